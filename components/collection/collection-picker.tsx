'use client'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import Link from 'next/link'
import { useState } from 'react'
import { toast } from 'sonner'
import { NewCollectionForm } from '@/components/collection/new-collection-form'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import { LoadingLines } from '@/components/ui/page-state'
import { addItemAction } from '@/lib/features/collection/actions'
import { collectionKeys, collectionsQuery } from '@/lib/features/collection/client'
import type { CollectionLine, ItemSubject } from '@/lib/features/collection/schema'
import { reached } from '@/lib/platform/settled'

/** Chooses the collection that something goes into, or makes a new one. */
export function CollectionPicker({ subject, close }: { subject: ItemSubject; close: () => void }) {
  return (
    <Dialog open onOpenChange={(open) => !open && close()} title="Add to a collection">
      <Picker subject={subject} onDone={close} />
    </Dialog>
  )
}

function Picker({ subject, onDone }: { subject: ItemSubject; onDone: () => void }) {
  const { team } = useTeamFrame()
  const cache = useQueryClient()
  const [making, setMaking] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [there, setThere] = useState<CollectionLine | null>(null)
  const { data, isPending, error } = useQuery(collectionsQuery(team.slug))

  const told = (collectionId: string, title: string) => {
    cache.invalidateQueries({ queryKey: collectionKeys.all(team.slug) })
    onDone()
    toast.success(
      <span>
        Added to{' '}
        <Link className="underline" href={`/t/${team.slug}/collections/${collectionId}`}>
          {title}
        </Link>
      </span>,
    )
  }
  const add = async (collection: CollectionLine, again = false) => {
    const result = await reached(addItemAction)({
      team: team.slug,
      collectionId: collection.id,
      subject,
      again,
    })
    const refusal = result?.serverError
    setThere(refusal?.code === 'duplicate' ? collection : null)
    setProblem(refusal && refusal.code !== 'duplicate' ? refusal.sentence : null)
    if (!refusal) told(collection.id, collection.title)
  }

  if (making)
    return <NewCollectionForm first={subject} onMade={(id) => told(id, 'the new collection')} />
  return (
    <div className="grid gap-3">
      {problem ? <Notice tone="danger">{problem}</Notice> : null}
      {there ? <ThereAlready collection={there} onAgain={() => add(there, true)} /> : null}
      {error ? <Notice tone="danger">{error.message}</Notice> : null}
      {isPending ? <LoadingLines lines={3} label="Loading collections" /> : null}
      <ul className="max-h-80 overflow-y-auto">
        {data?.collections.map((collection) => (
          <li key={collection.id}>
            <button
              type="button"
              onClick={() => add(collection)}
              className="touchable flex w-full items-baseline justify-between gap-3 rounded-md px-2 py-2 text-left hover:bg-soft"
            >
              <span dir="auto">{collection.title}</span>
              <span className="shrink-0 text-muted text-sm">{collection.items} items</span>
            </button>
          </li>
        ))}
      </ul>
      <Button onClick={() => setMaking(true)}>New collection…</Button>
    </div>
  )
}

/** What is in a collection already goes in again only where somebody means it. */
function ThereAlready({
  collection,
  onAgain,
}: {
  collection: CollectionLine
  onAgain: () => void
}) {
  const { team } = useTeamFrame()
  return (
    <Notice>
      <p>
        It is in{' '}
        <Link className="underline" href={`/t/${team.slug}/collections/${collection.id}`}>
          {collection.title}
        </Link>{' '}
        already.
      </p>
      <Button size="small" onClick={onAgain}>
        Add it once more
      </Button>
    </Notice>
  )
}
