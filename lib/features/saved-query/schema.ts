import { z } from 'zod'
import {
  type AcrossChoice,
  isNarrowed,
  readAcrossChoice,
  writeAcrossChoice,
} from '@/lib/features/across/schema'

const team = z.string()
const name = z
  .string()
  .trim()
  .min(1, 'Give it a name.')
  .max(200, 'A name has 200 characters at most.')
const note = z.string().trim().max(20_000, 'A note has 20,000 characters at most.').default('')

/** A question as its address has it; one question has one address. */
const question = z
  .string()
  .max(4000)
  .transform((address) => writeAcrossChoice(readAcrossChoice(new URLSearchParams(address))))
  .refine((address) => address !== '', 'Ask for something first: an actor, an issue, a condition.')

export const saveQuerySchema = z.object({ team, name, note, question })
export const editQuerySchema = z.object({
  team,
  queryId: z.uuid(),
  revision: z.number().int(),
  name,
  note,
})
export const queryRefSchema = z.object({ team, queryId: z.uuid() })

/** So many answers go into a collection at once. */
export const MOST_COLLECTED = 100
export const collectAnswersSchema = z.object({ team, collectionId: z.uuid(), question })

/** A saved question as the list shows it. */
export type SavedQueryLine = {
  id: string
  name: string
  note: string
  question: string
  revision: number
  by: string | null
  updatedAt: string
  following: boolean
  /** What the question says in words needs these names. */
  asked: {
    choice: AcrossChoice
    actors: { id: string; name: string }[]
    issue: { id: string; label: string } | null
    call: string | null
    counterpart: string | null
    pair: string | null
  }
}

/** A page of them. */
export type SavedQueryPage = { lines: SavedQueryLine[]; next: string | null }

/** The choice of a kept question. */
export function choiceOf(kept: string): AcrossChoice {
  return readAcrossChoice(new URLSearchParams(kept))
}

/** The kept form of a choice; null where it asks for nothing. */
export function questionOfChoice(choice: AcrossChoice): string | null {
  return isNarrowed(choice) ? writeAcrossChoice(choice) : null
}
