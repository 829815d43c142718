import { emsOf } from '@/lib/core/exporting/svg-text'

/** The inks of the look, by name: a page fills them from its tokens, a picture in light colours. */
export type Ink = 'ink' | 'muted' | 'line' | 'edge' | 'soft' | 'paper' | 'a' | 'b' | 'joint'

type Look = { fill?: Ink; stroke?: Ink; strokeWidth?: number; dash?: string }

/** Words in a place of a chart. */
export type Words = {
  kind: 'words'
  x: number
  y: number
  words: string
  size: number
  fill: Ink
  anchor?: 'start' | 'middle' | 'end'
  bold?: boolean
  italic?: boolean
  /** Degrees that the words are turned about their place. */
  turn?: number
  /** A rim of paper, where words stand on lines. */
  rim?: boolean
}

/** Something drawn. */
export type Shape =
  | (Look & { kind: 'box'; x: number; y: number; width: number; height: number })
  | (Look & { kind: 'disc'; x: number; y: number; r: number })
  | (Look & { kind: 'path'; d: string })
  | Words

/** A figure that can be pointed at: what it says, where its words are, how it is drawn. */
export type Mark = {
  id: string
  told: string
  /** Path within the team that leads to its positions. */
  to: string
  /** Its place, for going from one to the next by keyboard. */
  x: number
  y: number
  shapes: readonly Shape[]
}

/** A chart, laid out: what lies under the marks, the marks in order, and what stands above them. */
export type Scene = {
  width: number
  height: number
  under: readonly Shape[]
  marks: readonly Mark[]
  over: readonly Shape[]
}

/** The same figures as lines of a table. The cell of column `link` leads to the positions. */
export type Table = {
  columns: readonly { label: string; numeric?: boolean }[]
  rows: readonly { cells: readonly (string | number)[]; to: string | null }[]
  link: number
}

/** Places to a tenth of a pixel: the same on every machine. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** A text cut so that it is no wider than so many pixels at a size. */
export function fitted(text: string, of: { width: number; size: number }): string {
  const most = of.width / of.size
  if (emsOf(text) <= most) return text
  let kept = ''
  for (const letter of text) {
    if (emsOf(`${kept}${letter}…`) > most) break
    kept += letter
  }
  return `${kept.trimEnd()}…`
}

/** Strokes at 45° across a box, cut at its edges: what is absent or of somebody else. */
export function hatchOf(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  gap = 4,
): string {
  const strokes: string[] = []
  for (let at = gap / 2; at < width + height; at += gap) {
    const from = at <= height ? [x, y + at] : [x + at - height, y + height]
    const to = at <= width ? [x + at, y] : [x + width, y + at - width]
    strokes.push(
      `M${from.map((one) => round(one)).join(' ')}L${to.map((one) => round(one)).join(' ')}`,
    )
  }
  return strokes.join('')
}

/** "1 call", "3 calls". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** A share in whole per cents: "63 %". */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`
}

/** Says what of more is shown; empty where it is all. */
export function shownOf(shown: number, outOf: number, what: string): string {
  return shown < outOf ? `The ${shown} most frequent of ${outOf} ${what}.` : ''
}
