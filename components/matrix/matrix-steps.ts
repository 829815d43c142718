/** Where the keyboard is: a row of the list and a column. */
export type At = { row: number; column: number }

/** A page of rows for PageUp and PageDown. */
const PAGE = 15

/** Where a key leads from a cell of a grid of so many rows and columns; null for any other key. */
export function cellAfterKey(
  { row, column }: At,
  { key, far }: { key: string; far: boolean },
  of: { rows: number; columns: number },
): At | null {
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
export function reveal(box: HTMLElement | null, { row, column }: At, height: number): void {
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

/** The cell that something happened in. */
export function cellOf(target: EventTarget): At | null {
  const cell = target instanceof Element ? target.closest('[role=gridcell]') : null
  const row = cell?.closest<HTMLElement>('[data-row]')?.dataset.row
  const column = cell?.getAttribute('aria-colindex')
  return row && column ? { row: Number(row), column: Number(column) - 2 } : null
}

/** Has what is pointed at say its words: as an attribute of every cell they would be sent and kept twice. */
export function titleFor(target: EventTarget): void {
  const told =
    target instanceof Element
      ? target.closest<HTMLElement>('[role=gridcell], [role=rowheader]')
      : null
  if (told) told.title = told.getAttribute('aria-label') ?? told.textContent ?? ''
}
