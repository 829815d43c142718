import type { Mention } from '../cast/mentions'
import { INTENSIFIERS } from '../data/modifiers'
import type { Token } from '../tokens'
import { opensForTo, opensInfinitive } from './infinitives'
import { type StanceMatch, stanceNounAt } from './nouns'
import type { SentenceView, Site } from './sites'

/** What stands to the right of a cue verb. */
export type RightSide = {
  /** End of the first stretch of the cue. */
  cueTo: number
  /** Later stretches of a split cue. */
  tails: readonly (readonly [from: number, to: number])[]
  contentFrom: number
  stance: StanceMatch | null
  /** "as unacceptable": a judgement that belongs to the cue. */
  judged: string | null
  intensified: string | null
  /** Content before which an addressee was skipped. */
  addressed: boolean
}

const SKIPPED =
  /^(?:also|again|furthermore|separately|today|jointly|additionally|together|repeatedly|mutually|clearly|publicly|privately|personally|extensively|briefly|thoroughly|frankly|candidly|openly|likewise)$/
const ADDRESS_END =
  /^(?:that|to|for|on|upon|about|of|with|against|regarding|over|not|how|why|what|in|":|")$/

/** Steps over adverbs, and over ", in particular," and the like, after a verb. */
function skipAdverbs(tokens: readonly Token[], at: number, limit: number): number {
  let k = at
  while (k < limit) {
    const word = tokens[k]?.lower ?? ''
    const next = tokens[k + 1]?.lower ?? ''
    if (SKIPPED.test(word)) k++
    else if (INTENSIFIERS.has(word) && /ly$/.test(word)) k++
    else if (
      /^(?:in|at)$/.test(word) &&
      /^(?:detail|depth|length|particular|general|full|turn)$/.test(next)
    )
      k += 2
    else if (
      /^(?:in|with)$/.test(word) &&
      /^(?:great|more|some|considerable)$/.test(next) &&
      /^(?:detail|depth|concern)$/.test(tokens[k + 2]?.lower ?? '')
    )
      k += 3
    else if (
      /^(?:in|with)$/.test(word) &&
      next === 'the' &&
      /^(?:strongest|harshest|clearest)$/.test(tokens[k + 2]?.lower ?? '')
    ) {
      k += 3
      if (/^(?:possible|terms)$/.test(tokens[k]?.lower ?? '')) k++
      if (tokens[k]?.lower === 'terms') k++
    } else if (word === ',') {
      const inner = parenthesisEnd(tokens, k, limit)
      if (inner < 0) break
      k = inner
    } else break
  }
  return k
}

function parenthesisEnd(tokens: readonly Token[], comma: number, limit: number): number {
  const opener = /^(?:in|inter|among|at|for|as|during|on|including|through|by|with)$/
  if (!opener.test(tokens[comma + 1]?.lower ?? '')) return -1
  for (let k = comma + 2; k < limit && k < comma + 12; k++) {
    if (tokens[k]?.text === ',') return k + 1
    if (/^[.;:"]$/.test(tokens[k]?.text ?? '')) return -1
  }
  return -1
}

const ADDRESSEES =
  /^(?:countries|states|nations|governments|authorities|community|allies|partners|sides|parties|leaders|colleagues|members|everyone|all|teams|staff|officials|ministers|counterpart|counterparts|companies|people|interlocutor|guests|him|her|them|participants|delegations|businesses|others|co-authors)$/

/** Index after an addressee that begins at `at`: a mention, or a noun phrase before that/to/for/on. */
function addresseeEnd(view: SentenceView, at: number, limit: number): number {
  let k = at
  const mention = view.startingAt.get(k)
  if (mention) {
    k = mention.to
    while (k < limit) {
      const word = view.tokens[k]?.lower ?? ''
      const more = /^(?:and|,|of|the)$/.test(word) ? nextMention(view, k + 1) : null
      if (!more || more.to > limit) break
      k = more.to
    }
    const noun = view.tokens[k]
    if (noun?.lower === "'s") return at
    if (noun && ADDRESS_END.test(noun.lower)) return k
    if (noun?.text === ':' || noun?.text === '"' || noun?.text === ',') return k
  }
  const start = view.tokens[at]
  if (/^(?:him|her|them|it|us|everyone)$/.test(start?.lower ?? '')) return at + 1
  if (start?.kind !== 'word') return at
  if (ADDRESS_END.test(start.lower) || start.lower === 'their' || start.lower === 'its') {
    if (ADDRESS_END.test(start.lower)) return at
  }
  let someone = mention !== undefined
  for (let n = k; n < limit && n < at + 18; n++) {
    const token = view.tokens[n]
    const word = token?.lower ?? ''
    if (token?.cap || ADDRESSEES.test(word) || view.startingAt.has(n)) someone = true
    const ends = opensInfinitive(view.tokens, n) || word === 'that'
    if (
      someone &&
      n > at &&
      (ends || /^(?:for|on|upon|about|with|against|of)$/.test(word)) &&
      !(word === 'of' && !mention)
    )
      return n
    if (ends || /^[.;:"]$/.test(word)) break
  }
  return mention ? k : at
}

function nextMention(view: SentenceView, at: number): Mention | null {
  const word = view.tokens[at]?.lower ?? ''
  return (
    view.startingAt.get(at) ??
    (/^(?:and|the|all|other)$/.test(word) ? (view.startingAt.get(at + 1) ?? null) : null)
  )
}

/** "to the Prime Minister" after reaffirmed, expressed, explained … */
function dative(view: SentenceView, at: number, limit: number): number {
  if (!/^(?:to|with)$/.test(view.tokens[at]?.lower ?? '')) return at
  const mention = view.startingAt.get(at + 1)
  if (
    !mention ||
    !/^(?:person|office|pronoun|latter|counterpart|bare|side|group|joint)$/.test(mention.kind)
  )
    return at
  const next = view.tokens[mention.to]
  if (!next || mention.to >= limit) return at
  if (view.tokens[at]?.lower === 'with' && mention.kind !== 'side' && next.kind === 'word')
    return mention.to
  const opens =
    /^(?:that|the|his|her|its|their|our|a|an|,|how|why)$|'s$/.test(next.lower) ||
    INTENSIFIERS.has(next.lower) ||
    next.cap
  return opens ? mention.to : at
}

const JUDGEMENTS =
  /^(?:unacceptable|inadmissible|unfounded|groundless|baseless|illegal|unlawful|destructive|counterproductive|provocative|absurd|"?lies"?|dangerous|irresponsible|important|positive|fruitful|successful|constructive|essential|crucial|false|untrue|unprecedented|absolutely|completely|totally|utterly|categorically)$/

/** "as unacceptable" right after "described", or at the end of the content. */
function judgementAt(tokens: readonly Token[], at: number, limit: number): number {
  if (tokens[at]?.lower !== 'as') return at
  let k = at + 1
  while (
    k < limit &&
    k < at + 5 &&
    (tokens[k]?.text === '"' || JUDGEMENTS.test(tokens[k]?.lower ?? ''))
  )
    k++
  return k > at + 1 ? k : at
}

/** Reads the right side of a cue up to `limit`. */
export function readRight(view: SentenceView, site: Site, limit: number): RightSide {
  const { tokens } = view
  const { verb } = site
  const side: { -readonly [K in keyof RightSide]: RightSide[K] } = {
    cueTo: verb.to,
    tails: [],
    contentFrom: verb.to,
    stance: null,
    judged: null,
    intensified: null,
    addressed: false,
  }
  const k = skipAdverbs(tokens, verb.to, limit)
  for (let n = verb.to; n < k; n++) {
    const word = tokens[n]?.lower ?? ''
    if (INTENSIFIERS.has(word) || /^(?:strongest|harshest)$/.test(word)) {
      side.intensified = tokens[n]?.text ?? null
      side.cueTo = n + 1
    }
  }
  const judged = judgementAt(tokens, k, limit)
  if (judged > k)
    return {
      ...side,
      cueTo: judged,
      contentFrom: judged,
      judged: tokens[judged - 1]?.lower ?? null,
    }
  const fixed = takePreposition(view, site, k, limit)
  if (fixed > k) {
    side.cueTo = fixed
    return afterPreposition(view, site, side, limit)
  }
  if (/^(?:speak|talk)$/.test(verb.lemma)) return spokenWith(view, { k, limit }, side)
  if (verb.letters.includes('a')) return readAddressed(view, site, { k, limit }, side)
  const given = dative(view, k, limit)
  const afterDative = skipAdverbs(tokens, given, limit)
  if (given > k) side.addressed = true
  const takesAny = verb.letters.includes('s')
  if (takesAny || verb.letters.includes('o')) {
    const stance = stanceNounAt(tokens, afterDative, limit, {
      lemma: verb.lemma,
      takesAny:
        (verb.letters.includes('s') && verb.act !== 'topic') ||
        /^(?:raise|express|voice|offer)$/.test(verb.lemma),
    })
    if (stance) {
      side.stance = stance
      if (given > k || afterDative > verb.to + 1) {
        side.tails = [[stance.from, stance.to]]
      } else side.cueTo = stance.to
      side.intensified ??= intensifierIn(tokens, stance.from, stance.at)
      side.contentFrom = afterStance(view, side, limit)
      return side
    }
  }
  side.contentFrom = afterDative
  return side
}

function intensifierIn(tokens: readonly Token[], from: number, to: number): string | null {
  for (let k = from; k < to; k++)
    if (INTENSIFIERS.has(tokens[k]?.lower ?? '')) return tokens[k]?.text ?? null
  return null
}

/** "expressed gratitude to X for Y": the addressee after a stance noun. */
function afterStance(
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
  if (start < 0) return skipComma(view, k, limit)
  const mention = view.startingAt.get(start)
  if (!mention) return skipComma(view, k, limit)
  const end = addresseeEnd(view, start, limit)
  const next = view.tokens[end]?.lower ?? ''
  if (end > start && /^(?:for|on|over|that|about|regarding|in)$/.test(next) && end < limit) {
    side.addressed = true
    if (next !== 'that' && next !== 'in') {
      side.tails = [...side.tails, [end, end + 1]]
      k = end + 1
    } else k = end
    if (prepositional === 'to' && side.tails.length === 0) side.cueTo = stance.to - 1
  }
  return skipComma(view, k, limit)
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

function skipComma(view: SentenceView, at: number, limit: number): number {
  const text = view.tokens[at]?.text
  if (text === ':' && at + 1 < limit) return at + 1
  return text === ',' ? skipAdverbs(view.tokens, at, limit) : at
}

/** "agreed on the need", "focusing on the importance of": a stance noun after the verb's preposition. */
function afterPreposition(
  view: SentenceView,
  site: Site,
  side: { -readonly [K in keyof RightSide]: RightSide[K] },
  limit: number,
): RightSide {
  const start = side.cueTo
  side.contentFrom =
    view.tokens[start]?.text === ',' ? skipAdverbs(view.tokens, start, limit) : start
  if (!/^(?:agree|focus|insist|comment|elaborate|speak|concur)$/.test(site.verb.lemma)) return side
  const stance = stanceNounAt(view.tokens, start, Math.min(limit, start + 6), {
    lemma: site.verb.lemma,
    takesAny: true,
  })
  if (
    !stance ||
    !/^(?:need|importance|necessity|urgency|inadmissibility|value|relevance|significance)$/.test(
      stance.noun,
    )
  )
    return side
  side.stance = stance
  side.cueTo = stance.to
  side.contentFrom = stance.to
  return side
}

/** Takes "for" of "called for" into the cue; "agreed to", where "to" opens an infinitive, stays out. */
function takePreposition(view: SentenceView, site: Site, at: number, limit: number): number {
  const { verb } = site
  const word = view.tokens[at]?.lower ?? ''
  if (at >= limit || !verb.prepositions.includes(word)) return at
  if (verb.lemma === 'agree' && word === 'with') return at + 1
  if (word === 'to' && opensInfinitive(view.tokens, at)) return at
  const after = view.tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1
  if (word === 'on' && /^(?:tele)?phone$/.test(view.tokens[after]?.lower ?? '')) return at
  if (word === 'for' && opensForTo(view.tokens, at) && verb.lemma !== 'call') return at
  return at + 1
}

/** "spoke today with X about Y": the partner lies between the verb and its topic. */
function spokenWith(
  view: SentenceView,
  place: { k: number; limit: number },
  side: { -readonly [K in keyof RightSide]: RightSide[K] },
): RightSide {
  if (!/^(?:with|to)$/.test(view.tokens[place.k]?.lower ?? '')) return side
  for (let n = place.k + 1; n < place.limit && n < place.k + 40; n++) {
    const word = view.tokens[n]?.lower ?? ''
    if (word === 'about' || word === 'regarding' || (word === 'on' && !dated(view, n + 1))) {
      side.tails = [[n, n + 1]]
      side.contentFrom = n + 1
      side.addressed = true
      return side
    }
    if (word === 'to' && opensInfinitive(view.tokens, n)) return side
    if (/^[.;:]$/.test(word)) return side
  }
  return side
}

function dated(view: SentenceView, at: number): boolean {
  const word = view.tokens[at]?.lower ?? ''
  return /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|behalf|the|\d+)$/.test(
    word,
  )
}

/** The one who is thanked, praised or blamed: a noun phrase of a few words before "for" or "on". */
function honouredEnd(view: SentenceView, site: Site, at: number, limit: number): number {
  const mention = view.startingAt.get(at)
  let someone = mention !== undefined
  for (let n = mention?.to ?? at; n < limit && n < at + 16; n++) {
    const token = view.tokens[n]
    const word = token?.lower ?? ''
    if (!token || /^[.;:"]$/.test(word) || word === 'that' || word === "'s") return at
    if (token.cap || ADDRESSEES.test(word) || view.startingAt.has(n)) someone = true
    if (site.verb.prepositions.includes(word)) return someone ? n : at
    if (/^(?:in|to|at|by|with|as|from|during)$/.test(word) && !mention) return at
  }
  return at
}

function readAddressed(
  view: SentenceView,
  site: Site,
  place: { k: number; limit: number },
  side: { -readonly [K in keyof RightSide]: RightSide[K] },
): RightSide {
  const end = site.verb.letters.includes('j')
    ? honouredEnd(view, site, place.k, place.limit)
    : addresseeEnd(view, place.k, place.limit)
  side.addressed = end > place.k
  let k = skipAdverbs(view.tokens, end, place.limit)
  const word = view.tokens[k]?.lower ?? ''
  const mention = view.startingAt.get(place.k)
  const given = /^(?:him|her|them|us)$/.test(view.tokens[place.k]?.lower ?? '')
  if (given && k > place.k && !site.verb.prepositions.includes(word)) {
    side.contentFrom = k
    return side
  }
  const noAddressee =
    end === place.k ||
    (!mention && !/^(?:that|to)$/.test(word) && !site.verb.prepositions.includes(word))
  if (noAddressee) {
    side.addressed = false
    side.contentFrom = place.k
    return side
  }
  if (site.verb.prepositions.includes(word) && !opensInfinitive(view.tokens, k)) {
    side.tails = [[k, k + 1]]
    k++
  } else if (!/^(?:that|to|not|how|why|what|":|"|:|,|in)$/.test(word)) {
    if (!mention || !/^(?:person|office|pronoun|latter|counterpart)$/.test(mention.kind)) {
      side.addressed = false
      side.contentFrom = place.k
      return side
    }
  }
  side.contentFrom = k
  return side
}
