'use client'
import { type CSSProperties, type KeyboardEvent, useRef, useState } from 'react'
import '@/components/matrix/matrix.css'
import { MatrixHeads } from '@/components/matrix/matrix-heads'
import type { MatrixRow as Shown } from '@/components/matrix/matrix-order'
import { MatrixRow } from '@/components/matrix/matrix-row'
import { type At, cellAfterKey, cellOf, reveal, titleFor } from '@/components/matrix/matrix-steps'
import { useRowHeight } from '@/components/matrix/use-row-height'
import { useWindow } from '@/components/matrix/use-window'
import { usePrinting } from '@/components/shell/use-printing'
import type { MatrixHead, MatrixKind, MatrixLine } from '@/lib/features/matrix/schema'

/** Rows that are printed: some ten sheets. */
const PRINTED = 400

type Grid = {
  kind: MatrixKind
  columns: readonly MatrixHead[]
  rows: readonly Shown[]
  label: string
  onOpen: (of: { line: MatrixLine; column: MatrixHead }) => void
}

/** The grid: only what is in sight is drawn. Arrow keys go from cell to cell; Enter opens the words. */
export function MatrixGrid({ kind, columns, rows, label, onOpen }: Grid) {
  const box = useRef<HTMLDivElement>(null)
  const height = useRowHeight()
  const [at, setAt] = useState<At>({ row: 0, column: 0 })
  const sizes = { rows: rows.length, columns: columns.length }
  const open = ({ row, column }: At) => {
    const found = rows[row]
    const head = columns[column]
    if (found?.kind === 'line' && head) onOpen({ line: found.line, column: head })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey } = event
    const opens = key === 'Enter' || key === ' '
    const to = opens ? at : cellAfterKey(at, { key, far: ctrlKey || metaKey }, sizes)
    if (!to) return
    event.preventDefault()
    if (opens) return open(at)
    setAt(to)
    reveal(box.current, to, height)
  }
  return (
    <div ref={box} className="matrix-box border-line border-y">
      {/* biome-ignore lint/a11y/useSemanticElements: of thousands of rows only those in sight are drawn, which no table does */}
      <div
        role="grid"
        aria-label={label}
        aria-rowcount={sizes.rows + 1}
        aria-colcount={sizes.columns + 1}
        aria-activedescendant={`cell-${at.row}-${at.column}`}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onPointerOver={(event) => titleFor(event.target)}
        onClick={(event) => {
          const clicked = cellOf(event.target)
          if (!clicked) return
          setAt(clicked)
          open(clicked)
        }}
        className="matrix"
        style={{ '--columns': sizes.columns, '--rows': sizes.rows } as CSSProperties}
      >
        <MatrixHeads kind={kind} columns={columns} />
        <Lines box={box} height={height} at={at} {...{ kind, columns, rows }} />
      </div>
      {sizes.rows > PRINTED ? (
        <p className="hidden py-2 text-sm print:block">
          The first {PRINTED} of {sizes.rows} lines. Take fewer months to print the others; the CSV
          has them all.
        </p>
      ) : null}
    </div>
  )
}

/** The lines in sight: apart from the grid, so that scrolling draws nothing else anew. */
function Lines({
  box,
  height,
  at,
  kind,
  columns,
  rows,
}: Pick<Grid, 'kind' | 'columns' | 'rows'> & {
  box: { current: HTMLDivElement | null }
  height: number
  at: At
}) {
  const printing = usePrinting()
  const inSight = useWindow(box, { rows: rows.length, columns: columns.length, height })
  const drawn = printing
    ? { firstRow: 0, lastRow: PRINTED, firstColumn: 0, lastColumn: columns.length }
    : inSight
  return (
    <div className="matrix-lines">
      {rows.slice(drawn.firstRow, drawn.lastRow).map((row, index) => {
        const nth = drawn.firstRow + index
        return (
          <MatrixRow
            key={row.key}
            row={row}
            nth={nth}
            top={nth * height}
            kind={kind}
            columns={columns}
            first={drawn.firstColumn}
            last={drawn.lastColumn}
            active={nth === at.row ? at.column : -1}
          />
        )
      })}
    </div>
  )
}
