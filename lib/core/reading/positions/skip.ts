import { INTENSIFIERS } from '../data/modifiers'
import type { Token } from '../tokens'
import type { SentenceView } from './site'

const SKIPPED =
  /^(?:also|again|furthermore|separately|today|jointly|additionally|together|repeatedly|mutually|yesterday|positively|directly|once|always|specifically|particularly|especially|strongly|further|clearly|publicly|privately|personally|extensively|briefly|thoroughly|frankly|candidly|openly|likewise)$/

/** Steps over adverbs, and over ", in particular," and the like, after a verb. */
export function skipAdverbs(tokens: readonly Token[], at: number, limit: number): number {
  let k = at
  while (k < limit) {
    const word = tokens[k]?.lower ?? ''
    const next = tokens[k + 1]?.lower ?? ''
    if (word === 'further' && isPlainNoun(tokens[k + 1])) break
    if (SKIPPED.test(word)) k++
    else if (INTENSIFIERS.has(word) && /ly$/.test(word)) k++
    else if (
      /^(?:in|at)$/.test(word) &&
      /^(?:detail|depth|length|particular|general|full|turn|principle|writing|public|private|person|once)$/.test(
        next,
      )
    )
      k += 2
    else if (
      /^(?:in|with)$/.test(word) &&
      /^(?:great|more|some|considerable)$/.test(next) &&
      /^(?:detail|depth|concern)$/.test(tokens[k + 2]?.lower ?? '')
    )
      k += 3
    else if (
      /^(?:in|with)$/.test(word) &&
      next === 'the' &&
      /^(?:strongest|harshest|clearest|sharpest|firmest|plainest)$/.test(tokens[k + 2]?.lower ?? '')
    )
      k = afterTerms(tokens, k + 3)
    else if (
      word === 'at' &&
      next === 'the' &&
      tokens[k + 2]?.lower === 'same' &&
      tokens[k + 3]?.lower === 'time'
    )
      k += 4
    else if (
      word === 'in' &&
      /^(?:this|that)$/.test(next) &&
      /^(?:context|regard|connection|respect|vein|spirit)$/.test(tokens[k + 2]?.lower ?? '')
    )
      k += 3
    else if (/^(?:this|earlier|yesterday|last)$/.test(word) && TIME.test(next)) {
      // "discussed this week's meetings": no adverb but part of what was discussed.
      if (/^'s?$/.test(tokens[k + 2]?.lower ?? '')) break
      k += 2
    } else if (
      /^(?:in|with)$/.test(word) &&
      /^(?:no|clear|plain|strong|the|very|frank)$/.test(next) &&
      termsAt(tokens, k + 2) > 0
    )
      k = termsAt(tokens, k + 2)
    else if (word === ',') {
      const inner = parenthesisEnd(tokens, k, limit)
      if (inner < 0) break
      k = inner
    } else break
  }
  return k
}

/** "discussed further joint work": an adjective, where no article, preposition or clause follows. */
function isPlainNoun(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    !token.cap &&
    !/^(?:the|a|an|his|her|its|their|our|on|of|upon|about|to|for|that|how|with|in|against|and|this|these|those)$/.test(
      token.lower,
    )
  )
}

/** Over "the fact" before its "that": "drew attention to the fact | that". */
export function overFact(tokens: readonly Token[], at: number): number {
  const [the, fact, that] = [at, at + 1, at + 2].map((k) => tokens[k]?.lower ?? '')
  return the === 'the' && fact === 'fact' && that === 'that' ? at + 2 : at
}

const TIME = /^(?:morning|afternoon|evening|week|night|today|month|weekend|noon)$/

/** End of "possible terms" after "in the strongest". */
function afterTerms(tokens: readonly Token[], at: number): number {
  let k = at
  while (/^(?:possible|terms|and|manner|way)$/.test(tokens[k]?.lower ?? '')) k++
  return k
}

/** End of "uncertain terms" or "terms" from `at`, or 0. */
function termsAt(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.lower ?? ''
  if (word === 'terms') return at + 1
  return /^(?:uncertain|clear|strong|possible)$/.test(word) && tokens[at + 1]?.lower === 'terms'
    ? at + 2
    : 0
}

function parenthesisEnd(tokens: readonly Token[], comma: number, limit: number): number {
  const opener =
    /^(?:however|therefore|moreover|though|too|notably|furthermore|in|inter|among|at|for|as|during|on|including|through|by|with)$/
  if (!opener.test(tokens[comma + 1]?.lower ?? '')) return -1
  for (let k = comma + 2; k < limit && k < comma + 12; k++) {
    if (tokens[k]?.text === ',') return listGoesOn(tokens, k) ? -1 : k + 1
    if (/^[.;:"]$/.test(tokens[k]?.text ?? '')) return -1
  }
  return -1
}

/** ", including through economic, financial, and humanitarian aid": the comma parts adjectives of one noun. */
function listGoesOn(tokens: readonly Token[], comma: number): boolean {
  const [word, next, after] = [comma + 1, comma + 2, comma + 3].map((k) => tokens[k])
  if (word?.kind !== 'word' || word.cap || !/(?:ic|al|ian|ary|ive|ity)$/.test(word.lower))
    return false
  return next?.lower === 'and' || (next?.text === ',' && after?.lower === 'and')
}

export function skipComma(view: SentenceView, at: number, limit: number): number {
  const text = view.tokens[at]?.text
  if (text === ':' && at + 1 < limit) return at + 1
  return text === ',' ? skipAdverbs(view.tokens, at, limit) : at
}
