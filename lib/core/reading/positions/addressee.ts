import type { Mention } from '../cast/mention'
import { INTENSIFIERS } from '../data/modifiers'
import { opensAdverbial } from './adverbials'
import { opensInfinitive } from './infinitives'
import { type StanceMatch, stanceNounAt } from './nouns'
import type { RightSide } from './right-side'
import type { SentenceView, Site } from './site'
import { skipAdverbs } from './skip'

const ADDRESS_END =
  /^(?:that|to|for|on|upon|about|of|with|against|regarding|over|not|how|why|what|in|know|":|")$/

const ADDRESSEES =
  /^(?:countries|states|nations|governments|authorities|community|allies|partners|sides|parties|leaders|colleagues|members|everyone|all|teams|staff|officials|ministers|counterpart|counterparts|companies|people|interlocutor|guests|him|her|them|participants|delegations|businesses|others|co-authors)$/

/** Who is told is named by these alone: "informed his Belmar counterpart | of". */
const COLLEAGUE = /^(?:counterparts?|colleagues?|interlocutors?|guests?)$/

/** Index after an addressee that begins at `at`: a mention, or a noun phrase before that/to/for/on. */
export function addresseeEnd(view: SentenceView, at: number, limit: number, asked = false): number {
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
    if (
      asked &&
      /^(?:ministry|department|office|committee|council)$/.test(view.tokens[k - 1]?.lower ?? '')
    )
      k = ofPeople(view, k)
    const noun = view.tokens[k]
    if (noun?.lower === "'s") return at
    if (noun && ADDRESS_END.test(noun.lower)) return k
    if (noun?.text === ':' || noun?.text === '"' || noun?.text === ',') return k
  }
  const start = view.tokens[at]
  if (/^(?:him|her|them|it|us|me|everyone)$/.test(start?.lower ?? '')) return at + 1
  if (start?.kind !== 'word') return at
  if (ADDRESS_END.test(start.lower) || start.lower === 'their' || start.lower === 'its') {
    if (ADDRESS_END.test(start.lower)) return at
  }
  let someone = mention !== undefined || (asked && opensPhrase(start.lower))
  for (let n = k; n < limit && n < at + 18; n++) {
    const token = view.tokens[n]
    const word = token?.lower ?? ''
    if (token?.cap || ADDRESSEES.test(word) || view.startingAt.has(n)) someone = true
    const ends = opensInfinitive(view.tokens, n) || word === 'that'
    const not = word === 'not' && opensInfinitive(view.tokens, n + 1)
    if (
      someone &&
      n > at &&
      (ends || not || /^(?:for|on|upon|about|with|against|of)$/.test(word)) &&
      !(word === 'of' && !mention && !COLLEAGUE.test(view.tokens[n - 1]?.lower ?? ''))
    )
      return n
    if (ends || /^[.;:"]$/.test(word)) break
  }
  return mention ? k : at
}

/** Is there somebody asked or told: "urged A to", "assured A that"? */
function asksSomeone(view: SentenceView, site: Site, place: { k: number; limit: number }): boolean {
  if (site.verb.act === 'directive') return true
  for (let n = place.k + 1; n < place.limit && n < place.k + 6; n++)
    if (view.tokens[n]?.lower === 'that') return true
  return false
}

/** After a verb of asking, "the rebels to …" names who is asked, whatever the noun. */
function opensPhrase(word: string): boolean {
  return (
    /^(?:the|all|both|other|each|every|these|those|any|their|his|her|its|our|two)$/.test(word) ||
    /[^s]s$/.test(word)
  )
}

function nextMention(view: SentenceView, at: number): Mention | null {
  const word = view.tokens[at]?.lower ?? ''
  return (
    view.startingAt.get(at) ??
    (/^(?:and|the|all|other)$/.test(word) ? (view.startingAt.get(at + 1) ?? null) : null)
  )
}

/** "to the Prime Minister" after reaffirmed, expressed, explained … */
export function dative(view: SentenceView, at: number, limit: number): number {
  if (!/^(?:to|with)$/.test(view.tokens[at]?.lower ?? '')) return at
  const other = view.tokens[at + 2]?.lower ?? ''
  if (/^(?:each|one)$/.test(view.tokens[at + 1]?.lower ?? '') && /^(?:other|another)$/.test(other))
    return at + 3
  const object = /^(?:him|her|them)$/.test(view.tokens[at + 1]?.lower ?? '')
  if (object && /^(?:that|how|why)$/.test(other)) return at + 2
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
  if (opensInfinitive(view.tokens, mention.to)) return mention.to
  const opens =
    /^(?:that|the|his|her|its|their|our|a|an|,|how|why)$|'s$/.test(next.lower) ||
    INTENSIFIERS.has(next.lower) ||
    next.cap
  return opens ? mention.to : at
}

/** "spoke with X ahead of his remarks about Y": what follows is said elsewhere. */
const OTHER_SPEECH = /^(?:remarks|speech|address|addresses|testimony|announcement|ahead|following)$/

/** "spoke today with X about Y": the partner lies between the verb and its topic. */
export function spokenWith(
  view: SentenceView,
  place: { k: number; limit: number },
  side: { -readonly [K in keyof RightSide]: RightSide[K] },
): RightSide {
  let partner = false
  for (let n = place.k; n < place.limit && n < place.k + 44; n++) {
    const word = view.tokens[n]?.lower ?? ''
    if (word === 'with' || (word === 'to' && view.startingAt.has(n + 1))) partner = true
    const topic = word === 'about' || word === 'regarding' || word === 'concerning'
    if (OTHER_SPEECH.test(word)) return side
    if (partner && (topic || (word === 'on' && !opensAdverbial(view.tokens, n)))) {
      side.tails = [[n, n + 1]]
      side.contentFrom = n + 1
      side.addressed = true
      return side
    }
    if (/^[.;:]$/.test(word) || opensInfinitive(view.tokens, n)) return side
  }
  return side
}

/** "the people | of Norland": whose people it is. */
function ofPeople(view: SentenceView, at: number): number {
  if (view.tokens[at]?.lower === 'and') {
    const more = view.tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1
    if (/^(?:people|peoples|nation|government|leadership)$/.test(view.tokens[more]?.lower ?? ''))
      return ofPeople(view, more + 1)
  }
  if (view.tokens[at]?.lower !== 'of') return at
  const start = view.tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1
  let k = start
  while (k < start + 4 && view.tokens[k]?.cap) k++
  return k > start ? k : at
}

/** "wishes on the occasion of X": the occasion itself is what is wished for. */
export function overOccasion(view: SentenceView, at: number): number {
  const [the, occasion, of] = [at, at + 1, at + 2].map((k) => view.tokens[k]?.lower)
  return the === 'the' && occasion === 'occasion' && of === 'of' ? at + 3 : at
}

/** End of "their peoples" or "the brotherly people" in "wished the brotherly people progress". */
function wishedEnd(view: SentenceView, at: number, limit: number): number {
  if (!/^(?:the|their|his|her|its|both|all)$/.test(view.tokens[at]?.lower ?? '')) return at
  for (let k = at + 1; k < limit && k < at + 6; k++) {
    const mention = view.startingAt.get(k)
    if (
      /^(?:people|peoples|nation|nations|countries|leadership|side|government)$/.test(
        view.tokens[k]?.lower ?? '',
      )
    )
      return ofPeople(view, k + 1)
    if (mention) return mention.to
  }
  return at
}

/** The one who is thanked, praised or blamed: a noun phrase of a few words before "for" or "on". */
function honouredEnd(view: SentenceView, site: Site, at: number, limit: number): number {
  const mention = view.startingAt.get(at)
  let someone = mention !== undefined || view.tokens[at]?.lower === 'me'
  if (mention && view.tokens[mention.to]?.lower === "'s")
    for (let n = mention.from + 1; n < mention.to; n++)
      if (site.verb.prepositions.includes(view.tokens[n]?.lower ?? '')) return n
  for (let n = mention?.to ?? at; n < limit && n < at + 16; n++) {
    const token = view.tokens[n]
    const word = token?.lower ?? ''
    if (!token || /^[.;:"']$/.test(word) || word === 'that' || word === "'s") return at
    if (token.cap || ADDRESSEES.test(word) || view.startingAt.has(n)) someone = true
    if (site.verb.prepositions.includes(word)) return someone ? n : at
    if (/^(?:in|to|at|by|with|as|from|during)$/.test(word) && !mention) return at
  }
  return at
}

/** "informed him of his intention to": what the source itself intends, is ready for or worries about. */
function ownStance(view: SentenceView, site: Site, at: number, limit: number): StanceMatch | null {
  if (site.verb.act !== 'assertive') return null
  const found = stanceNounAt(view.tokens, at, Math.min(limit, at + 6), {
    lemma: site.verb.lemma,
    takesAny: true,
  })
  const held =
    /^(?:intention|intent|readiness|willingness|determination|concern|concerns|commitment|desire|wish)$/
  const next = view.tokens[found?.to ?? 0]?.lower ?? ''
  const owned = /^(?:his|her|its|their|our|the)$/.test(view.tokens[at]?.lower ?? '')
  if (!found || !held.test(found.noun) || !owned || next === 'of') return null
  return found.to > found.at + 1 || opensInfinitive(view.tokens, found.to) ? found : null
}

export function readAddressed(
  view: SentenceView,
  site: Site,
  place: { k: number; limit: number },
  side: { -readonly [K in keyof RightSide]: RightSide[K] },
): RightSide {
  const end = site.verb.letters.includes('j')
    ? honouredEnd(view, site, place.k, place.limit)
    : addresseeEnd(view, place.k, place.limit, asksSomeone(view, site, place))
  side.addressed = end > place.k
  let k = skipAdverbs(view.tokens, end, place.limit)
  const word = view.tokens[k]?.lower ?? ''
  const mention = view.startingAt.get(place.k)
  const given = /^(?:him|her|them|us|me)$/.test(view.tokens[place.k]?.lower ?? '')
  if (given && k > place.k && !site.verb.prepositions.includes(word)) {
    side.contentFrom = k
    return side
  }
  if (site.verb.lemma === 'wish') {
    side.contentFrom = Math.max(end, wishedEnd(view, place.k, place.limit))
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
    const own = ownStance(view, site, k + 1, place.limit)
    if (own) return { ...side, tails: [[k, own.to]], stance: own, contentFrom: own.to }
    const from = overOccasion(view, k + 1)
    side.tails = [[k, from]]
    k = from
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
