import type { Token } from '../tokens'
import { opensAdverbial } from './adverbials'
import { type Frame, topic } from './frame'
import { stanceNounAt } from './nouns'
import type { SentenceView } from './site'

const TOPIC_NOUN =
  /^(?:topics?|themes?|subjects?|focus|items?|issues?|emphasis|accent|priority|priorities|matters?|agenda|centre|center|heart|spotlight|core|attention)$/
const TOPIC_ADJECTIVE =
  /^(?:the|a|an|key|main|central|separate|special|particular|another|other|important|one|among|primary|principal|additional|first|also|of|on|at|in|high|top|chief|major|leading|further|included|most|its|their|today|'s|second|third|key|common|these|topical|overriding|dominant)$/
const BE =
  /^(?:was|were|is|are|included|includes|include|became|remains?|remained|concerned|concerns?|will|comprised|comprise)$/
const TALK =
  /^(?:discussions?|dialogue|exchanges?|talks|conversations?|consultations?|debates?|negotiations?|deliberations?)$/

/** Where the sentence or its clause after a fronted phrase begins: the start, and after each early comma. */
function starts(view: SentenceView): number[] {
  const found = [view.from]
  for (let k = view.from; k < view.to && k < view.from + 40; k++)
    if (view.tokens[k]?.text === ',') found.push(k + 1)
  return found
}

/** "The key topic of the talks was X", "Among the topics were X", "Also on the agenda is X". */
export function topicSentence(view: SentenceView): Frame | null {
  for (const from of starts(view)) {
    const frame = topicFrom(view, from)
    if (frame) return frame
  }
  return null
}

/** Words before the noun: those of the list, and one or two adjectives after "the" or "most": "the most pressing issues". */
function isTopicAdjective(view: SentenceView, from: number, at: number): boolean {
  const word = view.tokens[at]?.lower ?? ''
  if (TOPIC_ADJECTIVE.test(word)) return true
  return (
    at > from &&
    at < from + 6 &&
    !TOPIC_NOUN.test(word) &&
    /^\p{Ll}[\p{L}-]+(?:ing|al|ant|ent|ive|ous|ic|ed|ary|nt)$/u.test(word)
  )
}

function topicFrom(view: SentenceView, from: number): Frame | null {
  let k = from
  while (k < view.to && isTopicAdjective(view, from, k)) k++
  const noun = view.tokens[k]?.lower ?? ''
  if (!TOPIC_NOUN.test(noun) || (k === from && !/s$/.test(noun))) return null
  for (let n = k + 1; n < view.to && n < k + 16; n++) {
    const word = view.tokens[n]?.lower ?? ''
    const next = view.tokens[n + 1]?.lower ?? ''
    if (/^(?:discussed|raised|covered|addressed|considered)$/.test(word) && BE.test(next)) continue
    if (word === ',' && /^(?:though|however|therefore|naturally)$/.test(next)) {
      n += 2
      continue
    }
    if (/^[.;:,]$/.test(word)) return null
    if (!BE.test(word)) continue
    if (word === 'will' && next !== 'be' && next !== 'include') return null
    return topicAfter(view, { from, noun, be: word === 'will' ? n + 1 : n })
  }
  return null
}

function topicAfter(
  view: SentenceView,
  { from, noun, be }: { from: number; noun: string; be: number },
): Frame | null {
  const after = view.tokens[be + 1]?.lower ?? ''
  const stress = /^(?:emphasis|accent)$/.test(noun)
  const rule = 'a noun names the topic of the talk'
  const on = after === 'on' && noun !== 'agenda'
  if (!on && (endsAsPassive(view.tokens, be + 1) || after === 'to')) return null
  const end = on ? be + 2 : be + 1
  const frame = topic([from, end], [end, view.to], view.to, rule)
  return stress ? stressed(view, frame, end) : frame
}

/** "The emphasis was on the need for A": what is stressed is held, or asked for where a need is. */
function stressed(view: SentenceView, frame: Frame, end: number): Frame {
  const weight = stanceNounAt(view.tokens, end, Math.min(view.to, end + 4), {
    lemma: 'stress',
    takesAny: true,
  })
  const held = { ...frame, act: 'assertive', force: 2, polarity: 'supports' } as const
  if (!weight || !/^(?:need|necessity|importance|significance|urgency)$/.test(weight.noun))
    return held
  return {
    ...held,
    cue: [frame.cue[0], weight.to],
    content: [weight.to, frame.content[1]],
    act: weight.act,
    polarity: weight.polarity,
  }
}

/** "were also discussed", "was made on": the noun was no heading but what was spoken of. */
function endsAsPassive(tokens: readonly Token[], at: number): boolean {
  let k = at
  while (/^(?:also|not|\p{L}+ly|in|been|depth|detail|again)$/u.test(tokens[k]?.lower ?? '')) k++
  return /(?:ed|made|put|laid|paid|given|taken|drawn|on)$/.test(tokens[k]?.lower ?? '')
}

const PREPOSITION = /^(?:on|about|of|regarding|over|concerning)$/

/** "There was an exchange of views on X", "There was a detailed discussion of X". */
export function thereWas(view: SentenceView): Frame | null {
  for (const from of starts(view)) {
    if (view.tokens[from]?.lower !== 'there') continue
    if (!/^(?:was|were)$/.test(view.tokens[from + 1]?.lower ?? '')) continue
    let talk = false
    for (let k = from + 2; k < view.to && k < from + 12; k++) {
      const word = view.tokens[k]?.lower ?? ''
      if (TALK.test(word) || /^(?:views|opinions|discussion)$/.test(word)) talk = true
      if (
        talk &&
        PREPOSITION.test(word) &&
        !/^(?:views|opinions|ideas)$/.test(view.tokens[k + 1]?.lower ?? '')
      )
        return topic([from, k + 1], [k + 1, view.to], view.to, 'an exchange on a topic')
    }
  }
  return null
}

/** "Following an exchange of views about X, the presidents …", "During an exchange …": what was talked of beside the rest. */
export function afterTalk(view: SentenceView): Frame | null {
  if (!/^(?:following|after|during|in)$/.test(view.tokens[view.from]?.lower ?? '')) return null
  let k = view.from + 1
  while (
    k < view.from + 4 &&
    /^(?:an?|the|in-depth|detailed|brief|frank)$/.test(view.tokens[k]?.lower ?? '')
  )
    k++
  const start = k
  if (!/^(?:exchange|discussion)$/.test(view.tokens[k]?.lower ?? '')) return null
  while (k < start + 4 && !/^(?:on|about|regarding|concerning)$/.test(view.tokens[k]?.lower ?? ''))
    k++
  if (!PREPOSITION.test(view.tokens[k]?.lower ?? '') || view.tokens[k]?.lower === 'of') return null
  for (let n = k + 2; n < view.to && n < k + 40; n++) {
    if (view.tokens[n]?.text !== ',') continue
    const next = view.tokens[n + 1]?.lower ?? ''
    if (!view.startingAt.has(n + 1) && next !== 'it') continue
    return topic([start, k + 1], [k + 1, n], n + 1, 'an exchange on a topic')
  }
  return null
}

const GOES_ON = /^(?:continued|ensued|followed|occurred|developed)$/

/** "The discussion of X continued", "An exchange of views took place on X", "Talks were held on X". */
export function talkWasHeld(view: SentenceView): Frame | null {
  for (const from of starts(view)) {
    const frame = heldFrom(view, from)
    if (frame) return frame
  }
  return null
}

function heldFrom(view: SentenceView, from: number): Frame | null {
  let k = from
  while (
    k < from + 6 &&
    /^(?:the|a|an|\p{Ll}[\p{L}-]*|and)$/u.test(view.tokens[k]?.text ?? 'X') === true &&
    !TALK.test(view.tokens[k]?.lower ?? '')
  )
    k++
  if (/^(?:The|A|An)$/.test(view.tokens[k]?.text ?? '')) {
    k++
    while (
      k < from + 7 &&
      /^\p{Ll}/u.test(view.tokens[k]?.text ?? '') &&
      !TALK.test(view.tokens[k]?.lower ?? '')
    )
      k++
  }
  if (!TALK.test(view.tokens[k]?.lower ?? '') || k - from > 6) return null
  if (
    /^exchanges?$/.test(view.tokens[k]?.lower ?? '') &&
    view.tokens[k + 1]?.lower === 'of' &&
    /^(?:views|opinions|ideas|information)$/.test(view.tokens[k + 2]?.lower ?? '')
  )
    k += 2
  const rule = 'a talk is told by its noun'
  const happened = happens(view, k + 1)
  if (happened > 0) {
    const on = view.tokens[happened]?.lower ?? ''
    if (!PREPOSITION.test(on) || opensAdverbial(view.tokens, happened)) return null
    return topic([from, happened + 1], [happened + 1, view.to], view.to, rule)
  }
  if (!PREPOSITION.test(view.tokens[k + 1]?.lower ?? '')) return null
  for (let n = k + 3; n < view.to && n < k + 60; n++) {
    const end = happens(view, n)
    if (end < 0) continue
    return { ...topic([from, k + 2], [k + 2, n], view.to, rule), tails: [[n, end]] }
  }
  return null
}

/** End of "continued", "took place", "was held" at a token, or -1. */
function happens(view: SentenceView, at: number): number {
  const word = view.tokens[at]?.lower ?? ''
  const next = view.tokens[at + 1]?.lower ?? ''
  if (GOES_ON.test(word) && /^[,.]$|^(?:with|in|during|on)$/.test(next)) return at + 1
  if (word === 'took' && next === 'place') return at + 2
  const then = view.tokens[at + 2]?.lower ?? ''
  if (/^(?:was|were)$/.test(word) && next === 'also' && /^(?:held|continued|conducted)$/.test(then))
    return at + 3
  return /^(?:was|were)$/.test(word) && /^(?:held|continued|conducted)$/.test(next) ? at + 2 : -1
}

/** "X topped the agenda", "X was the main topic of the talks", "X were also on the agenda". */
export function topicLast(view: SentenceView): Frame | null {
  for (let k = view.from + 1; k < view.to - 2; k++) {
    const word = view.tokens[k]?.lower ?? ''
    const end = /^(?:topped|dominated|headed)$/.test(word)
      ? topped(view, k + 1)
      : /^(?:was|were|is|are|featured|figured|stood|ranked|formed|constituted|remained)$/.test(word)
        ? wasTopic(view, k + 1)
        : -1
    if (end < 0) continue
    const from =
      starts(view)
        .filter((start) => start <= k)
        .at(0) ?? view.from
    const content = [fronted(view, from, k), k] as const
    if (content[1] <= content[0]) return null
    return topic([k, end], content, view.to, 'the topic stands before its noun')
  }
  return null
}

function topped(view: SentenceView, at: number): number {
  for (let k = at; k < at + 4; k++)
    if (/^(?:agenda|talks|discussions?|conversation|meeting)$/.test(view.tokens[k]?.lower ?? ''))
      return k + 1
  return -1
}

function wasTopic(view: SentenceView, at: number): number {
  let k = at
  while (
    /^(?:also|high|prominently|on|at|in|the|a|an|key|main|central|among|top|one|of|all|primarily|another|principal|important|first|our)$/.test(
      view.tokens[k]?.lower ?? '',
    )
  )
    k++
  if (k === at) return -1
  const noun = view.tokens[k]?.lower ?? ''
  if (
    !/^(?:topics?|themes?|subjects?|focus|agenda|centre|center|heart|spotlight|items?)$/.test(noun)
  )
    return -1
  const words = view.tokens.slice(at, k).map((token) => token.lower)
  if (noun === 'agenda') return words.includes('on') ? k + 1 : -1
  if (
    /^(?:centre|center|heart|spotlight)$/.test(noun) &&
    !words.includes('at') &&
    !words.includes('in')
  )
    return -1
  const next = view.tokens[k + 1]?.lower ?? ''
  if (
    next === 'of' &&
    /^(?:the|our|their|discussions?|talks|conversation)$/.test(view.tokens[k + 2]?.lower ?? '')
  ) {
    for (let n = k + 2; n < k + 6; n++)
      if (
        TALK.test(view.tokens[n]?.lower ?? '') ||
        /^(?:meeting|call|agenda|visit)$/.test(view.tokens[n]?.lower ?? '')
      )
        return n + 1
  }
  return /^(?:of|[.,;])$/.test(next) || k + 1 >= view.to ? k + 1 : -1
}

/** Where the noun phrase begins after "During the meeting,". */
function fronted(view: SentenceView, from: number, to: number): number {
  if (
    !/^(?:during|in|at|on|after|following|as|with|within|additionally|also|furthermore|finally)$/.test(
      view.tokens[from]?.lower ?? '',
    )
  )
    return from
  for (let k = from; k < to; k++) if (view.tokens[k]?.text === ',') return k + 1
  return from
}
