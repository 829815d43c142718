import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { useEffect, useEffectEvent, useRef, useState } from 'react'

/** Lets a position be dragged by its handle onto one of the other account, and be dropped upon. */
export function useTieDrag(
  own: { id: string; side: 'a' | 'b' },
  enabled: boolean,
  onTied: (draggedId: string) => void,
) {
  const element = useRef<HTMLDivElement>(null)
  const handle = useRef<HTMLSpanElement>(null)
  const [over, setOver] = useState(false)
  const [dragging, setDragging] = useState(false)
  const drop = useEffectEvent(onTied)
  const { id, side } = own

  useEffect(() => {
    const { current } = element
    if (!enabled || !current || !handle.current) return
    return combine(
      draggable({
        element: current,
        dragHandle: handle.current,
        getInitialData: () => ({ tieFrom: id, tieSide: side }),
        onDragStart: () => setDragging(true),
        onDrop: () => setDragging(false),
      }),
      dropTargetForElements({
        element: current,
        canDrop: ({ source }) =>
          typeof source.data.tieFrom === 'string' && source.data.tieSide !== side,
        onDragEnter: () => setOver(true),
        onDragLeave: () => setOver(false),
        onDrop: ({ source }) => {
          setOver(false)
          drop(String(source.data.tieFrom))
        },
      }),
    )
  }, [id, side, enabled])

  return { element, handle, over, dragging }
}
