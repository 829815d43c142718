import type { Actor } from '../cast/build'
import type { Mention } from '../cast/mention'
import { stateName } from '../gazetteer'
import type { Source } from '../types'

/** A source with the way it was found. */
export type ResolvedSource = {
  source: Source
  how: string
  confidence: number
  members: readonly number[]
}

/** What the text has said so far of who speaks. */
export type Discourse = {
  actors: readonly Actor[]
  of: ReadonlyMap<Mention, number>
  participants: readonly number[]
  /** The issuer's own side. */
  own: number | null
  /** States of the sides of the call. */
  ownState: string | null
  lastSingle: number | null
  lastSource: ResolvedSource | null
  /** Persons in the order in which they were last named. */
  recent: number[]
  textOf: (mention: Mention) => string
  /** The person named last before a token. */
  namedBefore: (token: number) => number | null
}

const JOINT = (how: string, confidence = 0.95): ResolvedSource => ({
  source: 'joint',
  how,
  confidence,
  members: [],
})

function person(
  discourse: Discourse,
  index: number,
  how: string,
  confidence: number,
): ResolvedSource {
  const actor = discourse.actors[index]
  return { source: [actor?.name ?? ''], how, confidence, members: [index] }
}

/** May this member of the cast hold an office that is named without its holder? */
function canHold(discourse: Discourse, index: number, mention: Mention): boolean {
  const actor = discourse.actors[index]
  const rank = mention.office?.rank ?? null
  if (!actor) return false
  if (hasRank(rank, actor)) return true
  // An issuer's own head whom the text gives no office at first: "the Head of State".
  return (
    index === discourse.own &&
    actor.rank === null &&
    /^(?:president|premier|monarch|leader)$/.test(rank ?? '')
  )
}

const OFFICE_WORDS =
  /^(?:the|of|for|and|president|secretary|general|secretary-general|minister|representative|high|chair|chairman|chairperson|director|director-general|special|deputy|commissioner|envoy)$/

/** Those who hold an office of the organisation that an office names: "the President of the Commission". */
function ofBody(discourse: Discourse, able: readonly number[], mention: Mention): number[] {
  const said = discourse.textOf(mention).toLowerCase().split(' ')
  const body = new Set(said.filter((word) => !OFFICE_WORDS.test(word)))
  const members = able.filter((index) => discourse.actors[index]?.organisation)
  const named = members.filter((index) =>
    (discourse.actors[index]?.office ?? '')
      .toLowerCase()
      .split(' ')
      .some((word) => body.has(word)),
  )
  return named.length > 0 ? named : members.length > 0 ? members : [...able]
}

/** The cast members who can be meant by an office without a name. */
function byOffice(discourse: Discourse, mention: Mention): ResolvedSource | null {
  const { actors, participants, own, ownState } = discourse
  const state = mention.state
  const able = actors.flatMap((_, index) => (canHold(discourse, index, mention) ? [index] : []))
  const holders = mention.office?.organisation ? ofBody(discourse, able, mention) : able
  const ofState = state ? holders.filter((index) => actors[index]?.state === state) : holders
  const stateless =
    state && !ofState.some((index) => participants.includes(index)) && ownState === state
      ? holders.filter((index) => actors[index]?.state === null)
      : []
  const candidates = [...ofState, ...stateless]
  const inCall = candidates.filter((index) => participants.includes(index))
  const pool = inCall.length > 0 ? inCall : candidates
  const said = discourse.textOf(mention)
  const [one] = pool
  if (pool.length === 1 && one !== undefined)
    return person(discourse, one, `“${said}” is the office of ${actors[one]?.name}`, 0.95)
  if (own !== null && pool.includes(own) && !state)
    return person(discourse, own, `“${said}” without a state is the issuer’s own`, 0.85)
  const late = discourse.recent.find((index) => pool.includes(index))
  if (late !== undefined)
    return person(discourse, late, `“${said}” fits several; the last named is taken`, 0.6)
  const only = state ? participants.filter((index) => actors[index]?.state === state) : []
  const [alone] = only
  return pool.length === 0 && only.length === 1 && alone !== undefined
    ? person(discourse, alone, `“${said}” can only be ${actors[alone]?.name} here`, 0.7)
    : null
}

const RANKS: Readonly<Record<string, readonly string[]>> = {
  leader: ['president', 'premier', 'monarch', 'prince', 'leader', 'vice'],
  diplomat: ['minister', 'secretary', 'diplomat'],
  official: ['minister', 'secretary', 'advisor', 'official', 'director'],
  president: ['president', 'monarch'],
  head: ['head', 'director'],
  minister: ['minister'],
  highness: ['monarch', 'prince', 'president', 'premier'],
  excellency: ['president', 'premier', 'minister', 'deputy', 'secretary', 'vice'],
}

function hasRank(asked: string | null, actor: Actor | undefined): boolean {
  return actor?.ranks.some((rank) => sameRank(asked, rank)) ?? false
}

function sameRank(asked: string | null, held: string | null): boolean {
  if (asked === null || held === null) return false
  return asked === held || (RANKS[asked]?.includes(held) ?? false)
}

function bySide(discourse: Discourse, mention: Mention): ResolvedSource | null {
  const state = mention.state
  const said = discourse.textOf(mention)
  if (state === null && discourse.ownState)
    return {
      source: [stateName(discourse.ownState)],
      how: `“${said}” is the issuer’s own`,
      confidence: 0.7,
      members: [],
    }
  const sidelike = /(?:side|party|delegation)$/.test(said)
  const name = state ? stateName(state) : said.replace(/^(?:the|The) /, '')
  return {
    source: [name],
    how: sidelike ? `“${said}” is that state as a side` : `“${said}” is named itself`,
    confidence: 0.7,
    members: discourse.participants.filter((index) => discourse.actors[index]?.state === state),
  }
}

function byPronoun(discourse: Discourse, at: number): ResolvedSource | null {
  const last =
    discourse.lastSingle ?? discourse.recent[0] ?? discourse.own ?? discourse.namedBefore(at)
  if (last !== null)
    return person(discourse, last, 'the pronoun goes back to the last one who spoke', 0.85)
  return null
}

const PLURALS: Readonly<Record<string, string>> = {
  ministers: 'minister',
  presidents: 'president',
  chancellors: 'premier',
  premiers: 'premier',
  secretaries: 'secretary',
  ambassadors: 'ambassador',
}

/** "The ministers", told by a president: those of the call who hold that office. */
function bySharedOffice(discourse: Discourse, said: string): ResolvedSource | null {
  const rank = PLURALS[said.split(' ').at(-1)?.toLowerCase() ?? '']
  if (!rank || /^(?:both|two)/i.test(said)) return null
  const members = discourse.participants.filter((index) => discourse.actors[index]?.rank === rank)
  const ownHolds = discourse.own !== null && members.includes(discourse.own)
  if (ownHolds || members.length < 2 || members.length === discourse.participants.length)
    return null
  const names = members.map((index) => discourse.actors[index]?.name ?? '')
  return {
    source: names,
    how: `“${said}” are those who hold that office`,
    confidence: 0.75,
    members,
  }
}

/** "I" is the one whose statement it is; "we" is that one's side, or both where they talk and agree. */
function byWe(discourse: Discourse, said: string): ResolvedSource | null {
  const own = discourse.own
  if (said === 'I' && own !== null)
    return person(discourse, own, '“I” is the one whose statement it is', 0.9)
  if (discourse.ownState)
    return {
      source: [stateName(discourse.ownState)],
      how: '“we” is the side of the issuer',
      confidence: 0.6,
      members: [],
    }
  return null
}

function other(discourse: Discourse, how: string): ResolvedSource | null {
  const said = discourse.lastSingle ?? discourse.own
  const others = discourse.participants.filter((index) => index !== said)
  const first = others[0]
  return others.length === 1 && first !== undefined ? person(discourse, first, how, 0.85) : null
}

function single(discourse: Discourse, mention: Mention): ResolvedSource | null {
  const said = discourse.textOf(mention)
  const index = discourse.of.get(mention)
  switch (mention.kind) {
    case 'person':
    case 'bare':
      return index === undefined
        ? null
        : person(discourse, index, `“${said}” names ${discourse.actors[index]?.name}`, 1)
    case 'office':
      return (
        byOffice(discourse, mention) ?? {
          source: [said.replace(/^(?:the|The) /, '')],
          how: `“${said}” is an office without a known name`,
          confidence: 0.6,
          members: [],
        }
      )
    case 'joint':
      return bySharedOffice(discourse, said) ?? JOINT(`“${said}” means all sides`)
    case 'talk':
      return JOINT('the talk itself speaks for all sides', 0.85)
    case 'they': {
      const last = discourse.lastSource
      const group =
        last &&
        last.source !== 'joint' &&
        last.source !== 'unclear' &&
        (last.source.length > 1 || last.members.length === 0)
      return group && last
        ? { ...last, how: `“${said}” goes back to the group before`, confidence: 0.75 }
        : JOINT(`“${said}” means all sides`, 0.9)
    }
    case 'we':
      return byWe(discourse, said)
    case 'pronoun':
      return byPronoun(discourse, mention.from)
    case 'latter':
    case 'counterpart':
      return other(discourse, `“${said}” is the other side`)
    case 'side':
      return bySide(discourse, mention)
    case 'organisation':
    case 'group':
      return {
        source: [said.replace(/^(?:the|The) /, '')],
        how: `“${said}” is named itself`,
        confidence: 0.7,
        members: [],
      }
  }
}

/** Who speaks, from the subjects of a cue. */
export function resolveSource(
  discourse: Discourse,
  subjects: readonly Mention[],
): ResolvedSource | null {
  if (subjects.length === 0) return null
  if (subjects.length === 1 && subjects[0]) return single(discourse, subjects[0])
  const found = subjects
    .map((mention) => single(discourse, mention))
    .filter((each) => each !== null)
  if (found.some((each) => each.source === 'joint')) return JOINT('the subject means all sides')
  const members = [...new Set(found.flatMap((each) => each.members))]
  const all = discourse.participants.every((index) => members.includes(index))
  if (all && discourse.participants.length > 1)
    return JOINT('all who took part are named as subject')
  const sides = new Set(members.map((index) => discourse.actors[index]?.state))
  if (discourse.participants.length === 2 && members.length === 2 && sides.size === 2)
    return JOINT('both sides are named')
  const names = [
    ...new Set(
      found.flatMap((each) =>
        each.source === 'joint' || each.source === 'unclear' ? [] : each.source,
      ),
    ),
  ]
  return names.length > 0
    ? { source: names, how: 'several are named as subject', confidence: 0.8, members }
    : null
}

/** The states for which a source can bind itself: those of its members, or of all sides. */
export function statesOf(discourse: Discourse, resolved: ResolvedSource): ReadonlySet<string> {
  const members = resolved.source === 'joint' ? discourse.participants : resolved.members
  const states = new Set(members.flatMap((index) => discourse.actors[index]?.state ?? []))
  if (members.length === 0 && discourse.ownState) states.add(discourse.ownState)
  return states
}

/** Remembers who is the subject of a sentence without a position, for the pronouns that follow. */
export function noteSubject(discourse: Discourse, subject: Mention | null): void {
  if (!subject) return
  const resolved = single(discourse, subject)
  const only = resolved?.members.length === 1 ? resolved.members[0] : undefined
  if (only === undefined || /^(?:side|organisation|group)$/.test(subject.kind)) return
  discourse.lastSingle = only
  discourse.recent = [only, ...discourse.recent.filter((index) => index !== only)]
}

/** Remembers who spoke, for the pronouns that follow. */
export function remember(discourse: Discourse, resolved: ResolvedSource): void {
  discourse.lastSource = resolved
  const only = resolved.members.length === 1 ? resolved.members[0] : undefined
  const named = only !== undefined && discourse.actors[only]?.name === resolved.source[0]
  if (only !== undefined && named) {
    discourse.lastSingle = only
    discourse.recent = [only, ...discourse.recent.filter((index) => index !== only)]
  }
}
