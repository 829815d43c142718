import {
  COUNTERS,
  NEGATIVE_WORDS,
  POSITIVE_WORDS,
  SCARCE,
  STANCE_PREDICATES,
  STATES_OF_MIND,
} from '../data/evaluation'
import { stateAt } from '../gazetteer'
import type { Token } from '../tokens'
import type { Act, Polarity } from '../types'

/** The content of a cue, and whose words it is: the states for which the source can bind itself. */
export type ContentView = {
  tokens: readonly Token[]
  from: number
  to: number
  quoted: boolean
  own: ReadonlySet<string> | null
}

/** What a content says of itself: an act, where its predicate performs one, and its direction. */
export type ContentStance = { act: Act | null; polarity: Polarity; word: string | null }

type Holder = 'own' | 'we' | 'other' | 'open'

const OPENERS =
  /^(?:while|although|though|despite|if|should|when|given|considering|since|as|because|in|on|at|with|following|during|against|after|before|without|for|amid|under|by|from|regarding|even|notwithstanding|only|to|unless|until|over|throughout|through|between|speaking|concerning)$/
const CONDITION = /^(?:if|should|unless)$/
const BE =
  /^(?:is|are|was|were|be|been|being|remain|remains|remained|stand|stands|stood|am|'s|'re|'m)$/
const ADVERB =
  /^(?:not|also|always|still|fully|now|very|so|really|equally|absolutely|completely|totally|categorically|clearly|deeply|highly|most|more|extremely|particularly|especially|both|therefore|thus|never|all|of|the|a|an|truly|firmly|strongly|immediately|already|again|just|it|both|too|greatly|equally|\p{L}{3,}ly)$/u
const CLAUSE_WORDS = 30
const MODAL_REACH = 18

function lower(view: ContentView, at: number): string {
  return at < view.to ? (view.tokens[at]?.lower ?? '') : ''
}

/** First token of the main clause: after "that" and an opening clause up to its comma. */
function mainStart(view: ContentView, from: number): { at: number; conditional: boolean } {
  let at = from
  while (/^(?:that|"|'|,|also|and|in|turn)$/.test(lower(view, at)) && at < from + 3) {
    if (lower(view, at) === 'in' && lower(view, at + 1) !== 'turn') break
    at++
  }
  const first = lower(view, at)
  if (!OPENERS.test(first)) return { at, conditional: false }
  for (let k = at + 1; k < view.to - 2 && k < at + CLAUSE_WORDS; k++) {
    if (view.tokens[k]?.text !== ',') continue
    const next = lower(view, k + 1)
    if (/^(?:and|or|in|including|as|which|who)$/.test(next) || listGoesOn(view, k)) continue
    return { at: k + 1, conditional: CONDITION.test(first) }
  }
  return { at, conditional: CONDITION.test(first) }
}

/** "the United States, Canada, and Japan": the comma of a list, not of a clause. */
function listGoesOn(view: ContentView, comma: number): boolean {
  const next = view.tokens[comma + 1]
  const after = lower(view, comma + 2)
  return Boolean(next?.cap) && (after === ',' || after === 'and')
}

/** Who is subject between two tokens: the source's own side, "we", another state, or nobody known. */
export function holder(view: ContentView, from: number, to: number): Holder {
  let other = false
  for (let k = from; k < to; k++) {
    const word = lower(view, k)
    if (/^(?:we|i)$/.test(word)) return 'we'
    if (
      /^(?:they|both|he|she|our|his|her|sides|ministers|leaders|presidents|ourselves)$/.test(word)
    )
      return 'own'
    const place = stateAt(view.tokens, k)
    if (!place || place.to > to) continue
    if (view.own?.has(place.iso)) return 'own'
    if (/^(?:of|with|against|between|from|to|in|for|on)$/.test(lower(view, k - 1)) && k > from + 1)
      continue
    other = view.own !== null && view.own.size > 0
  }
  return other ? 'other' : 'open'
}

function skipAdverbs(view: ContentView, from: number): { at: number; negated: boolean } {
  let at = from
  let negated = false
  while (at < from + 5 && ADVERB.test(lower(view, at))) {
    if (/^(?:not|never)$/.test(lower(view, at))) negated = true
    at++
  }
  return { at, negated }
}

const REFUSED =
  /^(?:accepted|tolerated|justified|allowed|permitted|excused|ignored|changed|acceptable)$/

/** "can by no means be tolerated", "will never be accepted": index of what is never done, or 0. */
function neverBe(view: ContentView, at: number): number {
  if (!/^(?:can|could|will|would|must|should)$/.test(lower(view, at))) return 0
  const said = [1, 2, 3, 4].map((step) => lower(view, at + step))
  if (/^(?:never|not)$/.test(said[0] ?? '') && said[1] === 'be') return at + 3
  const phrase = said.slice(0, 3).join(' ')
  return /^(?:by no means|in no way)/.test(phrase) && said[3] === 'be' ? at + 5 : 0
}

function modal(view: ContentView, at: number, who: Holder): ContentStance | null {
  const word = lower(view, at)
  const next = lower(view, at + 1)
  const before = lower(view, at - 1)
  if (/^(?:must|should|ought)$/.test(word)) {
    if (word === 'must' && who === 'we') return { act: null, polarity: 'supports', word }
    return { act: 'directive', polarity: 'calls-for', word }
  }
  if (/^(?:has|have|had)$/.test(word) && next === 'to' && who !== 'we')
    return { act: 'directive', polarity: 'calls-for', word: `${word} to` }
  const never = neverBe(view, at)
  if (never > 0 && REFUSED.test(lower(view, never)))
    return { act: 'verdictive', polarity: 'opposes', word: `never ${lower(view, never)}` }
  if (word === 'cannot' && next === 'be' && REFUSED.test(lower(view, at + 2)))
    return { act: null, polarity: 'opposes', word: `cannot be ${lower(view, at + 2)}` }
  const noun = /^(?:the|a|an|no|urgent|their|his|her|its|any|this|that|pressing|greater|in)$/.test(
    before,
  )
  if (/^need(?:s|ed)?$/.test(word) && !noun && next !== 'of' && !BE.test(before))
    return { act: 'directive', polarity: 'calls-for', word }
  if (word === 'requires' || (word === 'require' && before === 'would'))
    return { act: null, polarity: 'calls-for', word }
  return null
}

const PROVIDES =
  /^(?:providing|sending|delivering|allocating|imposing|supplying|deploying|launching|preparing|increasing|contributing|stepping|expanding)$/
const ANSWERS = /^(?:respond|response|consequences|costs|sanctions|impose|react|measures)$/

/** "We will", "Russia is ready to", "the United States is providing": the source binds itself. */
function promise(
  view: ContentView,
  at: number,
  who: Holder,
  conditional: boolean,
): ContentStance | null {
  const word = lower(view, at)
  const own = who === 'own' || who === 'we'
  if (/^(?:will|shall|'ll|would)$/.test(word)) {
    const next = skipAdverbs(view, at + 1)
    if (own && next.negated && lower(view, next.at) === 'forget')
      return { act: 'expressive', polarity: 'supports', word: 'never forget' }
    if (own && next.negated)
      return /^(?:tolerate|accept|allow|permit|recogni[sz]e|support|stand|agree)$/.test(
        lower(view, next.at),
      )
        ? { act: 'verdictive', polarity: 'opposes', word: `${word} not` }
        : { act: 'commissive', polarity: 'commits', word: `${word} not` }
    const passive = lower(view, next.at) === 'be' && who !== 'we'
    if (
      own &&
      !next.negated &&
      !passive &&
      !/^(?:like|welcome|benefit|forget|remember|cherish|treasure|spend|need)$/.test(
        lower(view, next.at),
      )
    )
      return { act: 'commissive', polarity: 'commits', word }
    if (conditional && who !== 'other')
      for (let k = at; k < view.to && k < at + 14; k++)
        if (ANSWERS.test(lower(view, k)))
          return { act: 'commissive', polarity: 'commits', word: lower(view, k) }
    return null
  }
  if (
    /^(?:intends?|intended|pledges?|pledged|undertakes?|plans|vows?|wishes|wants)$/.test(word) &&
    lower(view, at + 1) === 'to'
  )
    return who === 'other' ? null : { act: 'commissive', polarity: 'commits', word }
  if (BE.test(word) && own && PROVIDES.test(lower(view, at + 1)))
    return { act: 'commissive', polarity: 'commits', word: lower(view, at + 1) }
  return null
}

const KEEPS =
  /^(?:showing|fulfilling|implementing|complying|respecting|honouring|honoring|observing|meeting|keeping|contributing|conducive|compatible|acceptable|in|helping|serving)$/

const LEAVES_UNDONE =
  /^(?:address|comply|implement|fulfil|fulfill|respect|observe|honour|honor|contribute|want|show|abide|heed)$/

/** "does not comply": a duty left undone by someone else. */
function undone(view: ContentView, at: number, who: Holder): ContentStance | null {
  if (!/^(?:do|does|did)$/.test(lower(view, at)) || who === 'own' || who === 'we') return null
  const verb = lower(view, at + 2)
  return lower(view, at + 1) === 'not' && LEAVES_UNDONE.test(verb)
    ? { act: null, polarity: 'opposes', word: `not ${verb}` }
    : null
}

/** "essential for the world to help": someone is to do it. */
function forSomeoneTo(view: ContentView, at: number): boolean {
  if (lower(view, at + 1) !== 'for') return false
  for (let k = at + 3; k < at + 12; k++) {
    if (/^[.,;]$/.test(lower(view, k))) return false
    if (lower(view, k) === 'to') return true
  }
  return false
}

/** "is ready to", "are unacceptable", "is important": the judgement after a form of "be". */
function state(view: ContentView, at: number, who: Holder): ContentStance | null {
  if (!BE.test(lower(view, at))) return null
  const next = skipAdverbs(view, at + 1)
  const word = lower(view, next.at)
  if (next.negated && KEEPS.test(word))
    return { act: null, polarity: 'opposes', word: `not ${word}` }
  if (
    /^(?:essential|vital|important|crucial|critical|key)$/.test(word) &&
    forSomeoneTo(view, next.at)
  )
    return { act: 'directive', polarity: 'calls-for', word: `${word} for … to` }
  const kind = STATES_OF_MIND.get(word) ?? (/^stands?$/.test(lower(view, at)) ? null : undefined)
  if (!kind) return null
  const [act, polarity] = kind
  if (act === 'commissive') {
    if (who === 'other') return { act: null, polarity: 'neutral', word }
    if (next.negated) return { act: null, polarity: 'opposes', word }
    const to = lower(view, next.at + 1)
    if (word === 'open' && to !== 'to') return null
    if (word === 'ready' && /^(?:to|for|and)$/.test(to) && /^any$/.test(lower(view, next.at + 2)))
      return { act: null, polarity: 'neutral', word }
    return { act, polarity, word }
  }
  if (next.negated && polarity !== 'calls-for')
    return { act: null, polarity: polarity === 'opposes' ? 'supports' : 'opposes', word }
  if (act === 'expressive' && who === 'other') return { act: null, polarity, word }
  return { act, polarity, word }
}

const TOLERATED =
  /^(?:justification|excuse|place|room|standards|question|impunity|tolerance|compromise|grounds|reason)$/

/** "There can be no double standards", "there is no excuse": what has no place is opposed. */
function absence(view: ContentView, at: number): ContentStance | null {
  for (let k = at + 1; k < at + 5; k++)
    if (lower(view, k) === 'no' && BE.test(lower(view, k - 1)))
      for (let n = k + 1; n < k + 4; n++)
        if (TOLERATED.test(lower(view, n)))
          return { act: null, polarity: 'opposes', word: `no ${lower(view, n)}` }
  return null
}

/** "we welcome", "Russia opposes", "China hopes": a stance that the content itself reports. */
function stance(view: ContentView, at: number, who: Holder): ContentStance | null {
  const word = lower(view, at)
  const kind = STANCE_PREDICATES.get(word)
  if (word === 'there') return absence(view, at)
  if (word === 'zero' && lower(view, at + 1) === 'tolerance')
    return { act: null, polarity: 'opposes', word: 'zero tolerance' }
  if (!kind || who === 'other') return null
  if (word.startsWith('look') && lower(view, at + 1) !== 'forward') return null
  const before = lower(view, at - 1)
  if (
    /^(?:the|a|an|of|for|and|with|in|on|to|his|her|its|their|our|strong|full|continued|"|')$/.test(
      before,
    )
  ) {
    const goesOn =
      before === 'to' && /^(?:continues?|continued|want|wants|like|wish)$/.test(lower(view, at - 2))
    if (!goesOn) return null
  }
  const negated = /^(?:not|never|n't)$/.test(before)
  if (negated && /^(?:recogni[sz]e|accept|support)$/.test(word))
    return { act: 'verdictive', polarity: 'opposes', word: `not ${word}` }
  const [act, polarity] = kind
  if (negated) return { act: null, polarity: polarity === 'supports' ? 'opposes' : 'neutral', word }
  return { act, polarity, word }
}

const AUXILIARY = /^(?:do|does|did|has|have|had|will|would|can|could|may|shall|'ll)$/
const TELLING =
  /^(?:must|should|ought|cannot|need|needs|needed|requires?|intends?|intended|pledges?|pledged|undertakes?|plans|vows?|wishes|wants)$/

/** Can this word be the predicate that says what a content does? */
function telling(word: string): boolean {
  return (
    word === 'there' ||
    word === 'zero' ||
    BE.test(word) ||
    AUXILIARY.test(word) ||
    TELLING.test(word) ||
    STANCE_PREDICATES.has(word)
  )
}

const REPORTS = /^(?:focused|discussed|met|spoke|talked|visited|held|touched)$/

/** The act that the predicate of one sentence performs, or null. */
function predicate(view: ContentView, from: number, clause: boolean): ContentStance | null {
  const { at: start, conditional } = mainStart(view, from)
  let verbs = 0
  for (let k = start; k < view.to && k < start + CLAUSE_WORDS; k++) {
    const word = lower(view, k)
    if (/^[.;!?]$/.test(word)) return null
    if (!clause && k > start && /^(?:that|which|who|whose|to|for|on|of)$/.test(word)) return null
    if (!telling(word)) {
      if (REPORTS.test(word) && verbs === 0 && k > start)
        return { act: null, polarity: 'neutral', word: null }
      continue
    }
    const who = holder(view, start, k)
    if (k < start + MODAL_REACH) {
      const asks = modal(view, k, who)
      if (asks) return asks
    }
    if (verbs < 2) {
      const found =
        promise(view, k, who, conditional) ??
        undone(view, k, who) ??
        state(view, k, who) ??
        (verbs === 0 ? stance(view, k, who) : null)
      if (found) return found
    }
    if (BE.test(word) || AUXILIARY.test(word)) verbs++
  }
  return null
}

/** Is a bad thing named only to be met: "against aggression", "to prevent escalation"? */
function countered(view: ContentView, at: number): boolean {
  for (let k = at - 1; k >= view.from && k > at - 8; k--) {
    const word = lower(view, k)
    if (/^[.;:]$/.test(word)) return false
    if (COUNTERS.has(word)) return true
  }
  return false
}

function scarce(view: ContentView, at: number): boolean {
  for (let k = at - 1; k >= view.from && k > at - 4; k--)
    if (SCARCE.has(lower(view, k))) return true
  return false
}

/** Direction by the words of praise and blame in a content, with what counters them. */
export function evaluate(view: ContentView): Polarity {
  let negative = 0
  let positive = 0
  for (let k = view.from; k < view.to; k++) {
    const word = lower(view, k)
    if (NEGATIVE_WORDS.has(word) && !countered(view, k)) negative++
    else if (POSITIVE_WORDS.has(word)) {
      if (scarce(view, k)) negative++
      else positive++
    }
  }
  if (negative > 0 && negative >= positive) return 'opposes'
  return positive > 0 ? 'supports' : 'neutral'
}

/** What a neutral verb's content says of itself: a demand, a promise, a judgement, praise or blame. */
export function contentStance(view: ContentView, clause: boolean): ContentStance {
  let from = view.from
  for (let sentences = 0; sentences < 3 && from < view.to; sentences++) {
    const found = predicate(view, from, clause)
    if (found) return found
    while (from < view.to && !/^[.!?]$/.test(view.tokens[from]?.text ?? '')) from++
    from++
  }
  return { act: null, polarity: evaluate(view), word: null }
}
