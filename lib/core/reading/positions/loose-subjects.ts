import type { Mention } from '../cast/mention'
import { simple } from '../cast/mention'
import { GROUP_NOUNS, JOINT_NOUNS, OFFICE_HEADS } from '../data/offices'
import type { SentenceView } from './site'
import { verbAt } from './verbs'

/** Nouns of those who can speak, beside offices and groups. */
const SPEAKERS: ReadonlySet<string> = new Set(
  (
    'leader official diplomat monarch ruler sovereign host guest visitor dignitary dignitaries mediator negotiator ' +
    'interlocutor interlocutors counterpart counterparts colleague spokesman spokesperson spokeswoman statement ' +
    'communique communiqué declaration delegate participant attendees experts landlords diplomats premier caliph ' +
    'politician statesman lawmaker parliamentarian legislator economist general admiral commander ceo executive ' +
    'views positions wife husband widow spouse family daughter son lady emissary emissaries representative deputy chief chiefs highness majesty excellency excellencies holiness'
  ).split(' '),
)
const DETERMINER =
  /^(?:the|his|her|its|their|our|both|two|three|four|five|all|a|an|these|this|other|some|several)$/
const INSIDE = /^(?:of|for|in|from|and|'s|&|de|da|bin|al|el|van|von)$/
const BOUNDARY = /^(?:,|;|:|"|\(|and|but|while|whereas|whilst)$/
const NO_HEAD =
  /^(?:'s|the|this|that|these|those|with|in|on|at|for|from|during|after|before|as|and|also|it|there|while|when|its|his|her|their|our|a|an|by|of|to|not|all|both|today|yesterday|then|here)$/
/** A lower-case word that can stand inside a noun phrase: no preposition but those of INSIDE. */
const PLAIN =
  /^(?!(?:on|at|to|with|by|over|about|after|before|during|as|that|which|who|if|when|than|into|or)$)\p{Ll}[\p{L}-]+$/u
const LONGEST = 14

function isSpeaker(word: string): boolean {
  return (
    SPEAKERS.has(word) ||
    GROUP_NOUNS.has(word) ||
    JOINT_NOUNS.has(word) ||
    Object.hasOwn(OFFICE_HEADS, word)
  )
}

/** First token of the noun phrase that ends at `k`, or -1 where none fills its clause from the start. */
function phraseStart(view: SentenceView, k: number): number {
  let from = k
  while (from - 1 >= view.from && k - from < LONGEST) {
    const token = view.tokens[from - 1]
    if (token?.text === '/') {
      from--
      continue
    }
    if (token?.kind !== 'word') break
    if (BOUNDARY.test(token.lower) && !view.tokens[from]?.cap) break
    if (!token.cap && verbAt(view.tokens, from - 1) && !isSpeaker(token.lower)) return from
    if (
      !token.cap &&
      !DETERMINER.test(token.lower) &&
      !INSIDE.test(token.lower) &&
      !PLAIN.test(token.text)
    )
      break
    from--
  }
  return from
}

/**
 * The subject that ends at token `k` where the cast knows no such actor: "the regional head", "Task Force
 * officials", "Tarn". It must fill its clause from the start, and its head must be one who can speak.
 */
export function looseSubjectEndingAt(view: SentenceView, k: number): Mention | null {
  const last = view.tokens[k]
  if (last?.kind !== 'word' || k < view.from) return null
  const edge = k === view.from || BOUNDARY.test(view.tokens[k - 1]?.lower ?? '')
  if (last.lower === 'both' && edge) return simple(k, k + 1, 'joint')
  if (NO_HEAD.test(last.lower) || (k === view.from && /ing$/.test(last.lower))) return null
  const from = phraseStart(view, k)
  const before = view.tokens[from - 1]
  if (from > view.from && !(before && BOUNDARY.test(before.lower))) return null
  const start = view.tokens[from]
  if (!start) return null
  const determined = DETERMINER.test(start.lower)
  if (!determined && !start.cap && !joinedPlural(view, from)) return null
  let head = k
  for (let n = from + 1; n <= k; n++)
    if (/^(?:of|for|in|from|on|at|to)$/.test(view.tokens[n]?.lower ?? '')) {
      head = n - 1
      break
    }
  const noun = view.tokens[head]
  if (noun?.kind !== 'word') return null
  const word = noun.lower
  if (isSpeaker(word)) return simple(from, k + 1, jointly(start.lower, word) ? 'joint' : 'group')
  const named = head === k && noun.cap && !determined && everyCap(view, from, k)
  const office = determined && noun.cap && head === k
  return named || office ? simple(from, k + 1, 'group') : null
}

/** "the President and | representatives of the industry": a plural without its article, joined to one who is named. */
function joinedPlural(view: SentenceView, from: number): boolean {
  return (
    /^(?:representatives|members|officials|leaders|ministers|experts|delegates|heads)$/.test(
      view.tokens[from]?.lower ?? '',
    ) &&
    view.tokens[from - 1]?.lower === 'and' &&
    view.endingAt.has(from - 1)
  )
}

function jointly(determiner: string, noun: string): boolean {
  if (/^(?:views|positions)$/.test(noun)) return true
  return JOINT_NOUNS.has(noun) && /^(?:the|both|two|three|all)$/.test(determiner)
}

function everyCap(view: SentenceView, from: number, to: number): boolean {
  for (let n = from; n <= to; n++) {
    const token = view.tokens[n]
    if (!token?.cap && !/^(?:de|da|bin|al|el|van|von|of)$/.test(token?.lower ?? '')) return false
  }
  return true
}

/** "Ministry | officials": the noun before says whose they are, so that they are not those of all sides. */
export function ofOneHouse(view: SentenceView, mention: Mention): boolean {
  const at = mention.from - 1
  const opens = at === view.from || view.tokens[at - 1]?.text === ','
  if (mention.kind !== 'joint' || mention.to !== mention.from + 1 || !opens) return false
  const house = view.tokens[at]
  return (
    /^(?:officials|representatives|experts|executives)$/.test(
      view.tokens[mention.from]?.lower ?? '',
    ) &&
    /^(?!Both|All|Other|The|Their|His|Her|Many|Most|Some|Several|Those|These|Two|Three|Four)\p{Lu}\p{Ll}+(?<!al|ic|ive|ous|or|an|ish|ese|ed|ing)$/u.test(
      house?.text ?? '',
    )
  )
}
