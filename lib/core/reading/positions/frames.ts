import { type Mention, simple } from '../cast/mention'
import type { Frame } from './frame'
import type { SentenceView } from './site'
import { afterTalk, talkWasHeld, thereWas, topicLast, topicSentence } from './topic-frames'

/** "In the second quarter, according to X, …": after a fronted phrase; -1 where it is not so. */
function accordingAside(view: SentenceView): number {
  if (!/^(?:in|at|on|for|by|during|since|after|before)$/.test(view.tokens[view.from]?.lower ?? ''))
    return -1
  for (let k = view.from + 2; k < view.from + 9 && k < view.to - 2; k++)
    if (view.tokens[k]?.text === ',') return view.tokens[k + 1]?.lower === 'according' ? k + 1 : -1
  return -1
}

/** "the participants in the meeting", "the parties": all who took part. */
function participantsAt(view: SentenceView, at: number): Mention | null {
  const noun = view.tokens[at]?.lower === 'the' ? at + 1 : at
  if (!/^(?:participants|parties|interlocutors)$/.test(view.tokens[noun]?.lower ?? '')) return null
  let to = noun + 1
  if (/^(?:of|in)$/.test(view.tokens[to]?.lower ?? '') && view.tokens[to + 1]?.lower === 'the')
    to += 3
  return simple(at, to, 'joint')
}

/** Where "according to" opens the sentence, after "Also," and "In addition," too; -1 where it does not. */
function accordingAt(view: SentenceView): number {
  const aside = accordingAside(view)
  if (aside > 0) return aside
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
  const mention =
    participantsAt(view, k) ?? view.startingAt.get(k) ?? pronoun ?? nameBeforeComma(view, k)
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
