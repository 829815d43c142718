'use client'
import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { toast } from 'sonner'
import { EditCollectionForm } from '@/components/collection/edit-collection-form'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { More } from '@/components/ui/icons'
import { Menu, MenuItem } from '@/components/ui/menu'
import { deleteCollectionAction, restoreCollectionAction } from '@/lib/features/collection/actions'
import { collectionKeys } from '@/lib/features/collection/client'
import type { CollectionPage } from '@/lib/features/collection/schema'
import { reached } from '@/lib/platform/settled'

/** Title and description, and what may be done with the whole. */
export function CollectionHead({ page }: { page: CollectionPage }) {
  const { team, may } = useTeamFrame()
  const [editing, setEditing] = useState(false)
  const remove = useRemoval(page)
  return (
    <header className="grid gap-2">
      <p className="font-semibold text-muted text-sm">
        Collection{page.sample ? ' · sample' : ''} · {page.items.length}{' '}
        {page.items.length === 1 ? 'item' : 'items'}
      </p>
      <div className="flex items-start justify-between gap-4">
        <h1 className="font-semibold font-serif text-title leading-tight" dir="auto">
          {page.title}
        </h1>
        {may['collection.edit'] ? (
          <Menu
            trigger={
              <Button tone="quiet" size="icon" aria-label="What may be done with this collection">
                <More size={18} />
              </Button>
            }
          >
            <MenuItem onSelect={() => setEditing(true)}>Title and description…</MenuItem>
            <MenuItem danger onSelect={remove}>
              Delete
            </MenuItem>
          </Menu>
        ) : null}
      </div>
      {page.description ? (
        <p className="max-w-prose whitespace-pre-line text-lg text-muted" dir="auto">
          {page.description}
        </p>
      ) : null}
      <Dialog open={editing} onOpenChange={setEditing} title="Title and description">
        <EditCollectionForm team={team.slug} page={page} onDone={() => setEditing(false)} />
      </Dialog>
    </header>
  )
}

/** Deletes the collection and leaves; the message brings it back. */
function useRemoval(page: CollectionPage) {
  const { team } = useTeamFrame()
  const router = useRouter()
  const cache = useQueryClient()
  const here = { team: team.slug, collectionId: page.id }
  const refresh = () => {
    cache.invalidateQueries({ queryKey: collectionKeys.all(team.slug) })
    router.refresh()
  }
  const undo = async () => {
    const result = await reached(restoreCollectionAction)(here)
    if (result?.serverError) return toast.error(result.serverError.sentence)
    refresh()
    router.push(`/t/${team.slug}/collections/${page.id}`)
  }
  return async () => {
    const result = await reached(deleteCollectionAction)(here)
    if (result?.serverError) return toast.error(result.serverError.sentence)
    router.push(`/t/${team.slug}/collections`)
    refresh()
    toast(`“${page.title}” is deleted. Its editions and links stay.`, {
      duration: 20_000,
      action: { label: 'Undo', onClick: undo },
    })
  }
}
