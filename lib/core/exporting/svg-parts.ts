import { formatDay } from './format-day'
import { escapeHtml } from './html'
import { brokenLines, isRightToLeft, type TextRun } from './svg-text'

type Ink = 'a' | 'b' | 'joint' | 'none'

/** A position as a picture shows it; without a source and a cue, its words alone. */
export type DrawnPosition = {
  source: string
  cue: string
  content: readonly TextRun[]
  ink: Ink
  suggested: boolean
}

/** An account at the head of its column. */
export type DrawnHead = { issuer: string; title: string; publishedOn: string | null; ink: Ink }

/** A block that was drawn: its elements, and how high it is. */
export type Drawn = { svg: string; height: number }

/** Where a column stands. */
export type Column = { x: number; width: number }

/** White space around a picture. */
export const MARGIN = 48
/** Colours of words that are not quoted, and of hairlines. */
export const MUTED = '#635d54'
export const HAIRLINE = '#dcd6ca'

const LINE = 25
const SIZE = 18
const SERIF = 'font-family="Source Serif 4, Georgia, serif"'
const SANS = 'font-family="Source Sans 3, Helvetica, Arial, sans-serif"'
const INK: Record<Ink, string> = { a: '#1d4e8f', b: '#97401c', joint: '#0b5f5a', none: '#1f1d1a' }

/** A picture that stands by itself, in light colours: its title, what `draw` draws below, and what a readout is. */
export function pictureSvg(
  of: { title: string; heldOn: string | null; width: number; what: string },
  draw: (top: number) => Drawn,
): string {
  const day = of.heldOn ? `, ${formatDay(of.heldOn)}` : ''
  const size = { size: 30, line: 38, most: (of.width - 2 * MARGIN) / 32 }
  const title = drawLines(`${of.title}${day}`, { x: MARGIN, y: MARGIN, ...size })
  const body = draw(MARGIN + title.height + 18)
  const foot = MARGIN + title.height + 18 + body.height + 24
  const note = drawText(
    'A readout is one side’s summary of a call. What it does not mention may still have been spoken of.',
    { x: MARGIN, y: foot, size: 14, fill: MUTED },
  )
  const height = foot + MARGIN
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${of.width}" height="${height}" viewBox="0 0 ${of.width} ${height}" role="img" aria-label="${escapeHtml(`${of.title}${day}: ${of.what}`)}">
<rect width="${of.width}" height="${height}" fill="#fbfaf6"/>
${title.svg}
${body.svg}
${note}
</svg>
`
}

/** An account at the head of its column, under a bar in its ink. */
export function drawHead(of: DrawnHead, { x, width }: Column, y: number): Drawn {
  const fill = INK[of.ink]
  const bar = `<rect x="${x}" y="${y}" width="${width}" height="4" fill="${fill}"/>`
  const most = width / 15
  const issuer = drawLines(of.issuer, { x, y: y + 12, size: 15, line: 20, most, fill, sans: true })
  const under = y + 16 + issuer.height
  const title = drawLines(of.title, { x, y: under, size: 20, line: 26, most: width / 20 })
  const day = of.publishedOn ? `published ${formatDay(of.publishedOn)}` : 'undated'
  const at = under + title.height
  const published = drawText(day, { x, y: at + 20, size: 14, fill: MUTED })
  return { svg: [bar, issuer.svg, title.svg, published].join(''), height: at + 26 - y }
}

/** Positions one below the other. */
export function drawPositions(
  positions: readonly DrawnPosition[],
  column: Column,
  top: number,
): Drawn {
  let height = 0
  const parts = positions.map((position) => {
    const who = position.source || position.cue ? whoSvg(position, column.x, top + height) : ''
    if (who) height += 20
    const body = drawQuoted(position, column, top + height)
    height += body.height + 12
    return who + body.svg
  })
  return { svg: parts.join(''), height: Math.max(0, height - 12) }
}

function whoSvg({ source, cue, ink, suggested }: DrawnPosition, x: number, y: number): string {
  const guess = suggested ? `<tspan dx="7" ${SANS} fill="${MUTED}">not reviewed</tspan>` : ''
  return `<text x="${x}" y="${y + 14}" font-size="14"><tspan ${SANS} font-weight="600" fill="${INK[ink]}">${escapeHtml(source)}</tspan><tspan dx="7" ${SERIF} font-style="italic" fill="#1f1d1a">${escapeHtml(cue)}</tspan>${guess}</text>`
}

/** Quoted words, those that differ (or are marked) underlined; bold too unless that is `light`. */
export function drawQuoted(
  { content, ink }: Pick<DrawnPosition, 'content' | 'ink'>,
  { x, width }: Column,
  top: number,
  light = false,
): Drawn {
  const broken = brokenLines(content, width / SIZE)
  const right = isRightToLeft(content.map(({ text: said }) => said).join(''))
  const place = right ? `x="${x + width}" direction="rtl"` : `x="${x}"`
  const mark = `text-decoration="underline"${light ? '' : ' font-weight="600"'} fill="${INK[ink]}"`
  const svg = broken.map((line, at) => {
    const runs = line.map(
      ({ text: said, changed }) => `<tspan${changed ? ` ${mark}` : ''}>${escapeHtml(said)}</tspan>`,
    )
    return `<text ${place} y="${top + 18 + at * LINE}" font-size="${SIZE}" ${SERIF} fill="#1f1d1a" xml:space="preserve">${runs.join('')}</text>`
  })
  return { svg: svg.join(''), height: broken.length * LINE }
}

/** A place without a position, and what may be said of it. */
export function drawAbsence(words: string, { x, width }: Column, y: number): Drawn {
  const box = `<rect x="${x}" y="${y}" width="${width}" height="64" fill="none" stroke="#8a8275" stroke-dasharray="4 4"/>`
  const said = `<text x="${x + width / 2}" y="${y + 37}" text-anchor="middle" font-size="16" font-style="italic" ${SERIF} fill="${MUTED}">${escapeHtml(words)}</text>`
  return { svg: box + said, height: 64 }
}

type Lines = {
  x: number
  y: number
  size: number
  line: number
  most: number
  fill?: string
  sans?: boolean
  bold?: boolean
  centred?: boolean
}

/** Words in lines of at most `most` ems. */
export function drawLines(words: string, of: Lines): Drawn {
  const broken = brokenLines([{ text: words, changed: false }], of.most)
  const svg = broken.map((runs, at) =>
    drawText(
      runs
        .map(({ text: said }) => said)
        .join('')
        .trimEnd(),
      {
        ...{ x: of.x, y: of.y + of.size + at * of.line, size: of.size, sans: of.sans ?? false },
        ...{ fill: of.fill ?? '#1f1d1a', bold: of.bold ?? true, centred: of.centred },
      },
    ),
  )
  return { svg: svg.join(''), height: broken.length * of.line }
}

/** One line of words. */
export function drawText(
  words: string,
  of: Pick<Lines, 'x' | 'y' | 'size' | 'bold' | 'centred'> & { fill: string; sans?: boolean },
): string {
  const face = of.sans === false ? SERIF : SANS
  return `<text x="${of.x}" y="${of.y}" font-size="${of.size}" ${face}${of.bold ? ' font-weight="600"' : ''}${of.centred ? ' text-anchor="middle"' : ''} fill="${of.fill}">${escapeHtml(words)}</text>`
}
