/** The weighted words of a position. */
export type WeightedWords = {
  vector: ReadonlyMap<string, number>
  norm: number
  weight: number
}

/**
 * Likeness in words of every position of one account with every position of the other, row by row:
 * cosine of the weighted words, or how much of the shorter stands in the longer, whichever is more.
 * Walks only over shared words, so that long accounts stay quick.
 */
export function wordLikenesses(
  one: readonly WeightedWords[],
  other: readonly WeightedWords[],
): Float64Array {
  const width = other.length
  const places = new Map<string, { at: number; weight: number }[]>()
  for (const [at, { vector }] of other.entries()) {
    for (const [term, weight] of vector) {
      const list = places.get(term)
      if (list) list.push({ at, weight })
      else places.set(term, [{ at, weight }])
    }
  }
  const likeness = new Float64Array(one.length * width)
  const dot = new Float64Array(width)
  const shared = new Float64Array(width)
  const count = new Uint16Array(width)
  for (const [row, { vector, norm, weight }] of one.entries()) {
    dot.fill(0)
    shared.fill(0)
    count.fill(0)
    vector.forEach((mine, term) => {
      const there = places.get(term)
      if (!there) return
      for (let i = 0; i < there.length; i++) {
        const { at = 0, weight: theirs = 0 } = there[i] ?? {}
        dot[at] = (dot[at] ?? 0) + mine * theirs
        shared[at] = (shared[at] ?? 0) + Math.min(mine, theirs)
        count[at] = (count[at] ?? 0) + 1
      }
    })
    for (let at = 0; at < width; at++) {
      if (count[at] === 0) continue
      const theirs = other[at]
      if (!theirs) continue
      const cosine = (dot[at] ?? 0) / Math.max(1e-9, norm * theirs.norm)
      const contained = (shared[at] ?? 0) / Math.max(1e-9, Math.min(weight, theirs.weight))
      // One shared word is no containment: a short position would lie in every long one.
      likeness[row * width + at] = Math.min(
        1,
        Math.max(cosine, (count[at] ?? 0) > 1 ? 0.75 * contained : 0),
      )
    }
  }
  return likeness
}
