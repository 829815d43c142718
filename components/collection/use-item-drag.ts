import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import {
  attachClosestEdge,
  extractClosestEdge,
} from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge'
import { useEffect, useEffectEvent, useRef, useState } from 'react'

type Edge = 'top' | 'bottom'

/** Lets a row be dragged by its handle and be dropped upon; `edge` is where a dragged one would land. */
export function useItemDrag(
  itemId: string,
  enabled: boolean,
  onDropped: (draggedId: string, edge: Edge) => void,
) {
  const row = useRef<HTMLLIElement>(null)
  const handle = useRef<HTMLSpanElement>(null)
  const [edge, setEdge] = useState<Edge | null>(null)
  const [dragging, setDragging] = useState(false)
  const drop = useEffectEvent(onDropped)

  useEffect(() => {
    const element = row.current
    if (!enabled || !element || !handle.current) return
    return combine(
      draggable({
        element,
        dragHandle: handle.current,
        getInitialData: () => ({ itemId }),
        onDragStart: () => setDragging(true),
        onDrop: () => setDragging(false),
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) =>
          typeof source.data.itemId === 'string' && source.data.itemId !== itemId,
        getData: ({ input }) =>
          attachClosestEdge({ itemId }, { element, input, allowedEdges: ['top', 'bottom'] }),
        onDrag: ({ self }) => setEdge(toEdge(extractClosestEdge(self.data))),
        onDragLeave: () => setEdge(null),
        onDrop: ({ self, source }) => {
          setEdge(null)
          drop(String(source.data.itemId), toEdge(extractClosestEdge(self.data)) ?? 'bottom')
        },
      }),
    )
  }, [itemId, enabled])

  return { row, handle, edge, dragging }
}

function toEdge(edge: string | null): Edge | null {
  return edge === 'top' || edge === 'bottom' ? edge : null
}
