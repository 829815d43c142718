import { z } from 'zod'
import type { BriefItem } from '@/lib/core/exporting/brief-edition'
import type { Facing } from '@/lib/features/comparison/schema'

/** The views of a comparison, by their names in the address. */
export const COMPARISON_VIEWS = ['facing', 'ledger', 'texts', 'columns'] as const
export type ComparisonView = (typeof COMPARISON_VIEWS)[number]

/** What a frozen comparison keeps: all that its page shows, and all that a brief prints of it. */
export type FrozenComparison = {
  call: { title: string; heldOn: string | null }
  facing: Facing
  brief: Extract<BriefItem, { kind: 'comparison' }>
}

/** A saved comparison as the list shows it. */
export type SavedLine = {
  id: string
  name: string
  note: string
  view: ComparisonView
  callId: string
  callTitle: string
  heldOn: string | null
  accountA: string
  accountB: string
  issuerA: string
  issuerB: string
  /** ISO instant; null where it is live. */
  frozenAt: string | null
  by: string | null
  updatedAt: string
}

/** The page of a saved comparison. */
export type SavedPage = SavedLine & {
  noteHtml: string
  revision: number
  deleted: boolean
  following: boolean
  /** The comparison: as it was where it is frozen; null where an account of it is gone. */
  facing: Facing | null
}

const team = z.string()
const nameSchema = z
  .string()
  .trim()
  .min(1, 'Give it a name.')
  .max(200, 'A name has 200 characters at most.')
const noteSchema = z.string().trim().max(20_000, 'A note has 20,000 characters at most.')

export const saveComparisonSchema = z.object({
  team,
  callId: z.uuid(),
  accountA: z.uuid(),
  accountB: z.uuid(),
  view: z.enum(COMPARISON_VIEWS),
  name: nameSchema,
  note: noteSchema.default(''),
  /** Kept as it is today; else it always shows the accounts as they stand. */
  frozen: z.boolean(),
})

export const editSavedSchema = z.object({
  team,
  savedId: z.uuid(),
  revision: z.number().int(),
  name: nameSchema,
  note: noteSchema,
})

export const savedRefSchema = z.object({ team, savedId: z.uuid() })
