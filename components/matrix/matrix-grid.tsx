'use client'
import { type CSSProperties, type KeyboardEvent, memo, useRef, useState } from 'react'
import '@/components/matrix/matrix.css'
import { cellWords, DIRECTION_SIGNS } from '@/components/matrix/cell-words'
import type { MatrixRow } from '@/components/matrix/matrix-order'
import { useRowHeight } from '@/components/matrix/use-row-height'
import { useWindow } from '@/components/matrix/use-window'
import { dayInWords } from '@/components/ui/day'
import { directionOf, unpackCell } from '@/lib/core/comparing/matrix-cell'
import type { MatrixHead, MatrixKind, MatrixLine } from '@/lib/features/matrix/schema'

/** Where the keyboard is: a row of the list and a column. */
type At = { row: number; column: number }

type Shown = { kind: MatrixKind; columns: readonly MatrixHead[] }

/** The grid: only rows in sight are drawn. Arrow keys go from cell to cell; Enter opens the words. */
export function MatrixGrid({
  kind,
  columns,
  rows,
  label,
  onOpen,
}: Shown & {
  rows: readonly MatrixRow[]
  label: string
  onOpen: (of: { line: MatrixLine; column: MatrixHead }) => void
}) {
  const box = useRef<HTMLDivElement>(null)
  const height = useRowHeight()
  const { first, last } = useWindow(box, { rows: rows.length, height })
  const [at, setAt] = useState<At>({ row: 0, column: 0 })
  const open = ({ row, column }: At) => {
    const found = rows[row]
    const head = columns[column]
    if (found?.kind === 'line' && head) onOpen({ line: found.line, column: head })
  }
  const go = (to: At) => {
    setAt(to)
    reveal(box.current, to, height)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      open(at)
      return
    }
    const to = moved(at, event, { rows: rows.length, columns: columns.length })
    if (!to) return
    event.preventDefault()
    go(to)
  }
  return (
    <div ref={box} className="max-h-[75dvh] overflow-auto border-line border-y print:max-h-none">
      {/* biome-ignore lint/a11y/useSemanticElements: of thousands of rows only those in sight are drawn, which no table does */}
      <div
        role="grid"
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        aria-activedescendant={`cell-${at.row}-${at.column}`}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          const cell = (event.target as HTMLElement).closest('[data-at]')
          const [row, column] = (cell?.getAttribute('data-at') ?? '').split(' ').map(Number)
          if (row === undefined || column === undefined || !cell) return
          setAt({ row, column })
          open({ row, column })
        }}
        className="matrix"
        style={{ '--columns': columns.length } as CSSProperties}
      >
        <Head kind={kind} columns={columns} />
        <div className="matrix-lines" style={{ height: rows.length * height }}>
          {rows.slice(first, last).map((row, index) => (
            <Row
              key={row.key}
              row={row}
              nth={first + index}
              top={(first + index) * height}
              kind={kind}
              columns={columns}
              active={first + index === at.row ? at.column : -1}
            />
          ))}
        </div>
      </div>
    </div>
  )
}

const LINES: Record<MatrixKind, string> = { calls: 'Call', issues: 'Issue', actors: 'Who said' }

function Head({ kind, columns }: Shown) {
  return (
    <div className="matrix-head">
      {/* biome-ignore lint/a11y/useSemanticElements: a row of the grid above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the grid itself has the focus */}
      <div role="row" aria-rowindex={1} className="matrix-row matrix-head">
        {/* biome-ignore lint/a11y/useSemanticElements: a head of the grid above */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: the grid itself has the focus */}
        <span role="columnheader" className="matrix-label text-muted text-sm">
          {LINES[kind]}
        </span>
        {columns.map(({ id, label }) => (
          // biome-ignore lint/a11y/useSemanticElements: a head of the grid above
          // biome-ignore lint/a11y/useFocusableInteractive: the grid itself has the focus
          <span key={id} role="columnheader" title={label}>
            <span>{label}</span>
          </span>
        ))}
      </div>
    </div>
  )
}

type RowShown = Shown & { row: MatrixRow; nth: number; top: number; active: number }

const Row = memo(function Row({ row, nth, top, kind, columns, active }: RowShown) {
  if (row.kind === 'group') {
    return (
      // biome-ignore lint/a11y/useSemanticElements: a row of the grid above
      // biome-ignore lint/a11y/useFocusableInteractive: the grid itself has the focus
      <div role="row" aria-rowindex={nth + 2} className="matrix-row" style={{ top }}>
        {/* biome-ignore lint/a11y/useSemanticElements: a head of the grid above */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: the grid itself has the focus */}
        <span role="rowheader" className="matrix-label font-semibold font-serif" dir="auto">
          {row.label} <span className="font-normal text-muted text-xs">{row.lines}</span>
        </span>
      </div>
    )
  }
  const { line } = row
  const packed = new Map(line.cells.map((cell) => [cell % 64, cell]))
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of the grid above
    // biome-ignore lint/a11y/useFocusableInteractive: the grid itself has the focus
    <div role="row" aria-rowindex={nth + 2} className="matrix-row matrix-line" style={{ top }}>
      {/* biome-ignore lint/a11y/useSemanticElements: a head of the grid above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the grid itself has the focus */}
      <span role="rowheader" className="matrix-label text-sm" title={line.label}>
        {line.day ? (
          <time dateTime={line.day} className="shrink-0 text-muted text-xs tabular-nums">
            {dayInWords(line.day)}
          </time>
        ) : null}
        <span dir="auto" className="truncate">
          {line.label}
        </span>
      </span>
      {columns.map((column, at) => (
        <Cell
          key={column.id}
          place={`${nth} ${at}`}
          packed={packed.get(at)}
          words={cellWords(kind, { line, column, packed: packed.get(at) })}
          active={active === at}
        />
      ))}
    </div>
  )
})

function Cell({
  place,
  packed,
  words,
  active,
}: {
  place: string
  packed: number | undefined
  words: string
  active: boolean
}) {
  const told = packed === undefined ? null : unpackCell(packed)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a cell of the grid above
    // biome-ignore lint/a11y/useFocusableInteractive: the grid itself has the focus
    <span
      role="gridcell"
      id={`cell-${place.replace(' ', '-')}`}
      data-at={place}
      data-force={told?.force}
      data-active={active || undefined}
      aria-label={words}
      title={words}
      className="matrix-cell"
      style={told ? ({ '--force': told.force } as CSSProperties) : undefined}
    >
      {told ? `${told.often}${DIRECTION_SIGNS[directionOf(told.directions)]}` : null}
    </span>
  )
}

/** A page of rows for PageUp and PageDown. */
const PAGE = 15

function moved(
  { row, column }: At,
  { key, ctrlKey, metaKey }: KeyboardEvent,
  of: { rows: number; columns: number },
): At | null {
  const far = ctrlKey || metaKey
  const moves: Record<string, At> = {
    ArrowDown: { row: far ? of.rows : row + 1, column },
    ArrowUp: { row: far ? 0 : row - 1, column },
    ArrowRight: { row, column: column + 1 },
    ArrowLeft: { row, column: column - 1 },
    PageDown: { row: row + PAGE, column },
    PageUp: { row: row - PAGE, column },
    Home: { row: far ? 0 : row, column: 0 },
    End: { row: far ? of.rows : row, column: of.columns },
  }
  const to = moves[key]
  if (!to) return null
  const inside = (value: number, count: number) => Math.max(0, Math.min(count - 1, value))
  return { row: inside(to.row, of.rows), column: inside(to.column, of.columns) }
}

/** Brings a cell into sight, clear of the heads that stay in place. */
function reveal(box: HTMLElement | null, { row, column }: At, height: number): void {
  const head = box?.querySelector<HTMLElement>('.matrix-head')
  const label = box?.querySelector<HTMLElement>('.matrix-label')
  const cell = box?.querySelector<HTMLElement>('[role=columnheader]:nth-child(2)')
  if (!box || !head || !label || !cell) return
  const top = row * height
  const room = box.clientHeight - head.offsetHeight - height
  if (top < box.scrollTop) box.scrollTop = top
  else if (top > box.scrollTop + room) box.scrollTop = top - room
  const left = column * cell.offsetWidth
  const width = box.clientWidth - label.offsetWidth - cell.offsetWidth
  if (left < box.scrollLeft) box.scrollLeft = left
  else if (left > box.scrollLeft + width) box.scrollLeft = left - width
}
