import type { ComparedCall, RowInOrder } from './compared-call'
import { divergenceOf } from './divergence'
import { sameName } from './names'
import type { SideOfName } from './sides'
import type { ComparedPosition, Divergence, Side } from './types'

/** Below this likeness what the other account tells of its own official is something else. */
const OTHERWISE = 0.4

/** The other side's participant is the source, and the issuer is the only one who says so. */
export function holdsForOther(position: ComparedPosition, side: Side, sideOf: SideOfName): boolean {
  const { source, sourceSide, force } = position
  if (force === 0 || source === 'joint' || source === 'unclear' || source.length === 0) return false
  if (sourceSide) return sourceSide !== side && sourceSide !== 'joint'
  const other = side === 'a' ? 'b' : 'a'
  return source.every((name) => sideOf(name) === other)
}

/** What an account lets the other side's official say, where that side's own account has it otherwise. */
export function mouthDivergences(row: RowInOrder, call: ComparedCall): Divergence[] {
  return (['a', 'b'] as const).flatMap((side) =>
    row[side].flatMap((position): Divergence[] => {
      if (!holdsForOther(position, side, call.sideOf)) return []
      const at = call[side].positions.indexOf(position)
      const pairs = row.pairs.filter((pair) => pair[side] === at)
      if (pairs.some(({ score }) => score.meaning >= OTHERWISE || score.words >= OTHERWISE))
        return []
      const other = side === 'a' ? 'b' : 'a'
      const facing = pairs.flatMap((pair) => call[other].positions[pair[other]] ?? [])
      if (facing.some((own) => saysTheSame(position, own))) return []
      const about = side === 'a' ? { a: [position], b: facing } : { a: facing, b: [position] }
      const reasons = [
        { what: 'said of the other side, whose own account has it otherwise', adds: 0.45 },
        { what: `force ${position.force}`, adds: 0.1 * position.force },
      ]
      return [divergenceOf(call, 'others-mouth', { ...about, side }, { reasons })]
    }),
  )
}

/** Told by both accounts of one person, and pointing one way. */
function saysTheSame(told: ComparedPosition, own: ComparedPosition): boolean {
  if (!Array.isArray(told.source) || !Array.isArray(own.source)) return false
  const holders = own.source
  const sameHolder = told.source.every((name) => holders.some((other) => sameName(name, other)))
  return sameHolder && told.polarity === own.polarity && told.force > 0 && own.force > 0
}
