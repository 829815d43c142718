import Link from 'next/link'
import { cn } from '@/components/ui/class-names'
import { COMPARISON_VIEWS, type ComparisonView } from '@/lib/features/saved-comparison/schema'

const LABELS: Record<ComparisonView, string> = {
  facing: 'Facing',
  ledger: 'Ledger',
  texts: 'Texts',
  columns: 'All accounts',
}

/** The views of a comparison; which one is open stands in the address. */
export function ViewTabs({
  base,
  view,
  pair,
  views = COMPARISON_VIEWS,
}: {
  /** Address of the page. */
  base: string
  view: ComparisonView
  pair: { a: string; b: string } | null
  views?: readonly ComparisonView[]
}) {
  return (
    <nav aria-label="Views of the comparison" className="no-print flex flex-wrap gap-2">
      {views.map((one) => (
        <Link
          key={one}
          href={`${base}?${new URLSearchParams({ ...pair, view: one })}`}
          scroll={false}
          aria-current={one === view ? 'page' : undefined}
          className={cn(
            'touchable inline-flex items-center rounded-full border px-3 py-0.5 text-sm',
            one === view
              ? 'border-ink bg-ink text-paper'
              : 'border-line bg-sheet hover:border-edge',
          )}
        >
          {LABELS[one]}
        </Link>
      ))}
    </nav>
  )
}
