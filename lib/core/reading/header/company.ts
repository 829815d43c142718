import type { Actor } from '../cast/build'
import type { Mention } from '../cast/mention'
import { stateAt } from '../gazetteer'
import type { Sentence } from '../sentences'
import type { Token } from '../tokens'
import { ENCOUNTER } from './encounter-words'
import { isSecondOffice, isServed, onlyQualifies } from './qualifies'
import { isCalledIn } from './summons'

const ENCOUNTER_NOUN =
  /^(?:calls?|conversations?|talks?|meetings?|discussions?|videoconference|teleconference|vtc|session|consultations|message|letter|audience)$/

const SEPARATE =
  /\bseparate(?:ly)?\b|\bseveral (?:tele)?phone (?:conversations|calls)\b|\btelephone conversations\b|\bphone (?:calls|conversations)\b|\bcalls (?:with|to)\b|\bconversations with\b|\b(?:tele)?phone (?:discussions|talks)\b.{0,30}\b(?:[Pp]residents|[Mm]inisters|[Ll]eaders)\b|\bspoke individually\b|\bseries of (?:calls|meetings|conversations)\b/i

/** Does the opening tell of several encounters? */
export function tellsOfSeveral(opening: string): boolean {
  return SEPARATE.test(opening)
}

const MEETINGS =
  /\b(?:bilateral|separate|several|series of|number of|round of|working) (?:[a-z]+ )?(?:meetings|talks|conversations|consultations)\b/i

/** Does a sentence announce meetings that the text then tells one by one? */
export function announcesMeetings(sentence: string): boolean {
  return MEETINGS.test(sentence)
}

export function encounterIn(tokens: readonly Token[], place: Sentence): number {
  for (let k = place.from; k < place.to; k++) {
    if (ENCOUNTER.test(tokens[k]?.lower ?? '')) return k
  }
  return -1
}

/** "call with", "conversation between": the noun of the encounter with those who took part after it. */
function companyNoun(tokens: readonly Token[], from: number, to: number): number {
  for (let k = from; k < to; k++) {
    if (!ENCOUNTER_NOUN.test(tokens[k]?.lower ?? '')) continue
    if (/^(?:with|between|from)$/.test(tokens[k + 1]?.lower ?? '')) return k
  }
  return -1
}

/** Where the names of those who took part end: at the topic, the purpose, a clause. */
export function companyEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let k = from; k < to; k++) {
    // The health organisation is no pronoun.
    const word = tokens[k]?.text === 'WHO' ? 'WHO' : (tokens[k]?.lower ?? '')
    if (
      /^(?:about|regarding|following|where|which|who|whom|while|as|during|ahead|attended|accompanied|concerning|because|after|before|amid|against|over)$/.test(
        word,
      )
    )
      return word === 'over' && /phone/.test(tokens[k + 2]?.lower ?? '') ? to : k
    const next = tokens[k + 1]
    if (word === 'to' && next && !next.cap && !/^(?:the|his|her)$/.test(next.lower)) return k
  }
  return to
}

export type Side = 'subject' | 'partner'
export type Placed = { mention: Mention; side: Side; inTitle: boolean }

const PARTNER_VERB =
  /^(?:with|from|to|hosted|hosts|hosting|received|receives|receiving|welcomed|welcomes|welcoming|met|meets|called|calls|phoned|telephoned|greeted|joining|summoned|summons)$/

/** "was received at the palace by the President": the host is the other side. */
function receivedBefore(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 9), at)
    .some((token) => /^(?:received|welcomed|hosted|greeted)$/.test(token.lower))
}

/** "called on X", "paid a courtesy call on X", with the article already past. */
function calledOn(tokens: readonly Token[], at: number): boolean {
  const k = /^(?:the|his|her)$/.test(tokens[at]?.lower ?? '') ? at - 1 : at
  return tokens[k]?.lower === 'on' && /^(?:call|called|calls)$/.test(tokens[k - 1]?.lower ?? '')
}

/** On which side of the encounter a mention stands, from the word before it. */
function sideOf(tokens: readonly Token[], placed: readonly Placed[], mention: Mention): Side {
  let k = mention.from - 1
  while (
    /^(?:the|his|her|both|,|today|then|by|phone|on)$/.test(tokens[k]?.lower ?? '') &&
    k > mention.from - 4
  ) {
    if (tokens[k]?.lower === 'by' || (tokens[k]?.text === ',' && k === mention.from - 1)) break
    k--
  }
  const word = tokens[k]?.lower ?? ''
  if (isCalledIn(tokens, mention.to)) return 'partner'
  if (PARTNER_VERB.test(word) || (word === 'by' && receivedBefore(tokens, k))) return 'partner'
  if (word === 'of' && tokens[k - 1]?.lower === 'visit') return 'partner'
  if (calledOn(tokens, mention.from - 1)) return 'partner'
  const previous = placed.at(-1)
  if (previous && /^(?:included|including|comprising|comprised)$/.test(word))
    return tokens.slice(previous.mention.to, k).some(({ lower }) => lower === 'with')
      ? 'partner'
      : 'subject'
  if (!previous || !/^(?:and|,|&|;|well)$/.test(word)) return 'subject'
  for (let n = previous.mention.to; n < mention.from; n++)
    if (tokens[n]?.lower === 'with') return 'partner'
  if (mention.from - previous.mention.to > 9) return previous.side
  for (let n = mention.from - 1; n > mention.from - 40; n--)
    if (tokens[n]?.lower === 'between') return 'partner'
  return previous.side
}

/** Does the office that stands after a person's name run on to this name? */
function holdsOffice(
  tokens: readonly Token[],
  before: Mention | undefined,
  name: Mention,
): boolean {
  if (before?.to !== name.from || !before.name || tokens[name.from]?.fresh) return false
  return before.office !== null && before.office.from >= before.name[1]
}

/** The mentions of one sentence or title that stand around the encounter, each on its side. */
function placedIn(
  tokens: readonly Token[],
  place: Sentence,
  mentions: readonly Mention[],
): Placed[] {
  const encounter = encounterIn(tokens, place)
  if (encounter < 0) return []
  const end = companyEnd(tokens, encounter + 1, place.to)
  const noun = companyNoun(tokens, end, place.to)
  const second = noun < 0 ? end : companyEnd(tokens, noun + 1, place.to)
  const placed: Placed[] = []
  for (const [at, mention] of mentions.entries()) {
    if (mention.from < place.from || mention.from >= second) continue
    const later = mention.from >= end
    if (later && (noun < 0 || mention.from < noun || placed.some(({ side }) => side === 'partner')))
      continue
    if (!/^(?:person|bare|office)$/.test(mention.kind) || onlyQualifies(tokens, mention)) continue
    // "X, Head of Cabinet of the President | Y": the name belongs to the office before.
    if (mention.kind === 'bare' && holdsOffice(tokens, mentions[at - 1], mention)) continue
    if (isSecondOffice(tokens, mentions[at - 1], mention)) continue
    if (isServed(tokens, mentions[at - 1], mention)) continue
    placed.push({
      mention,
      side: sideOf(tokens, placed, mention),
      inTitle: place.paragraph < 0,
    })
  }
  return placed
}

/** Those named around the encounter in title and opening, in order. */
export function placeMentions(
  tokens: readonly Token[],
  places: readonly Sentence[],
  mentions: readonly Mention[],
): Placed[] {
  return places.flatMap((place) => placedIn(tokens, place, mentions))
}

/** The one actor whom an office without a name can mean, none of `except` among them. */
export function holderOf(
  actors: readonly Actor[],
  mention: Mention,
  except: ReadonlySet<number>,
): number | null {
  const rank = mention.office?.rank
  if (!rank) return null
  const fitting = actors.flatMap((actor, index) => {
    const same = actor.ranks.includes(rank) && !except.has(index)
    const organisation = mention.office?.organisation ?? false
    const states = mention.state === null || actor.state === null || mention.state === actor.state
    return same && states && (!organisation || actor.organisation) ? [index] : []
  })
  const exact = fitting.filter((index) => mention.state && actors[index]?.state === mention.state)
  const pool = exact.length > 0 ? exact : fitting
  return pool.length === 1 ? (pool[0] ?? null) : null
}

/** "Iranian, Omani Foreign Ministers …" or "Japan-Kenya Summit Meeting": a house puts its own state first. */
function titleState(tokens: readonly Token[], places: readonly Sentence[]): string | null {
  const title = places.find(({ paragraph }) => paragraph < 0)
  const state = title ? stateAt(tokens, title.from) : null
  if (!state) return null
  const joined = /^(?:,|and|&)$/.test(tokens[state.to]?.lower ?? '')
  const second = joined ? stateAt(tokens, state.to + 1) : null
  const compound = /^\p{Lu}[\p{L}.]+[-–]\p{Lu}/u.test(tokens[title?.from ?? 0]?.text ?? '')
  const prefix = [1, 2].some((step) => tokens[(title?.from ?? 0) + step]?.text === ':')
  return (second || compound) && !prefix ? state.iso : null
}

export type Company = {
  /** Indices of those who took part. */
  participants: number[]
  /** The issuer's own official: the subject of title or opening. */
  own: number | null
  /** Those on the other side, as title and opening have it. */
  partners: ReadonlySet<number>
}

/** Who took part, and whose official is the subject. Offices without a name are tied to their holder where one fits. */
export function findCompany(
  tokens: readonly Token[],
  places: readonly Sentence[],
  placed: readonly Placed[],
  actors: readonly Actor[],
  of: Map<Mention, number>,
): Company {
  const partners = new Set<number>()
  for (const { mention, side } of placed) {
    const index = of.get(mention)
    if (index !== undefined && side === 'partner') partners.add(index)
  }
  const named = new Set<number>()
  for (const { mention, side } of placed) {
    const index = of.get(mention)
    if (index !== undefined && side === 'subject' && !partners.has(index)) named.add(index)
  }
  for (const { mention, side } of placed) {
    if (of.has(mention) || mention.kind !== 'office') continue
    const holder = holderOf(actors, mention, side === 'subject' ? partners : named) ?? null
    if (holder !== null && mention.state && actors[holder]?.state !== mention.state)
      if (holderOf(actors, mention, new Set()) !== holder) continue
    const actor = holder === null ? undefined : actors[holder]
    if (holder === null || !actor) continue
    of.set(mention, holder)
    if (side === 'partner') partners.add(holder)
    if (!actor.organisation) actor.state ??= mention.state
  }
  const participants: number[] = []
  const subjects: { index: number; inTitle: boolean; named: boolean }[] = []
  for (const { mention, side, inTitle } of placed) {
    const index = of.get(mention)
    if (index === undefined) continue
    if (!participants.includes(index)) participants.push(index)
    if (side === 'subject') subjects.push({ index, inTitle, named: mention.name !== null })
  }
  const titled = subjects.find(({ inTitle, named }) => inTitle && named)
  const free =
    subjects.find(({ index, inTitle }) => !inTitle && !partners.has(index)) ??
    subjects.find(({ index }) => !partners.has(index))
  const first = titleState(tokens, places)
  const stated = first ? participants.find((index) => actors[index]?.state === first) : undefined
  const own = titled?.index ?? stated ?? free?.index ?? subjects[0]?.index ?? null
  return { participants, own, partners }
}
