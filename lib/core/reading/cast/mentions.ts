import { GROUP_NOUNS, HIGH_HONORIFICS, JOINT_NOUNS, TALK_NOUNS } from '../data/offices'
import { organisationAt, stateAt } from '../gazetteer'
import type { Token } from '../tokens'
import { counterpartAt } from './counterpart'
import { shareStates } from './counterparts'
import { type Mention, simple } from './mention'
import { headRank } from './office-head'
import { highnessAt, personAt } from './person'

const DETERMINERS = new Set([
  'the',
  'both',
  'his',
  'her',
  'their',
  'our',
  'its',
  'these',
  'those',
  'all',
  'each',
])

const SIDE_NOUNS =
  /^(?:side|sides|party|government|authorities|administration|delegation|leadership|ministry|officials|representatives|people|military|embassy|foreign|team|cabinet)$/

/** A state, capital or "the Russian side". */
function sideAt(tokens: readonly Token[], at: number): Mention | null {
  const own =
    tokens[at - 1]?.lower === 'our' && /^(?:country|state|nation)$/.test(tokens[at]?.lower ?? '')
  if (own) return { from: at, to: at + 1, kind: 'side', name: null, office: null, state: null }
  const place = stateAt(tokens, at)
  if (!place) return null
  let to = place.to
  if (tokens[to]?.lower === "'s" && SIDE_NOUNS.test(tokens[to + 1]?.lower ?? '')) to++
  if (SIDE_NOUNS.test(tokens[to]?.lower ?? '')) to++
  else if (place.kind === 'demonym') return null
  if (tokens[to - 1]?.lower === 'foreign') {
    if (tokens[to]?.lower !== 'ministry') return null
    to++
  }
  return { from: at, to, kind: 'side', name: null, office: null, state: place.iso }
}

function determinedAt(tokens: readonly Token[], at: number): boolean {
  return (
    DETERMINERS.has(tokens[at - 1]?.lower ?? '') ||
    /^(?:a|an|this|today|'s|telephone|phone)$/.test(tokens[at - 1]?.lower ?? '')
  )
}

/** What may stand between the determiner and the noun. */
const BEFORE_NOUN: ReadonlySet<string> = new Set(
  (
    'two three four five both foreign defence defense prime telephone phone joint summit russian meeting virtual heads ' +
    'of today bilateral expanded other all g7 top our present video'
  ).split(' '),
)

/** "the two leaders", "both sides", "the sides", "the parties"; also talks and groups. */
function nounPhraseAt(tokens: readonly Token[], at: number): Mention | null {
  let k = at
  while (k < at + 6) {
    const token = tokens[k]
    if (token?.kind !== 'word') return null
    const word = token.lower
    const next = tokens[k + 1]
    const headed = !(next?.kind === 'word' && next.lower !== 'of' && GROUP_NOUNS.has(next.lower))
    if (word === 'heads' && tokens[k + 1]?.lower === 'of')
      return simple(at, Math.min(k + 3, tokens.length), 'joint')
    if (headed) {
      if (
        JOINT_NOUNS.has(word) &&
        word.length > 3 &&
        word !== 'both' &&
        word !== 'three' &&
        word !== 'four'
      )
        return simple(at, k + 1, 'joint')
      if (TALK_NOUNS.has(word) && (/s$/.test(word) || determinedAt(tokens, at)))
        return simple(at, k + 1, 'talk')
      if (GROUP_NOUNS.has(word) && !headRank(next)) return simple(at, k + 1, 'group')
    }
    if (!BEFORE_NOUN.has(word)) {
      const place = stateAt(tokens, k)
      if (place?.kind !== 'demonym') return null
      k = place.to
      continue
    }
    k++
  }
  return null
}

function pronounAt(tokens: readonly Token[], at: number): Mention | null {
  const token = tokens[at]
  if (!token) return null
  const next = tokens[at + 1]?.lower
  if (token.lower === 'he' || token.lower === 'she') return simple(at, at + 1, 'pronoun')
  if (token.text === 'I' || token.lower === 'we') return simple(at, at + 1, 'we')
  if (token.lower === 'they')
    return simple(at, next === 'both' || next === 'all' ? at + 2 : at + 1, 'they')
  if (token.lower === 'both' && /^(?:also|\p{L}+ed)$/u.test(next ?? ''))
    return simple(at, at + 1, 'they')
  if (token.lower === 'the' && next === 'latter') return simple(at, at + 2, 'latter')
  if (token.lower === 'the' && next === 'two' && !/^\p{L}+s$/u.test(tokens[at + 2]?.lower ?? ''))
    return simple(at, at + 2, 'they')
  return null
}

/** "His Excellency", "Her Royal Highness": the determiner belongs to the style. */
function isStyle(token: Token | undefined): boolean {
  return token !== undefined && (token.text === 'Royal' || HIGH_HONORIFICS.has(token.lower))
}

/** "the EUSR": letters of an office or house, no name. */
function isAcronym(tokens: readonly Token[], { kind, from, to }: Mention): boolean {
  return kind === 'bare' && /^\p{Lu}{2,6}$/u.test(tokens[to - 1]?.text ?? '') && to - from < 3
}

/** The mention that begins at token `at` (a determiner belongs to it), or null. */
function mentionAt(tokens: readonly Token[], at: number): Mention | null {
  const token = tokens[at]
  if (token?.kind !== 'word') return null
  const other = pronounAt(tokens, at) ?? counterpartAt(tokens, at)
  if (other) return other
  const determined = DETERMINERS.has(token.lower)
  const start = determined ? at + 1 : at
  const side = determined ? sideAt(tokens, start) : null
  const group = determined && !side ? nounPhraseAt(tokens, start) : null
  const title = group ? null : personAt(tokens, determined && !isStyle(tokens[start]) ? start : at)
  const titled = title && title.kind !== 'bare' ? title : null
  const organisation = titled ? 0 : organisationAt(tokens, start)
  // "the New Zealand Minister of …" is who holds the office, not the state.
  const sided =
    side && (side.to - start > 1 || side.state === null) && !(titled && titled.to > side.to)
  const found =
    (sided ? side : null) ??
    group ??
    titled ??
    sideAt(tokens, start) ??
    (organisation ? simple(start, organisation, 'organisation') : null) ??
    (determined ? null : nounPhraseAt(tokens, at)) ??
    title ??
    highnessAt(tokens, at)
  if (found && determined && isAcronym(tokens, found)) return simple(at, found.to, 'group')
  return found ? { ...found, from: at } : null
}

/** All mentions of actors, left to right, not overlapping. */
export function findMentions(tokens: readonly Token[]): Mention[] {
  const mentions: Mention[] = []
  let at = 0
  while (at < tokens.length) {
    const found = mentionAt(tokens, at)
    if (found && found.to > at) {
      mentions.push(found)
      at = found.to
    } else at++
  }
  shareStates(tokens, mentions)
  return mentions
}
