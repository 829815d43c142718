import Link from 'next/link'
import { LoadSampleButton } from '@/components/home/load-sample-button'
import { ReadoutFilters } from '@/components/readout-list/readout-filters'
import { ReadoutLineRow } from '@/components/readout-list/readout-line-row'
import { AddressFilters } from '@/components/shell/address-filters'
import { RefreshOnEvents } from '@/components/shell/refresh-on-events'
import { ButtonLink } from '@/components/ui/button-link'
import { PageState } from '@/components/ui/page-state'
import type { ReadoutFilter, ReadoutListPage } from '@/lib/features/readout-list/schema'

/** The team's readouts, newest first, a page at a time. */
export function ReadoutList({
  team,
  page,
  filter,
  paged,
  mayAdd,
}: {
  team: string
  page: ReadoutListPage & { issuers: string[] }
  filter: ReadoutFilter
  /** Whether this is a later page. */
  paged: boolean
  mayAdd: boolean
}) {
  const narrowed = Boolean(filter.issuer || filter.origin || filter.review)
  const empty = page.lines.length === 0
  if (empty && !narrowed && !paged) return <NoReadouts team={team} mayAdd={mayAdd} />
  return (
    <div className="mx-auto grid max-w-5xl gap-5 px-4 py-8 md:px-8">
      <RefreshOnEvents nouns={['readout', 'call', 'position']} />
      <header className="flex flex-wrap items-end justify-between gap-4">
        <h1 className="font-semibold font-serif text-title">Readouts</h1>
        <div className="no-print flex gap-3">
          <ButtonLink tone="quiet" href={`/t/${team}/readouts/deleted`}>
            Deleted
          </ButtonLink>
          {mayAdd ? (
            <ButtonLink tone="primary" href={`/t/${team}/readouts/new`}>
              Add readouts
            </ButtonLink>
          ) : null}
        </div>
      </header>
      <div className="no-print">
        <AddressFilters>
          <ReadoutFilters issuers={page.issuers} />
        </AddressFilters>
      </div>
      {empty ? (
        <p className="border-line border-t py-10 text-center text-muted">
          {paged ? 'Nothing further back.' : 'No readout fits this choice.'}
        </p>
      ) : (
        <ul className="border-line border-b">
          {page.lines.map((line) => (
            <ReadoutLineRow key={line.id} line={line} team={team} />
          ))}
        </ul>
      )}
      <nav aria-label="Pages of the list" className="no-print flex justify-between gap-4">
        {paged ? (
          <Link href={`/t/${team}/readouts?${addressOf(filter, null)}`} className="underline">
            Back to the newest
          </Link>
        ) : (
          <span />
        )}
        {page.next ? (
          <Link href={`/t/${team}/readouts?${addressOf(filter, page.next)}`} className="underline">
            Older readouts
          </Link>
        ) : null}
      </nav>
    </div>
  )
}

function addressOf(filter: ReadoutFilter, after: string | null): string {
  const chosen = Object.entries({ ...filter, after }).filter(([, value]) => value)
  return new URLSearchParams(chosen as [string, string][]).toString()
}

function NoReadouts({ team, mayAdd }: { team: string; mayAdd: boolean }) {
  return (
    <>
      <h1 className="sr-only">Readouts</h1>
      <RefreshOnEvents nouns={['readout']} />
      <PageState
        title="No readouts yet"
        actions={
          mayAdd ? (
            <>
              <ButtonLink tone="primary" href={`/t/${team}/readouts/new`}>
                Add readouts
              </ButtonLink>
              <LoadSampleButton />
            </>
          ) : (
            <ButtonLink tone="quiet" href={`/t/${team}/readouts/deleted`}>
              Deleted readouts
            </ButtonLink>
          )
        }
      >
        {mayAdd
          ? 'Paste what a government published after a call, or drop its files. Or look around first with twelve invented readouts.'
          : 'Editors of this team add them; they will stand here.'}
      </PageState>
    </>
  )
}
