import { z } from 'zod'
import { inverseRelation } from '@/lib/core/comparing/relations'
import { RELATIONS } from '@/lib/core/comparing/types'

/** What a person can say of two positions, read from the first to the second; `together` names no relation. */
export const TIE_RELATIONS = ['together', ...RELATIONS] as const
export type TieRelation = (typeof TIE_RELATIONS)[number]

/** A relation in words, from the first position to the second. */
export const RELATION_WORDS: Record<TieRelation | 'apart', string> = {
  together: 'faces',
  same: 'says the same as',
  stronger: 'is stronger than',
  weaker: 'is weaker than',
  contradicts: 'contradicts',
  denies: 'denies',
  'denied-by': 'is denied by',
  'part-of': 'is part of',
  'whole-of': 'takes in',
  apart: 'is about something else than',
}

/** A relation as it is read from the other end. */
export function inverseOf(relation: TieRelation | 'apart'): TieRelation | 'apart' {
  if (relation === 'apart' || relation === 'together') return relation
  return inverseRelation(relation) ?? 'together'
}

/** A person's word on two positions, as the pages show it. */
export type TieView = {
  id: string
  from: string
  to: string
  relation: TieRelation | 'apart'
  note: string
  revision: number
  by: string | null
  at: string
}

/** A position of another account that a person tied one of a readout's positions to. */
export type FacedBy = {
  tieId: string
  positionId: string
  otherPositionId: string
  relation: TieRelation
  note: string
  otherReadoutId: string
  issuer: string
  cue: string
  content: string
  by: string | null
  /** The relation was said from the other end. */
  swapped: boolean
}

/** A tie that no comparison shows yet: whether a position’s words are still its own has to be confirmed. */
export type WaitingTie = {
  tieId: string
  /** The readout of the position that waits, whose words come first. */
  readoutId: string
  words: string
  relation: TieRelation
  otherWords: string
  by: string | null
}

const team = z.string()
const tieNote = z.string().trim().max(2000, 'A reason has 2,000 characters at most.')

export const tiePositionsSchema = z.object({
  team,
  from: z.uuid(),
  to: z.uuid(),
  relation: z.enum([...TIE_RELATIONS, 'apart']),
  note: tieNote.default(''),
  /** The revision that was seen; null where nobody had said anything of the two. */
  revision: z.number().int().nullable(),
})
export const tieRefSchema = z.object({ team, tieId: z.uuid() })
