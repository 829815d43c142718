import { cosine, vectorOf } from './meaning'
import type { WeightedWords } from './word-likeness'

/** Below this cosine two words merely belong to the same world ("grain", "port"). */
const KINDRED = 0.3

/** How much of each wording is told by the other, 0–1: the less and the more told of the two. */
export type Told = { less: number; more: number }

type Worded = { terms: readonly number[]; weights: readonly number[]; total: number }

/**
 * How much of the words of one position has a word of the same or a kindred meaning in another ("truce",
 * "ceasefire"). Kinship of words is reckoned once for each two of them, since texts repeat their words.
 */
export function softLikeness(
  one: readonly WeightedWords[],
  other: readonly WeightedWords[],
): (row: number, column: number) => Told {
  const left = numbered(one)
  const right = numbered(other)
  const width = right.vectors.length
  const kinship = new Float32Array(left.vectors.length * width).fill(Number.NaN)
  const kin = (a: number, b: number): number => {
    const at = a * width + b
    const before = kinship[at] ?? 0
    if (!Number.isNaN(before)) return before
    const same = left.names[a] === right.names[b]
    const near = same ? 1 : cosine(left.vectors[a] ?? null, right.vectors[b] ?? null)
    kinship[at] = Math.max(0, (near - KINDRED) / (1 - KINDRED))
    return kinship[at] ?? 0
  }
  return (row, column) => {
    const a = left.worded[row]
    const b = right.worded[column]
    if (!a || !b) return { less: 0, more: 0 }
    const bestOfB = new Float32Array(b.terms.length)
    let toldOfA = 0
    for (const [i, term] of a.terms.entries()) {
      let best = 0
      for (const [j, there] of b.terms.entries()) {
        const near = kin(term, there)
        if (near > best) best = near
        if (near > (bestOfB[j] ?? 0)) bestOfB[j] = near
      }
      toldOfA += best * (a.weights[i] ?? 0)
    }
    let toldOfB = 0
    for (const [j, best] of bestOfB.entries()) toldOfB += best * (b.weights[j] ?? 0)
    const shares = [toldOfA / Math.max(1e-9, a.total), toldOfB / Math.max(1e-9, b.total)]
    return { less: Math.min(...shares), more: Math.max(...shares) }
  }
}

function numbered(positions: readonly WeightedWords[]) {
  const numbers = new Map<string, number>()
  const worded = positions.map(({ vector, weight }): Worded => {
    const terms: number[] = []
    for (const term of vector.keys()) {
      const number = numbers.get(term) ?? numbers.size
      numbers.set(term, number)
      terms.push(number)
    }
    return { terms, weights: [...vector.values()], total: weight }
  })
  const names = [...numbers.keys()]
  return { worded, names, vectors: names.map(vectorOf) }
}
