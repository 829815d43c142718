import { z } from 'zod'
import type { ToldFact } from '@/lib/core/comparing/facts-told'
import { type NamedActor, sameCast } from '@/lib/core/reading/actor-key'
import { CHANNELS, type Channel } from '@/lib/core/reading/types'
import type { AccountShown } from '@/lib/features/account/schema'
import type { Columns, Facing } from '@/lib/features/comparison/schema'
import type { ComparisonView, SavedLine } from '@/lib/features/saved-comparison/schema'
import { daySchema } from '@/lib/platform/day'

/** A call that an account could belong to. */
export type CallCandidate = {
  id: string
  title: string
  heldOn: string | null
  channel: string
  issuers: readonly string[]
  /** The cast as each of its accounts gives it. */
  casts: readonly (readonly NamedActor[])[]
}

/** What decides to which call an account belongs. */
export type CallWanted = {
  heldOn: string
  channel: string
  issuerName: string
  cast: readonly NamedActor[]
}

/**
 * The call with the same participants within a day on either side; the same day and the same channel are
 * preferred. An issuer that tells of another day in a text of its own tells of another call.
 */
export function chooseCall<C extends CallCandidate>(
  candidates: readonly C[],
  wanted: CallWanted,
): C | null {
  const fits = candidates.flatMap((candidate) => {
    const days = daysApart(candidate.heldOn, wanted.heldOn)
    if (days === null || days > 1) return []
    if (days === 1 && candidate.issuers.includes(wanted.issuerName)) return []
    if (!candidate.casts.some((cast) => sameCast(cast, wanted.cast))) return []
    const otherChannel =
      candidate.channel !== wanted.channel &&
      candidate.channel !== 'unknown' &&
      wanted.channel !== 'unknown'
    return [{ candidate, score: days * 2 + (otherChannel ? 1 : 0) }]
  })
  fits.sort((a, b) => a.score - b.score || (a.candidate.id < b.candidate.id ? -1 : 1))
  return fits[0]?.candidate ?? null
}

const DAY = 86_400_000

/** Whole days between two ISO days; null where one is unknown. */
export function daysApart(one: string | null, other: string | null): number | null {
  if (!one || !other) return null
  const days = Math.abs(Date.parse(`${one}T00:00:00Z`) - Date.parse(`${other}T00:00:00Z`)) / DAY
  return Number.isFinite(days) ? Math.round(days) : null
}

/** The ISO day so many days later. */
export function dayShifted(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * DAY).toISOString().slice(0, 10)
}

/** What the list of calls is narrowed to. */
export const callFilterSchema = z.object({ several: z.literal('1').optional() })
export type CallFilter = z.infer<typeof callFilterSchema>

/** A call as one line of the list. */
export type CallLine = {
  id: string
  title: string
  heldOn: string | null
  channel: string
  accounts: { readoutId: string; issuers: string }[]
}

/** A page of the calls. */
export type CallPage = { lines: CallLine[]; next: string | null }

/** How a call was held, in words. */
export const CHANNEL_WORDS: Record<Channel, string> = {
  phone: 'by phone',
  video: 'by video',
  'in-person': 'in person',
  letter: 'by letter',
  unknown: 'not said',
}

/** The page of a call. */
export type CallView = {
  call: CallHead
  accounts: AccountShown[]
  /** Accounts that the address asks for and that were moved to another call since. */
  gone: AccountShown[]
  facts: ToldFact[]
  /** Which of the views the address asks for. */
  view: ComparisonView
  facing: Facing | null
  /** Every account in a column, where the address asks for it. */
  columns: Columns | null
  saved: SavedLine[]
  following: boolean
}

/** A call's own facts. */
export type CallHead = {
  id: string
  title: string
  heldOn: string | null
  channel: string
  revision: number
}

export const mergeCallsSchema = z.object({
  team: z.string(),
  fromCallId: z.uuid(),
  intoCallId: z.uuid(),
})
export const unmergeCallsSchema = z.object({
  team: z.string(),
  callId: z.uuid(),
  fromCallId: z.uuid(),
  accountIds: z.array(z.uuid()).min(1).max(200),
})
export const editCallSchema = z.object({
  team: z.string(),
  callId: z.uuid(),
  revision: z.number().int(),
  title: z.string().trim().min(1, 'A call needs a name.').max(200),
  heldOn: daySchema.nullable(),
  channel: z.enum(CHANNELS),
})
