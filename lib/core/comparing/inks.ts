import type { ComparedPosition } from './types'

/** Whose ink a position is written in: the side of the left account's issuer, the other's, both, or neither's. */
export type InkSide = 'a' | 'b' | 'joint' | 'none'

/** What tells an account's sides: its issuer's state, and the side of each participant as that account tells it. */
type Sided = {
  issuerState: string | null
  participants: readonly { actorId: string; side: string | null }[]
}
type SourceActor = { actorId: string; state: string | null }

/** Side A is that of the left account's issuer; the same actor has the same ink in both columns. */
export function inksOf(
  pair: { a: Sided; b: Sided },
  sourcesOf: (positionId: string) => readonly SourceActor[],
): (position: Pick<ComparedPosition, 'id' | 'source'>) => InkSide {
  const side = new Map<string, InkSide>()
  const oneSide = pair.a.issuerState !== null && pair.a.issuerState === pair.b.issuerState
  const other: Record<string, InkSide> = { a: 'b', b: 'a' }
  for (const { actorId, side: own } of pair.a.participants) {
    if (own === 'a' || own === 'b') side.set(actorId, own)
  }
  for (const { actorId, side: own } of pair.b.participants) {
    if (side.has(actorId) || (own !== 'a' && own !== 'b')) continue
    side.set(actorId, oneSide ? own : (other[own] ?? 'none'))
  }
  return (position) => {
    if (position.source === 'joint') return 'joint'
    const found = new Set(
      sourcesOf(position.id).map(({ actorId, state }): InkSide => {
        const known = side.get(actorId)
        if (known) return known
        if (state !== null && state === pair.a.issuerState) return 'a'
        return state !== null && state === pair.b.issuerState ? 'b' : 'none'
      }),
    )
    if (found.has('a') && found.has('b')) return 'joint'
    return found.size === 1 ? ([...found][0] ?? 'none') : 'none'
  }
}
