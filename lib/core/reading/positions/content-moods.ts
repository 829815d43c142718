import { STANCE_PREDICATES, STATES_OF_MIND } from '../data/evaluation'
import { stateAt } from '../gazetteer'
import {
  BE,
  type ContentStance,
  type ContentView,
  type Holder,
  lower,
  skipAdverbs,
} from './content-words'

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

/** "must", "should", "needs to": a demand. */
export function modal(view: ContentView, at: number, who: Holder): ContentStance | null {
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
    return { act: 'verdictive', polarity: 'opposes', word: `cannot be ${lower(view, at + 2)}` }
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
  /^(?:providing|sending|delivering|allocating|imposing|supplying|deploying|launching|preparing|increasing|contributing|stepping|expanding|mobili[sz]ing|introducing|drafting|establishing|setting|opening|reopening|returning|building|training|moving|adopting|implementing)$/

/** What is planned when it is told in the passive: "special channels will be organised". */
const PLANNED =
  /^(?:carried|provided|organi[sz]ed|formed|continued|created|established|launched|implemented|delivered|sent|allocated|strengthened|expanded|completed|opened|built|rebuilt|restored|supplied|introduced|imposed|extended|resumed|prepared|adopted|set|given|increased|intensified|transferred|moderni[sz]ed)$/

/** "will be launched", "work on the bridge will begin": a plan that is told, unless another state's. */
function planned(view: ContentView, at: number, who: Holder): ContentStance | null {
  const done = lower(view, at) === 'be' ? skipAdverbs(view, at + 1).at : at
  const word = lower(view, done)
  const given = /^(?:provided|supplied)$/.test(word) && lower(view, done + 1) === 'with'
  if (who === 'other' && !given) return null
  const plan =
    done > at ? PLANNED.test(word) : who === 'open' && /^(?:begin|start|resume)$/.test(word)
  return plan ? { act: 'commissive', polarity: 'commits', word: `will ${word}` } : null
}

const ANSWERS = /^(?:respond|response|consequences|costs|sanctions|impose|react|measures)$/

/** "is providing", "is now working on imposing": what one's own side has taken in hand. */
function underWay(view: ContentView, at: number): boolean {
  const doing = /^(?:already|also|now|currently)$/.test(lower(view, at)) ? at + 1 : at
  if (lower(view, doing) === 'working') return /^(?:on|to|hard)$/.test(lower(view, doing + 1))
  return PROVIDES.test(lower(view, doing))
}

/** "We will", "Russia is ready to", "the United States is providing": the source binds itself. */
export function promise(
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
    if (
      next.negated &&
      who === 'open' &&
      /^(?:tolerate|accept|recogni[sz]e)$/.test(lower(view, next.at))
    )
      return { act: 'verdictive', polarity: 'opposes', word: `${word} not` }
    if (own && next.negated)
      return /^(?:tolerate|accept|allow|permit|recogni[sz]e|support|stand|agree)$/.test(
        lower(view, next.at),
      )
        ? { act: 'verdictive', polarity: 'opposes', word: `${word} not` }
        : { act: 'commissive', polarity: 'commits', word: `${word} not` }
    if (!next.negated && !conditional && word === 'will') {
      const plan = planned(view, next.at, who)
      if (plan) return plan
    }
    const able = lower(view, next.at) === 'be' && lower(view, next.at + 1) === 'able'
    const passive = able || (lower(view, next.at) === 'be' && who !== 'we')
    if (
      own &&
      !next.negated &&
      !passive &&
      !/^(?:like|welcome|benefit|forget|remember|cherish|treasure|spend|need|win|prevail|succeed)$/.test(
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
  // "we have agreed to", "the parties reached an agreement on": what both are bound by.
  const bound =
    word === 'agreed'
      ? /^(?:to|on|upon)$/.test(lower(view, at + 1))
      : word === 'reached' && /^agreements?$/.test(lower(view, skipAdverbs(view, at + 1).at))
  if (bound && own && !BE.test(lower(view, at - 1)))
    return { act: 'commissive', polarity: 'commits', word: 'agreed' }
  if (BE.test(word) && own && underWay(view, at + 1))
    return { act: 'commissive', polarity: 'commits', word: lower(view, at + 1) }
  return null
}

const KEEPS =
  /^(?:showing|fulfilling|implementing|complying|respecting|honouring|honoring|observing|meeting|keeping|contributing|conducive|compatible|acceptable|in|helping|serving)$/

const LEAVES_UNDONE =
  /^(?:address|comply|implement|fulfil|fulfill|respect|observe|honour|honor|contribute|want|show|abide|heed)$/

/** "does not comply": a duty left undone by someone else. */
export function undone(view: ContentView, at: number, who: Holder): ContentStance | null {
  if (!/^(?:do|does|did)$/.test(lower(view, at)) || who === 'own' || who === 'we') return null
  const verb = lower(view, at + 2)
  return lower(view, at + 1) === 'not' && LEAVES_UNDONE.test(verb)
    ? { act: null, polarity: 'opposes', word: `not ${verb}` }
    : null
}

/** "essential for the world to help": someone is to do it. */
function forSomeoneTo(view: ContentView, at: number): boolean {
  if (lower(view, at + 1) !== 'for') return false
  // "important for us to", "for Norland to" said by Norland: a wish of one's own.
  const someone = lower(view, at + 2) === 'the' ? at + 3 : at + 2
  if (/^(?:us|me|him|her|them|our|both)$/.test(lower(view, someone))) return false
  const place = stateAt(view.tokens, someone)
  if (place && view.own?.has(place.iso)) return false
  for (let k = at + 3; k < at + 12; k++) {
    if (/^[.,;]$/.test(lower(view, k))) return false
    if (lower(view, k) === 'to') return true
  }
  return false
}

/** "is ready to", "are unacceptable", "is important": the judgement after a form of "be". */
export function state(view: ContentView, at: number, who: Holder): ContentStance | null {
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
  const time = word === 'high' ? next.at + 1 : next.at
  if (lower(view, time) === 'time' && /^(?:to|for|that)$/.test(lower(view, time + 1)))
    return { act: 'directive', polarity: 'calls-for', word: 'time to' }
  const kind = STATES_OF_MIND.get(word) ?? (/^stands?$/.test(lower(view, at)) ? null : undefined)
  if (!kind) return null
  const [act, polarity] = kind
  if (act === 'commissive') {
    if (who === 'other') return { act: null, polarity: 'neutral', word }
    if (next.negated) return { act: null, polarity: 'opposes', word }
    // "vaccines are available": only who speaks can make itself so.
    if (word === 'available' && who === 'open') return null
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
          return lower(view, at + 1) === 'must'
            ? { act: 'directive', polarity: 'calls-for', word: `must be no ${lower(view, n)}` }
            : { act: null, polarity: 'opposes', word: `no ${lower(view, n)}` }
  return null
}

/** "does not see any grounds for", "sees no reason to". */
function noGrounds(view: ContentView, at: number): ContentStance | null {
  const before = lower(view, at - 1)
  const after = [1, 2, 3].map((step) => lower(view, at + step))
  const ground = after.find((word) =>
    /^(?:grounds?|reasons?|need|justification|basis|evidence|signs?|indications?)$/.test(word),
  )
  const denied = /^(?:not|never)$/.test(before) || after[0] === 'no'
  return ground && denied ? { act: null, polarity: 'opposes', word: `no ${ground}` } : null
}

/** "democratic values", "growing demands": an adjective before it makes a noun of the word. */
function describes(before: string): boolean {
  return (
    /^(?:shared|common|human|core|key|democratic|universal|european|western|american|moral|mutual)$/.test(
      before,
    ) || /(?:ical|atic|ental|ional|ersal|ious|ible|ing)$/.test(before)
  )
}

/** "we welcome", "Russia opposes", "China hopes": a stance that the content itself reports. */
export function stance(view: ContentView, at: number, who: Holder): ContentStance | null {
  const word = lower(view, at)
  const kind = STANCE_PREDICATES.get(word)
  if (word === 'there') return absence(view, at)
  if (/^(?:sees?|saw)$/.test(word)) return noGrounds(view, at)
  if (word === 'zero' && lower(view, at + 1) === 'tolerance')
    return { act: null, polarity: 'opposes', word: 'zero tolerance' }
  if (!kind || who === 'other') return null
  if (word.startsWith('count') && lower(view, at + 1) !== 'on') return null
  // "we expect that this will": a forecast, asked of nobody.
  if (word.startsWith('expect') && /^(?:this|it|these|they)$/.test(lower(view, at + 2)))
    return { act: null, polarity: 'supports', word }
  if (word.startsWith('look') && lower(view, at + 1) !== 'forward') return null
  const before = at === view.from ? '' : lower(view, at - 1)
  if (
    /^(?:the|a|an|of|for|and|with|in|on|to|his|her|its|their|our|strong|full|continued|"|')$/.test(
      before,
    )
  ) {
    const goesOn =
      before === 'to' && /^(?:continues?|continued|want|wants|like|wish)$/.test(lower(view, at - 2))
    if (!goesOn) return null
  }
  if (/^(?:values?|supports?|demands?|hopes|thanks)$/.test(word) && describes(before)) return null
  const negated = /^(?:not|never|n't)$/.test(before)
  if (negated && /^(?:recogni[sz]e|accept|support)$/.test(word))
    return { act: 'verdictive', polarity: 'opposes', word: `not ${word}` }
  const [act, polarity] = kind
  if (negated) return { act: null, polarity: polarity === 'supports' ? 'opposes' : 'neutral', word }
  return { act, polarity, word }
}
