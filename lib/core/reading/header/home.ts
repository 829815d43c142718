import type { Actor } from '../cast/build'
import { AGENCIES, DATE_STYLES, HOUSES, OWN_BODIES, OWN_TITLES } from '../data/houses'
import type { TextParts } from '../document'
import { organisationAt, type StateRef, stateAt, stateName } from '../gazetteer'
import type { Token } from '../tokens'
import { headingHouse } from './heading-house'
import type { Layout } from './layout'
import { cityOf, isVenue, residenceIn, venueCity } from './venue'

/** What tells whose page it is, where the issuer's own official stands without a state. */
export type HomeView = {
  parts: TextParts
  layout: Layout
  own: Actor
  /** Offices that the text names without a holder, each with the state printed beside it. */
  offices: readonly { ranks: readonly string[]; state: string }[]
  /** States of the other side. */
  others: ReadonlySet<string>
}

/** A state with what speaks for it. */
export type Home = { state: string; confidence: number; how: string }

const STANCE =
  /^(?:support|commitment|position|readiness|appreciation|concern|concerns|condolences|interest|gratitude|rejection|stance|view|views|intention|willingness|solidarity|efforts|desire|keenness|role|response|policy|determination|steadfast|unwavering|continued|firm|strong|full|categorical|sincere|deep|principled|readiness|aspiration|expectation|assessment|assessments|contribution|participation|commitments|own|new|hope|vision|partnership|assistance|chairmanship|chairship|presidency|candidacy|candidature)$/

/** Of whom a house speaks as its own: "the evacuation of Ruritanian nationals". */
const OWN_PEOPLE =
  /^(?:nationals|citizens|companies|businesses|investors|exporters|students|tourists|nurses|workers)$/

/** Marks of the house above, below and before the text. */
export function houseMarks(parts: TextParts, layout: Layout): string {
  const above = parts.clean.slice(0, layout.bodyFrom)
  const below = parts.lines
    .slice(-4)
    .filter((line) => line.start > layout.bodyFrom && line.text.length < 70)
    .map((line) => line.text)
  return [above, ...below].join('\n')
}

/** A title that names two states beside each other, one of them the other side's: the second is at home. */
function secondOfTitle(
  { tokens }: TextParts,
  { title }: Layout,
  others: ReadonlySet<string>,
): string | null {
  if (!title) return null
  for (let k = 0; k < tokens.length && (tokens[k]?.start ?? 0) < title.end; k++) {
    const first = stateAt(tokens, k)
    if (!first || first.kind === 'capital') continue
    const joined = /^(?:and|,|&|\/)$/.test(tokens[first.to]?.lower ?? '')
    const second = joined ? stateAt(tokens, first.to + 1) : null
    if (!second) continue
    const rest = [first.iso, second.iso].filter((iso) => !others.has(iso))
    return rest.length === 1 ? (rest[0] ?? null) : null
  }
  return null
}

/** How often the text speaks of a state as its own: with the other side's in one breath, or as whose stance it tells. */
function affinities(view: HomeView): Map<string, number> {
  const { parts, layout, others } = view
  const { tokens } = parts
  const found = new Map<string, number>()
  const add = (iso: string | null, weight: number): void => {
    if (iso && weight > 0 && !others.has(iso)) found.set(iso, (found.get(iso) ?? 0) + weight)
  }
  const times = new Map<string, number>()
  for (let k = 0; k < tokens.length && k < 900; k++) {
    const place = stateAt(tokens, k)
    if (!place) continue
    const time = (times.get(place.iso) ?? 0) + 1
    times.set(place.iso, time)
    if (time <= 4) add(place.iso, isInTitle(view, k) ? 1 : 0.25)
    for (const iso of comparedIn(tokens, k, place.to, others)) add(iso, 4)
    add(place.iso, besidesOther(tokens, k, place, others))
    add(place.iso, asOwn(tokens, k, place))
    add(place.iso, asVenue(view, k, place))
    k = place.to - 1
  }
  for (const [iso, words] of OWN_BODIES) if (words.test(parts.clean)) add(iso, 2.5)
  add(secondOfTitle(parts, layout, others), 2)
  add(venueCity(parts, layout), 2)
  add(residenceIn(parts, layout), 3)
  return found
}

function isInTitle({ parts, layout }: HomeView, at: number): boolean {
  return (parts.tokens[at]?.start ?? 0) < (layout.title?.end ?? 0)
}

/** The states of "Ruritania-Norland", one of them the other side's, where no conflict between them is the matter. */
function comparedIn(
  tokens: readonly Token[],
  at: number,
  to: number,
  others: ReadonlySet<string>,
): readonly string[] {
  if (/^(?:war|conflict|border|crisis|talks|negotiations)$/.test(tokens[to]?.lower ?? '')) return []
  const parts = compoundParts(tokens[at]?.text ?? '')
  return parts.some((iso) => others.has(iso)) ? parts : []
}

/** How much a state is told together with the other side's: relations, partners. */
function besidesOther(
  tokens: readonly Token[],
  at: number,
  { to }: StateRef,
  others: ReadonlySet<string>,
): number {
  const partner = partnerAfter(tokens, to)
  return (
    (partner && others.has(partner) ? 2.5 : 0) +
    (bindsRelations(tokens, at, to, others) ? 3 : 0) +
    (isPartner(tokens, to, others) ? 2 : 0)
  )
}

/** How much a state's people, stance and deeds are told as one's own. */
function asOwn(tokens: readonly Token[], at: number, place: StateRef): number {
  const { to } = place
  const next = tokens[to]?.lower ?? ''
  const noun = /^(?:government|people|side)$/.test(next) ? 1 : 0
  const mark = tokens[to + noun]
  const owner = mark?.lower === "'s" || mark?.text === "'"
  const stance = owner && stanceAfter(tokens, to + noun + 1)
  return (
    (place.kind === 'demonym' && OWN_PEOPLE.test(next) ? 1.75 : 0) +
    (stance ? 3 : owner ? 0.25 : 0) +
    (owns(tokens, at, place) ? 2 : 0) +
    (!owner && promisedOf(tokens, at, to) ? 1.75 : 0) +
    (!owner && HOLDS.test(next) ? 1.5 : 0)
  )
}

const HOLDS = /^(?:supports|stands|attaches|remains|welcomes|condemns|values|considers|rejects)$/

/** "that Ruritania will continue": what a house promises of its own state. */
function promisedOf(tokens: readonly Token[], at: number, to: number): boolean {
  return (
    tokens[at - 1]?.lower === 'that' &&
    /^(?:would|will)$/.test(tokens[to]?.lower ?? '') &&
    /^(?:continue|support|work|remain|provide|host|stand|cooperate|contribute|keep|play|do|increase|expand|strengthen|deepen|assist|help|back|offer|allocate|deliver|send|train|join)$/.test(
      tokens[to + 1]?.lower ?? '',
    )
  )
}

/** How much a state is told as where one is received. */
function asVenue(view: HomeView, at: number, { kind }: StateRef): number {
  const { parts, layout } = view
  const before = parts.tokens[at - 1]?.lower
  const title = before === 'to' && isInTitle(view, at) ? (layout.title?.text ?? '') : ''
  return (
    (kind === 'capital' && isVenue(parts, layout, at) ? 1.75 : 0) +
    (before === 'visit' && invited(parts.tokens, at) ? 2.5 : 0) +
    (/^visit/i.test(title) ? 3 : 0)
  )
}

/** "the gratitude of the Republic of Ruritania", "the Ruritanian chairship": whose stance or office is spoken of. */
function owns(tokens: readonly Token[], at: number, { to, kind }: StateRef): boolean {
  const article = tokens[at - 1]?.lower === 'the' ? 1 : 0
  const of = tokens[at - 1 - article]?.lower === 'of'
  const held = tokens[at - 2 - article]?.lower ?? ''
  if (of)
    return /^(?:gratitude|appreciation|commitment|readiness|solidarity|condolences|interest|willingness|thanks|congratulations)$/.test(
      held,
    )
  return (
    kind === 'demonym' &&
    /^(?:chairship|chairmanship|presidency|candidacy|candidature)$/.test(tokens[to]?.lower ?? '')
  )
}

/** "S stands with T", "where S has been a partner": what a house tells of its own state and the other's. */
function isPartner(tokens: readonly Token[], at: number, others: ReadonlySet<string>): boolean {
  const word = tokens[at]?.lower ?? ''
  const next = tokens[at + 1]?.lower ?? ''
  if (/^(?:stands?|stood)$/.test(word) && /^(?:with|by|alongside)$/.test(next)) {
    const other = stateAt(tokens, tokens[at + 2]?.lower === 'the' ? at + 3 : at + 2)
    return other !== null && others.has(other.iso)
  }
  if (!/^(?:is|has|remains)$/.test(word)) return false
  return tokens
    .slice(at + 1, at + 7)
    .some(({ lower }) => /^(?:partner|friend|ally|donor|neighbour|neighbor)$/.test(lower))
}

/** "invited him to visit S": an invitation is to one's own. */
function invited(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 12), at)
    .some((token) => /^(?:invited|invitation|inviting)$/.test(token.lower))
}

/** "Arvania and Belmar are partners": the second of two states of which one thing is told. */
function partnerAfter(tokens: readonly Token[], at: number): string | null {
  if (tokens[at]?.lower !== 'and') return null
  const second = stateAt(tokens, tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1)
  const verb = second ? (tokens[second.to]?.lower ?? '') : ''
  return second && /^(?:are|have|share|enjoy|should|will|need|can|must)$/.test(verb)
    ? second.iso
    : null
}

/** "relations between …", "cooperation with …": is the state at this token one of their sides? */
function bindsRelations(
  tokens: readonly Token[],
  at: number,
  to: number,
  others: ReadonlySet<string>,
): boolean {
  const k = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1
  if (tokens[k]?.lower !== 'between' || tokens[to]?.lower !== 'and') return false
  const next = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1
  const second = stateAt(tokens, next)
  if (second ? !others.has(second.iso) : organisationAt(tokens, next) === 0) return false
  return [1, 2, 3, 4].some((step) =>
    /^(?:relations|relationship|ties|partnership|cooperation|friendship|trade|bonds|coordination|collaboration|alliance|links|contacts|treaty|exchanges)$/.test(
      tokens[k - step]?.lower ?? '',
    ),
  )
}

function stanceAfter(tokens: readonly Token[], at: number): boolean {
  return [0, 1].some((step) => STANCE.test(tokens[at + step]?.lower ?? ''))
}

/** States of "Saudi-Italian" or "Japan-Kenya". */
function compoundParts(word: string): string[] {
  if (!word.includes('-')) return []
  return word.split(/[-–]/).flatMap((part) => {
    const token: Token = {
      start: 0,
      end: 0,
      text: part,
      lower: part.toLowerCase(),
      kind: 'word',
      cap: /^\p{Lu}/u.test(part),
      fresh: false,
    }
    const found = stateAt([token], 0)
    return found && found.kind !== 'capital' ? [found.iso] : []
  })
}

/** The state whose official is the subject, where neither name nor office tells it. */
export function findHome(view: HomeView): Home | null {
  const { parts, layout, own, others } = view
  if (own.organisation) return null
  const marks = houseMarks(parts, layout)
  const house = HOUSES.find(({ words, issuer }) => issuer.state && words.test(marks))
  if (house?.issuer.state)
    return { state: house.issuer.state, confidence: 0.95, how: 'the page names its house' }
  const heading = headingHouse(marks, layout.title?.text ?? null)
  if (heading?.state && !others.has(heading.state))
    return { state: heading.state, confidence: 0.93, how: 'a line of the page names its house' }
  const agency = AGENCIES.find(([mark]) => mark === layout.lead.agency)
  if (agency && !others.has(agency[1]))
    return { state: agency[1], confidence: 0.95, how: `the agency of ${stateName(agency[1])}` }
  const style = DATE_STYLES.find(({ form }) => form.test(marks))
  if (style?.issuer.state && !others.has(style.issuer.state))
    return { state: style.issuer.state, confidence: 0.7, how: 'the date line is of that house' }
  const scores = affinities(view)
  const title = OWN_TITLES.find(([words]) => words.test(own.office ?? ''))
  // Another house may have taken the title over: a text that speaks of that state alone as its own decides.
  const rival = title && !scores.has(title[1]) && [...scores.values()].some((score) => score >= 3)
  if (title && !others.has(title[1]) && !rival)
    return { state: title[1], confidence: 0.9, how: 'only one state gives that title' }
  for (const { ranks, state } of view.offices)
    if (!others.has(state) && ranks.some((rank) => own.ranks.includes(rank)))
      scores.set(state, (scores.get(state) ?? 0) + 3)
  const city = cityOf(parts, layout)
  if (city && !others.has(city)) scores.set(city, (scores.get(city) ?? 0) + 4)
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  if (!best || best[1] < 2 || best[1] - (second?.[1] ?? 0) < 0.75) return null
  return {
    state: best[0],
    confidence: Math.min(0.9, 0.55 + best[1] / 20),
    how: 'the text speaks of that state as its own',
  }
}
