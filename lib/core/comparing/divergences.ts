import type { ComparedCall } from './compared-call'
import { factDivergences } from './divergences-facts'
import { rowDivergences } from './divergences-of-row'
import { onlyHere } from './divergences-one-sided'
import { orderOfSubjects } from './divergences-order'
import { termDivergences } from './divergences-term'
import { DIVERGENCE_KINDS, type Divergence } from './types'

/** Every typed difference between the two accounts, the most telling first. */
export function findDivergences(call: ComparedCall): Divergence[] {
  const found = [
    ...factDivergences(call.facts),
    ...call.rows.flatMap((row) => rowDivergences(row, call)),
    ...onlyHere(call),
    ...termDivergences(call),
    ...orderOfSubjects(call),
  ]
  const terms = new Set<string>()
  const distinct = found.filter(({ kind, words }) => {
    if (kind !== 'term') return true
    const names = [...words.a, ...words.b].join('|').toLowerCase()
    return !terms.has(names) && terms.add(names)
  })
  const rank = (divergence: Divergence) => DIVERGENCE_KINDS.indexOf(divergence.kind)
  return distinct.sort(
    (x, y) => y.weight - x.weight || rank(x) - rank(y) || x.key.localeCompare(y.key, 'en'),
  )
}
