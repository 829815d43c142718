import Link from 'next/link'
import { AddToCollection } from '@/components/collection/add-to-collection'
import '@/components/comment/said.css'
import { ThreadList } from '@/components/comment/thread-list'
import { ComparisonViews } from '@/components/comparison/comparison-views'
import { FollowButton } from '@/components/comparison/follow-button'
import { SavedTools } from '@/components/comparison/saved-tools'
import { TakeAway } from '@/components/comparison/take-away'
import { ViewTabs } from '@/components/comparison/view-tabs'
import { RefreshOnEvents } from '@/components/shell/refresh-on-events'
import { Day } from '@/components/ui/day'
import type { ComparisonView, SavedPage } from '@/lib/features/saved-comparison/schema'

/** A saved comparison: its name and note, the comparison live or as it was, and what is said of it. */
export function SavedPageView({
  team,
  page,
  view,
}: {
  team: string
  page: SavedPage
  view: ComparisonView
}) {
  const { id, name, noteHtml, facing, frozenAt, callId, accountA, accountB } = page
  const base = `/t/${team}/comparisons/${id}`
  const shown = view === 'columns' ? 'facing' : view
  const call = `/t/${team}/calls/${callId}?${new URLSearchParams({ a: accountA, b: accountB })}`
  return (
    <article className="mx-auto grid max-w-7xl gap-8 px-4 py-8 md:px-8">
      <RefreshOnEvents nouns={['readout', 'call', 'position', 'comparison', 'comment']} />
      <header className="grid gap-3">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <p className="text-muted text-sm">
            Saved comparison of{' '}
            <Link href={call} className="underline">
              {page.callTitle}
              {page.heldOn ? (
                <>
                  , <Day iso={page.heldOn} />
                </>
              ) : null}
            </Link>
          </p>
          <ViewTabs base={base} view={shown} pair={null} views={['facing', 'ledger', 'texts']} />
        </div>
        <h1 dir="auto" className="font-semibold font-serif text-title">
          {name}
        </h1>
        {frozenAt ? (
          <p className="rounded-lg border border-line bg-soft px-4 py-2">
            Frozen: this is how the accounts were compared on <Day iso={frozenAt.slice(0, 10)} />.{' '}
            <Link href={call} className="underline">
              As they stand now
            </Link>
          </p>
        ) : null}
        {noteHtml ? (
          <div
            className="said max-w-prose font-serif text-lg"
            // biome-ignore lint/security/noDangerouslySetInnerHtml: rendered on the server through the sanitiser
            dangerouslySetInnerHTML={{ __html: noteHtml }}
          />
        ) : null}
        <div className="no-print flex flex-wrap gap-2">
          <FollowButton
            subject={{ kind: 'saved-comparison', id }}
            following={page.following}
            what="a new account of this call"
          />
          <AddToCollection
            subject={{ kind: 'comparison', callId, accountA, accountB, savedComparisonId: id }}
          />
          <TakeAway image={`/api${base}/image?view=${shown}`} name={name} />
          <SavedTools page={page} />
        </div>
      </header>
      {facing ? (
        <ComparisonViews team={team} view={shown} facing={facing} frozen={frozenAt !== null} />
      ) : (
        <p className="border-line border-t py-8 text-center text-muted">
          An account that this compares is deleted. Restore its readout to see the comparison again.
        </p>
      )}
      <section aria-labelledby="said" className="no-print max-w-prose">
        <h2 id="said" className="pb-2 font-semibold font-serif text-xl">
          Comments on this comparison
        </h2>
        <ThreadList subject={{ kind: 'saved-comparison', id }} />
      </section>
    </article>
  )
}
