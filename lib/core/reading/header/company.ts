import type { Actor } from '../cast/build'
import type { Mention } from '../cast/mention'
import type { TextParts } from '../document'
import type { Sentence } from '../sentences'
import type { Token } from '../tokens'

/** Words of an encounter: the verb or noun around which the opening names who took part. */
export const ENCOUNTER =
  /^(?:spoke|speaks|met|meets|held|had|has|holds|called|calls|phoned|telephoned|talked|received|hosted|welcomed|convened|joined|call|calls|meeting|conversation|conversations|talks|talk|exchange|spoken|visit|meetings|started|began|participated|letter|discussed|participation|travel)$/

const SEPARATE =
  /\bseparate(?:ly)?\b|\bseveral (?:tele)?phone (?:conversations|calls)\b|\btelephone conversations\b|\bphone (?:calls|conversations)\b|\bcalls with\b|\bconversations with\b|\bspoke individually\b|\bseries of (?:calls|meetings)\b/i

/** Does the opening tell of several encounters? */
export function tellsOfSeveral(opening: string): boolean {
  return SEPARATE.test(opening)
}

function encounterIn(tokens: readonly Token[], place: Sentence): number {
  for (let k = place.from; k < place.to; k++) {
    if (ENCOUNTER.test(tokens[k]?.lower ?? '')) return k
  }
  return -1
}

/** Where the names of those who took part end: at the topic, the purpose, a clause. */
function companyEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let k = from; k < to; k++) {
    const word = tokens[k]?.lower ?? ''
    if (
      /^(?:about|regarding|following|where|which|who|whom|while|as|during|ahead|attended)$/.test(
        word,
      )
    )
      return k
    const next = tokens[k + 1]
    if (word === 'to' && next && !next.cap && !/^(?:the|his|her)$/.test(next.lower)) return k
  }
  return to
}

/** A name that only qualifies another: "cabinet chief of President X", "on King Y's visit". */
function onlyQualifies(tokens: readonly Token[], mention: Mention): boolean {
  const before = tokens[mention.from - 1]?.lower
  const start = /^(?:of|to|for)$/.test(before ?? '') ? tokens[mention.from - 2]?.lower : undefined
  if (
    before === 'of' &&
    !/^(?:readout|statement|summary|transcript|call|meeting|initiative|request|margins)$/.test(
      start ?? '',
    )
  )
    return true
  if (tokens[mention.to]?.lower !== "'s" && tokens[mention.to]?.text !== "'") return false
  for (let k = mention.to + 1; k < mention.to + 6; k++)
    if (ENCOUNTER.test(tokens[k]?.lower ?? '')) return tokens[k]?.lower === 'visit'
  return true
}

/** Indices of the persons who took part: those that title and opening name around the encounter. */
export function findParticipants(
  tokens: readonly Token[],
  places: readonly Sentence[],
  mentions: readonly Mention[],
  of: ReadonlyMap<Mention, number>,
): number[] {
  const found: number[] = []
  for (const place of places) {
    const encounter = encounterIn(tokens, place)
    if (encounter < 0) continue
    const end = companyEnd(tokens, encounter + 1, place.to)
    for (const mention of mentions) {
      if (mention.from < place.from || mention.from >= end) continue
      const index = of.get(mention)
      if (index === undefined || found.includes(index) || onlyQualifies(tokens, mention)) continue
      found.push(index)
    }
  }
  return found
}

/** Words of a noun phrase without its article. */
function phrase(parts: TextParts, from: number, to: number): string {
  const first = parts.tokens[from]
  const last = parts.tokens[to - 1]
  if (!first || !last) return ''
  return parts.source
    .slice(...parts.at(first.start, last.end))
    .replace(/\s+/g, ' ')
    .replace(/^the /i, '')
}

function phraseEnd(tokens: readonly Token[], mention: Mention, limit: number): number {
  for (let k = mention.to; k < limit; k++) {
    const word = tokens[k]?.lower ?? ''
    if (/^(?:[,.;:()]|and|on|in|at|today|yesterday|from|by|to|about|ahead|during)$/.test(word))
      return k
  }
  return limit
}

/**
 * Those of the opening who have no personal name: "ASEAN foreign ministers", "the Secretary General of X".
 * They join the cast as actors under the words that the text has for them.
 */
export function addUnnamed(
  parts: TextParts,
  opening: Sentence,
  mentions: readonly Mention[],
  actors: Actor[],
  of: Map<Mention, number>,
): number[] {
  const { tokens } = parts
  const encounter = encounterIn(tokens, opening)
  if (encounter < 0) return []
  const end = companyEnd(tokens, encounter + 1, opening.to)
  const added: number[] = []
  let company = false
  for (let k = encounter + 1; k < end; k++) {
    if (/^(?:with|between|hosted|received|welcomed)$/.test(tokens[k]?.lower ?? '')) company = true
    const mention = company ? mentions.find((each) => each.from === k) : undefined
    if (!mention) continue
    const unnamed =
      mention.kind === 'office' || mention.kind === 'joint' || mention.kind === 'group'
    if (unnamed && !of.has(mention)) {
      const to = mention.kind === 'office' ? mention.to : phraseEnd(tokens, mention, end)
      of.set(mention, actors.length)
      added.push(actors.length)
      actors.push({
        name: phrase(parts, mention.from, to),
        words: [],
        office: mention.office
          ? phrase(parts, mention.office.core[0], mention.office.core[1])
          : null,
        rank: mention.office?.rank ?? null,
        state: mention.state,
        organisation: mention.office?.organisation ?? false,
        first: mention.from,
        role: 'participant',
        mentions: [{ from: mention.from, to: mention.to, how: 'office' }],
      })
    }
    k = mention.to - 1
    if (/^(?:in|at|on)$/.test(tokens[mention.to]?.lower ?? '')) break
  }
  return added
}

/** "The Prime Minister spoke to …": the issuer's own official, whom the text never names. */
export function addHost(
  parts: TextParts,
  opening: Sentence,
  mentions: readonly Mention[],
  actors: Actor[],
  of: Map<Mention, number>,
): number | null {
  const first = mentions.find((mention) => mention.from >= opening.from && mention.to <= opening.to)
  if (first?.kind !== 'office' || first.office === null || of.has(first)) return null
  const next = parts.tokens[first.to]?.lower ?? ''
  if (!ENCOUNTER.test(next) && !/^(?:today|this|also|has|had|will|and)$/.test(next)) return null
  const rank = first.office.rank
  if (
    actors.some(
      (actor) =>
        actor.rank === rank &&
        (first.state === null || actor.state === first.state) &&
        rank !== 'premier' &&
        rank !== 'secretary-general',
    )
  )
    return null
  const office = phrase(parts, first.office.core[0], first.office.core[1])
  of.set(first, actors.length)
  actors.push({
    name: office,
    words: [],
    office,
    rank,
    state: first.state,
    organisation: first.office.organisation,
    first: first.from,
    role: 'participant',
    mentions: [{ from: first.from, to: first.to, how: 'office' }],
  })
  return actors.length - 1
}
