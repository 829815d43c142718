import { memo, type ReactNode } from 'react'
import { emptyWords, faceOf } from '@/components/matrix/cell-words'
import type { MatrixRow as Shown } from '@/components/matrix/matrix-order'
import { dayInWords } from '@/components/ui/day'
import type { MatrixHead, MatrixKind, MatrixLine } from '@/lib/features/matrix/schema'

type Columns = {
  kind: MatrixKind
  columns: readonly MatrixHead[]
  /** The columns that are drawn: from the first to before the last. */
  first: number
  last: number
  /** The column that the keyboard is at; -1 where it is in another row. */
  active: number
}

/** A row of the grid: a line with its cells, or the heading of a group. Rows that stay as they are, are not drawn anew. */
export const MatrixRow = memo(function MatrixRow({
  row,
  nth,
  top,
  ...of
}: Columns & { row: Shown; nth: number; top: number }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of the grid around
    // biome-ignore lint/a11y/useFocusableInteractive: the grid itself has the focus
    <div
      role="row"
      aria-rowindex={nth + 2}
      data-row={nth}
      className={row.kind === 'line' ? 'matrix-row matrix-line' : 'matrix-row'}
      style={{ top }}
    >
      {row.kind === 'line' ? <Line line={row.line} nth={nth} {...of} /> : <GroupLabel row={row} />}
    </div>
  )
})

function GroupLabel({ row: { label, lines } }: { row: Extract<Shown, { kind: 'group' }> }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a head of the grid around
    // biome-ignore lint/a11y/useFocusableInteractive: the grid itself has the focus
    <span
      role="rowheader"
      aria-colindex={1}
      className="matrix-label font-semibold font-serif"
      dir="auto"
    >
      {label} <span className="font-normal text-muted text-xs">{lines}</span>
    </span>
  )
}

function Line({ line, nth, ...of }: Columns & { line: MatrixLine; nth: number }) {
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a head of the grid around */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the grid itself has the focus */}
      <span role="rowheader" aria-colindex={1} className="matrix-label text-sm">
        {line.day ? (
          <time dateTime={line.day} className="shrink-0 text-muted text-xs tabular-nums">
            {dayInWords(line.day)}
          </time>
        ) : null}
        <span dir="auto" className="truncate">
          {line.label}
        </span>
      </span>
      {cellsOf({ line, nth, ...of })}
    </>
  )
}

/** Cells are plain elements: thousands of components of their own would cost more than all they show. */
function cellsOf({
  line,
  nth,
  kind,
  columns,
  first,
  last,
  active,
}: Columns & { line: MatrixLine; nth: number }): ReactNode[] {
  const held = new Map(line.cells.map((packed) => [packed % 64, packed]))
  return columns.slice(first, last).map((column, index) => {
    const at = first + index
    const packed = held.get(at)
    const face = packed === undefined ? null : faceOf(packed)
    return (
      // biome-ignore lint/a11y/useSemanticElements: a cell of the grid around
      // biome-ignore lint/a11y/useFocusableInteractive: the grid itself has the focus
      <span
        key={column.id}
        role="gridcell"
        aria-colindex={at + 2}
        aria-label={face ? `${column.label}, ${face.words}` : emptyWords(kind, line, column)}
        className="matrix-cell"
        data-force={face?.force}
        id={at === active ? `cell-${nth}-${at}` : undefined}
        style={
          index === 0 && first > 0
            ? { marginInlineStart: `calc(${first} * var(--cell))` }
            : undefined
        }
      >
        {face?.shown}
      </span>
    )
  })
}
