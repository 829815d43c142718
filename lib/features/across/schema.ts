import { z } from 'zod'
import type { DiffRun } from '@/lib/core/comparing/word-diff'

const day = z.iso.date()

/** The choice in the address of Across calls: whose positions (any, when none), on what, within which days. */
export const acrossChoiceSchema = z.object({
  actors: z.array(z.uuid()).max(12).catch([]),
  issue: z.string().min(1).max(100).optional().catch(undefined),
  from: day.optional().catch(undefined),
  to: day.optional().catch(undefined),
})
export type AcrossChoice = z.infer<typeof acrossChoiceSchema>

/** Reads the choice out of an address; what makes no sense there is left out. */
export function readAcrossChoice(address: URLSearchParams): AcrossChoice {
  const one = (name: string) => address.get(name) || undefined
  const uuids = address.getAll('actor').filter((id) => z.uuid().safeParse(id).success)
  return acrossChoiceSchema.parse({
    actors: [...new Set(uuids)].slice(0, 12),
    issue: one('issue'),
    from: one('from'),
    to: one('to'),
  })
}

/** The address of a choice, after `?`. */
export function writeAcrossChoice(choice: AcrossChoice, after?: string | null): string {
  const address = new URLSearchParams(choice.actors.map((id) => ['actor', id]))
  for (const name of ['issue', 'from', 'to'] as const) {
    const value = choice[name]
    if (value) address.set(name, value)
  }
  if (after) address.set('after', after)
  return address.toString()
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
  const dated = heldOn === 'none' || day.safeParse(heldOn).success
  const known = [callId, positionId].every((id) => z.uuid().safeParse(id).success)
  if (!dated || !known) return null
  return { heldOn: heldOn === 'none' ? null : heldOn, callId, positionId }
}

/** An actor or an issue one can choose, with how many positions are its own. */
export type AcrossOption = { id: string; label: string; positions: number }
export type AcrossOptions = { actors: AcrossOption[]; issues: AcrossOption[] }

/** Whose ink: the first and second actor picked, joint, or anybody. */
export type AcrossInk = 'a' | 'b' | 'joint' | 'none'

/** A point of the strip chart. */
export type AcrossPoint = {
  id: string
  readoutId: string
  heldOn: string
  /** The actor in whose row it stands; `joint` for a joint one where no actor is picked. */
  actorId: string
  actor: string
  force: number
  cue: string
  issuer: string
  joint: boolean
  suggested: boolean
}

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
  lines: AcrossLine[]
  /** What followed the last position of each actor picked; on the last page alone. */
  since: AcrossWithout[]
  next: string | null
}

/** Force over time: points in order, from the page's beginning on. */
export type AcrossChart = {
  points: AcrossPoint[]
  /** Whether it ends before the choice does. */
  cut: boolean
}
