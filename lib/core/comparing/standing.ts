import type { AlignedPair } from './join-positions'

/** What it counts to stand out from the rivals of the one, and from those of the other. */
const LEAD = 0.2

/** A pair with its score as it stands among its rivals: two that have nobody else belong together at a lower one. */
export type StandingPair = AlignedPair & { standing: number }

/** How every pair stands beside the other pairs of its two positions. */
export function standingsOf(pairs: readonly AlignedPair[]): StandingPair[] {
  const best = { a: bestTwo(pairs, 'a'), b: bestTwo(pairs, 'b') }
  return pairs.map((pair) => {
    const { total } = pair.score
    const lead = (side: 'a' | 'b') => {
      const [first, second] = best[side].get(pair[side]) ?? [0, 0]
      return total - (total === first ? second : first)
    }
    const standing = total + LEAD * (lead('a') + lead('b'))
    return { ...pair, standing }
  })
}

/** The best score of each position and the next best. */
function bestTwo(pairs: readonly AlignedPair[], side: 'a' | 'b'): Map<number, [number, number]> {
  const best = new Map<number, [number, number]>()
  for (const { [side]: at, score } of pairs) {
    const [first, second] = best.get(at) ?? [0, 0]
    if (score.total > first) best.set(at, [score.total, first])
    else if (score.total > second) best.set(at, [first, score.total])
  }
  return best
}
