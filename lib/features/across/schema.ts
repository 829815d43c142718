import { z } from 'zod'
import type { ForcePoint } from '@/lib/core/charting/force-over-time'
import { INITIATIVES } from '@/lib/core/charting/raised-issues'
import type { DiffRun } from '@/lib/core/comparing/word-diff'
import { ACTS, CHANNELS, POLARITIES } from '@/lib/core/reading/types'
import { daySchema } from '@/lib/platform/day'

const words = z.string().trim().min(1).max(200)
/** What makes no sense in an address is left out, rather than refused. */
const may = <T extends z.ZodType>(kind: T) => kind.optional().catch(undefined)

/** Whose it is within its call: the issuer's own side, the other's, one of them alone, or both together. */
export const ACROSS_SIDES = ['own', 'other', 'alone', 'joint'] as const
export type AcrossSide = (typeof ACROSS_SIDES)[number]

const PARTY = '(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[A-Z]{2})'
const pair = z.string().regex(new RegExp(`^${PARTY}_${PARTY}$`))

/** The question in the address of Across calls; a condition that is absent lets everything pass. */
export const acrossChoiceSchema = z.object({
  /** Who holds it: any of these. */
  actors: z.array(z.uuid()).max(12).catch([]),
  /** State and office of who holds it. */
  state: may(words),
  office: may(words),
  side: may(z.enum(ACROSS_SIDES)),
  issue: may(z.string().min(1).max(100)),
  from: may(daySchema),
  to: may(daySchema),
  issuer: may(words),
  channel: may(z.enum(CHANNELS)),
  /** Words within the cue. */
  cue: may(words),
  act: may(z.enum(ACTS)),
  /** At least so strong. */
  force: may(z.coerce.number().int().min(1).max(4)),
  direction: may(z.enum(POLARITIES)),
  /** In calls of which this issuer gives an account that has nothing on the issue. */
  untold: may(words),
  /** Only what its holder said on the issue for the first time. */
  first: may(z.literal('1')),
  /** Only what was put otherwise than the time before, from this day on. */
  changed: may(daySchema),
  /** In this call alone; in calls in which this actor took part. */
  call: may(z.uuid()),
  with: may(z.uuid()),
  /** In accounts that have these two on different sides: actors, or states by their code. */
  pair: may(pair),
  /** At whose initiative its account says that the call was held, seen from who holds it. */
  initiative: may(z.enum(INITIATIVES)),
})
export type AcrossChoice = z.infer<typeof acrossChoiceSchema>

/** The conditions that are one word of an address each. */
export const ACROSS_CONDITIONS = [
  'state',
  'office',
  'side',
  'issue',
  'from',
  'to',
  'issuer',
  'channel',
  'cue',
  'act',
  'force',
  'direction',
  'untold',
  'first',
  'changed',
  'call',
  'with',
  'pair',
  'initiative',
] as const
export type AcrossCondition = (typeof ACROSS_CONDITIONS)[number]

/** Reads the choice out of an address; what makes no sense there is left out. */
export function readAcrossChoice(address: URLSearchParams): AcrossChoice {
  const uuids = address.getAll('actor').filter((id) => z.uuid().safeParse(id).success)
  const named = ACROSS_CONDITIONS.map((name) => [name, address.get(name) || undefined])
  return acrossChoiceSchema.parse({
    ...Object.fromEntries(named),
    actors: [...new Set(uuids)].slice(0, 12),
  })
}

/** The address of a choice, after `?`: conditions always in the same order, so that one question has one address. */
export function writeAcrossChoice(choice: AcrossChoice, after?: string | null): string {
  const address = new URLSearchParams([...choice.actors].sort().map((id) => ['actor', id]))
  for (const name of ACROSS_CONDITIONS) {
    const value = choice[name]
    if (value !== undefined) address.set(name, String(value))
  }
  if (after) address.set('after', after)
  return address.toString()
}

/** Whether a choice asks for anything at all. */
export function isNarrowed(choice: AcrossChoice): boolean {
  return writeAcrossChoice(choice) !== ''
}

/** Where a position stands in time: the day of its call (undated ones last), the call, the position. */
export type AcrossPlace = { heldOn: string | null; callId: string; positionId: string }

/** A place as it stands in an address. */
export function writeAcrossPlace({ heldOn, callId, positionId }: AcrossPlace): string {
  return `${heldOn ?? 'none'}_${callId}_${positionId}`
}

/** A place from an address; null for anything else. */
export function readAcrossPlace(written: string | undefined): AcrossPlace | null {
  const [heldOn = '', callId = '', positionId = ''] = written?.split('_') ?? []
  const dated = heldOn === 'none' || daySchema.safeParse(heldOn).success
  const known = [callId, positionId].every((id) => z.uuid().safeParse(id).success)
  if (!dated || !known) return null
  return { heldOn: heldOn === 'none' ? null : heldOn, callId, positionId }
}

/** Whose ink: the first and second actor picked, joint, or anybody. */
export type AcrossInk = 'a' | 'b' | 'joint' | 'none'

/** A position of the list, beside its holder's previous one. */
export type AcrossLine = {
  id: string
  readoutId: string
  callId: string
  callTitle: string
  heldOn: string | null
  issuer: string
  source: string
  ink: AcrossInk
  joint: boolean
  suggested: boolean
  force: number
  cue: readonly DiffRun[]
  content: readonly DiffRun[]
  issues: { id: string; label: string }[]
  previous: {
    id: string
    readoutId: string
    heldOn: string
    words: string
    /** Force now less force then. */
    step: number
    putOtherwise: boolean
    same: boolean
  } | null
  without: AcrossWithout | null
}

/** Readouts of calls that an actor took part in, after a day (and before the next position), with none on the issue. */
export type AcrossWithout = { actor: string; readouts: number; since: string }

/** A page of Across calls. */
export type AcrossPage = {
  choice: AcrossChoice
  actors: { id: string; name: string }[]
  issue: { id: string; label: string } | null
  /** The call and the counterpart that the choice names, for its words. */
  call: string | null
  counterpart: string | null
  /** Who the two of a pair are, for its words. */
  pair: string | null
  lines: AcrossLine[]
  /** What followed the last position of each actor picked; on the last page alone. */
  since: AcrossWithout[]
  next: string | null
}

/** Force over time: points in order, from the page's beginning on. */
export type AcrossChart = {
  points: ForcePoint[]
  /** Where it goes on, if it ends before the choice does. */
  next: string | null
}
