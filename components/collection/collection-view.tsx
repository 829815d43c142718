'use client'
import { useQuery } from '@tanstack/react-query'
import { PublishPanel } from '@/components/brief/publish-panel'
import { AddNote } from '@/components/collection/add-note'
import { CollectionHead } from '@/components/collection/collection-head'
import { ItemList } from '@/components/collection/item-list'
import { useTeamFrame } from '@/components/shell/team-frame'
import { PageState } from '@/components/ui/page-state'
import type { Publishing } from '@/lib/features/brief/schema'
import { collectionQuery } from '@/lib/features/collection/client'
import type { CollectionPage } from '@/lib/features/collection/schema'

/** A collection: its head, its items in order, and beside them what is published of it. */
export function CollectionView({
  first,
  firstPublishing,
}: {
  first: CollectionPage
  firstPublishing: Publishing
}) {
  const { team, may } = useTeamFrame()
  const { data: page } = useQuery({ ...collectionQuery(team.slug, first.id), initialData: first })
  return (
    <div className="mx-auto grid max-w-6xl gap-x-12 gap-y-8 px-5 py-9 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="grid content-start gap-7">
        <CollectionHead page={page} />
        {page.items.length === 0 ? (
          <NothingYet may={may['collection.edit']} />
        ) : (
          <ItemList page={page} />
        )}
        {may['collection.edit'] ? <AddNote collectionId={page.id} /> : null}
      </div>
      <PublishPanel page={page} first={firstPublishing} />
    </div>
  )
}

function NothingYet({ may }: { may: boolean }) {
  return (
    <PageState title="Nothing in it yet">
      {may
        ? 'Wherever a readout, a position or a comparison is shown, “Add to collection” brings it here. A note can be written below.'
        : 'An editor of the team can add readouts, positions, comparisons and notes.'}
    </PageState>
  )
}
