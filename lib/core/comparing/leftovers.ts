import type { AlignedPair } from './join-positions'
import { isStateTerm } from './plain-matter'
import type { PositionTerms } from './position-terms'
import { softLikeness } from './soft-likeness'
import { termsOf } from './terms'
import { type WeightedWords, wordLikenesses } from './word-likeness'

/** So much of the wording, states left aside, two left-over positions have in common at least. */
const WORDS = 0.13
const MEANING = 0.24

type Positions = { a: readonly PositionTerms[]; b: readonly PositionTerms[] }

/**
 * What is left over on both sides faces each other where the wording alone says so, each the nearest of the other:
 * issues may be misread, and the name of a state tells where rather than what.
 */
export function facingByWording(
  all: readonly AlignedPair[],
  paired: readonly AlignedPair[],
  positions: Positions,
): AlignedPair[] {
  const usedA = new Set(paired.map(({ a }) => a))
  const usedB = new Set(paired.map(({ b }) => b))
  const alike = all
    .filter(({ a, b }) => !usedA.has(a) && !usedB.has(b))
    .filter(({ score }) => score.words >= WORDS && score.meaning >= WORDS)
    .flatMap((pair) => {
      const likeness = wordingAlone(positions.a[pair.a], positions.b[pair.b])
      return likeness === null ? [] : [{ pair, likeness }]
    })
    .sort((x, y) => y.likeness - x.likeness || x.pair.a - y.pair.a || x.pair.b - y.pair.b)
  return alike.flatMap(({ pair }): AlignedPair[] => {
    if (usedA.has(pair.a) || usedB.has(pair.b)) return []
    usedA.add(pair.a)
    usedB.add(pair.b)
    return [pair]
  })
}

/** Likeness of two wordings without the names of states and words of stance; null where it is too little. */
function wordingAlone(one: PositionTerms | undefined, other: PositionTerms | undefined) {
  if (!one || !other) return null
  const [a, b] = [[matterOf(one)], [matterOf(other)]]
  const { less, more } = softLikeness(a, b)
  const meaning = ((less[0] ?? 0) + (more[0] ?? 0)) / 2
  return meaning >= MEANING && (wordLikenesses(a, b)[0] ?? 0) >= WORDS ? meaning : null
}

/** Words of stance say how a thing is held, not what it is. */
const STANCE = new Set(
  termsOf(
    'ready readiness willing willingness concern hope commitment intention clear appreciation',
  ),
)

function matterOf({ vector }: WeightedWords): WeightedWords {
  const own = new Map([...vector].filter(([term]) => !isStateTerm(term) && !STANCE.has(term)))
  const weights = [...own.values()]
  return {
    vector: own,
    norm: Math.sqrt(weights.reduce((sum, w) => sum + w * w, 0)),
    weight: weights.reduce((sum, w) => sum + w, 0),
  }
}
