import { BASE_VERBS } from '../data/base-verbs'
import { NOUNS_BEFORE_TO } from '../data/deeds'
import type { Token } from '../tokens'

/** Is this word, after "to", an infinitive? */
export function isInfinitive(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.cap) return false
  return BASE_VERBS.has(token.lower) || /(?:ise|ize|ify)$/.test(token.lower)
}

/** Words that are nouns after "to" where no object follows: "committed to trade and investment". */
const NOUN_OR_VERB =
  /^(?:trade|water|land|transport|dialogue|fuel|progress|reform|research|respect|support|change|transit|export|import|study|balance|contact|harm|market|power|credit|finance|function|structure|travel|influence|market|ban|ally|allies|damage|risk)$/
const NOUN_GOES_ON =
  /^(?:and|or|,|\.|;|in|of|between|for|as|at|from|by|is|was|are|were|routes?|policy)$/

/** Does "to" at this token open an infinitive? */
export function opensInfinitive(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'to') return false
  const next = tokens[at + 1]
  if (NOUN_OR_VERB.test(next?.lower ?? '') && NOUN_GOES_ON.test(tokens[at + 2]?.lower ?? ''))
    return false
  if (next?.lower === 'further')
    return (
      /^(?:the|its|his|her|their|our|this|these|those)$/.test(tokens[at + 2]?.lower ?? '') ||
      isInfinitive(tokens[at + 2])
    )
  return isInfinitive(next) || (/ly$/.test(next?.lower ?? '') && isInfinitive(tokens[at + 2]))
}

/** Is "for" here the one of "for others to do", which opens the content? */
export function opensForTo(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'for') return false
  for (let k = at + 2; k < at + 14; k++) {
    const token = tokens[k]
    if (!token || /^[.,;:"]$/.test(token.text)) return false
    if (opensInfinitive(tokens, k)) return !NOUNS_BEFORE_TO.has(tokens[k - 1]?.lower ?? '')
  }
  return false
}
