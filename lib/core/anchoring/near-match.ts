import type { TextSpan } from './selector'

export type NearMatch = TextSpan & { similarity: number }

/** Longer quotations are compared by their first and last parts; the table stays small. */
const LONGEST = 600

/**
 * The stretch of `text` most like `pattern` by edit distance (Sellers 1980, cut off as in Ukkonen
 * 1985), or null when fewer than `atLeast` of its letters agree. Ties go to the place expected.
 */
export function nearestMatch(
  text: string,
  pattern: string,
  { expected, atLeast }: { expected: number; atLeast: number },
): NearMatch | null {
  if (pattern.length > LONGEST) return nearestLong(text, pattern, { expected, atLeast })
  const most = Math.floor(pattern.length * (1 - atLeast))
  const rows = pattern.length
  let cost = Array.from({ length: rows + 1 }, (_, i) => i)
  let from = new Array<number>(rows + 1).fill(0)
  let last = Math.min(most, rows)
  let best: { end: number; start: number; distance: number } | null = null

  for (let j = 1; j <= text.length; j++) {
    const nextCost = [0]
    const nextFrom = [j]
    const letter = text[j - 1]
    const reach = Math.min(rows, last + 1)
    for (let i = 1; i <= reach; i++) {
      const diagonal = (cost[i - 1] ?? rows) + (pattern[i - 1] === letter ? 0 : 1)
      const skipText = i <= last ? (cost[i] ?? rows) + 1 : rows + 1
      const skipPattern = (nextCost[i - 1] ?? rows) + 1
      if (diagonal <= skipText && diagonal <= skipPattern) {
        nextCost[i] = diagonal
        nextFrom[i] = from[i - 1] ?? j - 1
      } else if (skipText < skipPattern) {
        nextCost[i] = skipText
        nextFrom[i] = from[i] ?? j
      } else {
        nextCost[i] = skipPattern
        nextFrom[i] = nextFrom[i - 1] ?? j
      }
    }
    last = reach
    while (last > 0 && (nextCost[last] ?? rows) > most) last--
    cost = nextCost
    from = nextFrom
    const distance = last === rows ? (cost[rows] ?? rows) : Number.POSITIVE_INFINITY
    if (distance <= most && better(distance, from[rows] ?? 0, best, expected)) {
      best = { end: j, start: from[rows] ?? 0, distance }
    }
  }
  if (!best) return null
  return { start: best.start, end: best.end, similarity: 1 - best.distance / pattern.length }
}

function better(
  distance: number,
  start: number,
  best: { start: number; distance: number } | null,
  expected: number,
): boolean {
  if (!best || distance < best.distance) return true
  if (distance > best.distance) return false
  return Math.abs(start - expected) < Math.abs(best.start - expected)
}

function nearestLong(
  text: string,
  pattern: string,
  { expected, atLeast }: { expected: number; atLeast: number },
): NearMatch | null {
  const half = LONGEST / 2
  const head = nearestMatch(text, pattern.slice(0, half), { expected, atLeast })
  if (!head) return null
  const expectedTail = head.start + pattern.length - half
  const tail = nearestMatch(text, pattern.slice(-half), { expected: expectedTail, atLeast })
  if (!tail || tail.end <= head.end) return null
  const length = tail.end - head.start
  if (Math.abs(length - pattern.length) > pattern.length * (1 - atLeast)) return null
  return {
    start: head.start,
    end: tail.end,
    similarity: Math.min(head.similarity, tail.similarity),
  }
}
