/** Two plain ways to align, to measure the comparing against: TF-IDF of sentences, and the longest common subsequence of words. */
import { sentencesOf } from '@/lib/core/anchoring/sentences'
import type { GoldAlignment } from './alignment-files'
import type { FoundDivergence, Link } from './alignment-score'
import type { Gold } from './gold-files'

export type Likeness = (a: string, b: string) => number
/** Likeness of each position of the one with each of the other, by words alone. */
export type LikenessTable = number[][]

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** The sentence a position stands in, from its cue to its content. */
function sentenceTexts({ text, positions }: Gold): string[] {
  const sentences = sentencesOf(text)
  return positions.map(({ cueAt, contentAt }) => {
    const start = Math.min(cueAt[0], contentAt[0])
    const end = Math.max(cueAt[1], contentAt[1])
    const within = sentences.filter((one) => one.start < end && one.end > start)
    return text.slice(within[0]?.start ?? start, within.at(-1)?.end ?? end)
  })
}

const contentTexts = ({ text, positions }: Gold): string[] =>
  positions.map(({ contentAt }) => text.slice(...contentAt))

/** Cosine of TF-IDF vectors of the sentences in which positions stand, rarity counted over both texts. */
export function tfIdf({ goldA, goldB }: GoldAlignment): LikenessTable {
  const all = [...sentencesOf(goldA.text), ...sentencesOf(goldB.text)].length
  const df = new Map<string, number>()
  for (const { text } of [goldA, goldB])
    for (const { start, end } of sentencesOf(text))
      for (const word of new Set(wordsOf(text.slice(start, end))))
        df.set(word, (df.get(word) ?? 0) + 1)
  const vector = (text: string): Map<string, number> => {
    const weights = new Map<string, number>()
    for (const word of wordsOf(text)) {
      const rarity = Math.log((1 + all) / (1 + (df.get(word) ?? 0)))
      weights.set(word, (weights.get(word) ?? 0) + rarity)
    }
    return weights
  }
  const norm = (v: Map<string, number>) =>
    Math.sqrt([...v.values()].reduce((sum, w) => sum + w * w, 0))
  const cosine = (x: Map<string, number>, y: Map<string, number>) => {
    const dot = [...x].reduce((sum, [word, w]) => sum + w * (y.get(word) ?? 0), 0)
    return dot / Math.max(1e-9, norm(x) * norm(y))
  }
  const columns = sentenceTexts(goldB).map(vector)
  return sentenceTexts(goldA).map((text) => columns.map((column) => cosine(vector(text), column)))
}

function commonLength(one: readonly string[], other: readonly string[]): number {
  let row = new Array<number>(other.length + 1).fill(0)
  for (const word of one) {
    const next = [0]
    for (const [j, there] of other.entries())
      next.push(word === there ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0))
    row = next
  }
  return row.at(-1) ?? 0
}

/** Longest common subsequence of the words of two contents, over the shorter. */
export function commonWords({ goldA, goldB }: GoldAlignment): LikenessTable {
  const columns = contentTexts(goldB).map(wordsOf)
  return contentTexts(goldA).map((text) => {
    const words = wordsOf(text)
    return columns.map(
      (column) => commonLength(words, column) / Math.max(1, Math.min(words.length, column.length)),
    )
  })
}

/** Best pair first, no position twice, down to the least likeness. */
export function greedy(table: LikenessTable, least: number): Link[] {
  const candidates = table.flatMap((row, a) => row.map((likeness, b) => ({ a, b, likeness })))
  candidates.sort((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b)
  const usedA = new Set<number>()
  const usedB = new Set<number>()
  return candidates.flatMap(({ a, b, likeness }): Link[] => {
    if (likeness < least || usedA.has(a) || usedB.has(b)) return []
    usedA.add(a)
    usedB.add(b)
    return [[a, b]]
  })
}

/** What plain alignment says of differences: whatever faces nothing is only here, two steps of force are another weight. */
export function plainDivergences(
  { goldA, goldB }: GoldAlignment,
  links: readonly Link[],
): FoundDivergence[] {
  const words = { a: [], b: [] }
  const facing = { a: new Set(links.map(([a]) => a)), b: new Set(links.map(([, b]) => b)) }
  const alone = (gold: Gold, side: 'a' | 'b') =>
    gold.positions.flatMap((_, at): FoundDivergence[] => {
      if (facing[side].has(at)) return []
      const places = side === 'a' ? { a: [at], b: [] } : { a: [], b: [at] }
      return [{ kind: 'only-here', side, field: null, words, ...places }]
    })
  const weight = links.flatMap(([a, b]): FoundDivergence[] => {
    const step = Math.abs((goldA.positions[a]?.force ?? 0) - (goldB.positions[b]?.force ?? 0))
    return step < 2
      ? []
      : [{ kind: 'different-weight', side: null, field: null, words, a: [a], b: [b] }]
  })
  return [...alone(goldA, 'a'), ...alone(goldB, 'b'), ...weight]
}
