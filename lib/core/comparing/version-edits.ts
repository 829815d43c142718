import { diffArrays } from 'diff'
import { sentencesOf } from '@/lib/core/anchoring/sentences'
import { bareWords, termOf } from './terms'
import { type DiffRun, type WordDiff, wordDiff } from './word-diff'

/** A sentence that an edit touched; null on the side where there is none. */
export type TextEdit = {
  before: string | null
  after: string | null
  words: WordDiff | null
  /** Spacing, punctuation, capitals or a misspelling only: folded away by default. */
  trivial: boolean
}

/** Two sentences with less in common than this are one removed and one added. */
const SAME_SENTENCE = 0.4

/** Sentence by sentence, what an edit of a page took out, put in and changed, in order. */
export function versionEdits(before: string, after: string): TextEdit[] {
  const old = sentenceTexts(before)
  const recent = sentenceTexts(after)
  const edits: TextEdit[] = []
  let removed: string[] = []
  let added: string[] = []
  const settle = () => {
    edits.push(...pairUp(removed, added))
    removed = []
    added = []
  }
  for (const run of diffArrays(old, recent)) {
    if (run.removed) removed.push(...run.value)
    else if (run.added) added.push(...run.value)
    else settle()
  }
  settle()
  return edits
}

function sentenceTexts(text: string): string[] {
  return sentencesOf(text).map(({ start, end }) => text.slice(start, end))
}

/** Each removed sentence beside the likest added one that stands no earlier than the last pair. */
function pairUp(removed: readonly string[], added: readonly string[]): TextEdit[] {
  const edits: TextEdit[] = []
  let next = 0
  for (const before of removed) {
    let best: { at: number; words: WordDiff } | null = null
    for (let at = next; at < added.length; at++) {
      const words = wordDiff(before, added[at] ?? '')
      if (words.shared >= SAME_SENTENCE && (!best || words.shared > best.words.shared)) {
        best = { at, words }
      }
    }
    if (!best) {
      edits.push({ before, after: null, words: null, trivial: false })
      continue
    }
    edits.push(...added.slice(next, best.at).map(putIn))
    const after = added[best.at] ?? ''
    edits.push({ before, after, words: best.words, trivial: isTrivial(before, after, best.words) })
    next = best.at + 1
  }
  return [...edits, ...added.slice(next).map(putIn)]
}

function putIn(after: string): TextEdit {
  return { before: null, after, words: null, trivial: false }
}

function isTrivial(before: string, after: string, words: WordDiff): boolean {
  if (bareWords(before) === bareWords(after)) return true
  const old = changedWords(words.before)
  const recent = changedWords(words.after)
  return (
    old.length === recent.length &&
    old.every((word, i) => word === recent[i] || isMisspelling(word, recent[i] ?? ''))
  )
}

function changedWords(runs: readonly DiffRun[]): string[] {
  return runs.filter((run) => run.changed).flatMap((run) => run.text.match(/[\p{L}\p{N}]+/gu) ?? [])
}

/** One letter too many, too few, wrong or changed about in a long word; never a figure, an ending or a name's. */
function isMisspelling(one: string, other: string): boolean {
  if (/\p{N}/u.test(one + other)) return false
  const a = one.toLowerCase()
  const b = other.toLowerCase()
  // A first letter struck twice, whatever the length: "NNATO".
  if (a === `${b[0]}${b}` || b === `${a[0]}${a}`) return Math.min(a.length, b.length) > 3
  if (Math.min(a.length, b.length) < 6) return false
  if (termOf(a) === termOf(b)) return false
  let start = 0
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++
  let end = 0
  while (
    end < Math.min(a.length, b.length) - start &&
    a[a.length - 1 - end] === b[b.length - 1 - end]
  ) {
    end++
  }
  const leftA = a.slice(start, a.length - end)
  const leftB = b.slice(start, b.length - end)
  const turned = leftA.length === 2 && leftA === [...leftB].reverse().join('')
  // At the first letter it may be another word: "accept", "except".
  return start > 1 && (turned || Math.max(leftA.length, leftB.length) <= 1)
}
