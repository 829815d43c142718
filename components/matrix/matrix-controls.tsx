'use client'
import Link from 'next/link'
import { useMemo } from 'react'
import type { ChoiceChange } from '@/components/across/use-choice'
import { matrixCsv } from '@/components/matrix/cell-words'
import { everyMonth, lastDayOf } from '@/components/matrix/format-month'
import type { MatrixGroup, MatrixSort } from '@/components/matrix/matrix-order'
import { type Span, TimeBrush } from '@/components/matrix/time-brush'
import { Button } from '@/components/ui/button'
import { SelectField } from '@/components/ui/field'
import { takeAway } from '@/components/ui/take-away'
import {
  MATRIX_GROUPS,
  MATRIX_KINDS,
  MATRIX_SORTS,
  type Matrix,
  type MatrixKind,
} from '@/lib/features/matrix/schema'

/** What is set against what, by name. */
export const KIND_WORDS: Record<MatrixKind, string> = {
  calls: 'Calls by issues',
  issues: 'Issues by actors',
  actors: 'Actors by actors',
}
const SORTS: Record<MatrixSort, string> = {
  newest: 'newest first',
  oldest: 'oldest first',
  often: 'most positions first',
  name: 'by name',
}
const GROUPS: Record<MatrixGroup, string> = {
  none: 'not grouped',
  year: 'by year',
  pair: 'by pair',
}

/** Which matrix, in which order and groups, and its figures to take away. */
export function MatrixControls({
  team,
  matrix,
  sort,
  group,
  keep,
}: {
  team: string
  matrix: Matrix
  sort: MatrixSort
  group: MatrixGroup
  keep: (change: ChoiceChange) => void
}) {
  const isCalls = matrix.choice.kind === 'calls'
  const sorts = MATRIX_SORTS.filter((one) => isCalls || one === 'often' || one === 'name')
  return (
    <div className="no-print flex flex-wrap items-end gap-x-5 gap-y-3">
      <Kinds team={team} matrix={matrix} />
      <SelectField
        label="Order"
        value={sort}
        onChange={(event) => keep({ sort: event.target.value })}
      >
        {sorts.map((one) => (
          <option key={one} value={one}>
            {SORTS[one]}
          </option>
        ))}
      </SelectField>
      {isCalls ? (
        <SelectField
          label="Groups"
          value={group}
          onChange={(event) => keep({ group: event.target.value })}
        >
          {MATRIX_GROUPS.map((one) => (
            <option key={one} value={one}>
              {GROUPS[one]}
            </option>
          ))}
        </SelectField>
      ) : null}
      <Button
        onClick={() =>
          takeAway(
            `matrix-${matrix.choice.kind}.csv`,
            new Blob([matrixCsv(matrix)], { type: 'text/csv;charset=utf-8' }),
          )
        }
      >
        CSV
      </Button>
    </div>
  )
}

function Kinds({ team, matrix: { choice } }: { team: string; matrix: Matrix }) {
  const href = (kind: MatrixKind) => {
    const address = new URLSearchParams({ kind })
    if (choice.from) address.set('from', choice.from)
    if (choice.to) address.set('to', choice.to)
    return `/t/${team}/across/matrix?${address}`
  }
  return (
    <nav aria-label="What is set against what" className="flex flex-wrap gap-2">
      {MATRIX_KINDS.map((kind) => (
        <Link
          key={kind}
          href={href(kind)}
          aria-current={kind === choice.kind ? 'page' : undefined}
          className="touchable inline-flex items-center rounded-full border border-line bg-sheet px-3 py-0.5 text-sm hover:border-edge aria-[current]:border-ink aria-[current]:bg-ink aria-[current]:text-paper"
        >
          {KIND_WORDS[kind]}
        </Link>
      ))}
    </nav>
  )
}

/** Calls a month, to take a stretch of them. */
export function MatrixMonths({
  matrix: { choice, months },
  pending,
  onPreview,
  ask,
}: {
  matrix: Matrix
  /** Whether the stretch that was taken is being counted. */
  pending: boolean
  onPreview: (span: Span | null) => void
  ask: (change: ChoiceChange) => void
}) {
  const every = useMemo(() => everyMonth(months), [months])
  const span =
    choice.from || choice.to
      ? {
          from: choice.from?.slice(0, 7) ?? months[0]?.month ?? '',
          to: choice.to?.slice(0, 7) ?? months.at(-1)?.month ?? '',
        }
      : null
  return (
    <div>
      <TimeBrush
        months={every}
        span={span}
        onPreview={onPreview}
        onTake={(taken) => {
          onPreview(null)
          ask({
            from: taken ? `${taken.from}-01` : null,
            to: taken ? lastDayOf(taken.to) : null,
          })
        }}
      />
      <span role="status" className="text-muted text-sm">
        {pending ? 'Counting…' : ''}
      </span>
    </div>
  )
}
