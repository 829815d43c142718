'use client'
import { type ReactNode, useState } from 'react'
import { ItemBody } from '@/components/collection/item-body'
import { ItemNote } from '@/components/collection/item-note'
import { useItemDrag } from '@/components/collection/use-item-drag'
import { ThreadList } from '@/components/comment/thread-list'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/class-names'
import { ArrowDown, ArrowUp, Grip, Speech, X } from '@/components/ui/icons'
import type { CollectionItemCard } from '@/lib/features/collection/schema'

/** One item: what it is, its note, its conversation; moved by its handle or by the arrow buttons. */
export function CollectionItem({
  item,
  place,
  mayEdit,
  onMoveTo,
  onDropped,
  onRemove,
}: {
  item: CollectionItemCard
  place: { index: number; count: number }
  mayEdit: boolean
  onMoveTo: (index: number) => void
  onDropped: (draggedId: string, edge: 'top' | 'bottom') => void
  onRemove: () => void
}) {
  const [talking, setTalking] = useState(false)
  const { row, handle, edge, dragging } = useItemDrag(item.id, mayEdit, onDropped)
  return (
    <li
      ref={row}
      className={cn(
        'group relative grid gap-3 border-line border-t py-6 md:pl-8',
        dragging && 'opacity-50',
        edge === 'top' && 'shadow-[0_-2px_0_var(--accent)]',
        edge === 'bottom' && 'shadow-[0_2px_0_var(--accent)]',
      )}
    >
      {mayEdit ? (
        <span
          ref={handle}
          aria-hidden
          className="no-print absolute top-6 left-0 hidden cursor-grab text-muted md:block"
        >
          <Grip size={18} />
        </span>
      ) : null}
      <ItemBody item={item} />
      <ItemNote item={item} mayEdit={mayEdit} />
      <div className="no-print flex flex-wrap items-center gap-1">
        <Tool
          label={`Comments on this item: ${item.comments}`}
          onClick={() => setTalking(!talking)}
          pressed={talking}
        >
          <Speech size={15} /> {item.comments || ''}
        </Tool>
        {mayEdit ? (
          <>
            <Tool
              label="Move up"
              disabled={place.index === 0}
              onClick={() => onMoveTo(place.index - 1)}
            >
              <ArrowUp size={15} />
            </Tool>
            <Tool
              label="Move down"
              disabled={place.index === place.count - 1}
              onClick={() => onMoveTo(place.index + 1)}
            >
              <ArrowDown size={15} />
            </Tool>
            <Tool label="Remove from the collection" onClick={onRemove}>
              <X size={15} />
            </Tool>
          </>
        ) : null}
      </div>
      {talking ? <ThreadList subject={{ kind: 'collection-item', id: item.id }} /> : null}
    </li>
  )
}

function Tool({
  label,
  children,
  pressed,
  disabled,
  onClick,
}: {
  label: string
  children: ReactNode
  pressed?: boolean
  disabled?: boolean
  onClick: () => void
}) {
  return (
    <Button
      tone="quiet"
      size="small"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      // Stays focusable at either end, so that one can go on moving by keyboard.
      aria-disabled={disabled}
      onClick={() => !disabled && onClick()}
    >
      {children}
    </Button>
  )
}
