import type { Polarity } from '@/lib/core/reading/types'

/** What a cell of the matrix tells: how often, how strongly at most, and which ways. */
export type MatrixCell = { column: number; often: number; force: number; directions: number }

/** Columns that fit into a packed cell. */
export const MOST_COLUMNS = 64

/** Directions as bits, so that those of several positions add up. */
export const DIRECTION_BITS: Record<Polarity, number> = {
  supports: 1,
  opposes: 2,
  'calls-for': 4,
  commits: 8,
  neutral: 16,
}

/** A cell as one number: column 6 bits, directions 5, force 3, and how often above them. */
export function packCell({ column, often, force, directions }: MatrixCell): number {
  return ((often * 8 + force) * 32 + directions) * 64 + column
}

/** The cell that a number stands for. */
export function unpackCell(packed: number): MatrixCell {
  const column = packed % 64
  const rest = Math.floor(packed / 64)
  const directions = rest % 32
  const above = Math.floor(rest / 32)
  return { column, directions, force: above % 8, often: Math.floor(above / 8) }
}

/** Which way a cell points: one way, neutral, or several that differ. */
export function directionOf(directions: number): Polarity | 'several' {
  const pointed = directions & ~DIRECTION_BITS.neutral
  const [only, ...more] = Object.entries(DIRECTION_BITS).filter(([, bit]) => pointed & bit)
  if (!only) return 'neutral'
  return more.length > 0 ? 'several' : (only[0] as Polarity)
}
