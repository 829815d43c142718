'use client'
import { useComparison } from '@/components/comparison/use-comparison'
import { Tie } from '@/components/ui/icons'
import type { FacingRow } from '@/lib/features/comparison/schema'
import { inverseOf, type TieRelation } from '@/lib/features/tie/schema'

const SHORT: Record<TieRelation, string> = {
  together: 'tied',
  same: 'the same',
  stronger: 'stronger at the left',
  weaker: 'weaker at the left',
  contradicts: 'contradict each other',
  denies: 'denied at the left',
  'denied-by': 'denied at the right',
  'part-of': 'left is part of the right',
  'whole-of': 'right is part of the left',
}

/** What people said of the positions that face each other in a row. */
export function RowTies({ row }: { row: FacingRow }) {
  const { facing, openTie } = useComparison()
  const left = new Set(row.a.map(({ id }) => id))
  const right = new Set(row.b.map(({ id }) => id))
  const said = facing.ties.flatMap((tie) => {
    if (tie.relation === 'apart') return []
    if (left.has(tie.from) && right.has(tie.to)) return [{ tie, relation: tie.relation }]
    if (!left.has(tie.to) || !right.has(tie.from)) return []
    const turned = inverseOf(tie.relation)
    return turned === 'apart' ? [] : [{ tie, relation: turned }]
  })
  return said.map(({ tie, relation }) => (
    <button
      key={tie.id}
      type="button"
      title={tie.note || undefined}
      onClick={() => openTie(tie.from, tie.to)}
      className="touchable inline-flex items-center gap-1 bg-paper text-accent text-sm underline underline-offset-4"
    >
      <Tie size={13} />
      {SHORT[relation]}
      <span className="sr-only">, said by {tie.by ?? 'somebody'}</span>
    </button>
  ))
}
