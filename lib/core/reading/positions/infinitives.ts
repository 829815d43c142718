import { BASE_VERBS } from '../data/base-verbs'
import type { Token } from '../tokens'

/** Is this word, after "to", an infinitive? */
export function isInfinitive(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.cap) return false
  return BASE_VERBS.has(token.lower) || /(?:ise|ize|ify)$/.test(token.lower)
}

/** Does "to" at this token open an infinitive? */
export function opensInfinitive(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'to') return false
  const next = tokens[at + 1]
  return isInfinitive(next) || (/ly$/.test(next?.lower ?? '') && isInfinitive(tokens[at + 2]))
}

/** Is "for" here the one of "for others to do", which opens the content? */
export function opensForTo(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'for') return false
  for (let k = at + 2; k < at + 14; k++) {
    const token = tokens[k]
    if (!token || /^[.,;:"]$/.test(token.text)) return false
    if (opensInfinitive(tokens, k)) return true
  }
  return false
}
