import Link from 'next/link'
import { EditorsMake } from '@/components/collection/editors-make'
import { NewCollectionButton } from '@/components/collection/new-collection-button'
import { RefreshOnEvents } from '@/components/shell/refresh-on-events'
import { PageState } from '@/components/ui/page-state'
import { formatDay } from '@/lib/core/exporting/format-day'
import type { CollectionLine } from '@/lib/features/collection/schema'

/** The team's collections, last changed first. */
export function CollectionList({
  team,
  collections,
  next,
}: {
  team: string
  collections: readonly CollectionLine[]
  next: string | null
}) {
  if (collections.length === 0) return <NoCollections />
  return (
    <div className="mx-auto grid max-w-4xl gap-6 px-5 py-9">
      <RefreshOnEvents nouns={['collection', 'brief']} />
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="font-semibold font-serif text-title">Collections</h1>
        <NewCollectionButton />
      </div>
      <ul className="border-line border-t">
        {collections.map((collection) => (
          <li key={collection.id} className="border-line border-b py-4">
            <Link
              href={`/t/${team}/collections/${collection.id}`}
              className="font-semibold font-serif text-xl hover:underline"
              dir="auto"
            >
              {collection.title}
            </Link>
            {collection.sample ? <span className="pl-2 text-muted text-sm">sample</span> : null}
            {collection.description ? (
              <p className="line-clamp-2 max-w-prose text-muted" dir="auto">
                {collection.description}
              </p>
            ) : null}
            <p className="pt-1 text-muted text-sm tabular-nums">
              {countsOf(collection)} · changed {formatDay(collection.updatedAt)}
            </p>
          </li>
        ))}
      </ul>
      {next ? (
        <Link href={`?cursor=${encodeURIComponent(next)}`} className="underline">
          Earlier collections
        </Link>
      ) : null}
    </div>
  )
}

function countsOf({ items, editions }: CollectionLine): string {
  const count = `${items} ${items === 1 ? 'item' : 'items'}`
  if (editions === 0) return `${count} · not published`
  return `${count} · ${editions} ${editions === 1 ? 'edition' : 'editions'}`
}

function NoCollections() {
  return (
    <div>
      <RefreshOnEvents nouns={['collection']} />
      <h1 className="sr-only">Collections</h1>
      <PageState title="No collections yet" actions={<NewCollectionButton />}>
        A collection gathers readouts, positions, comparisons and notes in an order of your own, and
        can be published as a brief that anybody reads by a link.
        <EditorsMake />
      </PageState>
    </div>
  )
}
