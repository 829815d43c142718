'use client'
import { PositionInPlace } from '@/components/comparison/position-in-place'
import { useComparison } from '@/components/comparison/use-comparison'
import { useTieDrag } from '@/components/comparison/use-tie-drag'
import { useTeamFrame } from '@/components/shell/team-frame'
import { cn } from '@/components/ui/class-names'
import { Grip } from '@/components/ui/icons'
import type { FacingPosition } from '@/lib/features/comparison/schema'

/**
 * A position in a comparison: who, how strongly, and the words, which lead to their place in the readout.
 * By its handle it can be dragged onto one of the other account, to tie the two.
 */
export function FacingPositionView({
  position,
  side,
}: {
  position: FacingPosition
  side: 'a' | 'b'
}) {
  const { may } = useTeamFrame()
  const { frozen, openTie } = useComparison()
  const mayTie = may['comparison.tie'] && !frozen
  const { id } = position
  const { element, handle, over, dragging } = useTieDrag({ id, side }, mayTie, (dragged) =>
    openTie(dragged, id),
  )
  return (
    <div
      ref={element}
      id={`position-${id}`}
      data-side={position.ink}
      className={cn(
        'group/position relative scroll-mt-20 bg-paper/0 target:outline-2 target:outline-accent target:outline-offset-4',
        over && 'outline-2 outline-accent outline-dashed outline-offset-4',
        dragging && 'opacity-50',
      )}
    >
      {mayTie ? (
        <span
          ref={handle}
          aria-hidden
          title="Drag onto a position of the other account to tie the two"
          className="no-print absolute top-0.5 -left-5 hidden cursor-grab text-muted opacity-0 transition-opacity group-hover/position:opacity-100 md:pointer-fine:block"
        >
          <Grip size={16} />
        </span>
      ) : null}
      <PositionInPlace position={position} />
    </div>
  )
}
