import type { Mention } from '../cast/mention'
import type { Frame } from './frame'
import type { SentenceView } from './site'
import { talkWasHeld, thereWas, topicLast, topicSentence } from './topic-frames'

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
  const frame =
    topicSentence(view) ?? thereWas(view) ?? talkWasHeld(view) ?? topicLast(view) ?? according(view)
  return frame ? [frame] : []
}
