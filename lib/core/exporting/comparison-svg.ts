import { formatDay } from './format-day'
import { escapeHtml } from './html'
import { brokenLines, isRightToLeft, type TextRun } from './svg-text'

type Ink = 'a' | 'b' | 'joint' | 'none'

/** A position as the picture shows it. */
export type DrawnPosition = {
  source: string
  cue: string
  content: readonly TextRun[]
  ink: Ink
  suggested: boolean
}

/** What a picture of a comparison shows. */
export type DrawnComparison = {
  title: string
  heldOn: string | null
  heads: Record<'a' | 'b', { issuer: string; title: string; publishedOn: string | null }>
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
const MARGIN = 48
const COLUMN = 448
const LEFT = { a: MARGIN, b: WIDTH - MARGIN - COLUMN }
const MIDDLE = WIDTH / 2
const LINE = 25
const SIZE = 18
const SERIF = 'font-family="Source Serif 4, Georgia, serif"'
const SANS = 'font-family="Source Sans 3, Helvetica, Arial, sans-serif"'
const INK: Record<Ink, string> = { a: '#1d4e8f', b: '#97401c', joint: '#0b5f5a', none: '#1f1d1a' }

/** A block that was drawn: its elements, and how high it is. */
type Drawn = { svg: string; height: number }

/** A comparison as a picture that stands by itself, in light colours: for a slide, a message, a page elsewhere. */
export function comparisonSvg(comparison: DrawnComparison): string {
  const day = comparison.heldOn ? `, ${formatDay(comparison.heldOn)}` : ''
  const parts: string[] = []
  let y = MARGIN
  const title = lines(`${comparison.title}${day}`, { x: MARGIN, y, size: 30, line: 38, most: 70 })
  parts.push(title.svg)
  y += title.height + 18
  const heads = (['a', 'b'] as const).map((side) => head(comparison.heads[side], side, y))
  parts.push(...heads.map(({ svg }) => svg))
  y += Math.max(...heads.map(({ height }) => height)) + 14
  for (const row of comparison.rows) {
    const drawn = drawRow(row, y)
    parts.push(drawn.svg)
    y += drawn.height
  }
  const note =
    'A readout is one side’s summary of a call. What it does not mention may still have been spoken of.'
  parts.push(text(note, { x: MARGIN, y: y + 24, size: 14, fill: '#635d54', face: SANS }))
  const height = y + 24 + MARGIN
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escapeHtml(`${comparison.title}${day}: two accounts`)}">
<rect width="${WIDTH}" height="${height}" fill="#fbfaf6"/>
${parts.join('\n')}
</svg>
`
}

function head(
  of: { issuer: string; title: string; publishedOn: string | null },
  side: 'a' | 'b',
  y: number,
): Drawn {
  const x = LEFT[side]
  const bar = `<rect x="${x}" y="${y}" width="${COLUMN}" height="4" fill="${INK[side]}"/>`
  const issuer = text(of.issuer, {
    x,
    y: y + 28,
    size: 15,
    fill: INK[side],
    face: SANS,
    bold: true,
  })
  const title = lines(of.title, { x, y: y + 36, size: 20, line: 26, most: COLUMN / 20 })
  const day = of.publishedOn ? `published ${formatDay(of.publishedOn)}` : 'undated'
  const at = y + 36 + title.height
  const published = text(day, { x, y: at + 20, size: 14, fill: '#635d54', face: SANS })
  return { svg: [bar, issuer, title.svg, published].join(''), height: at + 26 - y }
}

function drawRow(row: DrawnComparison['rows'][number], top: number): Drawn {
  const y = top + 16
  const sides = (['a', 'b'] as const).map((side) =>
    row[side].length > 0 ? stack(row[side], LEFT[side], y) : nothing(row.absence, LEFT[side], y),
  )
  const middle = [
    row.first
      ? centred(row.label, { y, size: 16, bold: true, fill: '#1f1d1a' })
      : { svg: '', height: 0 },
  ]
  for (const remark of row.remarks) {
    const at = y + middle.reduce((sum, { height }) => sum + height, 0)
    middle.push(centred(remark, { y: at, size: 14, bold: false, fill: '#635d54' }))
  }
  const gutter = middle.reduce((sum, { height }) => sum + height, 0)
  const height = Math.max(gutter, ...sides.map((side) => side.height)) + 32
  const rule = row.first ? `<path d="M${MARGIN} ${top}H${WIDTH - MARGIN}" stroke="#dcd6ca"/>` : ''
  const ribbon = row.matched ? ribbonBetween(y, sides[0]?.height ?? 0, sides[1]?.height ?? 0) : ''
  return {
    svg: [rule, ribbon, ...sides.map(({ svg }) => svg), ...middle.map(({ svg }) => svg)].join(''),
    height,
  }
}

function ribbonBetween(y: number, left: number, right: number): string {
  const from = LEFT.a + COLUMN + 4
  const to = LEFT.b - 4
  const half = (from + to) / 2
  return `<path d="M${from} ${y}C${half} ${y} ${half} ${y} ${to} ${y}V${y + right}C${half} ${y + right} ${half} ${y + left} ${from} ${y + left}Z" fill="#f1ede4"/>`
}

function stack(positions: readonly DrawnPosition[], x: number, top: number): Drawn {
  let height = 0
  const parts = positions.map((position) => {
    const y = top + height
    const who = `<text x="${x}" y="${y + 14}" font-size="14"><tspan ${SANS} font-weight="600" fill="${INK[position.ink]}">${escapeHtml(position.source)}</tspan><tspan dx="7" ${SERIF} font-style="italic" fill="#1f1d1a">${escapeHtml(position.cue)}</tspan>${position.suggested ? `<tspan dx="7" ${SANS} fill="#635d54">not reviewed</tspan>` : ''}</text>`
    const body = quoted(position, x, y + 20)
    height += 20 + body.height + 12
    return who + body.svg
  })
  return { svg: parts.join(''), height: Math.max(0, height - 12) }
}

function quoted({ content, ink }: DrawnPosition, x: number, top: number): Drawn {
  const broken = brokenLines(content, COLUMN / SIZE)
  const right = isRightToLeft(content.map(({ text: said }) => said).join(''))
  const place = right ? `x="${x + COLUMN}" direction="rtl"` : `x="${x}"`
  const svg = broken.map((line, at) => {
    const runs = line.map(({ text: said, changed }) =>
      changed
        ? `<tspan text-decoration="underline" font-weight="600" fill="${INK[ink]}">${escapeHtml(said)}</tspan>`
        : `<tspan>${escapeHtml(said)}</tspan>`,
    )
    return `<text ${place} y="${top + 18 + at * LINE}" font-size="${SIZE}" ${SERIF} fill="#1f1d1a" xml:space="preserve">${runs.join('')}</text>`
  })
  return { svg: svg.join(''), height: broken.length * LINE }
}

function nothing(words: string, x: number, y: number): Drawn {
  const box = `<rect x="${x}" y="${y}" width="${COLUMN}" height="64" fill="none" stroke="#8a8275" stroke-dasharray="4 4"/>`
  const said = `<text x="${x + COLUMN / 2}" y="${y + 37}" text-anchor="middle" font-size="16" font-style="italic" ${SERIF} fill="#635d54">${escapeHtml(words)}</text>`
  return { svg: box + said, height: 64 }
}

function centred(
  words: string,
  of: { y: number; size: number; bold: boolean; fill: string },
): Drawn {
  const most = (LEFT.b - LEFT.a - COLUMN - 24) / of.size
  const broken = brokenLines([{ text: words, changed: false }], most)
  const line = of.size * 1.3
  const svg = broken.map(
    (runs, at) =>
      `<text x="${MIDDLE}" y="${of.y + of.size + at * line}" text-anchor="middle" font-size="${of.size}" ${SANS}${of.bold ? ' font-weight="600"' : ''} fill="${of.fill}">${escapeHtml(
        runs
          .map(({ text: said }) => said)
          .join('')
          .trimEnd(),
      )}</text>`,
  )
  return { svg: svg.join(''), height: broken.length * line + 4 }
}

function lines(
  words: string,
  of: { x: number; y: number; size: number; line: number; most: number },
): Drawn {
  const broken = brokenLines([{ text: words, changed: false }], of.most)
  const svg = broken.map((runs, at) =>
    text(
      runs
        .map(({ text: said }) => said)
        .join('')
        .trimEnd(),
      {
        ...{ x: of.x, y: of.y + of.size + at * of.line, size: of.size },
        ...{ fill: '#1f1d1a', face: SERIF, bold: true },
      },
    ),
  )
  return { svg: svg.join(''), height: broken.length * of.line }
}

function text(
  words: string,
  of: { x: number; y: number; size: number; fill: string; face: string; bold?: boolean },
): string {
  return `<text x="${of.x}" y="${of.y}" font-size="${of.size}" ${of.face}${of.bold ? ' font-weight="600"' : ''} fill="${of.fill}">${escapeHtml(words)}</text>`
}
