'use client'
import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react'
import {
  ComparisonContext,
  type ComparisonInHand,
  type Sided,
} from '@/components/comparison/use-comparison'
import type { Facing } from '@/lib/features/comparison/schema'

const TieDialog = lazy(() =>
  import('@/components/comparison/tie-dialog').then((part) => ({ default: part.TieDialog })),
)

/** Stands around a comparison, and opens its dialogs. */
export function ComparisonFrame({
  facing,
  frozen = false,
  children,
}: {
  facing: Facing
  frozen?: boolean
  children: ReactNode
}) {
  const [tying, setTying] = useState<{ from: string; to: string | null } | null>(null)
  const frame = useMemo((): ComparisonInHand => {
    const at = new Map<string, Sided>()
    for (const row of facing.rows) {
      for (const position of row.a) at.set(position.id, { position, side: 'a' })
      for (const position of row.b) at.set(position.id, { position, side: 'b' })
    }
    const find = (id: string) => at.get(id) ?? null
    return {
      facing,
      frozen,
      find,
      partnersOf: (id) =>
        facing.pairs
          .filter((pair) => pair.a === id || pair.b === id)
          .sort((x, y) => y.score.total - x.score.total)
          .flatMap((pair) => {
            const other = find(pair.a === id ? pair.b : pair.a)
            return other ? [{ pair, other }] : []
          }),
      tieOf: (one, other) =>
        facing.ties.find(
          ({ from, to }) => (from === one && to === other) || (from === other && to === one),
        ) ?? null,
      openTie: (from, to) => setTying({ from, to: to ?? null }),
    }
  }, [facing, frozen])
  return (
    <ComparisonContext value={frame}>
      {children}
      {tying ? (
        <Suspense>
          <TieDialog key={`${tying.from} ${tying.to}`} {...tying} close={() => setTying(null)} />
        </Suspense>
      ) : null}
    </ComparisonContext>
  )
}
