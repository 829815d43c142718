import { escapeHtml } from '@/lib/core/exporting/html'
import { brokenLines } from '@/lib/core/exporting/svg-text'
import type { Ink, Scene, Shape, Words } from './scene'

const LIGHT: Record<Ink, string> = {
  ink: '#1f1d1a',
  muted: '#635d54',
  line: '#dcd6ca',
  edge: '#8a8275',
  soft: '#f1ede4',
  paper: '#fbfaf6',
  a: '#1d4e8f',
  b: '#97401c',
  joint: '#0b5f5a',
}
const SERIF = 'font-family="Source Serif 4, Georgia, serif"'
const SANS = 'font-family="Source Sans 3, Helvetica, Arial, sans-serif"'
const MARGIN = 32
const NOTE =
  'From readouts, each one side’s summary of a call. What they do not mention may still have been spoken of.'

/** A chart as a picture that stands by itself, in light colours; each mark says its figures in a title. */
export function sceneSvg(scene: Scene, of: { title: string; told: string }): string {
  const width = scene.width + 2 * MARGIN
  const told = brokenLines([{ text: of.told, changed: false }], scene.width / 15)
  const top = MARGIN + 34 + told.length * 20 + 12
  const height = top + scene.height + 24 + MARGIN
  const marks = scene.marks.map(
    ({ told: said, shapes }) =>
      `<g><title>${escapeHtml(said)}</title>${shapes.map(drawn).join('')}</g>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(of.title)}">
<rect width="${width}" height="${height}" fill="${LIGHT.paper}"/>
<text x="${MARGIN}" y="${MARGIN + 22}" font-size="24" ${SERIF} font-weight="600" fill="${LIGHT.ink}">${escapeHtml(of.title)}</text>
${told.map((line, at) => note(line.map(({ text }) => text).join(''), MARGIN + 48 + at * 20, 15)).join('')}
<g transform="translate(${MARGIN} ${top})" ${SANS}>
${[...scene.under.map(drawn), ...marks, ...scene.over.map(drawn)].join('\n')}
</g>
${note(NOTE, top + scene.height + 24, 13)}
</svg>
`
}

function note(words: string, y: number, size: number): string {
  return `<text x="${MARGIN}" y="${y}" font-size="${size}" ${SANS} fill="${LIGHT.muted}">${escapeHtml(words.trim())}</text>`
}

function drawn(shape: Shape): string {
  switch (shape.kind) {
    case 'words':
      return words(shape)
    case 'box':
      return `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}" ${paint(shape)}/>`
    case 'disc':
      return `<circle cx="${shape.x}" cy="${shape.y}" r="${shape.r}" ${paint(shape)}/>`
    case 'path':
      return `<path d="${shape.d}" ${paint(shape)}/>`
  }
}

function paint({ fill, stroke, strokeWidth, dash }: Exclude<Shape, Words>): string {
  return [
    `fill="${fill ? LIGHT[fill] : 'none'}"`,
    stroke ? `stroke="${LIGHT[stroke]}"` : '',
    strokeWidth ? `stroke-width="${strokeWidth}"` : '',
    dash ? `stroke-dasharray="${dash}"` : '',
  ]
    .filter(Boolean)
    .join(' ')
}

function words({ x, y, words: said, size, fill, anchor, bold, italic, turn, rim }: Words): string {
  return `<text ${[
    `x="${x}" y="${y}" font-size="${size}" fill="${LIGHT[fill]}"`,
    anchor && anchor !== 'start' ? `text-anchor="${anchor}"` : '',
    bold ? 'font-weight="600"' : '',
    italic ? 'font-style="italic"' : '',
    turn ? `transform="rotate(${turn} ${x} ${y})"` : '',
    rim ? `stroke="${LIGHT.paper}" stroke-width="4" paint-order="stroke"` : '',
  ]
    .filter(Boolean)
    .join(' ')}>${escapeHtml(said)}</text>`
}
