import {
  type Column,
  type DrawnHead,
  drawHead,
  drawQuoted,
  drawText,
  MARGIN,
  MUTED,
  pictureSvg,
} from './svg-parts'
import type { TextRun } from './svg-text'

/** What a picture of two texts in full shows: their paragraphs, the passages of positions marked. */
export type DrawnTexts = {
  title: string
  heldOn: string | null
  texts: readonly { head: DrawnHead; paragraphs: readonly (readonly TextRun[])[] }[]
}

const WIDTH = 1200
const GAP = 64
const COLUMN = (WIDTH - 2 * MARGIN - GAP) / 2

/** Both readouts in full as a picture; passages that face each other bear the same number. */
export function textsSvg({ title, heldOn, texts }: DrawnTexts): string {
  return pictureSvg({ title, heldOn, width: WIDTH, what: 'two texts in full' }, (top) => {
    const told = 'Underlined: a position. Passages with the same number face each other.'
    const parts = [drawText(told, { x: MARGIN, y: top + 6, size: 14, fill: MUTED })]
    const columns = texts.map(
      (_, at): Column => ({ x: MARGIN + at * (COLUMN + GAP), width: COLUMN }),
    )
    const heads = texts.map(({ head }, at) => drawHead(head, columns[at] as Column, top + 28))
    parts.push(...heads.map(({ svg }) => svg))
    const begin = top + 28 + Math.max(0, ...heads.map(({ height }) => height)) + 20
    const ends = texts.map(({ head: { ink }, paragraphs }, at) => {
      let y = begin
      for (const content of paragraphs) {
        const drawn = drawQuoted({ content, ink }, columns[at] as Column, y, true)
        parts.push(drawn.svg)
        y += drawn.height + 14
      }
      return y
    })
    return { svg: parts.join('\n'), height: Math.max(begin, ...ends) - top }
  })
}
