import { kindredOf } from './kindred-words'
import type { WeightedWords } from './word-likeness'

/** How much of each wording the other tells, row by row, 0–1: the less and the more told of the two. */
export type Told = { less: Float64Array; more: Float64Array }

/**
 * How much of the words of one position has a word of the same or a kindred meaning in another, for every position
 * of one account with every one of the other. Walks only over words that are kin, so that long accounts stay quick.
 */
export function softLikeness(one: readonly WeightedWords[], other: readonly WeightedWords[]): Told {
  const width = other.length
  const forth = toldBy(one, other)
  const back = toldBy(other, one)
  const less = new Float64Array(one.length * width)
  const more = new Float64Array(one.length * width)
  for (let row = 0; row < one.length; row++) {
    for (let column = 0; column < width; column++) {
      const at = row * width + column
      const there = forth[at] ?? 0
      const here = back[column * one.length + row] ?? 0
      less[at] = Math.min(there, here)
      more[at] = Math.max(there, here)
    }
  }
  return { less, more }
}

/** Share of each position's words that each position of the other account tells. */
function toldBy(one: readonly WeightedWords[], other: readonly WeightedWords[]): Float64Array {
  const width = other.length
  const places = placesOfTerms(other)
  const nearest = new Map<string, { at: number; near: number }[]>()
  const best = new Float64Array(width)
  const told = new Float64Array(one.length * width)
  for (const [row, { vector, weight }] of one.entries()) {
    if (weight === 0) continue
    for (const [term, mine] of vector) {
      const there = nearest.get(term) ?? nearestOf(term, places, best)
      nearest.set(term, there)
      for (const { at, near } of there) {
        const cell = row * width + at
        told[cell] = (told[cell] ?? 0) + (near * mine) / weight
      }
    }
  }
  return told
}

function placesOfTerms(positions: readonly WeightedWords[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [at, { vector }] of positions.entries()) {
    for (const term of vector.keys()) {
      const list = places.get(term)
      if (list) list.push(at)
      else places.set(term, [at])
    }
  }
  return places
}

/** Positions that hold the term or one of its kin, with how near the nearest of them is. */
function nearestOf(
  term: string,
  places: ReadonlyMap<string, readonly number[]>,
  best: Float64Array,
): { at: number; near: number }[] {
  const touched: number[] = []
  const touch = (at: number, near: number) => {
    if (best[at] === 0) touched.push(at)
    if (near > (best[at] ?? 0)) best[at] = near
  }
  for (const at of places.get(term) ?? []) touch(at, 1)
  for (const kin of kindredOf(term)) {
    for (const at of places.get(kin.term) ?? []) touch(at, kin.near)
  }
  return touched.map((at) => {
    const near = best[at] ?? 0
    best[at] = 0
    return { at, near }
  })
}
