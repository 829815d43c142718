import type { ComparedPosition } from './types'

/*
 * How a wording stands to its matter, where the cue alone does not tell. Patterns gathered by reading the development
 * corpus and the formulas of protest and defence in Feltham, Diplomatic Handbook (8th ed.), ch. 4.
 */

const AGREED =
  /\b(agree[ds]?|agreeing|decided|reached (an )?(agreement|understanding)|concluded|concurred|signed|confirmed that they|settled on)\b/i
const PROPOSED =
  /\b(propos\w+|suggest\w*|offer\w*|invit\w+|call\w* (for|on)|urg\w+|request\w*|ready|readiness|willing\w*|interest\w*|hope[ds]?|encourag\w+|intention|possib\w+|consider\w*|appeal\w*|put forward|floated|idea)\b/i
const DENIED =
  /\b(den(y|ied|ies|ying)|refut\w+|no such|(was|were|had) not (been )?(discussed|raised|mentioned)|did not (discuss|raise|agree|promise|propose|request|offer|accept|commit)|no (commitment|promise|agreement|undertaking|pledge|decision)( \w+){0,6} (was|were|has been|had been) (given|made|reached|taken)|(made|gave|given|making|giving) no (commitment|promise|undertaking|pledge|concession)|(is|are|was|were|has|have|had) no plans?|(reject|dismiss)\w* (\w+ ){0,3}(claims|allegations|accusations|reports|rumou?rs|assertions))\b/i
/** Says that what the other side complains of is right. */
const DEFENDED =
  /\b(lawful(ly)?|legal(ly)?|legitimate(ly)?|justified|in (full )?(accordance|line|compliance|conformity) with|compl(y|ies) with|follows? the|sovereign right|had been (fishing|operating|acting|flying|sailing) in|would continue|will continue|regular|routine|proportionate|self-defen[cs]e|right to|remain(s)? in place|would be maintained|will be maintained|is open for|has been confirmed)\b/i
/** Says that what the other side asks for is not to be had. */
const REFUSED =
  /\b((is|are|was|were|remains?) (an? )?(purely )?(internal|domestic|sovereign) (matter|affair)|a matter for the courts|for the courts|the courts (will|would)|not (up for|subject to|open to) (negotiation|discussion)|(cannot|can not|could not|must not|may not|will not|would not|never) (be |become )?\w+|no (grounds|reason|need|question) (for|of|to)|(integral|inherent|inalienable) part|red line|out of the question|brooks? no)\b/i

/** "Agreed that the hostages must be freed" is a view that both hold, no deal. */
const OF_A_VIEW = /^that\b.{0,80}\b(?:must|should|cannot|needs? to|ha(?:s|ve) to)\b/iu

export const agreedCue = ({ cue, content, source }: ComparedPosition): boolean =>
  source === 'joint' && AGREED.test(cue) && !OF_A_VIEW.test(content)

export const saysAgreed = ({ cue }: ComparedPosition): boolean => AGREED.test(cue)

/** "Took note of Malaysia’s proposal on …" calls it no more than that. */
const OF_A_PROPOSAL =
  /^(?:\p{L}+[’']s?\s+|the\s+|an?\s+|this\s+)*(?:proposal|offer|suggestion|idea)\b/iu

/** Both may say so and still have agreed on nothing. */
const OPEN =
  /\b(interest\w*|hope[ds]?|possib\w+|consider\w*|explor\w+|propos\w+|suggest\w*|idea|aspir\w+)\b/i

/** "Both expressed interest in": told of both, and no more than wished. */
export const leavesOpen = ({ cue }: ComparedPosition): boolean =>
  OPEN.test(cue) && !AGREED.test(cue)

export const proposes = ({ cue, content, polarity }: ComparedPosition): boolean =>
  PROPOSED.test(cue) || OF_A_PROPOSAL.test(content) || polarity === 'calls-for'

export const denies = ({ cue, content }: ComparedPosition): boolean =>
  DENIED.test(`${cue} ${content}`)

/** "Will not waver" and the like hold fast to a matter rather than refuse it. */
const WILL_NOT =
  /\b(?:will|would) not (?!be\b|waver|falter|rest|stop|cease|abandon|hesitate|allow|tolerate|forget|accept)\p{L}+/u

const refuses = ({ act, content }: Pick<ComparedPosition, 'act' | 'content'>): boolean =>
  (act === 'assertive' && REFUSED.test(content)) || (act === 'commissive' && WILL_NOT.test(content))

/** "To halt", "an immediate end to", "the lifting of": what follows is to be no more. */
const ENDS =
  /^(?:(?:\S+ ){0,3}to |(?:(?:that|for|on|an?|the|any|all|its|their|and|immediate|full|complete|swift|prompt|early|unconditional|gradual) )*)(?:immediately |fully )?(?:halt|stop|end|cease|refrain from|lift|abandon|suspend|withdraw|remove|drop|halting|stopping|ending|ceasing|lifting|suspending|suspension of|withdrawing|withdrawal of|removing|removal of|cessation of|lifting of|abolition of)(?: to| of)?\s+(?<what>.+)/iu

/** "Import limits on oysters": the thing itself ends before the first of these. */
const THING_ENDS = /\s(?:on|of|in|at|to|by|from|against|for|with|over|between)\s/u

/** The thing that a position wants to be no more, in its own words; null where it wants nothing ended. */
export const endedBy = ({ content }: Pick<ComparedPosition, 'content'>): string | null =>
  ENDS.exec(content)?.groups?.what?.split(THING_ENDS)[0] ?? null

/**
 * How a position stands to its matter: for it as it is, against it, wanting something done, wanting it to be no more,
 * refusing what is wanted; null for a mention.
 */
export type Stand = 'for' | 'against' | 'wants' | 'ends' | 'refuses'

/** What must never be: whoever is for that is against the thing. */
const NEVER =
  /\b(?:must|should|can|may) (?:never|not) (?:be (?:allowed|permitted|able) to |ever )?(?:acquire|obtain|possess|develop|have|get)\b/iu

const TAKES_SIDE = /\b(?:importance|need|necessity|value|significance|support\w*|merits?)\b/i

export function standOf(position: ComparedPosition): Stand | null {
  const { force, polarity, cue, content, act } = position
  if (force === 0) return null
  if (refuses({ act, content })) return 'refuses'
  if (polarity !== 'neutral' && endedBy(position)) return polarity === 'opposes' ? 'for' : 'ends'
  if (polarity === 'opposes' || (polarity !== 'neutral' && NEVER.test(content))) return 'against'
  if (polarity === 'calls-for') return 'wants'
  if (act !== 'expressive' && DEFENDED.test(content)) return 'for'
  // "Noted the restrictions" takes no side.
  const mere = act === 'assertive' && force < 2 && !TAKES_SIDE.test(cue)
  return polarity === 'neutral' || mere ? null : 'for'
}

/** Whether the stand comes from what is said rather than from the word that reports it. */
export function standsByContent({ act, content }: ComparedPosition): boolean {
  return (
    refuses({ act, content }) ||
    (act !== 'expressive' &&
      act !== 'directive' &&
      (REFUSED.test(content) || DEFENDED.test(content)))
  )
}

const OPPOSITE: Record<Stand, readonly Stand[]> = {
  for: ['against', 'refuses', 'ends'],
  against: ['for', 'wants'],
  wants: ['refuses', 'against'],
  ends: ['for', 'refuses'],
  refuses: ['wants', 'for', 'ends'],
}

/** Two stands on one matter that cannot both be had. */
export function areOpposite(one: Stand | null, other: Stand | null): boolean {
  return one !== null && other !== null && OPPOSITE[one].includes(other)
}

/** What one side does for the other, told in praise. */
const SUPPORTED =
  /\b(?:support|efforts?|role|leadership|contribution|solidarity|courage|bravery|resilience|heroism|hospitality|friendship)\b/i

/** "Noted the efforts of the United States in …": praise of the other side, thanks in all but the word. */
export const acknowledges = ({ content, act, polarity, force }: ComparedPosition): boolean =>
  polarity === 'supports' &&
  (act === 'expressive' || (act === 'assertive' && force < 2)) &&
  SUPPORTED.test(content)

const GRATITUDE =
  /\b(thank\w*|grat\w+|apprecia\w+|congratulat\w*|prais\w+|commend\w*|condol\w+|greet\w*)\b/i

export const isCourtesy = ({ cue, act }: ComparedPosition): boolean =>
  act === 'expressive' && GRATITUDE.test(cue)
