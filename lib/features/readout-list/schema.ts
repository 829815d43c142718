import { z } from 'zod'

/** Days for which a deleted readout can be restored. */
export const KEPT_DAYS = 30

/** What the list is narrowed to. */
export const readoutFilterSchema = z.object({
  issuer: z.string().max(200).optional(),
  origin: z.enum(['upload', 'sample', 'corpus']).optional(),
  review: z.literal('1').optional(),
})
export type ReadoutFilter = z.infer<typeof readoutFilterSchema>

/** A readout as one line of the list. */
export type ReadoutLine = {
  id: string
  title: string
  /** All who issued it, in words. */
  issuers: string
  publishedOn: string | null
  origin: string
  calls: { id: string; title: string; heldOn: string | null; accounts: number }[]
  positions: number
  toReview: number
}

/** A page of the list. */
export type ReadoutListPage = { lines: ReadoutLine[]; next: string | null }

/** A deleted readout that can still be restored. */
export type DeletedReadout = {
  id: string
  title: string
  issuers: string
  publishedOn: string | null
  deletedAt: string
  deletedBy: string | null
  daysLeft: number
}
