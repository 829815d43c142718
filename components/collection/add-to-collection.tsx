'use client'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { FolderPlus } from 'lucide-react'
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

/** Puts what is shown into a collection, an old one or a new one. Absent for those who may not. */
export function AddToCollection({
  subject,
  label = 'Add to collection',
}: {
  subject: Exclude<ItemSubject, { kind: 'note' }>
  label?: string
}) {
  const { may } = useTeamFrame()
  const [open, setOpen] = useState(false)
  if (!may['collection.edit']) return null
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)} className="no-print">
        <FolderPlus aria-hidden size={15} />
        {label}
      </Button>
      <Dialog open={open} onOpenChange={setOpen} title="Add to a collection">
        {open ? <Picker subject={subject} onDone={() => setOpen(false)} /> : null}
      </Dialog>
    </>
  )
}

function Picker({ subject, onDone }: { subject: ItemSubject; onDone: () => void }) {
  const { team } = useTeamFrame()
  const cache = useQueryClient()
  const [making, setMaking] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
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
  const add = async (collection: CollectionLine) => {
    const result = await addItemAction({ team: team.slug, collectionId: collection.id, subject })
    if (result?.serverError) setProblem(result.serverError.sentence)
    else told(collection.id, collection.title)
  }

  if (making)
    return <NewCollectionForm first={subject} onMade={(id) => told(id, 'the new collection')} />
  return (
    <div className="grid gap-3">
      {problem ? <Notice tone="danger">{problem}</Notice> : null}
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
