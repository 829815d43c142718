import {
  type Column,
  type Drawn,
  type DrawnHead,
  type DrawnPosition,
  drawAbsence,
  drawHead,
  drawLines,
  drawPositions,
  HAIRLINE,
  MARGIN,
  MUTED,
  pictureSvg,
} from './svg-parts'

/** What a picture of two accounts facing each other shows. */
export type DrawnComparison = {
  title: string
  heldOn: string | null
  heads: Record<'a' | 'b', Omit<DrawnHead, 'ink'>>
  rows: readonly {
    label: string
    first: boolean
    remarks: readonly string[]
    a: readonly DrawnPosition[]
    b: readonly DrawnPosition[]
    absence: string
    matched: boolean
  }[]
}

const WIDTH = 1200
const COLUMN = 448
const COLUMNS: Record<'a' | 'b', Column> = {
  a: { x: MARGIN, width: COLUMN },
  b: { x: WIDTH - MARGIN - COLUMN, width: COLUMN },
}
const GUTTER = COLUMNS.b.x - COLUMNS.a.x - COLUMN

/** Two accounts as a picture, issue by issue: for a slide, a message, a page elsewhere. */
export function comparisonSvg({ title, heldOn, heads, rows }: DrawnComparison): string {
  return pictureSvg({ title, heldOn, width: WIDTH, what: 'two accounts' }, (top) => {
    const drawn = (['a', 'b'] as const).map((side) =>
      drawHead({ ...heads[side], ink: side }, COLUMNS[side], top),
    )
    const parts = drawn.map(({ svg }) => svg)
    let y = top + Math.max(...drawn.map(({ height }) => height)) + 14
    for (const row of rows) {
      const one = drawRow(row, y)
      parts.push(one.svg)
      y += one.height
    }
    return { svg: parts.join('\n'), height: y - top }
  })
}

function drawRow(row: DrawnComparison['rows'][number], top: number): Drawn {
  const y = top + 16
  const sides = (['a', 'b'] as const).map((side) =>
    row[side].length > 0
      ? drawPositions(row[side], COLUMNS[side], y)
      : drawAbsence(row.absence, COLUMNS[side], y),
  )
  const middle = [
    row.first ? centred(row.label, { y, size: 16, bold: true }) : { svg: '', height: 0 },
  ]
  for (const remark of row.remarks) {
    const at = y + middle.reduce((sum, { height }) => sum + height, 0)
    middle.push(centred(remark, { y: at, size: 14, fill: MUTED }))
  }
  const gutter = middle.reduce((sum, { height }) => sum + height, 0)
  const height = Math.max(gutter, ...sides.map((side) => side.height)) + 32
  const rule = row.first
    ? `<path d="M${MARGIN} ${top}H${WIDTH - MARGIN}" stroke="${HAIRLINE}"/>`
    : ''
  const ribbon = row.matched ? ribbonBetween(y, sides[0]?.height ?? 0, sides[1]?.height ?? 0) : ''
  return {
    svg: [rule, ribbon, ...sides.map(({ svg }) => svg), ...middle.map(({ svg }) => svg)].join(''),
    height,
  }
}

function ribbonBetween(y: number, left: number, right: number): string {
  const from = COLUMNS.a.x + COLUMN + 4
  const to = COLUMNS.b.x - 4
  const half = (from + to) / 2
  return `<path d="M${from} ${y}C${half} ${y} ${half} ${y} ${to} ${y}V${y + right}C${half} ${y + right} ${half} ${y + left} ${from} ${y + left}Z" fill="#f1ede4"/>`
}

function centred(
  words: string,
  of: { y: number; size: number; bold?: boolean; fill?: string },
): Drawn {
  const most = (GUTTER - 24) / of.size
  const place = { x: WIDTH / 2, line: of.size * 1.3, most, centred: true, sans: true }
  const drawn = drawLines(words, { bold: false, ...of, ...place })
  return { ...drawn, height: drawn.height + 4 }
}
