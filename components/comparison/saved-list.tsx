import Link from 'next/link'
import { RefreshOnEvents } from '@/components/shell/refresh-on-events'
import { ButtonLink } from '@/components/ui/button-link'
import { PageState } from '@/components/ui/page-state'
import { formatDay } from '@/lib/core/exporting/format-day'
import type { SavedLine } from '@/lib/features/saved-comparison/schema'

/** The team's saved comparisons, last changed first. */
export function SavedList({
  team,
  saved,
  next,
}: {
  team: string
  saved: readonly SavedLine[]
  next: string | null
}) {
  if (saved.length === 0) {
    return (
      <div>
        <RefreshOnEvents nouns={['comparison']} />
        <h1 className="sr-only">Saved comparisons</h1>
        <PageState
          title="No saved comparisons yet"
          actions={
            <ButtonLink tone="primary" href={`/t/${team}/calls?several=1`}>
              Calls with several accounts
            </ButtonLink>
          }
        >
          Open a call that several sides tell of and choose “Save…”: the comparison gets a name, and
          shows the accounts as they stand or as they were that day.
        </PageState>
      </div>
    )
  }
  return (
    <div className="mx-auto grid max-w-4xl gap-6 px-5 py-9">
      <RefreshOnEvents nouns={['comparison']} />
      <h1 className="font-semibold font-serif text-title">Saved comparisons</h1>
      <ul className="border-line border-t">
        {saved.map((line) => (
          <li key={line.id} className="border-line border-b py-4">
            <Link
              href={`/t/${team}/comparisons/${line.id}`}
              className="font-semibold font-serif text-xl hover:underline"
              dir="auto"
            >
              {line.name}
            </Link>
            <p className="text-muted">
              {line.callTitle}
              {line.heldOn ? `, ${formatDay(line.heldOn)}` : ''}: {line.issuerA} and {line.issuerB}
            </p>
            <p className="pt-1 text-muted text-sm tabular-nums">
              {line.frozenAt ? `frozen on ${formatDay(line.frozenAt)}` : 'live'}
              {line.by ? ` · saved by ${line.by}` : ''} · changed {formatDay(line.updatedAt)}
            </p>
          </li>
        ))}
      </ul>
      {next ? (
        <Link href={`?cursor=${encodeURIComponent(next)}`} className="underline">
          Earlier ones
        </Link>
      ) : null}
    </div>
  )
}
