import { KINDRED_TERMS, kindredOf, kindredPlace } from './kindred-words'
import { addProductRow, GrowingRows, type SparseRows, transposed } from './sparse-rows'
import type { WeightedWords } from './word-likeness'

/** How much of each wording the other tells, row by row, 0–1: the less and the more told of the two. */
export type Told = { less: Float64Array; more: Float64Array }

/**
 * How much of the words of one position has a word of the same or a kindred meaning in another, for every position
 * of one account with every one of the other. Walks only over words that are kin, and row by row, so that what is
 * summed lies close together and long accounts stay quick.
 */
export function softLikeness(one: readonly WeightedWords[], other: readonly WeightedWords[]): Told {
  const height = one.length
  const width = other.length
  const here = sharesOf(one)
  const there = sharesOf(other)
  const kin = kinBetween(here.numbers, there.numbers)
  const kinBack = transposed(kin, there.numbers.size)
  const forth = [transposed(here.places, height), nearestOf(kin, there.places, width)] as const
  const back = [transposed(nearestOf(kinBack, here.places, height), height), there.places] as const
  const less = new Float64Array(height * width)
  const more = new Float64Array(height * width)
  const onward = new Float64Array(width)
  const backward = new Float64Array(width)
  for (let row = 0; row < height; row++) {
    addProductRow(onward.fill(0), row, forth)
    addProductRow(backward.fill(0), row, back)
    for (let column = 0; column < width; column++) {
      const toldThere = onward[column] ?? 0
      const toldHere = backward[column] ?? 0
      less[row * width + column] = Math.min(toldThere, toldHere)
      more[row * width + column] = Math.max(toldThere, toldHere)
    }
  }
  return { less, more }
}

/** The terms of an account by number, and for each the positions it stands in, with how much of each it is. */
type Shares = { numbers: ReadonlyMap<string, number>; places: SparseRows }

function sharesOf(positions: readonly WeightedWords[]): Shares {
  const numbers = new Map<string, number>()
  const shares = new GrowingRows()
  for (const { vector, weight } of positions) {
    vector.forEach((mine, term) => {
      const number = numbers.get(term) ?? numbers.size
      if (number === numbers.size) numbers.set(term, number)
      shares.add(number, weight === 0 ? 0 : mine / weight)
    })
    shares.endRow()
  }
  return { numbers, places: transposed(shares.rows(), numbers.size) }
}

/** For each term here the same one and its kin there, and how near each is. */
function kinBetween(here: Shares['numbers'], there: Shares['numbers']): SparseRows {
  const numberAt = new Int32Array(KINDRED_TERMS).fill(-1)
  there.forEach((number, term) => {
    const place = kindredPlace(term)
    if (place !== undefined) numberAt[place] = number
  })
  const kin = new GrowingRows()
  for (const term of here.keys()) {
    const same = there.get(term)
    if (same !== undefined) kin.add(same, 1)
    const { terms, near } = kindredOf(kindredPlace(term))
    for (let i = 0; i < terms.length; i++) {
      const number = numberAt[terms[i] ?? 0] ?? -1
      if (number !== -1) kin.add(number, near[i] ?? 0)
    }
    kin.endRow()
  }
  return kin.rows()
}

/** For each term the positions that hold it or one of its kin, and how near the nearest of these is. */
function nearestOf(kin: SparseRows, places: SparseRows, width: number): SparseRows {
  const nearest = new GrowingRows()
  const best = new Float64Array(width)
  const touched = new Int32Array(width)
  for (let term = 0; term + 1 < kin.starts.length; term++) {
    let count = 0
    const end = kin.starts[term + 1] ?? 0
    for (let i = kin.starts[term] ?? 0; i < end; i++) {
      const near = kin.values[i] ?? 0
      const relative = kin.columns[i] ?? 0
      const last = places.starts[relative + 1] ?? 0
      for (let j = places.starts[relative] ?? 0; j < last; j++) {
        const at = places.columns[j] ?? 0
        const before = best[at] ?? 0
        if (before === 0) touched[count++] = at
        if (near > before) best[at] = near
      }
    }
    for (let i = 0; i < count; i++) {
      const at = touched[i] ?? 0
      nearest.add(at, best[at] ?? 0)
      best[at] = 0
    }
    nearest.endRow()
  }
  return nearest.rows()
}
