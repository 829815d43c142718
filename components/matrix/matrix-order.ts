import type { MATRIX_GROUPS, MATRIX_SORTS, MatrixLine } from '@/lib/features/matrix/schema'

export type MatrixSort = (typeof MATRIX_SORTS)[number]
export type MatrixGroup = (typeof MATRIX_GROUPS)[number]

/** What stands in a row of the grid: a line, or the heading of the lines below it. */
export type MatrixRow =
  | { kind: 'line'; key: string; line: MatrixLine }
  | { kind: 'group'; key: string; label: string; lines: number }

const LAST = '9999-12-31'

/** The positions that a line counts, over all its columns. */
function weightOf({ cells }: MatrixLine): number {
  // How often stands above the lowest 14 bits of a packed cell.
  return cells.reduce((sum, cell) => sum + Math.floor(cell / 16_384), 0)
}

/** Days as ISO has them need no language to be compared. */
function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

const ORDERS: Record<MatrixSort, (a: MatrixLine, b: MatrixLine) => number> = {
  newest: (a, b) => inOrder(b.day ?? '', a.day ?? ''),
  oldest: (a, b) => inOrder(a.day ?? LAST, b.day ?? LAST),
  often: (a, b) => weightOf(b) - weightOf(a),
  name: (a, b) => a.label.localeCompare(b.label, 'en'),
}

/** Lines in the order and the groups asked for; groups stand in the order of their first lines. */
export function orderLines(
  lines: readonly MatrixLine[],
  by: { sort: MatrixSort; group: MatrixGroup },
): MatrixRow[] {
  const sorted = [...lines].sort(ORDERS[by.sort])
  const rowOf = (line: MatrixLine): MatrixRow => ({ kind: 'line', key: line.id, line })
  if (by.group === 'none') return sorted.map(rowOf)
  const groups = new Map<string, { label: string; lines: MatrixLine[] }>()
  for (const line of sorted) {
    const { key, label } = groupOf(line, by.group)
    const group = groups.get(key) ?? { label, lines: [] }
    groups.set(key, group)
    group.lines.push(line)
  }
  return [...groups].flatMap(([key, group]): MatrixRow[] => [
    { kind: 'group', key: `group ${key}`, label: group.label, lines: group.lines.length },
    ...group.lines.map(rowOf),
  ])
}

function groupOf(line: MatrixLine, by: 'year' | 'pair'): { key: string; label: string } {
  if (by === 'pair') return { key: line.pair, label: line.label }
  const year = line.day?.slice(0, 4) ?? 'Day not known'
  return { key: year, label: year }
}

/** Lines whose day lies within months, `YYYY-MM` each; without months all. */
export function linesWithin(
  lines: readonly MatrixLine[],
  span: { from: string; to: string } | null,
): readonly MatrixLine[] {
  if (!span) return lines
  return lines.filter(({ day }) => {
    const month = day?.slice(0, 7)
    return month !== undefined && month >= span.from && month <= span.to
  })
}
