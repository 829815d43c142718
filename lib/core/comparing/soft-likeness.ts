import { KINDRED_TERMS, kindredOf, kindredPlace } from './kindred-words'
import type { WeightedWords } from './word-likeness'

/** How much of each wording the other tells, row by row, 0–1: the less and the more told of the two. */
export type Told = { less: Float64Array; more: Float64Array }

/**
 * How much of the words of one position has a word of the same or a kindred meaning in another, for every position
 * of one account with every one of the other. Walks only over words that are kin, so that long accounts stay quick.
 */
export function softLikeness(one: readonly WeightedWords[], other: readonly WeightedWords[]): Told {
  const width = other.length
  const here = placesOfTerms(one)
  const there = placesOfTerms(other)
  const forth = toldBy(one.length, here, there, width)
  const back = toldBy(width, there, here, one.length)
  const less = new Float64Array(one.length * width)
  const more = new Float64Array(one.length * width)
  for (let row = 0; row < one.length; row++) {
    for (let column = 0; column < width; column++) {
      const at = row * width + column
      const onward = forth[at] ?? 0
      const backward = back[column * one.length + row] ?? 0
      less[at] = Math.min(onward, backward)
      more[at] = Math.max(onward, backward)
    }
  }
  return { less, more }
}

/** Where each term stands, and how much of the position it is; terms that have kin also by their place among these. */
type Places = { byTerm: Map<string, Place[]>; byKin: (readonly Place[] | undefined)[] }
type Place = { at: number; share: number }

/** Share of each position's words that each position of the other account tells: word by word over both accounts. */
function toldBy(height: number, { byTerm }: Places, other: Places, width: number): Float64Array {
  const told = new Float64Array(height * width)
  const best = new Float64Array(width)
  const touched = new Int32Array(width)
  const near = new Float64Array(width)
  for (const [term, places] of byTerm) {
    const count = reach(term, other, best, touched)
    for (let j = 0; j < count; j++) {
      const column = touched[j] ?? 0
      near[j] = best[column] ?? 0
      best[column] = 0
    }
    for (let i = 0; i < places.length; i++) {
      const { at = 0, share = 0 } = places[i] ?? {}
      const row = at * width
      for (let j = 0; j < count; j++) {
        const cell = row + (touched[j] ?? 0)
        told[cell] = (told[cell] ?? 0) + (near[j] ?? 0) * share
      }
    }
  }
  return told
}

function placesOfTerms(positions: readonly WeightedWords[]): Places {
  const byTerm = new Map<string, Place[]>()
  for (const [at, { vector, weight }] of positions.entries()) {
    vector.forEach((mine, term) => {
      const place = { at, share: weight === 0 ? 0 : mine / weight }
      const places = byTerm.get(term)
      if (places) places.push(place)
      else byTerm.set(term, [place])
    })
  }
  const byKin = new Array<readonly Place[] | undefined>(KINDRED_TERMS).fill(undefined)
  for (const [term, places] of byTerm) {
    const kin = kindredPlace(term)
    if (kin !== undefined) byKin[kin] = places
  }
  return { byTerm, byKin }
}

/**
 * Positions that hold the term or one of its kin, listed in `touched`, and in `best` how near the nearest of them is;
 * gives their number. `best` must be zero for every position before.
 */
function reach(
  term: string,
  { byTerm, byKin }: Places,
  best: Float64Array,
  touched: Int32Array,
): number {
  let count = touch(byTerm.get(term), 1, { best, touched, count: 0 })
  const place = kindredPlace(term)
  if (place === undefined) return count
  const { terms, near } = kindredOf(place)
  for (let i = 0; i < terms.length; i++) {
    const there = byKin[terms[i] ?? 0]
    if (there) count = touch(there, near[i] ?? 0, { best, touched, count })
  }
  return count
}

function touch(
  places: readonly Place[] | undefined,
  near: number,
  { best, touched, count }: { best: Float64Array; touched: Int32Array; count: number },
): number {
  let reached = count
  if (!places) return reached
  for (let i = 0; i < places.length; i++) {
    const at = places[i]?.at ?? 0
    const before = best[at] ?? 0
    if (before === 0) touched[reached++] = at
    if (near > before) best[at] = near
  }
  return reached
}
