import { softLikeness } from './soft-likeness'
import { type WeightedWords, wordLikenesses } from './word-likeness'

/** A position by its weighted words, and its issues, names and numbers by rarity. */
export type WeightedTerms = WeightedWords & {
  issues: ReadonlyMap<string, number>
  names: ReadonlyMap<string, number>
}

/** What two positions have in common, before it is weighed: each part 0–1. */
export type Common = {
  words: number
  /** How much of each the other tells in words of kindred meaning: the less and the more of the two. */
  less: number
  more: number
  /** The rarest issue, and the rarest name or number, that both have. */
  issues: number
  names: number
  /** How much of the issues of the two together both have. */
  together: number
}

/** What every position of one account has in common with every one of another, row by row. */
export type Likenesses = { [Part in keyof Common]: Float64Array }

/** Reckoned over both accounts at once, walking only over what is shared, so that long accounts stay quick. */
export function likenessesOf(
  one: readonly WeightedTerms[],
  other: readonly WeightedTerms[],
): Likenesses {
  return {
    words: wordLikenesses(one, other),
    ...softLikeness(one, other),
    issues: rarestShared(one, other, 'issues'),
    names: rarestShared(one, other, 'names'),
    together: issuesTogether(one, other),
  }
}

function rarestShared(
  one: readonly WeightedTerms[],
  other: readonly WeightedTerms[],
  what: 'issues' | 'names',
): Float64Array {
  const width = other.length
  const places = placesOf(other, what)
  const best = new Float64Array(one.length * width)
  for (const [row, { [what]: things }] of one.entries()) {
    things.forEach((weight, thing) => {
      for (const at of places.get(thing) ?? []) {
        const cell = row * width + at
        if (weight > (best[cell] ?? 0)) best[cell] = weight
      }
    })
  }
  return best
}

function issuesTogether(
  one: readonly WeightedTerms[],
  other: readonly WeightedTerms[],
): Float64Array {
  const width = other.length
  const shared = sumShared(one, other)
  const sumOf = ({ issues }: WeightedTerms) => [...issues.values()].reduce((sum, w) => sum + w, 0)
  const sums = other.map(sumOf)
  for (const [row, position] of one.entries()) {
    const sum = sumOf(position)
    for (let column = 0; column < width; column++) {
      const both = shared[row * width + column] ?? 0
      if (both > 0) shared[row * width + column] = both / (sum + (sums[column] ?? 0) - both)
    }
  }
  return shared
}

function sumShared(one: readonly WeightedTerms[], other: readonly WeightedTerms[]): Float64Array {
  const width = other.length
  const places = placesOf(other, 'issues')
  const sums = new Float64Array(one.length * width)
  for (const [row, { issues }] of one.entries()) {
    issues.forEach((weight, issue) => {
      for (const at of places.get(issue) ?? []) {
        const cell = row * width + at
        sums[cell] = (sums[cell] ?? 0) + weight
      }
    })
  }
  return sums
}

function placesOf(
  positions: readonly WeightedTerms[],
  what: 'issues' | 'names',
): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [at, { [what]: things }] of positions.entries()) {
    for (const thing of things.keys()) {
      const list = places.get(thing)
      if (list) list.push(at)
      else places.set(thing, [at])
    }
  }
  return places
}
