import { factDivergences } from './divergences-facts'
import { rowDivergences } from './divergences-of-row'
import { onlyHere, orderOfSubjects } from './divergences-one-sided'
import {
  type ComparedAccount,
  type ComparedFact,
  type ComparedPosition,
  DIVERGENCE_KINDS,
  type Divergence,
} from './types'

/** A row with where it stands (0–1, mean of both texts) and how alike its sides are, in words and in all. */
export type RowInOrder = {
  issue: string | null
  a: readonly ComparedPosition[]
  b: readonly ComparedPosition[]
  place: number
  likeness: number
  score: number
}

/** What the search for divergences looks at. */
export type ComparedCall = {
  a: ComparedAccount
  b: ComparedAccount
  rows: readonly RowInOrder[]
  facts: readonly ComparedFact[]
}

/** Every typed difference between the two accounts, the most telling first. */
export function findDivergences(call: ComparedCall): Divergence[] {
  const found = [
    ...factDivergences(call.facts),
    ...call.rows.flatMap((row) => rowDivergences(row, call)),
    ...onlyHere(call),
    ...orderOfSubjects(call),
  ]
  const rank = (divergence: Divergence) => DIVERGENCE_KINDS.indexOf(divergence.kind)
  return found.sort(
    (x, y) => y.weight - x.weight || rank(x) - rank(y) || x.key.localeCompare(y.key, 'en'),
  )
}
