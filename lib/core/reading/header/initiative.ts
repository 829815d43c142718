import type { Actor } from '../cast/build'
import type { Mention } from '../cast/mention'
import { type TextParts, tokenFrom } from '../document'
import { stateName } from '../gazetteer'
import type { Sentence } from '../sentences'
import type { CallFacts, Span } from '../types'
import { holderOf } from './company'

export type Who = {
  mentions: readonly Mention[]
  of: ReadonlyMap<Mention, number>
  actors: readonly Actor[]
  participants: readonly number[]
  own: number | null
}

const PHRASE =
  /\b(?:at|on|upon) (?=request\b)request\b|\b(?:at|on|upon) the (?:initiative|request) of (?:the )?[^,.;]+|\b(?:at|on|upon) (?:the )?[^,.;]{2,60}?(?:'s?)?\s+(?:own )?(?:initiative|request)\b|\b(?:initiated|requested) by [^,.;]+/i
/** The sentence must be about the encounter: "at his request, he set out the position" is not. */
const ENCOUNTER =
  /\b(?:conversations?|calls?|talks?|meetings?|discussions?|visit|spoke|met|took place|talked)\b/i

type Initiative = CallFacts['initiative']

function told(
  who: Who,
  index: number | null | undefined,
  at: Span,
  confidence: number,
): Initiative {
  const actor = index === undefined || index === null ? undefined : who.actors[index]
  return actor ? { value: { actor: actor.name, state: actor.state }, at, confidence } : null
}

function textOf(parts: TextParts, place: Sentence): readonly [number, number] {
  return [parts.tokens[place.from]?.start ?? 0, parts.tokens[place.to - 1]?.end ?? 0]
}

/** The participant whom a mention means. */
function whom(who: Who, mention: Mention): number | null {
  const direct = who.of.get(mention)
  if (direct !== undefined) return direct
  const holder = holderOf(who.actors, mention, new Set())
  if (holder !== null) return holder
  const ofState = who.participants.filter(
    (index) => mention.state !== null && who.actors[index]?.state === mention.state,
  )
  return ofState.length === 1 ? (ofState[0] ?? null) : null
}

/** "at the latter's initiative", "at the request of the Ruritanian side", "initiated by …". */
function byPhrase(parts: TextParts, place: Sentence, who: Who): Initiative {
  const [from, to] = textOf(parts, place)
  const text = parts.clean.slice(from, to)
  const match = PHRASE.exec(text)
  if (!match) return null
  const start = from + match.index
  const end = start + match[0].length
  const rest = text.slice(0, match.index) + text.slice(match.index + match[0].length)
  if (!ENCOUNTER.test(rest)) return null
  const at = parts.at(start, end)
  const others = who.participants.filter((index) => index !== who.own)
  if (/\bmutual|\bown\b|both|two/i.test(match[0])) return null
  if (/^(?:at|on|upon) request$/i.test(match[0])) return told(who, others[0], at, 0.8)
  if (/\blatter|\bhis\b|\bher\b|counterpart/i.test(match[0])) return told(who, others[0], at, 0.95)
  if (/\b(?:our|his) side|\bformer/i.test(match[0])) return told(who, who.own, at, 0.85)
  const first = tokenFrom(parts.tokens, start)
  const inside = who.mentions.filter(
    (mention) => mention.from >= first && (parts.tokens[mention.from]?.start ?? 0) < end,
  )
  for (const mention of inside) {
    if (mention.kind === 'side') return sided(parts, mention, at)
    const index = whom(who, mention)
    if (index !== null) return told(who, index, at, 0.95)
  }
  return null
}

function sided(parts: TextParts, mention: Mention, at: Span): Initiative {
  const side = parts.tokens
    .slice(mention.from, mention.to)
    .map((token) => token.text)
    .filter((text) => !/^the$/i.test(text))
    .join(' ')
  const actor = /side|party/.test(side) ? side : stateName(mention.state ?? '')
  return { value: { actor, state: mention.state }, at, confidence: 0.9 }
}

/** "a courtesy call": a visit, which nobody rang up for. */
function isVisit(parts: TextParts, at: number): boolean {
  return parts.tokens[at - 1]?.lower === 'courtesy'
}

/** "X received a telephone call from Y": Y asked for it. */
function received(parts: TextParts, place: Sentence, who: Who): Initiative {
  for (let k = place.from; k < place.to; k++) {
    if (
      !/^(?:received|receives|receive|receiving|took|takes|got)$/.test(parts.tokens[k]?.lower ?? '')
    )
      continue
    let call = -1
    for (let n = k + 1; n < place.to && n < k + 60; n++) {
      const word = parts.tokens[n]?.lower ?? ''
      if (/^(?:call|calls|phone-call)$/.test(word) && !isVisit(parts, n)) call = n
      if (word !== 'from' || call < 0) continue
      const mention = who.mentions.find((each) => each.from > n && each.from <= n + 2)
      const at = parts.at(parts.tokens[k]?.start ?? 0, parts.tokens[n]?.end ?? 0)
      const index = mention ? whom(who, mention) : null
      if (index !== null) return told(who, index, at, 0.95)
      const others = who.participants.filter((each) => each !== who.own)
      return others.length === 1 ? told(who, others[0], at, 0.85) : null
    }
  }
  return null
}

/** "in a phone call received from Y", "a call placed by Y": Y asked for it. */
function callFrom(parts: TextParts, place: Sentence, who: Who): Initiative {
  for (let k = place.from; k < place.to - 3; k++) {
    if (!/^(?:call|phone-call)$/.test(parts.tokens[k]?.lower ?? '')) continue
    const verb = parts.tokens[k + 1]?.lower ?? ''
    let by = k + 2
    while (
      by < k + 5 &&
      /^(?:today|yesterday|earlier|on|\w+day)$/.test(parts.tokens[by]?.lower ?? '')
    )
      by++
    const from = parts.tokens[by]?.lower ?? ''
    const placed = /^(?:placed|made|initiated)$/.test(verb) && from === 'by'
    if (!placed && !(verb === 'received' && from === 'from')) continue
    const mention = who.mentions.find((each) => each.from > by && each.from <= by + 2)
    const index = mention ? whom(who, mention) : null
    if (index === null) continue
    return told(who, index, parts.at(parts.tokens[k]?.start ?? 0, parts.tokens[by]?.end ?? 0), 0.9)
  }
  return null
}

/** Index after words between a subject and its verb: "today", ", on Friday,". */
function pastAdverbs(parts: TextParts, at: number): number {
  let k = at
  while (
    k < at + 7 &&
    /^(?:today|yesterday|also|has|had|,|on|this|earlier|afternoon|morning|evening|\w+day)$/.test(
      parts.tokens[k]?.lower ?? '',
    )
  )
    k++
  return k
}

/** "X called Y today", "X placed a phone call to Y": X asked for it. */
function calledBy(parts: TextParts, place: Sentence, who: Who): Initiative {
  for (const mention of who.mentions) {
    if (mention.from >= place.to) break
    if (mention.from < place.from || !/^(?:person|bare|office)$/.test(mention.kind)) continue
    const k = pastAdverbs(parts, mention.to)
    const verb = parts.tokens[k]?.lower ?? ''
    const index = whom(who, mention)
    if (index === null) continue
    const at = parts.at(parts.tokens[k]?.start ?? 0, parts.tokens[k]?.end ?? 0)
    if (/^(?:called|phoned|telephoned|calls|phones|rang)$/.test(verb)) {
      const next = who.mentions.find((each) => each.from === k + 1)
      const person = next && /^(?:person|office|bare|counterpart)$/.test(next.kind)
      const purpose =
        parts.tokens[k + 1]?.lower === 'to' &&
        /^(?:express|congratulate|convey|discuss|inform|offer|thank|extend|wish|check|update)$/.test(
          parts.tokens[k + 2]?.lower ?? '',
        )
      if (person || purpose) return told(who, index, at, 0.85)
    }
    if (!/^(?:placed|made|makes|places)$/.test(verb)) continue
    for (let n = k + 1; n < k + 6; n++)
      if (
        parts.tokens[n]?.lower === 'call' &&
        parts.tokens[n + 1]?.lower === 'to' &&
        !isVisit(parts, n)
      )
        return told(who, index, at, 0.9)
  }
  return null
}

const TELLS_WHO =
  /^(?:the )?(?:phone |telephone |video )?(?:calls?|conversation|talks?|meeting|discussion)\b[^,;]{0,40}\b(?:initiated by|requested by|(?:initiative|request) of|initiative|request)\b/i

/** Does a later sentence tell who asked for the encounter: "The call was initiated by X"? */
function tellsWho(parts: TextParts, sentence: Sentence): boolean {
  return TELLS_WHO.test(parts.clean.slice(...textOf(parts, sentence)))
}

/** Who asked for the encounter, in which words; null where title and opening do not say. */
export function findInitiative(
  parts: TextParts,
  sentences: readonly Sentence[],
  places: readonly Sentence[],
  who: Who,
): Initiative {
  const body = [
    ...sentences.slice(0, 3),
    ...sentences
      .slice(3)
      .slice(-4)
      .filter((each) => tellsWho(parts, each)),
  ]
  for (const find of [byPhrase, received, callFrom, calledBy]) {
    for (const place of [...body, ...places.filter((each) => each.paragraph < 0)]) {
      const found = find(parts, place, who)
      if (found) return found
    }
  }
  return null
}
