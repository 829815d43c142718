const QUOTED = /[“"«„]([^“”"«»„]{6,})(?:[”"»]|$)/gu

/** Words that stand in quotation marks; a mark that is never closed runs to the end. */
export function quotedIn(text: string): string[] {
  return [...text.matchAll(QUOTED)].map(([, words = '']) => words)
}

/**
 * Likeness of quoted words, small ones included: of “nothing about you without you” the small words are all there
 * is. Longest common subsequence over the longer, where it is more than half.
 */
export function quotedLikeness(one: readonly string[], other: readonly string[]): number {
  let best = 0
  for (const a of one.map(wordsOf)) {
    for (const b of other.map(wordsOf)) {
      const longer = Math.max(a.length, b.length)
      if (Math.min(a.length, b.length) < 3) continue
      best = Math.max(best, commonLength(a, b) / longer)
    }
  }
  return best > 0.5 ? best : 0
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function commonLength(one: readonly string[], other: readonly string[]): number {
  let row = new Array<number>(other.length + 1).fill(0)
  for (const word of one) {
    const next = [0]
    for (const [j, there] of other.entries()) {
      next.push(word === there ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
