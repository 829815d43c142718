import type { Actor } from '../cast/build'
import type { Mention } from '../cast/mention'
import type { JointSide } from '../header/joint'
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
  /** Those of the call that is being told of. */
  participants: readonly number[]
  /** The issuer's own side. */
  own: number | null
  /** States of the sides of the call. */
  ownState: string | null
  lastSingle: number | null
  lastSource: ResolvedSource | null
  /** Paragraph in which that was. */
  lastParagraph: number
  /** Who opened a list: "The Ministers:". */
  listed: ResolvedSource | null
  /** Those in whose name a joint statement is made; null for the text of one house. */
  joint: readonly JointSide[] | null
  /** Who is shown to be a man or a woman. */
  genders: ReadonlyMap<number, 'm' | 'f'>
  /** The text is a statement of one person: “I spoke with …”. */
  firstPerson: boolean
  /** Persons in the order in which they were last named. */
  recent: number[]
  textOf: (mention: Mention) => string
  /** States that a plural names: “the Swedish and Lithuanian ministers”, “the ministers of Sweden and Lithuania”. */
  statesOfPlural: (mention: Mention) => readonly string[]
  /** The institution that speaks in its own voice. */
  issuer: ResolvedSource | null
  /** State named inside a mention. */
  stateIn: (mention: Mention) => string | null
  /** The person named last before a token. */
  namedBefore: (token: number) => number | null
}

/** All sides together. */
export const JOINT = (how: string, confidence = 0.95): ResolvedSource => ({
  source: 'joint',
  how,
  confidence,
  members: [],
})

/** One of the cast. */
export function person(
  discourse: Discourse,
  index: number,
  how: string,
  confidence: number,
): ResolvedSource {
  const actor = discourse.actors[index]
  return { source: [actor?.name ?? ''], how, confidence, members: [index] }
}
