import type { ComparedCall } from './compared-call'
import { factDivergences } from './divergences-facts'
import { rowDivergences } from './divergences-of-row'
import { onlyHere, orderOfSubjects } from './divergences-one-sided'
import { DIVERGENCE_KINDS, type Divergence } from './types'

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
