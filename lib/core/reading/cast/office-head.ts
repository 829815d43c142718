import {
  HONORIFICS,
  OFFICE_HEADS,
  OFFICE_MODIFIERS,
  PORTFOLIO_WORDS,
  SHORT_HEADS,
} from '../data/offices'
import { stateAt } from '../gazetteer'
import type { Token } from '../tokens'

/** Heads that are offices even in small letters. */
export const SMALL_HEADS = new Set(
  'president minister leader secretary chancellor premier diplomat official king senator ambassador representative envoy spokesperson spokesman adviser advisor governor mayor chargé'.split(
    ' ',
  ),
)
/** An acronym as it stands in an office. */
export const ACRONYM = /^(?:\p{Lu}{2,}|(?:\p{Lu}\.){2,}|\p{Lu}\p{N}+)(?:-\p{L}+)?$/u
const MAX_BEFORE_HEAD = 10

/** Rank class of a head noun, or null. */
export function headRank(token: Token | undefined): string | null {
  if (!token) return null
  if (!token.cap && !SMALL_HEADS.has(token.lower)) return null
  const short = SHORT_HEADS[token.text]
  if (short) return short
  return Object.hasOwn(OFFICE_HEADS, token.lower) ? (OFFICE_HEADS[token.lower] ?? null) : null
}

/** Can this word stand inside an office? */
export function isInner(token: Token): boolean {
  return (
    OFFICE_MODIFIERS.has(token.lower) ||
    (token.cap && PORTFOLIO_WORDS.has(token.lower)) ||
    /^(?:foreign|prime|defence|defense|interior|finance|vice|national|security)$/.test(
      token.lower,
    ) ||
    (ACRONYM.test(token.text) && !HONORIFICS.has(token.lower))
  )
}

type Scan = {
  k: number
  headAt: number
  rank: string
  ranks: readonly string[]
  state: string | null
  coreFrom: number
}

/** The head of the office that begins at a token. */
export function scanHead(tokens: readonly Token[], at: number): Scan | null {
  let k = at
  let headAt = -1
  let rank = ''
  let state: string | null = null
  let coreFrom = at
  while (k < tokens.length && k < at + MAX_BEFORE_HEAD) {
    const token = tokens[k]
    if (!token || (token.fresh && k > at)) break
    if (
      headAt >= 0 &&
      /^(?:prince|princess|king|queen|senator|general)$/.test(token.lower) &&
      tokens[k - 1]?.lower !== 'secretary' &&
      tokens[k - 1]?.lower !== 'attorney' &&
      tokens[k - 1]?.lower !== 'director'
    )
      break
    const found = headRank(token)
    if (/^(?:taoiseach|tánaiste)$/.test(token.lower)) state ??= 'IE'
    if (token.text === 'EAM') state ??= 'IN'
    if (token.text === 'SFA') state ??= 'PH'
    if (found && !(headAt >= 0 && /^(?:deputy|member|official)$/.test(token.lower))) {
      if (headAt < 0 || found === 'secretary-general' || token.lower !== 'head') rank = found
      if (token.lower === 'minister' && tokens[k - 1]?.lower === 'prime')
        rank = /^(?:deputy|vice|alternate)$/.test(tokens[k - 2]?.lower ?? '') ? 'deputy' : 'premier'
      if (token.lower === 'president' && tokens[k - 1]?.lower === 'vice') rank = 'vice'
      if (token.lower === 'general' && tokens[k - 1]?.lower === 'secretary')
        rank = 'secretary-general'
      if (token.lower === 'commissioner' && isEnvoy(tokens, k, state)) rank = 'ambassador'
      headAt = k++
      const end = token.lower === 'chargé' ? affairsEnd(tokens, k) : fullPowersEnd(tokens, k)
      if (end > k) {
        k = end
        headAt = k - 1
      }
      continue
    }
    const onward = token.text === "'s" && headAt >= 0 ? scanHead(tokens, k + 1) : null
    if (onward && (state || serves(rank, onward.rank))) {
      k++
      continue
    }
    const place = stateAt(tokens, k)
    if (place && headAt < 0) {
      if (!state) state = place.iso
      if (coreFrom === k) coreFrom = place.to
      k = place.to
      if (tokens[k]?.lower === "'s") {
        if (coreFrom === k) coreFrom++
        k++
      }
      continue
    }
    if (isInner(token)) {
      k++
      continue
    }
    const next = tokens[k + 1]
    const joins = /^(?:and|&|of|for|\/|-)$/.test(token.lower) && headAt < 0
    if (joins && next && k > at && (isInner(next) || stateAt(tokens, k + 1))) {
      k++
      continue
    }
    if (state && headAt < 0 && runsToHead(tokens, k)) {
      k++
      continue
    }
    break
  }
  return headAt < 0 ? null : { k: headAt + 1, headAt, rank, ranks: [rank], state, coreFrom }
}

/** "the Secretary-General's | Personal Envoy": one who is sent by the first. */
function serves(rank: string, onward: string): boolean {
  return (
    /^(?:secretary-general|president|monarch|premier|director)$/.test(rank) &&
    /^(?:representative|advisor)$/.test(onward)
  )
}

/** "British High Commissioner", "High Commissioner to Norland": an ambassador of the Commonwealth. */
function isEnvoy(tokens: readonly Token[], at: number, state: string | null): boolean {
  return (
    tokens[at - 1]?.lower === 'high' &&
    (state !== null || /^(?:to|of)$/.test(tokens[at + 1]?.lower ?? ''))
  )
}

/** Index after "Extraordinary and Plenipotentiary". */
function fullPowersEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower !== 'extraordinary') return at
  return tokens[at + 2]?.lower === 'plenipotentiary' ? at + 3 : at + 1
}

/** Index after "d'affaires" and "a.i." or "ad interim". */
function affairsEnd(tokens: readonly Token[], at: number): number {
  const k = /^d'affaires$/.test(tokens[at]?.lower ?? '') ? at + 1 : at
  const short = tokens.slice(k, k + 4).map((token) => token.lower)
  if (short.join('') === 'a.i.') return k + 4
  return short[0] === 'ad' && short[1] === 'interim' ? k + 2 : k
}

/** After a state: do capitalised words run on to the head of an office and a name? "Ruritanian High Council for Reconciliation Chair X". */
function runsToHead(tokens: readonly Token[], at: number): boolean {
  for (let k = at; k < at + 7; k++) {
    const token = tokens[k]
    if (!token || token.fresh) return false
    if (k > at && headRank(token)) return tokens[k + 1]?.cap ?? false
    if (!token.cap && !/^(?:and|for|of|the)$/.test(token.lower)) return false
  }
  return false
}
