import { addresseeEnd, overOccasion } from './addressee'
import { opensInfinitive } from './infinitives'
import type { RightSide } from './right-side'
import type { SentenceView } from './site'
import { skipComma } from './skip'

/** "expressed gratitude to X for Y": the addressee after a stance noun. */
export function afterStance(
  view: SentenceView,
  side: { -readonly [K in keyof RightSide]: RightSide[K] },
  limit: number,
): number {
  const stance = side.stance
  if (!stance) return side.contentFrom
  let k = stance.to
  const prepositional = view.tokens[k - 1]?.lower
  const behalf =
    view.tokens[k]?.lower === 'behalf'
      ? k - 1
      : view.tokens[k]?.lower === 'on' && view.tokens[k + 1]?.lower === 'behalf'
        ? k
        : -1
  if (behalf >= 0) return afterBehalf(view, side, behalf, limit)
  const start = prepositional === 'to' ? k : view.tokens[k]?.lower === 'to' ? k + 1 : -1
  const held = start < 0 ? ofSomeone(view, side, k, limit) : -1
  if (held > 0) return held
  if (start < 0) return skipComma(view, overOccasion(view, k), limit)
  // "his commitment to the defence of allies on the border": its own preposition, no addressee.
  if (prepositional === 'to' && HOLDS_TO.test(stance.noun)) return skipComma(view, k, limit)
  const mention = view.startingAt.get(start)
  if (!mention) return unnamedAddressee(view, side, start, limit)
  const end = addresseeEnd(view, start, limit)
  const next = view.tokens[end]?.lower ?? ''
  if (end > start && end < limit && opensInfinitive(view.tokens, end)) {
    side.addressed = true
    if (prepositional === 'to') side.cueTo = stance.to - 1
    return end
  }
  if (end > start && /^(?:for|on|over|that|about|regarding|in)$/.test(next) && end < limit) {
    side.addressed = true
    if (next !== 'that' && next !== 'in') {
      const from = overOccasion(view, end + 1)
      side.tails = [...side.tails, [end, from]]
      k = from
    } else k = end
    if (prepositional === 'to' && side.tails.length === 0) side.cueTo = stance.to - 1
  }
  return skipComma(view, k, limit)
}

const HOLDS_TO =
  /^(?:commitments?|adherence|dedication|devotion|attachment|opposition|objections?)$/

const GIVEN =
  /^(?:gratitude|appreciation|thanks|condolences|condolence|congratulations|wishes|greetings|sympathy|sympathies|solidarity|invitation|regards|apologies|respect|admiration)$/

/** "the gratitude of the people for", "the attention of the Chair to": whose it is lies in neither. */
function ofSomeone(
  view: SentenceView,
  side: { -readonly [K in keyof RightSide]: RightSide[K] },
  at: number,
  limit: number,
): number {
  const noun = side.stance?.noun ?? ''
  if (view.tokens[at]?.lower !== 'of' || !(GIVEN.test(noun) || noun === 'attention')) return -1
  const wanted = noun === 'attention' ? /^to$/ : /^(?:for|on|over)$/
  for (let n = at + 2; n < limit && n < at + 10; n++) {
    const word = view.tokens[n]?.lower ?? ''
    if (/^[.,;:]$/.test(word)) return -1
    if (!wanted.test(word)) continue
    side.tails = [...side.tails, [n, n + 1]]
    side.addressed = true
    return n + 1
  }
  return -1
}

/** "appreciation to the Republic for", "an invitation to companies to": an addressee that is no mention. */
function unnamedAddressee(
  view: SentenceView,
  side: { -readonly [K in keyof RightSide]: RightSide[K] },
  start: number,
  limit: number,
): number {
  const whole = skipComma(view, side.stance?.to ?? start, limit)
  if (!GIVEN.test(side.stance?.noun ?? '')) return whole
  for (let n = start + 1; n < limit && n < start + 9; n++) {
    const word = view.tokens[n]?.lower ?? ''
    if (/^[.,;:]$/.test(word)) return whole
    const opens = opensInfinitive(view.tokens, n)
    if (!opens && !/^(?:for|on|over)$/.test(word)) continue
    side.addressed = true
    if (view.tokens[side.cueTo - 1]?.lower === 'to') side.cueTo--
    if (opens) return n
    const from = overOccasion(view, n + 1)
    side.tails = [...side.tails, [n, from]]
    return from
  }
  return whole
}

/** "condolences on behalf of X on Y": steps over the one in whose name it is done. */
function afterBehalf(
  view: SentenceView,
  side: { -readonly [K in keyof RightSide]: RightSide[K] },
  behalf: number,
  limit: number,
): number {
  side.cueTo = Math.min(side.cueTo, behalf)
  for (let k = behalf + 3; k < limit && k < behalf + 20; k++) {
    const word = view.tokens[k]?.lower ?? ''
    if (word === 'to' || word === 'that') return k
    if (/^(?:on|for|over)$/.test(word)) {
      side.tails = [...side.tails, [k, k + 1]]
      return k + 1
    }
  }
  return behalf
}
