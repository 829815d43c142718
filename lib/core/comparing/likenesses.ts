import { isStateTerm } from './plain-matter'
import { softLikeness } from './soft-likeness'
import { type WeightedWords, wordLikenesses } from './word-likeness'

/** A position by its weighted words, and its issues, names and numbers by rarity. */
export type WeightedTerms = WeightedWords & {
  issues: ReadonlyMap<string, number>
  names: ReadonlyMap<string, number>
}

/** What two positions have in common, before it is weighed: each part 0–1. */
type Common = {
  words: number
  /** How much of each the other tells in words of kindred meaning: the less and the more of the two. */
  less: number
  more: number
  /** What the issues that both have say: the rarest of them, or several together. */
  issues: number
  /** The rarest name or number that both have. */
  names: number
  /** The rarest of them that is no state's: the name of a state tells where rather than what. */
  things: number
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
    ...sharedIssues(one, other),
    ...rarestNames(one, other),
  }
}

function rarestNames(
  one: readonly WeightedTerms[],
  other: readonly WeightedTerms[],
): Pick<Likenesses, 'names' | 'things'> {
  const width = other.length
  const places = placesOf(other, 'names')
  const names = new Float64Array(one.length * width)
  const things = new Float64Array(one.length * width)
  for (const [row, position] of one.entries()) {
    position.names.forEach((weight, name) => {
      const ofThing = isStateTerm(name) ? 0 : weight
      for (const at of places.get(name) ?? []) {
        const cell = row * width + at
        if (weight > (names[cell] ?? 0)) names[cell] = weight
        if (ofThing > (things[cell] ?? 0)) things[cell] = ofThing
      }
    })
  }
  return { names, things }
}

/** What weighs no more than this stands on nearly every position, and tells none from another. */
const EVERYWHERE = 0.25

/**
 * What the issues that two positions share say: the rarest of them, or several that are fairly rare, which say as much
 * together as a rarer one; and how much of all their issues they share.
 */
function sharedIssues(
  one: readonly WeightedTerms[],
  other: readonly WeightedTerms[],
): Pick<Likenesses, 'issues' | 'together'> {
  const width = other.length
  const places = placesOf(other, 'issues')
  const sumOf = ({ issues }: WeightedTerms) => [...issues.values()].reduce((sum, w) => sum + w, 0)
  const sums = other.map(sumOf)
  const found = new Float64Array(one.length * width)
  const together = new Float64Array(one.length * width)
  const rarest = new Float64Array(width)
  const doubt = new Float64Array(width)
  const shared = new Float64Array(width)
  for (const [row, position] of one.entries()) {
    rarest.fill(0)
    doubt.fill(1)
    shared.fill(0)
    position.issues.forEach((weight, issue) => {
      const left = 1 - Math.max(0, weight - EVERYWHERE) / (1 - EVERYWHERE)
      for (const at of places.get(issue) ?? []) {
        if (weight > (rarest[at] ?? 0)) rarest[at] = weight
        doubt[at] = (doubt[at] ?? 1) * left
        shared[at] = (shared[at] ?? 0) + weight
      }
    })
    const sum = sumOf(position)
    for (let at = 0; at < width; at++) {
      const both = shared[at] ?? 0
      if (both === 0) continue
      found[row * width + at] = Math.max(rarest[at] ?? 0, 1 - (doubt[at] ?? 1))
      together[row * width + at] = both / (sum + (sums[at] ?? 0) - both)
    }
  }
  return { issues: found, together }
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
