/**
 * A function of one word that remembers what it found: texts repeat their words. It forgets everything once it has
 * met `most` words, so that what is held stays bounded.
 */
export function remembered<Found>(
  most: number,
  of: (word: string) => Found,
): (word: string) => Found {
  const known = new Map<string, Found>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const found = of(word)
    if (known.size >= most) known.clear()
    known.set(word, found)
    return found
  }
}
