'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'

const VIEWS = [
  { path: '', label: 'Positions' },
  { path: '/matrix', label: 'Matrix' },
  { path: '/charts', label: 'Charts' },
  { path: '/questions', label: 'Saved questions' },
]

/** The views across calls. */
export function AcrossNav({ team }: { team: string }) {
  const here = usePathname()
  const base = `/t/${team}/across`
  return (
    <nav aria-label="Views across calls" className="no-print flex flex-wrap gap-4 pb-1 text-sm">
      {VIEWS.map(({ path, label }) => (
        <Link
          key={path}
          href={base + path}
          aria-current={here === base + path ? 'page' : undefined}
          className="touchable text-muted underline-offset-4 hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:underline"
        >
          {label}
        </Link>
      ))}
    </nav>
  )
}
