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
  /** What the issues that both have say: the rarest of them, or several together. */
  issues: number
  /** The rarest name or number that both have. */
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
    issues: sharedIssues(one, other),
    names: rarestShared(one, other),
    together: issuesTogether(one, other),
  }
}

function rarestShared(
  one: readonly WeightedTerms[],
  other: readonly WeightedTerms[],
): Float64Array {
  const best = new Float64Array(one.length * other.length)
  overShared(one, other, 'names', (cell, weight) => {
    if (weight > (best[cell] ?? 0)) best[cell] = weight
  })
  return best
}

/** What weighs no more than this stands on nearly every position, and tells none from another. */
const EVERYWHERE = 0.25

/** The rarest issue that both have; several that are fairly rare say together as much as a rarer one. */
function sharedIssues(
  one: readonly WeightedTerms[],
  other: readonly WeightedTerms[],
): Float64Array {
  const rarest = new Float64Array(one.length * other.length)
  const doubt = new Float64Array(one.length * other.length).fill(1)
  overShared(one, other, 'issues', (cell, weight) => {
    if (weight > (rarest[cell] ?? 0)) rarest[cell] = weight
    const telling = Math.max(0, weight - EVERYWHERE) / (1 - EVERYWHERE)
    doubt[cell] = (doubt[cell] ?? 1) * (1 - telling)
  })
  return rarest.map((weight, cell) => Math.max(weight, 1 - (doubt[cell] ?? 1)))
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
  const sums = new Float64Array(one.length * other.length)
  overShared(one, other, 'issues', (cell, weight) => {
    sums[cell] = (sums[cell] ?? 0) + weight
  })
  return sums
}

/** Goes over every issue or name that two positions share, with the place of the two in the table. */
function overShared(
  one: readonly WeightedTerms[],
  other: readonly WeightedTerms[],
  what: 'issues' | 'names',
  tell: (cell: number, weight: number) => void,
): void {
  const places = placesOf(other, what)
  for (const [row, { [what]: things }] of one.entries()) {
    things.forEach((weight, thing) => {
      for (const at of places.get(thing) ?? []) tell(row * other.length + at, weight)
    })
  }
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
