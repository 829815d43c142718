'use client'
import { lazy, Suspense, useMemo, useState } from 'react'
import { AcrossNav } from '@/components/across/across-nav'
import { NothingAcross } from '@/components/across/nothing-across'
import { useChoice } from '@/components/across/use-choice'
import type { OpenCell } from '@/components/matrix/cell-dialog'
import { DIRECTION_SIGNS, DIRECTION_WORDS } from '@/components/matrix/cell-words'
import { KIND_WORDS, MatrixControls, MatrixMonths } from '@/components/matrix/matrix-controls'
import { MatrixGrid } from '@/components/matrix/matrix-grid'
import { linesWithin, orderLines } from '@/components/matrix/matrix-order'
import type { Span } from '@/components/matrix/time-brush'
import { RefreshOnEvents } from '@/components/shell/refresh-on-events'
import { unpackLines } from '@/lib/core/comparing/matrix-packing'
import type { Polarity } from '@/lib/core/reading/types'
import {
  MATRIX_GROUPS,
  MATRIX_SORTS,
  type Matrix,
  type MatrixKind,
  type PackedMatrix,
} from '@/lib/features/matrix/schema'

const CellDialog = lazy(() =>
  import('@/components/matrix/cell-dialog').then((part) => ({ default: part.CellDialog })),
)

/** What was held how often and how strongly: a grid, with time to be brushed and each cell to be opened. */
export function MatrixView({ team, matrix: packed }: { team: string; matrix: PackedMatrix }) {
  const matrix = useMemo(
    () => ({ ...packed, lines: unpackLines(packed.lines, packed.columns.length) }),
    [packed],
  )
  const { choice, columns, lines, months } = matrix
  const [cell, setCell] = useState<OpenCell | null>(null)
  const [preview, setPreview] = useState<Span | null>(null)
  const { chosen, keep, ask, pending } = useChoice()
  const { sort, group } = orderIn(chosen, choice.kind)
  const span = choice.kind === 'calls' ? preview : null
  const rows = useMemo(
    () => orderLines(linesWithin(lines, span), { sort, group }),
    [lines, span, sort, group],
  )
  if (months.length === 0 && lines.length === 0)
    return (
      <NothingAcross team={team} page="Matrix" title="No calls to set against each other yet">
        When readouts are here, this shows which call had which issue, how often and how strongly.
      </NothingAcross>
    )
  return (
    <div className="grid gap-4 px-4 py-8 md:px-8">
      <RefreshOnEvents nouns={['position', 'readout', 'call']} />
      <header className="grid gap-1">
        <AcrossNav team={team} />
        <h1 className="font-semibold font-serif text-title leading-tight">
          {KIND_WORDS[choice.kind]}
        </h1>
        <p className="text-muted">
          {told(matrix)} <Signs />
        </p>
      </header>
      <MatrixControls {...{ team, matrix, sort, group, keep }} />
      <MatrixMonths matrix={matrix} pending={pending} onPreview={setPreview} ask={ask} />
      {rows.length === 0 || columns.length === 0 ? (
        <p className="hatched border-line border-y px-4 py-12 text-center font-serif text-lg italic">
          No position of these months is about an issue of the list.
        </p>
      ) : (
        <MatrixGrid
          kind={choice.kind}
          columns={columns}
          rows={rows}
          label={KIND_WORDS[choice.kind]}
          onOpen={setCell}
        />
      )}
      {cell ? (
        <Suspense>
          <CellDialog team={team} choice={choice} cell={cell} close={() => setCell(null)} />
        </Suspense>
      ) : null}
    </div>
  )
}

/** Order and groups as the address has them; only calls stand in time and in pairs. */
function orderIn(address: URLSearchParams, kind: MatrixKind) {
  const sort = MATRIX_SORTS.find((one) => one === address.get('sort'))
  const group = MATRIX_GROUPS.find((one) => one === address.get('group'))
  if (kind === 'calls') return { sort: sort ?? 'newest', group: group ?? 'none' } as const
  return { sort: sort ?? 'often', group: 'none' } as const
}

function told({ choice, lines, columns, outOf }: Matrix): string {
  if (choice.kind === 'calls') {
    const calls =
      outOf > lines.length ? `the newest ${lines.length} of ${outOf} calls` : `${outOf} calls`
    return `${calls}, the ${columns.length} issues most often held.`
  }
  return `The ${lines.length} most frequent by the ${columns.length} most frequent.`
}

/** How to read a cell, in words: no legend of colours. */
function Signs() {
  const signs = Object.entries(DIRECTION_SIGNS) as [Polarity | 'several', string][]
  return (
    <>
      A cell has the number of positions; its bar and tone grow with the highest force;{' '}
      {signs
        .filter(([, sign]) => sign)
        .map(([direction, sign]) => `${sign} ${DIRECTION_WORDS[direction]}`)
        .join(', ')}
      . Hatched: not mentioned in the readouts here.
    </>
  )
}
