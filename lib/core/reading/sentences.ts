import { mayOpen } from './quotation-marks'
import type { Token } from './tokens'

/** A run of tokens `[from, to)` that ends with a full stop or a paragraph. */
export type Sentence = { from: number; to: number; paragraph: number }

const TERMINAL = new Set(['.', '!', '?', '…'])
const CLOSING = new Set([')', ']', "'"])
/** Words that open a sentence after an abbreviation such as "D.C." */
const OPENERS = new Set(
  'the he she they it in on at both during this these mr. mrs. ms. we a an after following as'.split(
    ' ',
  ),
)

/** Does the line that ends before this token run on into it? A hard-wrapped line does. */
function runsOn(clean: string, previous: Token, next: Token): boolean {
  const gap = clean.slice(previous.end, next.start)
  if (!gap.includes('\n')) return true
  if ((gap.match(/\n/g) ?? []).length > 1) return false
  if (TERMINAL.has(previous.text) || CLOSING.has(previous.text) || previous.text === ':')
    return false
  const starts = /^[\p{Ll}\p{N}(]/u.test(next.text)
  return starts || previous.text === ','
}

/** Where paragraphs begin, as indices of tokens, with the end as the last one. */
function paragraphStarts(clean: string, tokens: readonly Token[], first: number): number[] {
  const starts = [first]
  for (let at = first + 1; at < tokens.length; at++) {
    const previous = tokens[at - 1]
    const next = tokens[at]
    if (previous && next && !runsOn(clean, previous, next)) starts.push(at)
  }
  starts.push(tokens.length)
  return starts
}

function abbreviationEnds(token: Token, next: Token): boolean {
  // A place, never part of an office as "U.S." is.
  if (token.text === 'D.C.') return next.cap && next.lower !== 'area'
  if (/^H\.(?:[EHM]|R\.H)\.$/.test(token.text)) return false
  return /^(?:\p{Lu}\.){2,}$|^(?:Jr|Sr)\.$/u.test(token.text) && next.cap && OPENERS.has(next.lower)
}

/** Is there a sentence end after token `at`? Gives the index after it, or -1. */
function endAfter(tokens: readonly Token[], at: number, limit: number): number {
  const token = tokens[at]
  if (!token) return -1
  const next = tokens[at + 1]
  if (!TERMINAL.has(token.text)) {
    return next && at + 1 < limit && abbreviationEnds(token, next) ? at + 1 : -1
  }
  let end = at + 1
  while (
    end < limit &&
    (TERMINAL.has(tokens[end]?.text ?? '') || CLOSING.has(tokens[end]?.text ?? ''))
  )
    end++
  const after = tokens[end]
  if (end >= limit || !after) return limit
  const opens = after.cap || after.kind === 'number' || after.kind === 'punct'
  return opens ? end : -1
}

/** Splits tokens from `first` on into sentences; a quotation of several sentences stays whole. */
export function splitSentences(clean: string, tokens: readonly Token[], first: number): Sentence[] {
  const sentences: Sentence[] = []
  const starts = paragraphStarts(clean, tokens, first)
  for (let p = 0; p + 1 < starts.length; p++) {
    const from = starts[p] ?? 0
    const to = starts[p + 1] ?? tokens.length
    splitParagraph(tokens, { from, to, paragraph: p }, sentences)
  }
  return sentences
}

/** Longest quotation, in tokens, that is kept whole: a lost quotation mark must not swallow a page. */
const LONGEST_QUOTATION = 260

function closesQuotation(tokens: readonly Token[], open: number, limit: number): number {
  for (let at = open + 1; at < limit && at < open + LONGEST_QUOTATION; at++) {
    if (tokens[at]?.text === '"') return at
  }
  return -1
}

function splitParagraph(tokens: readonly Token[], whole: Sentence, into: Sentence[]): void {
  let from = whole.from
  const cut = (end: number): void => {
    into.push({ from, to: end, paragraph: whole.paragraph })
    from = end
  }
  for (let at = whole.from; at < whole.to; at++) {
    if (tokens[at]?.text === '"' && mayOpen(tokens, at)) {
      const close = closesQuotation(tokens, at, whole.to)
      if (close < 0) continue
      at = close
      const finished = TERMINAL.has(tokens[close - 1]?.text ?? '')
      const next = tokens[close + 1]
      if (finished && next && close + 1 < whole.to && (next.cap || next.text === '"'))
        cut(close + 1)
      continue
    }
    const end = endAfter(tokens, at, whole.to)
    if (end < 0) continue
    cut(end)
    at = end - 1
  }
  if (from < whole.to) cut(whole.to)
}
