import type { AlignedPair } from './align-positions'
import { type SideOfName, sidesOf } from './sides'
import { type Telling, toldIn } from './telling'
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
  /** And how much of it and of a position of the other account is told by one another, in kindred words. */
  told: number
}

/** What the search for divergences looks at; what it asks of a whole account again and again is worked out once. */
export type ComparedCall = {
  a: ComparedAccount
  b: ComparedAccount
  rows: readonly RowInOrder[]
  facts: readonly ComparedFact[]
  sideOf: SideOfName
  telling: { a: Telling; b: Telling }
}

/** Two accounts, what faces what in them, and what each of them tells anywhere. */
export function comparedCall(
  found: Pick<ComparedCall, 'a' | 'b' | 'rows' | 'facts'>,
): ComparedCall {
  const { a, b } = found
  return { ...found, sideOf: sidesOf(a, b), telling: { a: toldIn(a), b: toldIn(b) } }
}
