import { type Actor, gatherCast, mentionText } from './cast/build'
import { fillKnown, isKnownName } from './cast/known'
import type { Mention } from './cast/mention'
import { findMentions } from './cast/mentions'
import { nameWords } from './cast/names'
import type { TextParts } from './document'
import { stateAt } from './gazetteer'
import { authorOf, bylineOf, signs } from './header/author'
import { findCompany, type Placed } from './header/company'
import { findEncounter } from './header/encounter'
import {
  isForeignGroup,
  isGroup,
  isOneOfPlural,
  namesBothSides,
  stateOfGroup,
} from './header/groups'
import { findHome, type Home } from './header/home'
import { hostOf, inviter } from './header/host'
import { addHeads, addLatecomers } from './header/latecomers'
import type { Layout } from './header/layout'
import { summoningState } from './header/summons'
import { addGroups, addHost, addPartners } from './header/unnamed'
import { cityOf } from './header/venue'
import { verbAt } from './positions/verbs'
import type { Sentence } from './sentences'
import type { Token } from './tokens'
import type { ReadOptions } from './types'

/** Who is named in a text, who took part, and whose official is its subject. */
export type People = {
  mentions: readonly Mention[]
  actors: Actor[]
  of: Map<Mention, number>
  /** Title and opening sentences that tell of the encounter. */
  places: readonly Sentence[]
  participants: number[]
  own: number | null
  partners: ReadonlySet<number>
  home: Home | null
  placed: readonly Placed[]
}

const MEETS =
  /^(?:spoke|met|held|called|received|hosted|will|informed|started|visited|took|meets|speaks|holds|receives|had|has)$/
const SAID = /^(?:said|noted|stressed|emphasized|emphasised|added|thanked|informed)$/

/** "spoke today with Anna Berg, the wife of …": a name whose bearer is described, right after whom one met. */
function isMet(tokens: readonly Token[], { from, to }: Mention): boolean {
  if (tokens[from - 1]?.lower !== 'with' || tokens[to]?.text !== ',') return false
  const described = /^(?:the|a|an|who|whose|wife|husband|mother|father)$/
  if (!described.test(tokens[to + 1]?.lower ?? '') || tokens[to + 2]?.cap) return false
  return tokens
    .slice(Math.max(0, from - 5), from)
    .some(({ lower }) => /^(?:spoke|met|meeting|call|conversation|talked)$/.test(lower))
}

/** A bare name counts as a person where it speaks, meets, or where the title names it. */
function acceptBare(parts: TextParts, layout: Layout): (mention: Mention) => boolean {
  const titleEnd = layout.title ? layout.title.end : 0
  return (mention) => {
    const words = mention.to - mention.from
    if (words > 1 && isKnownName(nameWords(mentionText(parts.tokens, mention)))) return true
    let next = mention.to
    while (/^(?:also|has|had|have|again|then|,)$/.test(parts.tokens[next]?.lower ?? '')) next++
    const token = parts.tokens[next]
    const verb = verbAt(parts.tokens, next)
    const speaks = verb !== null && verb.form !== 'base' && verb.form !== 'gerund'
    const meets = MEETS.test(token?.lower ?? '')
    const inTitle =
      (parts.tokens[mention.from]?.start ?? 0) < titleEnd &&
      (speaks || meets || token?.lower === "'s")
    const before = parts.tokens[mention.from - 1]?.lower ?? ''
    const said = verb === null && SAID.test(before)
    if (words > 1 && isOneOfPlural(parts.tokens, mention)) return true
    if (words > 1 && (signs(parts, mention) || isMet(parts.tokens, mention))) return true
    return (words > 1 && (speaks || meets || said)) || (inTitle && words > 1)
  }
}

/** States that the issuer's own side lacks are filled in from the issuer's own. */
function settleStates(
  people: People,
  parts: TextParts,
  layout: Layout,
  options: ReadOptions,
): void {
  const { actors, participants, own, partners } = people
  const ownActor = own === null ? undefined : actors[own]
  ofRegions(people)
  if (!ownActor) {
    people.home = options.issuer ? null : homeOfSummons(people, parts, layout)
    return
  }
  const others = new Set(
    participants.flatMap((index) => (index === own ? [] : (actors[index]?.state ?? []))),
  )
  if (!ownActor.state && !ownActor.organisation)
    people.home = options.issuer
      ? options.issuer.state
        ? { state: options.issuer.state, confidence: 1, how: 'the issuer is known' }
        : null
      : findHome({ parts, layout, own: ownActor, offices: statedOffices(people), others })
  if (people.home) ownActor.state ??= people.home.state
  if (ownActor.organisation) ofVisitedState(people, parts)
  ofDelegation(people, parts)
  inherit(people, parts)
  const foreign = speaksOfOthers(people, parts, ownActor.state)
  for (const index of participants) {
    const actor = actors[index]
    if (!actor || actor.state || actor.organisation || !ownActor.state) continue
    // A patriarch is of no state.
    if (actor.rank === 'pope') continue
    if (isGroup(actor)) {
      actor.state = isForeignGroup(actor.name) ? stateOfGroup(actor.name) : ownActor.state
      continue
    }
    const home = !foreign && (actor.office !== null || actor.words.length === 0)
    if (!partners.has(index) ? actor.office !== null || !foreign : home)
      actor.state = ownActor.state
  }
}

/** Where somebody was called in and no official of the house is named: whose house it is. */
function homeOfSummons(
  { participants, actors, places }: People,
  parts: TextParts,
  layout: Layout,
): Home | null {
  const guests = new Set(participants.flatMap((index) => actors[index]?.state ?? []))
  const { called, state } = summoningState(parts.tokens, places, guests)
  if (!called) return null
  const told = state ?? cityOf(parts, layout)
  return told && !guests.has(told)
    ? { state: told, confidence: 0.75, how: 'that state called the other side in' }
    : null
}

/** A governor, a mayor or the head of a region who meets those of one state alone is of that state. */
function ofRegions({ actors, participants }: People): void {
  const states = new Set(participants.flatMap((index) => actors[index]?.state ?? []))
  const [only] = states
  if (states.size !== 1 || !only) return
  for (const index of participants) {
    const actor = actors[index]
    if (actor && !actor.organisation && /^(?:governor|mayor|head)$/.test(actor.rank ?? ''))
      actor.state ??= only
  }
}

/** On an organisation's page, a minister without a state is of the one state that title and opening name. */
function ofVisitedState({ actors, participants, places }: People, parts: TextParts): void {
  const states = new Set<string>()
  for (const place of places)
    for (let k = place.from; k < place.to; k++) {
      const state = stateAt(parts.tokens, k)
      if (state) states.add(state.iso)
    }
  const [only] = states
  if (states.size !== 1 || !only) return
  for (const index of participants) {
    const actor = actors[index]
    const national = /^(?:minister|premier|president|monarch|deputy|prince)$/.test(
      actor?.rank ?? '',
    )
    if (actor && national && !actor.organisation) actor.state ??= only
  }
}

function statedOffices({ mentions }: People): { ranks: readonly string[]; state: string }[] {
  return mentions.flatMap(({ kind, office, state }) =>
    kind === 'office' && office && state ? [{ ranks: office.ranks, state }] : [],
  )
}

/** Does the opening name another state, so that somebody without a state need not be the issuer's own? */
function speaksOfOthers({ places }: People, parts: TextParts, own: string | null): boolean {
  return places.some((place) => {
    for (let k = place.from; k < place.to; k++) {
      const state = stateAt(parts.tokens, k)
      if (state && state.iso !== own) return true
      if (/^(?:foreign|asean|eu|european|afghan|nations)$/.test(parts.tokens[k]?.lower ?? ''))
        return true
    }
    return false
  })
}

/** "a Ruritanian delegation that included Foreign Minister X": the first of the list is of that state. */
function ofDelegation({ placed, of, actors }: People, parts: TextParts): void {
  for (const { mention } of placed) {
    const index = of.get(mention)
    const actor = index === undefined ? undefined : actors[index]
    if (!actor || actor.state || actor.organisation) continue
    const led = /^(?:included|including|led|headed|comprising|comprised|by|includes)$/
    if (!led.test(parts.tokens[mention.from - 1]?.lower ?? '')) continue
    for (let k = mention.from - 2; k > mention.from - 12; k--) {
      const place = stateAt(parts.tokens, k)
      if (
        place &&
        /^(?:delegation|government|team|officials|leaders|representatives)$/.test(
          parts.tokens[place.to]?.lower ?? '',
        )
      ) {
        actor.state = place.iso
        break
      }
    }
  }
}

/** "the President of X, Foreign Minister Y and Adviser Z": the later ones of a list are of the first one's state. */
function inherit({ placed, of, actors, own }: People, parts: TextParts): void {
  placed.forEach(({ mention, side }, at) => {
    const before = placed[at - 1]
    const index = of.get(mention)
    const actor = index === undefined ? undefined : actors[index]
    const previous = before ? actors[of.get(before.mention) ?? -1] : undefined
    if (!actor || actor.state || actor.organisation || !mention.office || index === own) return
    if (!before || side !== 'partner' || before.side !== 'partner' || !previous?.state) return
    if (/^(?:president|monarch|premier)$/.test(mention.office.rank)) return
    const between = parts.tokens.slice(before.mention.to, mention.from)
    if (/^(?:interim|incoming|outgoing|acting)$/.test(between.at(-1)?.lower ?? '')) between.pop()
    if (between.every((token) => /^(?:,|and|the|as|well|including|&)$/.test(token.lower)))
      actor.state = previous.state
  })
}

/** Of heads of delegations alone: the one of the state that the title puts first, else the first. */
function headOfOwnSide({ participants, actors, places }: People, parts: TextParts): number | null {
  const title = places.find(({ paragraph }) => paragraph < 0)
  for (let k = title?.from ?? 0; title && k < title.to; k++) {
    const state = stateAt(parts.tokens, k)
    if (state) return participants.find((index) => actors[index]?.state === state.iso) ?? null
  }
  return participants[0] ?? null
}

/** The people of a text: cast, participants, whose official is the subject. */
export function findPeople(
  parts: TextParts,
  layout: Layout,
  sentences: readonly Sentence[],
  options: ReadOptions,
): People {
  const found = findMentions(parts.tokens)
  const { actors, of } = gatherCast(parts, found, acceptBare(parts, layout))
  const mentions = found.filter((mention) => mention.kind !== 'bare' || of.has(mention))
  fillKnown(actors)
  const { places, placed } = findEncounter(parts, layout, sentences, { mentions, of })
  const company = findCompany(parts.tokens, places, placed, actors, of)
  const { participants } = company
  const host = hostOf({ parts, layout, places, placed, of, actors, participants, own: company.own })
  const own = host ?? company.own
  const partners =
    host === null ? company.partners : new Set(participants.filter((index) => index !== host))
  const body = places.find((place) => place.paragraph >= 0)
  const cast = { actors, of }
  const people: People = {
    mentions,
    actors,
    of,
    places,
    participants,
    own,
    partners,
    placed,
    home: null,
  }
  if (body) {
    const byline = bylineOf({ mentions, of }, { parts, layout })
    const subjects = participants.filter((index) => !partners.has(index))
    const added = subjects.length === 0 ? addHost(parts, body, mentions, byline, cast) : null
    if (added !== null) {
      if (!participants.includes(added)) participants.unshift(added)
      people.own = added
    }
    const author = authorOf({ mentions, of, actors }, { parts, layout }, { body, byline })
    const issuing = author ?? inviter(people, parts, sentences[0] ?? body)
    if (issuing !== null) {
      if (!participants.includes(issuing)) participants.unshift(issuing)
      people.own = issuing
    }
    participants.push(...addPartners(parts, placed, participants.length < 2, cast))
    if (!namesBothSides(people)) {
      const inBody = addGroups(parts, body, mentions, cast)
      const title = places.find(({ paragraph }) => paragraph < 0)
      const alone = inBody.length === 0 && participants.length < 2
      participants.push(...(title && alone ? addGroups(parts, title, mentions, cast) : inBody))
    }
  }
  const led = addHeads(parts, sentences.slice(0, 5), people)
  if (led) people.own ??= headOfOwnSide(people, parts)
  addLatecomers(parts, sentences, people)
  settleStates(people, parts, layout, options)
  return people
}
