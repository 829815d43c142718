import type { Actor } from '../cast/build'
import type { Mention } from '../cast/mention'
import { type Discourse, person, type ResolvedSource } from './discourse'

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
export function byOffice(discourse: Discourse, mention: Mention): ResolvedSource | null {
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
  if (own !== null && pool.includes(own) && (!state || actors[own]?.state === state))
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
  leader: ['president', 'premier', 'monarch', 'prince', 'leader', 'vice', 'secretary-general'],
  diplomat: ['minister', 'secretary', 'diplomat'],
  official: ['minister', 'secretary', 'advisor', 'official', 'director'],
  president: ['president', 'monarch'],
  head: ['head', 'director'],
  minister: ['minister'],
  commissioner: ['ambassador'],
  highness: ['monarch', 'prince', 'president', 'premier', 'vice', 'deputy', 'minister'],
  excellency: [
    ...['president', 'premier', 'minister', 'deputy', 'secretary', 'vice', 'secretary-general'],
    ...['ambassador', 'speaker', 'chair', 'representative', 'director', 'governor'],
  ],
}

function hasRank(asked: string | null, actor: Actor | undefined): boolean {
  return actor?.ranks.some((rank) => sameRank(asked, rank)) ?? false
}

function sameRank(asked: string | null, held: string | null): boolean {
  if (asked === null || held === null) return false
  return asked === held || (RANKS[asked]?.includes(held) ?? false)
}

/** "the head of the Ghanaian delegation": the one who took part for that state. */
export function byHeadship(
  discourse: Discourse,
  mention: Mention,
  said: string,
): ResolvedSource | null {
  if (!/^(?:the )?(?:head|leader|chief) of /i.test(said)) return null
  const iso = discourse.stateIn(mention)
  const house = /foreign|ministry|diplomacy/i.test(said) || / of (?:the )?\p{Lu}{3,6}$/u.test(said)
  const own = iso === null && house ? discourse.own : null
  const members = discourse.participants.filter(
    (index) => iso !== null && discourse.actors[index]?.state === iso,
  )
  const one = members.length === 1 ? members[0] : own
  return one === undefined || one === null
    ? null
    : person(discourse, one, `“${said}” took part for that side`, 0.7)
}

/** "the PCS", where the cast has a Prime Cabinet Secretary: an office by its first letters. */
export function byInitials(discourse: Discourse, said: string): ResolvedSource | null {
  const letters = said.replace(/^the /i, '')
  if (!/^\p{Lu}{2,5}$/u.test(letters)) return null
  const index = discourse.participants.find((each) =>
    initialsOf(discourse.actors[each]?.office ?? '').startsWith(letters),
  )
  return index === undefined
    ? null
    : person(discourse, index, `“${said}” is short for the office of that one`, 0.8)
}

function initialsOf(office: string): string {
  return office
    .split(/[\s-]+/)
    .filter((word) => !/^(?:of|for|and|the)$/i.test(word))
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
}
