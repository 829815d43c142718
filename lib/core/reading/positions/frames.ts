import type { Mention } from '../cast/mention'
import type { Act, Force, Polarity } from '../types'
import type { SentenceView } from './site'

type Range = readonly [from: number, to: number]

/** A sentence form that needs no reporting verb: "The key topic of the talks was X". */
export type Frame = {
  cue: Range
  tails: readonly Range[]
  content: Range
  subjects: readonly Mention[] | null
  act: Act
  force: Force
  polarity: Polarity
  rule: string
  /** Tokens before this one are spent. */
  covers: number
}

const TOPIC_NOUN =
  /^(?:topics?|themes?|subjects?|focus|items?|issues?|emphasis|priority|matters?|agenda|centre|center)$/
const TOPIC_ADJECTIVE =
  /^(?:the|a|an|key|main|central|separate|special|particular|another|other|important|one|among|primary|principal|additional|first|also|of)$/

function topic(cue: Range, content: Range, covers: number, rule: string): Frame {
  return {
    cue,
    tails: [],
    content,
    subjects: null,
    act: 'topic',
    force: 0,
    polarity: 'neutral',
    rule,
    covers,
  }
}

/** "The key topic of the talks was X", "Among the topics were X", "X was the main topic". */
function topicSentence(view: SentenceView): Frame | null {
  let k = view.from
  while (k < view.to && TOPIC_ADJECTIVE.test(view.tokens[k]?.lower ?? '')) k++
  if (!TOPIC_NOUN.test(view.tokens[k]?.lower ?? '')) return null
  for (let n = k + 1; n < view.to && n < k + 16; n++) {
    const word = view.tokens[n]?.lower ?? ''
    if (
      /^(?:discussed|raised|covered|addressed)$/.test(word) &&
      /^(?:was|were|included|are|is)$/.test(view.tokens[n + 1]?.lower ?? '')
    )
      continue
    if (
      !/^(?:was|were|is|are|included|includes|include|became|remains?|remained|concerned|concerns?)$/.test(
        word,
      )
    )
      continue
    const after = view.tokens[n + 1]?.lower ?? ''
    if (after === 'on' && view.tokens[k]?.lower !== 'agenda')
      return topic(
        [view.from, n + 2],
        [n + 2, view.to],
        view.to,
        'a noun names the topic of the talk',
      )
    if (/^(?:also|discussed|raised|considered|reviewed|on|touched|noted|addressed)$/.test(after))
      return null
    return topic(
      [view.from, n + 1],
      [n + 1, view.to],
      view.to,
      'a noun names the topic of the talk',
    )
  }
  return null
}

/** "There was an exchange of views on X", "There was a detailed discussion of X". */
function thereWas(view: SentenceView): Frame | null {
  if (view.tokens[view.from]?.lower !== 'there') return null
  if (!/^(?:was|were)$/.test(view.tokens[view.from + 1]?.lower ?? '')) return null
  for (let k = view.from + 2; k < view.to && k < view.from + 12; k++) {
    if (
      /^(?:on|about|of|regarding|over|concerning)$/.test(view.tokens[k]?.lower ?? '') &&
      !/^(?:views|opinions)$/.test(view.tokens[k + 1]?.lower ?? '')
    )
      return topic([view.from, k + 1], [k + 1, view.to], view.to, 'an exchange on a topic')
  }
  return null
}

/** "According to X, …". */
function according(view: SentenceView): Frame | null {
  if (view.tokens[view.from]?.lower !== 'according' || view.tokens[view.from + 1]?.lower !== 'to')
    return null
  let k = view.from + 2
  const pronoun: Mention | null = /^(?:him|her)$/.test(view.tokens[k]?.lower ?? '')
    ? { from: k, to: k + 1, kind: 'pronoun', name: null, office: null, state: null }
    : null
  const mention = view.startingAt.get(k) ?? pronoun
  if (!mention) return null
  k = mention.to
  if (view.tokens[k]?.text !== ',') return null
  return {
    cue: [view.from, view.from + 2],
    tails: [],
    content: [k + 1, view.to],
    subjects: [mention],
    act: 'assertive',
    force: 1,
    polarity: 'neutral',
    rule: '“according to” names the source',
    covers: view.to,
  }
}

/** Frames of one sentence. */
export function findFrames(view: SentenceView): Frame[] {
  const frame = topicSentence(view) ?? thereWas(view) ?? according(view)
  return frame ? [frame] : []
}
