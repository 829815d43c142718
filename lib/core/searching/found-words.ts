import snowball from 'snowball-stemmers'
import type { SearchQuery } from '@/lib/core/searching/query'

/*
 * Finds in a text the words that a query means, by the rules of the database's index (migration `search`):
 * folded, and stemmed as English where Latin, as Russian where Cyrillic.
 */

/** A stretch of a text, found or not. */
export type Piece = { text: string; found: boolean }

type Token = { start: number; end: number; folded: string; stem: string }
type Span = { start: number; end: number }

const english = snowball.newStemmer('english')
const russian = snowball.newStemmer('russian')
const SIGN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/
const TOKEN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[\p{L}\p{N}\p{M}]+/gu

/** Small letters without accents. */
export function foldWord(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ıøłđ]/g, (letter) => ({ ı: 'i', ø: 'o', ł: 'l', đ: 'd' })[letter] ?? letter)
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((match) => {
    const folded = foldWord(match[0])
    const stemmer = /[а-яё]/.test(folded) ? russian : english
    return {
      start: match.index,
      end: match.index + match[0].length,
      folded,
      stem: stemmer.stem(folded),
    }
  })
}

/** Where the query's words and phrases stand, in order, none overlapping another. */
export function findSpans(text: string, query: SearchQuery, openEnd = false): Span[] {
  const tokens = tokensOf(text)
  const spans: Span[] = []
  for (const [place, word] of query.words.entries()) {
    const parts = tokensOf(word)
    const last = openEnd && place === query.words.length - 1
    const whole = SIGN.test(word)
    if (whole) spans.push(...runsOf(tokens, parts))
    else for (const part of parts) spans.push(...tokens.filter((t) => means(t, part, last)))
  }
  for (const phrase of query.phrases) spans.push(...runsOf(tokens, tokensOf(phrase)))
  return withoutOverlaps(spans)
}

function means(token: Token, part: Token, openEnd: boolean): boolean {
  return openEnd ? token.folded.startsWith(part.folded) : token.stem === part.stem
}

/** Each place where these tokens stand one after the other. */
function runsOf(tokens: readonly Token[], run: readonly Token[]): Span[] {
  const spans: Span[] = []
  for (let at = 0; run.length > 0 && at + run.length <= tokens.length; at += 1) {
    if (!run.every((part, next) => tokens[at + next]?.folded === part.folded)) continue
    const first = tokens[at]
    const last = tokens[at + run.length - 1]
    if (first && last) spans.push({ start: first.start, end: last.end })
  }
  return spans
}

function withoutOverlaps(spans: Span[]): Span[] {
  const kept: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const before = kept.at(-1)
    if (before && span.start < before.end) before.end = Math.max(before.end, span.end)
    else kept.push({ start: span.start, end: span.end })
  }
  return kept
}

const SNIPPET = 220

/** The part of a text where most of the query stands together, cut at words, with what was found marked. */
export function snippetOf(text: string, query: SearchQuery, openEnd = false): Piece[] {
  const spans = findSpans(text, query, openEnd)
  const window = bestWindow(text, spans)
  const pieces: Piece[] = []
  let at = window.start
  const add = (end: number, found: boolean) => {
    if (end > at) pieces.push({ text: text.slice(at, end).replace(/\s+/g, ' '), found })
    at = end
  }
  for (const span of spans) {
    if (span.start < window.start || span.end > window.end) continue
    add(span.start, false)
    add(span.end, true)
  }
  add(window.end, false)
  if (window.start > 0) pieces.unshift({ text: '… ', found: false })
  if (window.end < text.trimEnd().length) pieces.push({ text: ' …', found: false })
  return pieces
}

function bestWindow(text: string, spans: readonly Span[]): Span {
  if (text.length <= SNIPPET) return { start: 0, end: text.length }
  let best = { count: -1, start: 0 }
  for (const span of spans) {
    const inside = spans.filter(
      (s) => s.start >= span.start && s.end <= span.start + SNIPPET * 0.75,
    )
    if (inside.length > best.count) best = { count: inside.length, start: span.start }
  }
  const start = Math.max(0, best.start - SNIPPET / 4)
  return {
    start: wordStart(text, start),
    end: wordEnd(text, Math.min(text.length, start + SNIPPET)),
  }
}

/** Moves right to the beginning of a word; texts without spaces are cut where they are. */
function wordStart(text: string, at: number): number {
  if (at === 0) return 0
  const space = text.slice(at, at + 30).search(/\s/)
  return Math.floor(space < 0 ? at : at + space + 1)
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length
  const cut = text.slice(0, at).search(/\s\S{0,30}$/)
  return Math.floor(cut < 0 ? at : cut)
}
