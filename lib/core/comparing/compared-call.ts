import type { AlignedPair } from './align-positions'
import type { ComparedAccount, ComparedFact, ComparedPosition } from './types'

/** A row with where it stands (0–1, mean of both texts) and how alike its sides are, in words and in all. */
export type RowInOrder = {
  issue: string | null
  a: readonly ComparedPosition[]
  b: readonly ComparedPosition[]
  /** What faces what in this row. */
  pairs: readonly AlignedPair[]
  place: number
  likeness: number
  meaning: number
  score: number
  /** Of a row with one side: how near the nearest position of the other account comes. */
  near: number
}

/** What the search for divergences looks at. */
export type ComparedCall = {
  a: ComparedAccount
  b: ComparedAccount
  rows: readonly RowInOrder[]
  facts: readonly ComparedFact[]
}
