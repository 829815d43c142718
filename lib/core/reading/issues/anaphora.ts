import { FUNCTION_WORDS, GENERAL_NOUNS, GENERAL_WORDS } from '../data/carrying'
import { stateAt } from '../gazetteer'
import type { Token } from '../tokens'

type Range = readonly [from: number, to: number]

/**
 * How a content stands to what was said before it: it points back ("this decision", "it"); it names nothing
 * ("his strong support"); or it has words of its own, whose matter the issue list does not know.
 */
export type Tie = 'refers' | 'empty' | 'own'

const DEMONSTRATIVE = /^(?:this|these|such|those)$/
/** How far from its beginning a content is looked at for what it points to. */
const REACH = 12

/** "this decision", "these explanations", "in this regard", "to that end". */
function pointsBack(tokens: readonly Token[], at: number, to: number): boolean {
  const word = tokens[at]?.lower ?? ''
  const before = tokens[at - 1]?.lower ?? ''
  if (word === 'that' && /^(?:to|in|on|of|for|with)$/.test(before))
    return GENERAL_NOUNS.has(tokens[at + 1]?.lower ?? '')
  if (!DEMONSTRATIVE.test(word)) return false
  for (let k = at + 1; k < to && k < at + 4; k++) {
    const next = tokens[k]?.lower ?? ''
    if (/^(?:year|week|month|day|morning|evening|summer|winter|spring|autumn|time)$/.test(next))
      return false
    if (GENERAL_NOUNS.has(next)) return true
  }
  const next = tokens[at + 1]
  return word !== 'such' || next?.lower !== 'as'
}

function words(tokens: readonly Token[], at: number, count: number): string {
  return tokens
    .slice(at, at + count)
    .map(({ lower }) => lower)
    .join(' ')
}

/** "the situation", "the current crisis": a general noun with its article and nothing after it to say which. */
function definite(tokens: readonly Token[], at: number, to: number): boolean {
  if (!/^(?:the|its|their)$/.test(tokens[at]?.lower ?? '')) return false
  for (let k = at + 1; k < to && k < at + 4; k++) {
    const word = tokens[k]?.lower ?? ''
    const after = tokens[k + 1]?.lower ?? ''
    if (GENERAL_NOUNS.has(word) && /^in the (?:country|republic)\b/.test(words(tokens, k + 1, 3)))
      return true
    if (GENERAL_NOUNS.has(word) && !GENERAL_NOUNS.has(after))
      return k + 1 >= to || !/^(?:of|in|on|for|with|to|around|at)$/.test(after)
    if (!GENERAL_WORDS.has(word)) return false
  }
  return false
}

/** Are all words of a content general ones, or the names of those who talk? */
function namesNothing(
  tokens: readonly Token[],
  [from, to]: Range,
  sides: ReadonlySet<string>,
): boolean {
  for (let k = from; k < to; k++) {
    const token = tokens[k]
    if (token?.kind !== 'word') continue
    const place = stateAt(tokens, k)
    if (place && place.to <= to) {
      if (!sides.has(place.iso)) return false
      k = place.to - 1
      continue
    }
    const { lower } = token
    if (FUNCTION_WORDS.has(lower) || GENERAL_WORDS.has(lower) || GENERAL_NOUNS.has(lower)) continue
    // A name or an office within a sentence: who, not what.
    if (token.cap && k > from) continue
    if (lower.endsWith('ly')) continue
    return false
  }
  return true
}

/** "that it had been misread": it, not those who speak, and not the "it" of "that it is important". */
function pronoun(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:that|of|with|to|as|for|on|into|about)$/.test(tokens[at - 1]?.lower ?? '')) return false
  const next = tokens[at + 1]?.lower ?? ''
  if (tokens[at]?.lower === 'them') return true
  if (tokens[at]?.lower !== 'it') return false
  return !/^(?:is|was|would|will)$/.test(next) || tokens[at + 2]?.lower === 'been'
}

/** How the content `[from, to)` stands to what went before. */
export function tieOf(tokens: readonly Token[], content: Range, sides: ReadonlySet<string>): Tie {
  const [from, to] = content
  for (let k = from; k < to; k++) {
    if (pointsBack(tokens, k, to)) return 'refers'
    if (k < from + REACH && (definite(tokens, k, to) || pronoun(tokens, k))) return 'refers'
  }
  return namesNothing(tokens, content, sides) ? 'empty' : 'own'
}
