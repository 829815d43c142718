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

/** What a picture of a table shows: a column an account, a row a finding or an issue. */
export type DrawnTable = {
  title: string
  heldOn: string | null
  what: string
  heads: readonly DrawnHead[]
  rows: readonly {
    label: string
    remarks: readonly string[]
    /** One an account; `absence` stands where there is no position. */
    cells: readonly { positions: readonly DrawnPosition[]; absence: string }[]
  }[]
}

const LABEL = 168
const GAP = 32
/** Two columns may be wide; more are narrower, and the picture wider. */
const WIDE = 432
const NARROW = 300

/** A table of findings, or of what each account says, as a picture. */
export function tableSvg({ title, heldOn, what, heads, rows }: DrawnTable): string {
  const each = heads.length > 2 ? NARROW : WIDE
  const columns = heads.map(
    (_, at): Column => ({ x: MARGIN + LABEL + GAP + at * (each + GAP), width: each }),
  )
  const width = MARGIN * 2 + LABEL + heads.length * (each + GAP)
  return pictureSvg({ title, heldOn, width, what }, (top) => {
    const drawn = heads.map((head, at) => drawHead(head, columns[at] as Column, top))
    const parts = drawn.map(({ svg }) => svg)
    let y = top + Math.max(0, ...drawn.map(({ height }) => height)) + 14
    for (const row of rows) {
      const one = drawRow(row, { columns, width }, y)
      parts.push(one.svg)
      y += one.height
    }
    return { svg: parts.join('\n'), height: y - top }
  })
}

function drawRow(
  { label, remarks, cells }: DrawnTable['rows'][number],
  { columns, width }: { columns: readonly Column[]; width: number },
  top: number,
): Drawn {
  const y = top + 16
  const name = drawLines(label, {
    ...{ x: MARGIN, y: y - 2, size: 16, line: 21, most: LABEL / 16, sans: true },
  })
  const parts = [`<path d="M${MARGIN} ${top}H${width - MARGIN}" stroke="${HAIRLINE}"/>`, name.svg]
  let under = name.height
  for (const remark of remarks) {
    const place = { x: MARGIN, y: y + under, size: 14, line: 19, most: LABEL / 14, sans: true }
    const drawn = drawLines(remark, { ...place, bold: false, fill: MUTED })
    parts.push(drawn.svg)
    under += drawn.height
  }
  const drawn = cells.map(({ positions, absence }, at) => {
    const column = columns[at] as Column
    return positions.length > 0
      ? drawPositions(positions, column, y)
      : drawAbsence(absence, column, y)
  })
  return {
    svg: [...parts, ...drawn.map(({ svg }) => svg)].join(''),
    height: Math.max(under, ...drawn.map(({ height }) => height)) + 32,
  }
}
