'use client'
import { PositionInPlace } from '@/components/comparison/position-in-place'
import type { FacingPosition } from '@/lib/features/comparison/schema'

/** A position in a column of its own account, with what can be done with it. */
export function ColumnPosition({ position }: { position: FacingPosition }) {
  return (
    <div id={`position-${position.id}`} data-side={position.ink} className="scroll-mt-20">
      <PositionInPlace position={position} />
    </div>
  )
}
