import { diffArrays } from 'diff'
import { foldMarks } from '@/lib/core/anchoring/typography'

/** A run of words that stands in both texts, or in this one alone. Runs joined give the text. */
export type DiffRun = { text: string; changed: boolean }

export type WordDiff = {
  before: readonly DiffRun[]
  after: readonly DiffRun[]
  /** 0–1: share of the words that stand in both, in order. */
  shared: number
  /** Little is shared: show both whole instead of painting every word. */
  putOtherwise: boolean
}

/** Below this share of common words a painted difference hides more than it shows. */
const LITTLE = 0.4

type Token = { text: string; key: string }

/** Difference by words: capitals, quotation marks, dashes, punctuation and spacing weigh nothing. */
export function wordDiff(before: string, after: string): WordDiff {
  const old = tokensOf(before)
  const recent = tokensOf(after)
  const runs = diffArrays(old, recent, { comparator: (x, y) => x.key === y.key })
  const left: DiffRun[] = []
  const right: DiffRun[] = []
  let same = 0
  let at = 0
  let atRecent = 0
  for (const run of runs) {
    const changed = run.added || run.removed
    const size = run.value.length
    if (!run.added) {
      push(left, old.slice(at, at + size), changed)
      at += size
    }
    if (!run.removed) {
      push(right, recent.slice(atRecent, atRecent + size), changed)
      atRecent += size
    }
    if (!changed) same += size
  }
  const most = Math.max(old.length, recent.length)
  const shared = most === 0 ? 1 : same / most
  return { before: left, after: right, shared, putOtherwise: shared < LITTLE && most > 3 }
}

function push(runs: DiffRun[], tokens: readonly Token[], changed: boolean): void {
  const text = tokens.map((token) => token.text).join('')
  if (text) runs.push({ text, changed })
}

/** Words, each with the spaces and marks that follow it, so that nothing of the text is lost. */
function tokensOf(text: string): Token[] {
  const found = text.match(
    /[^\p{L}\p{N}]*[\p{L}\p{N}\p{M}]+(?:[’'ʼ.,-][\p{L}\p{N}\p{M}]+)*[^\p{L}\p{N}]*/gu,
  )
  if (!found) return text ? [{ text, key: '' }] : []
  return found.map((token) => ({
    text: token,
    key: foldMarks(token)
      .toLowerCase()
      .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, '')
      .normalize('NFC'),
  }))
}
