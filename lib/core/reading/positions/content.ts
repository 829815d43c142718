import type { Token } from '../tokens'

const TRAILING =
  /^(?:,|;|:|and|but|while|whilst|also|as|or|—|–|-|then|who|whereas|both|even|nor|yet|with|so|plus|thus)$/
const END = /^[.!?…]$/
/** Clauses at the end that tell how, not what. */
const AFTERTHOUGHT = [
  ['taking', 'into', 'account'],
  ['bearing', 'in', 'mind'],
  ['taking', 'into', 'consideration'],
] as const
/** Cuts an afterthought and punctuation off a content `[from, to)`. */
export function trimContent(
  tokens: readonly Token[],
  from: number,
  to: number,
): readonly [number, number] {
  let start = from
  let end = cutQuotation(
    tokens,
    from,
    duringTalk(tokens, from, ownVoice(tokens, from, afterthought(tokens, from, to))),
  )
  while (end > start) {
    const token = tokens[end - 1]
    if (!token) break
    const did =
      token.lower === 'so' && /^(?:do|does|did|doing|done)$/.test(tokens[end - 2]?.lower ?? '')
    if (did) break
    if (END.test(token.text) || TRAILING.test(token.lower)) end--
    else if (token.text === '"' && !opensWithin(tokens, start, end - 1)) end--
    else if (token.lower === 'well' && tokens[end - 2]?.lower === 'as') end -= 2
    else break
  }
  while (start < end && /^(?:[:,;]|—|–|-)$/.test(tokens[start]?.text ?? '')) start++
  const quoted = tokens[start]?.text === '"'
  const closing = quoted ? closingQuote(tokens, start, end) : -1
  if (quoted && (closing === end - 1 || closing < 0)) {
    start++
    if (closing > 0) end = closing
    while (end > start && /^[.,!?…]$/.test(tokens[end - 1]?.text ?? '')) end--
  }
  return [start, end]
}

const TALK =
  /^(?:conversations?|talks?|meetings?|calls?|negotiations?|discussions?|sessions?|encounter|audience|visit)$/
/** Adverbials of the talk that tell how or when it was spoken of, at the end of what was held. */
const MANNER = /^(?:detail|depth|length|particular|turn|brief|general|today|yesterday|separately)$/

/** "… during the conversation", "… in detail" at the end tell when and how, not what. */
function duringTalk(tokens: readonly Token[], from: number, to: number): number {
  let end = to
  while (end > from && /^[.,]$/.test(tokens[end - 1]?.text ?? '')) end--
  const last = tokens[end - 1]?.lower ?? ''
  if (MANNER.test(last)) {
    const before = tokens[end - 2]?.lower ?? ''
    if (/^(?:in|at)$/.test(before) && end - 2 > from) return end - 2
    if (/^(?:great|some|more|considerable)$/.test(before) && tokens[end - 3]?.lower === 'in')
      return end - 3 > from ? end - 3 : to
    return to
  }
  for (let k = end - 1; k > from && k > end - 24; k--) {
    if (tokens[k]?.lower === 'in' && inMeeting(tokens, k, end)) return k
    if (tokens[k]?.lower !== 'during') continue
    for (let n = k + 1; n < k + 7 && n < end; n++)
      if (TALK.test(tokens[n]?.lower ?? '') && talkEnds(tokens, k, n, end)) return k
  }
  return to
}

/** "… in a meeting at the Old Palace on Monday": where and when it was said, to the end of the sentence. */
function inMeeting(tokens: readonly Token[], at: number, end: number): boolean {
  if (!/^(?:a|an)$/.test(tokens[at + 1]?.lower ?? '')) return false
  let noun = at + 2
  while (noun < at + 5 && !TALK.test(tokens[noun]?.lower ?? '')) noun++
  if (!TALK.test(tokens[noun]?.lower ?? '')) return false
  for (let k = noun + 1; k < end; k++) {
    const token = tokens[k]
    if (token?.kind !== 'word' || token.cap) continue
    if (
      !/^(?:at|in|on|with|the|today|yesterday|of|and|this|morning|afternoon|evening)$/.test(
        token.lower,
      )
    )
      return false
  }
  return true
}

/** Is it this talk ("during the call", "during his talks with X"), and does nothing follow it? */
function talkEnds(tokens: readonly Token[], during: number, noun: number, end: number): boolean {
  const opener = tokens[during + 1]?.lower ?? ''
  if (!/^(?:the|their|his|her|this|today|a|our)$/.test(opener)) return false
  if (noun === end - 1) return true
  return tokens[noun + 1]?.lower === 'with' && /^(?:his|her|their)$/.test(opener)
}

/** A quotation after a colon illustrates what was held: `invited X to visit: "…"`. */
function cutQuotation(tokens: readonly Token[], from: number, to: number): number {
  for (let k = from + 2; k < to - 1; k++)
    if (tokens[k]?.text === ':' && tokens[k + 1]?.text === '"') return k
  return to
}

function afterthought(tokens: readonly Token[], from: number, to: number): number {
  for (let k = from + 2; k < to; k++) {
    if (tokens[k]?.text !== ',') continue
    for (const words of AFTERTHOUGHT) {
      if (words.every((word, i) => tokens[k + 1 + i]?.lower === word)) return k
    }
  }
  return to
}

/** "the invitation; it seems that …": after a noun phrase the issuer goes on in its own voice. */
function ownVoice(tokens: readonly Token[], from: number, to: number): number {
  if (/^(?:that|to|how|why|")$/.test(tokens[from]?.lower ?? '')) return to
  for (let k = from + 1; k < to - 2; k++)
    if (
      tokens[k]?.text === ';' &&
      /^(?:it|this|these|they|there)$/.test(tokens[k + 1]?.lower ?? '')
    )
      return k
  return to
}

/** Is there an odd quotation mark before `at`, which this one closes? */
function opensWithin(tokens: readonly Token[], from: number, at: number): boolean {
  let open = false
  for (let k = from; k < at; k++) if (tokens[k]?.text === '"') open = !open
  return open
}

/** Index of the mark that closes the quotation opened at `at`, or -1. */
export function closingQuote(tokens: readonly Token[], at: number, limit: number): number {
  for (let k = at + 1; k < limit; k++) if (tokens[k]?.text === '"') return k
  return -1
}

/** The quotation that ends just before token `at` (a comma between is stepped over). */
export function quotationBefore(
  tokens: readonly Token[],
  at: number,
  lowest: number,
): readonly [number, number] | null {
  let close = at - 1
  while (close > lowest && /^[,.-]$|^[—–]$/.test(tokens[close]?.text ?? '')) close--
  if (tokens[close]?.text !== '"') return null
  for (let k = close - 1; k >= lowest; k--) {
    if (tokens[k]?.text !== '"') continue
    let end = close
    while (end > k + 1 && /^[.,!?…]$/.test(tokens[end - 1]?.text ?? '')) end--
    return end > k + 1 ? [k + 1, end] : null
  }
  return null
}
