'use client'
import Link from 'next/link'
import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs'
import { useMemo, useState, useTransition } from 'react'
import { AcrossNav } from '@/components/across/across-nav'
import { NothingAcross } from '@/components/across/nothing-across'
import { CellDialog, type OpenCell } from '@/components/matrix/cell-dialog'
import { DIRECTION_SIGNS, DIRECTION_WORDS, matrixCsv } from '@/components/matrix/cell-words'
import { everyMonth, lastDayOf } from '@/components/matrix/format-month'
import { MatrixGrid } from '@/components/matrix/matrix-grid'
import { linesWithin, orderLines } from '@/components/matrix/matrix-order'
import { type Span, TimeBrush } from '@/components/matrix/time-brush'
import { RefreshOnEvents } from '@/components/shell/refresh-on-events'
import { Button } from '@/components/ui/button'
import { SelectField } from '@/components/ui/field'
import { takeAway } from '@/components/ui/take-away'
import type { Polarity } from '@/lib/core/reading/types'
import {
  MATRIX_GROUPS,
  MATRIX_KINDS,
  MATRIX_SORTS,
  type Matrix,
  type MatrixKind,
} from '@/lib/features/matrix/schema'

const KINDS: Record<MatrixKind, string> = {
  calls: 'Calls by issues',
  issues: 'Issues by actors',
  actors: 'Actors by actors',
}
const SORTS = {
  newest: 'newest first',
  oldest: 'oldest first',
  often: 'most positions first',
  name: 'by name',
}
const GROUPS = { none: 'not grouped', year: 'by year', pair: 'by pair' }

/** What was held how often and how strongly: a grid, with time to be brushed and each cell to be opened. */
export function MatrixView({ team, matrix }: { team: string; matrix: Matrix }) {
  const { choice, columns, lines, months } = matrix
  const [cell, setCell] = useState<OpenCell | null>(null)
  const [preview, setPreview] = useState<Span | null>(null)
  const [asked, setAsked] = useQueryStates({
    sort: parseAsStringLiteral(MATRIX_SORTS),
    group: parseAsStringLiteral(MATRIX_GROUPS),
  })
  const isCalls = choice.kind === 'calls'
  const sort = asked.sort ?? (isCalls ? 'newest' : 'often')
  const group = isCalls ? (asked.group ?? 'none') : 'none'
  const rows = useMemo(
    () => orderLines(linesWithin(lines, isCalls ? preview : null), { sort, group }),
    [lines, isCalls, preview, sort, group],
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
        <h1 className="font-semibold font-serif text-title leading-tight">{KINDS[choice.kind]}</h1>
        <p className="text-muted">
          {told(matrix)} <Signs />
        </p>
      </header>
      <div className="no-print flex flex-wrap items-end gap-x-5 gap-y-3">
        <Kinds team={team} matrix={matrix} />
        <SelectField
          label="Order"
          value={sort}
          onChange={(event) =>
            void setAsked({ sort: MATRIX_SORTS.find((one) => one === event.target.value) ?? null })
          }
        >
          {MATRIX_SORTS.filter((one) => isCalls || one === 'often' || one === 'name').map((one) => (
            <option key={one} value={one}>
              {SORTS[one]}
            </option>
          ))}
        </SelectField>
        {isCalls ? (
          <SelectField
            label="Groups"
            value={group}
            onChange={(event) =>
              void setAsked({
                group: MATRIX_GROUPS.find((one) => one === event.target.value) ?? null,
              })
            }
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
              `matrix-${choice.kind}.csv`,
              new Blob([matrixCsv(matrix)], { type: 'text/csv;charset=utf-8' }),
            )
          }
        >
          CSV
        </Button>
      </div>
      <Brush matrix={matrix} onPreview={setPreview} />
      {rows.length === 0 || columns.length === 0 ? (
        <p className="hatched border-line border-y px-4 py-12 text-center font-serif text-lg italic">
          No position of these months is about an issue of the list.
        </p>
      ) : (
        <MatrixGrid
          kind={choice.kind}
          columns={columns}
          rows={rows}
          label={KINDS[choice.kind]}
          onOpen={setCell}
        />
      )}
      {cell ? (
        <CellDialog team={team} choice={choice} cell={cell} close={() => setCell(null)} />
      ) : null}
    </div>
  )
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
          {KINDS[kind]}
        </Link>
      ))}
    </nav>
  )
}

function Brush({
  matrix: { choice, months },
  onPreview,
}: {
  matrix: Matrix
  onPreview: (span: Span | null) => void
}) {
  const [pending, startTransition] = useTransition()
  const every = useMemo(() => everyMonth(months), [months])
  const [, setSpan] = useQueryStates(
    { from: parseAsString, to: parseAsString },
    { shallow: false, history: 'push', startTransition },
  )
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
          void setSpan({
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
