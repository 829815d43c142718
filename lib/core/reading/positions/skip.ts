import { INTENSIFIERS } from '../data/modifiers'
import type { Token } from '../tokens'
import type { SentenceView } from './site'

const SKIPPED =
  /^(?:also|again|furthermore|separately|today|jointly|additionally|together|repeatedly|mutually|clearly|publicly|privately|personally|extensively|briefly|thoroughly|frankly|candidly|openly|likewise)$/

/** Steps over adverbs, and over ", in particular," and the like, after a verb. */
export function skipAdverbs(tokens: readonly Token[], at: number, limit: number): number {
  let k = at
  while (k < limit) {
    const word = tokens[k]?.lower ?? ''
    const next = tokens[k + 1]?.lower ?? ''
    if (SKIPPED.test(word)) k++
    else if (INTENSIFIERS.has(word) && /ly$/.test(word)) k++
    else if (
      /^(?:in|at)$/.test(word) &&
      /^(?:detail|depth|length|particular|general|full|turn)$/.test(next)
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
      /^(?:strongest|harshest|clearest)$/.test(tokens[k + 2]?.lower ?? '')
    ) {
      k += 3
      if (/^(?:possible|terms)$/.test(tokens[k]?.lower ?? '')) k++
      if (tokens[k]?.lower === 'terms') k++
    } else if (word === ',') {
      const inner = parenthesisEnd(tokens, k, limit)
      if (inner < 0) break
      k = inner
    } else break
  }
  return k
}

function parenthesisEnd(tokens: readonly Token[], comma: number, limit: number): number {
  const opener = /^(?:in|inter|among|at|for|as|during|on|including|through|by|with)$/
  if (!opener.test(tokens[comma + 1]?.lower ?? '')) return -1
  for (let k = comma + 2; k < limit && k < comma + 12; k++) {
    if (tokens[k]?.text === ',') return k + 1
    if (/^[.;:"]$/.test(tokens[k]?.text ?? '')) return -1
  }
  return -1
}

export function skipComma(view: SentenceView, at: number, limit: number): number {
  const text = view.tokens[at]?.text
  if (text === ':' && at + 1 < limit) return at + 1
  return text === ',' ? skipAdverbs(view.tokens, at, limit) : at
}
