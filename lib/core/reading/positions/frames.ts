import { type Mention, simple } from '../cast/mention'
import type { Frame } from './frame'
import type { SentenceView } from './site'
import { afterTalk, talkWasHeld, thereWas, topicLast, topicSentence } from './topic-frames'

/** Where "according to" opens the sentence, after "Also," and "In addition," too; -1 where it does not. */
function accordingAt(view: SentenceView): number {
  for (let k = view.from; k < view.from + 5 && k < view.to - 2; k++) {
    if (view.tokens[k]?.lower === 'according')
      return view.tokens[k + 1]?.lower === 'to' &&
        (k === view.from || FRONT.test(view.tokens[k - 1]?.lower ?? ''))
        ? k
        : -1
    if (!FRONT.test(view.tokens[k]?.lower ?? '')) return -1
  }
  return -1
}

const FRONT =
  /^(?:also|in|addition|moreover|furthermore|thus|besides|however|and|at|the|same|time|particular|turn|,)$/

/** "According to X, …": X is a mention, or a name that stands alone before the comma. */
function according(view: SentenceView): Frame | null {
  const opens = accordingAt(view)
  if (opens < 0) return null
  let k = opens + 2
  const pronoun: Mention | null = /^(?:him|her)$/.test(view.tokens[k]?.lower ?? '')
    ? { from: k, to: k + 1, kind: 'pronoun', name: null, office: null, state: null }
    : null
  const mention = view.startingAt.get(k) ?? pronoun ?? nameBeforeComma(view, k)
  if (!mention) return null
  k = mention.to
  if (view.tokens[k]?.text !== ',') return null
  return {
    cue: [opens, opens + 2],
    tails: [],
    content: [k + 1, view.to],
    subjects: [mention],
    act: 'assertive',
    force: 1,
    polarity: 'neutral',
    byContent: true,
    rule: '“according to” names the source',
    covers: view.to,
  }
}

/** "According to Tarn,": a capitalised name that the cast has not. */
function nameBeforeComma(view: SentenceView, at: number): Mention | null {
  let k = at
  while (k < at + 4 && view.tokens[k]?.cap && view.tokens[k]?.kind === 'word') k++
  return k > at && view.tokens[k]?.text === ',' ? simple(at, k, 'group') : null
}

/** Frames of one sentence. */
export function findFrames(view: SentenceView): Frame[] {
  const frame =
    afterTalk(view) ??
    topicSentence(view) ??
    thereWas(view) ??
    talkWasHeld(view) ??
    topicLast(view) ??
    according(view)
  return frame ? [frame] : []
}
