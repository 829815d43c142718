import { settleCapitals } from './capitals'
import { cleanText } from './normalise'
import { type Sentence, splitSentences } from './sentences'
import { type Token, tokenize } from './tokens'
import type { Span } from './types'

/** One line of the clean text that holds something. */
export type Line = { start: number; end: number; text: string }

/** A text cut into lines and tokens, with the way back to the text as given. */
export type TextParts = {
  /** The text as given. */
  source: string
  clean: string
  tokens: readonly Token[]
  lines: readonly Line[]
  /** Span of the given text for characters `[start, end)` of the clean text. */
  at: (start: number, end: number) => Span
}

function cutLines(clean: string): Line[] {
  const lines: Line[] = []
  for (const match of clean.matchAll(/[^\n]+/g)) {
    const text = match[0].trim()
    if (!text) continue
    const start = match.index + match[0].indexOf(text)
    lines.push({ start, end: start + text.length, text })
  }
  return lines
}

/** Cuts a text into lines and tokens. */
export function takeApart(text: string): TextParts {
  const { clean: given, toSource } = cleanText(text)
  const clean = settleCapitals(given)
  return { source: text, clean, tokens: tokenize(clean), lines: cutLines(clean), at: toSource }
}

/** Index of the first token at or after a place in the clean text. */
export function tokenFrom(tokens: readonly Token[], place: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}

/** The sentences of the text from a place on. */
export function sentencesFrom(parts: TextParts, place: number): Sentence[] {
  return splitSentences(parts.clean, parts.tokens, tokenFrom(parts.tokens, place))
}
