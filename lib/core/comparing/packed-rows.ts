import type { ComparedPosition, Comparison, DivergenceKind } from './types'

/** What stands where a row has no position on one side: said carefully, since a readout is no transcript. */
export type Absence = 'not-mentioned' | 'no-matching-position'

/** A row as it is shown: the positions of one issue that face each other. */
export type PackedRow = {
  issue: string | null
  /** The first row of its issue carries the heading. */
  first: boolean
  a: readonly ComparedPosition[]
  b: readonly ComparedPosition[]
  /** The positions were set against each other; else they merely stand under one issue. */
  matched: boolean
  kinds: readonly DivergenceKind[]
  absence: Absence
}

/**
 * The rows of a comparison for showing. Positions that face nothing are gathered by issue, those of both
 * accounts side by side, so that an issue is read at one glance. Every position stays in exactly one row.
 */
export function packedRows(comparison: Comparison): PackedRow[] {
  const issues = [...new Set(comparison.rows.map(({ issue }) => issue))]
  return issues.flatMap((issue) => {
    const rows = comparison.rows.filter((row) => row.issue === issue)
    const matched = rows.filter(({ a, b }) => a.length > 0 && b.length > 0)
    const alone = rows.filter(({ a, b }) => a.length === 0 || b.length === 0)
    const packed: Omit<PackedRow, 'first'>[] = matched.map(({ a, b, kinds }) => ({
      ...{ issue, a, b, kinds },
      matched: true,
      absence: 'no-matching-position',
    }))
    const a = alone.flatMap((row) => row.a)
    const b = alone.flatMap((row) => row.b)
    if (a.length > 0 || b.length > 0) {
      const kinds = [...new Set(alone.flatMap((row) => row.kinds))]
      packed.push({ issue, a, b, kinds, matched: false, absence: absenceOf(comparison, alone) })
    }
    return packed.map((row, at) => ({ ...row, first: at === 0 }))
  })
}

/** What may be said of the account that has nothing to set against these positions. */
export function absenceBeside(rows: readonly PackedRow[], positionIds: readonly string[]): Absence {
  const row = rows.find(({ a, b }) => [...a, ...b].some(({ id }) => positionIds.includes(id)))
  return row?.absence ?? 'no-matching-position'
}

/** "Not mentioned" only where no position of the other account is about any of it, and its text has not the words either. */
function absenceOf(comparison: Comparison, alone: Comparison['rows']): Absence {
  const side = alone.some(({ a }) => a.length > 0) ? 'a' : 'b'
  const other = side === 'a' ? 'b' : 'a'
  const about = new Set(alone.flatMap((row) => row[side].flatMap(({ issues }) => issues)))
  const named = comparison.rows.some((row) =>
    row[other].some(({ issues }) => issues.some((issue) => about.has(issue))),
  )
  const found = alone.every(({ kinds }) => kinds.includes('only-here'))
  return found && !named && about.size > 0 ? 'not-mentioned' : 'no-matching-position'
}
