import type { Mention } from '../cast/mention'
import { stateName } from '../gazetteer'
import { namesBothSides, namesIssuers } from './both-sides'
import { byHeadship, byInitials, byOffice } from './by-office'
import { type Discourse, JOINT, person, type ResolvedSource } from './discourse'
import { otherByGender } from './gender'

export type { Discourse, ResolvedSource } from './discourse'

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

/** "the visiting dignitary", "the guest": the one of the other side. */
function byVisit(discourse: Discourse, said: string): ResolvedSource | null {
  if (/^the host$/i.test(said) && discourse.own !== null)
    return person(discourse, discourse.own, `“${said}” is whose page it is`, 0.7)
  if (
    !/^(?:the|his|her) (?:visiting |high |distinguished |honou?red )*(?:guest|visitor)$|^the visiting \p{Ll}+$/iu.test(
      said,
    )
  )
    return null
  const others = discourse.participants.filter((index) => index !== discourse.own)
  const [guest] = others
  return others.length === 1 && guest !== undefined
    ? person(discourse, guest, `“${said}” is the guest`, 0.8)
    : null
}

/** "the Union", where one who took part holds an office of an organisation: that side of the call. */
function ofOrganisation({ participants, actors }: Discourse): readonly number[] {
  const members = participants.filter((index) => actors[index]?.organisation)
  return members.length === 1 ? members : []
}

function byPronoun(discourse: Discourse, at: number, said: string): ResolvedSource | null {
  const others = discourse.participants.filter((index) => index !== discourse.own)
  const [only] = others
  if (discourse.firstPerson && discourse.own !== null && others.length === 1 && only !== undefined)
    return person(discourse, only, 'the pronoun is the other one, told by “I”', 0.85)
  const last =
    discourse.lastSingle ?? discourse.recent[0] ?? discourse.own ?? discourse.namedBefore(at)
  const shown =
    last === null ? null : otherByGender(discourse.genders, said, last, discourse.participants)
  if (shown !== null) return person(discourse, shown, `“${said}” can only be the other one`, 0.75)
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

/** "The Swedish and Lithuanian ministers", "the leaders of Sweden and Lithuania": those of these states alone. */
function byStates(discourse: Discourse, mention: Mention, said: string): ResolvedSource | null {
  const states = discourse.statesOfPlural(mention)
  if (states.length < 2) return null
  const members = discourse.participants.filter((index) =>
    states.includes(discourse.actors[index]?.state ?? ''),
  )
  if (members.length === discourse.participants.length) return null
  const found = states.every((state) =>
    members.some((index) => discourse.actors[index]?.state === state),
  )
  return {
    source: found
      ? members.map((index) => discourse.actors[index]?.name ?? '')
      : states.map((state) => stateName(state)),
    how: `“${said}” are those of the states named`,
    confidence: found ? 0.85 : 0.6,
    members: found ? members : [],
  }
}

/** "I" is the one whose statement it is; "we" is that one's side, or both where they talk and agree. */
function byWe(discourse: Discourse, said: string): ResolvedSource | null {
  const own = discourse.own
  if (discourse.joint && said !== 'I') return JOINT('“we” are those who issue the statement', 0.9)
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

/** "Her Lithuanian counterpart" among several: the one who took part for that state. */
function byState(discourse: Discourse, mention: Mention, said: string): ResolvedSource | null {
  const state = mention.state ?? discourse.stateIn(mention)
  const members = discourse.participants.filter(
    (index) => state !== null && discourse.actors[index]?.state === state,
  )
  const [only] = members
  return members.length === 1 && only !== undefined
    ? person(discourse, only, `“${said}” is the one of that state`, 0.85)
    : null
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
      return (
        byStates(discourse, mention, said) ??
        bySharedOffice(discourse, said) ??
        JOINT(`“${said}” means all sides`)
      )
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
      return byPronoun(discourse, mention.from, said)
    case 'latter':
    case 'counterpart':
      return other(discourse, `“${said}” is the other side`) ?? byState(discourse, mention, said)
    case 'side':
      return bySide(discourse, mention)
    case 'organisation':
    case 'group':
      return (
        byVisit(discourse, said) ??
        byHeadship(discourse, mention, said) ??
        byInitials(discourse, said) ?? {
          source: [said.replace(/^(?:the|The) /, '')],
          how: `“${said}” is named itself`,
          confidence: 0.7,
          members: mention.kind === 'organisation' ? ofOrganisation(discourse) : [],
        }
      )
  }
}

/** Who speaks, from the subjects of a cue. */
export function resolveSource(
  discourse: Discourse,
  subjects: readonly Mention[],
): ResolvedSource | null {
  if (subjects.length === 0) return null
  if (subjects.length === 1 && subjects[0]) return single(discourse, subjects[0])
  const [first, ...rest] = subjects
  const ofThem = first?.kind === 'joint' && rest.every((each) => each.kind === 'side')
  const named = first && ofThem ? byStates(discourse, first, discourse.textOf(first)) : null
  if (named) return named
  const found = subjects
    .map((mention) => single(discourse, mention))
    .filter((each) => each !== null)
  if (found.some((each) => each.source === 'joint')) return JOINT('the subject means all sides')
  const members = [...new Set(found.flatMap((each) => each.members))]
  const all = discourse.participants.every((index) => members.includes(index))
  if (all && discourse.participants.length > 1)
    return JOINT('all who took part are named as subject')
  if (namesBothSides(discourse, members)) return JOINT('both sides are named')
  const offices = subjects.length === 2 && subjects.every(({ kind }) => kind === 'office')
  if (offices && members.length === 1 && discourse.participants.length === 2)
    return JOINT('two offices are named of two who took part')
  if (namesIssuers(discourse, subjects)) return JOINT('all who issue the statement are named')
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

/** In whose voice the text itself judges: the one whose statement it is, else the house. */
export function ownVoice(discourse: Discourse, house: string | null): ResolvedSource | null {
  if (discourse.joint) return JOINT('the statement is made by all sides', 0.7)
  if (discourse.firstPerson && discourse.own !== null)
    return person(discourse, discourse.own, 'it is that one’s own statement', 0.7)
  return house
    ? { source: [house], how: 'it is told in the voice of the house', confidence: 0.7, members: [] }
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
  const name = only === undefined ? undefined : discourse.actors[only]?.name
  // "members of the Cabinet": no "he" goes back to them.
  const named = name !== undefined && name === resolved.source[0] && !/^\p{Ll}/u.test(name)
  if (only !== undefined && named) {
    discourse.lastSingle = only
    discourse.recent = [only, ...discourse.recent.filter((index) => index !== only)]
  }
}
