'use client'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { toast } from 'sonner'
import { CollectionItem } from '@/components/collection/collection-item'
import { useTeamFrame } from '@/components/shell/team-frame'
import {
  moveItemAction,
  removeItemAction,
  restoreItemAction,
} from '@/lib/features/collection/actions'
import { collectionKeys, showAtOnce, withMoved } from '@/lib/features/collection/client'
import type { CollectionItemCard, CollectionPage } from '@/lib/features/collection/schema'
import { settled } from '@/lib/platform/settled'

/** The items in order. Moving and removing show at once, and are put back where the server refuses. */
export function ItemList({ page }: { page: CollectionPage }) {
  const { may } = useTeamFrame()
  const { move, remove, said } = useItemChanges(page)
  return (
    <>
      <ol className="grid gap-0">
        {page.items.map((item, index) => (
          <CollectionItem
            key={item.id}
            item={item}
            place={{ index, count: page.items.length }}
            mayEdit={may['collection.edit']}
            onMoveTo={(to) => move(item, to)}
            onDropped={(draggedId, edge) => {
              const dragged = page.items.find((one) => one.id === draggedId)
              const from = page.items.findIndex((one) => one.id === draggedId)
              if (!dragged) return
              const target = edge === 'top' ? index : index + 1
              move(dragged, from < target ? target - 1 : target)
            }}
            onRemove={() => remove(item)}
          />
        ))}
      </ol>
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
    </>
  )
}

function useItemChanges(page: CollectionPage) {
  const { team } = useTeamFrame()
  const cache = useQueryClient()
  const [said, setSaid] = useState('')
  const moving = useRef(0)
  const refetch = () =>
    cache.invalidateQueries({ queryKey: collectionKeys.one(team.slug, page.id) })

  const move = async (item: CollectionItemCard, to: number) => {
    const others = page.items.filter((one) => one.id !== item.id)
    const afterId = to <= 0 ? null : (others[to - 1]?.id ?? null)
    const putBack = showAtOnce(cache, team.slug, page.id, (now) => ({
      ...now,
      items: withMoved(now.items, item.id, afterId),
    }))
    setSaid(`Moved to place ${to + 1} of ${page.items.length}.`)
    moving.current += 1
    await settled(moveItemAction({ team: team.slug, itemId: item.id, afterId })).catch(
      (error: Error) => {
        putBack()
        toast.error(error.message)
      },
    )
    moving.current -= 1
    // While another move is on its way, what the server has is not yet what is shown.
    if (moving.current === 0) refetch()
  }

  const remove = async (item: CollectionItemCard) => {
    const here = { team: team.slug, itemId: item.id }
    const putBack = showAtOnce(cache, team.slug, page.id, (now) => ({
      ...now,
      items: now.items.filter((one) => one.id !== item.id),
    }))
    try {
      await settled(removeItemAction(here))
    } catch (error) {
      putBack()
      toast.error(error instanceof Error ? error.message : 'Not removed. Try again.')
      return
    }
    const undo = async () => {
      await settled(restoreItemAction(here)).catch((error: Error) => toast.error(error.message))
      refetch()
    }
    toast('Removed from the collection.', {
      duration: 20_000,
      action: { label: 'Undo', onClick: undo },
    })
    refetch()
  }

  return { move, remove, said }
}
