import { z } from 'zod'
import type { PackedLines } from '@/lib/core/comparing/matrix-packing'
import { daySchema } from '@/lib/platform/day'

/** What is set against what. */
export const MATRIX_KINDS = ['calls', 'issues', 'actors'] as const
export type MatrixKind = (typeof MATRIX_KINDS)[number]

/** How the lines of a matrix are ordered and gathered. */
export const MATRIX_SORTS = ['newest', 'oldest', 'often', 'name'] as const
export const MATRIX_GROUPS = ['none', 'year', 'pair'] as const

/** The matrix in an address: its kind and the stretch of time. */
export const matrixChoiceSchema = z.object({
  kind: z.enum(MATRIX_KINDS).catch('calls'),
  from: daySchema.optional().catch(undefined),
  to: daySchema.optional().catch(undefined),
})
export type MatrixChoice = z.infer<typeof matrixChoiceSchema>

/** A line or column of a matrix. `readouts` is what an empty cell can be empty in. */
export type MatrixHead = { id: string; label: string; often: number; readouts: number }

/** A line with its packed cells (lib/core/comparing/matrix-cell). */
export type MatrixLine = {
  id: string
  label: string
  /** Day of a call; null for what is no call or has none. */
  day: string | null
  /** Who took part, as a key: calls of one pair have the same. */
  pair: string
  readouts: number
  cells: number[]
}

/** A matrix, ready to be shown. */
export type Matrix = {
  choice: MatrixChoice
  columns: MatrixHead[]
  lines: MatrixLine[]
  /** Calls of the stretch, where not all are lines. */
  outOf: number
  /** Calls a month of the team, for brushing time. */
  months: { month: string; calls: number }[]
}

/** A matrix as it crosses to the browser. */
export type PackedMatrix = Omit<Matrix, 'lines'> & { lines: PackedLines }
