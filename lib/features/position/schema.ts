import { z } from 'zod'
import type { Act, Force, Polarity, Span } from '@/lib/core/reading/types'
import { wordingSchema } from '@/lib/features/wording/schema'

export type PositionState = 'suggested' | 'confirmed' | 'rejected'

/** Which ink a position stands in: the issuer's side, the other's, both, or neither. */
export type InkSide = 'a' | 'b' | 'joint' | 'none'

/** A person of the team, as named on a page. */
export type PersonName = { id: string; name: string }

/** A position as its note shows it and as its marks need it. Days and instants are ISO strings. */
export type PositionCard = {
  id: string
  readoutId: string
  revision: number
  sourceKind: 'actors' | 'joint' | 'unclear'
  sources: readonly { id: string; name: string }[]
  side: InkSide
  cue: string
  cueAt: Span
  cueTailAt: readonly Span[]
  content: string
  contentAt: Span
  act: Act
  force: Force
  polarity: Polarity
  issues: readonly { id: string; label: string }[]
  origin: 'reader' | 'person'
  state: PositionState
  /** Version that its words stand in; they can be marked on a page that shows that one. */
  versionId: string
  /** Whether its words stand in the newest version. */
  anchored: boolean
  /** Words of a newer version that may be its own: a person says whether they are. */
  proposal: { cue: string; content: string } | null
  /** 0–1, of the reader; 1 of a person. It orders reviewing and is no measured probability. */
  confidence: number
  reader: string | null
  trace: readonly string[]
  createdBy: PersonName | null
  decidedBy: PersonName | null
  decidedAt: string | null
}

/** An issue as one picks it. */
export type IssueChoice = {
  id: string
  label: string
  parent: string | null
  aliases: readonly string[]
}

/** What a write gave: the position as it is now (null once taken back), and the activity that undoes it. */
export type PositionWrite = { card: PositionCard | null; positionId: string; activityId: string }

const aim = { team: z.string(), id: z.uuid(), revision: z.number().int().min(1) }

export const decidePositionSchema = z.object(aim)
export const editPositionSchema = z.object({ ...aim, wording: wordingSchema })
export const addPositionSchema = z.object({
  team: z.string(),
  /** Made by the page, so that sending twice adds once. */
  id: z.uuid(),
  readoutId: z.uuid(),
  versionId: z.uuid(),
  wording: wordingSchema,
})
export const settlePositionSchema = z.object({ ...aim, same: z.boolean() })
export const undoPositionSchema = z.object({ team: z.string(), activityId: z.uuid() })
