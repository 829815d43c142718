import { directionOf, MOST_COLUMNS, unpackCell } from '@/lib/core/comparing/matrix-cell'
import { csvFileOf, csvOf } from '@/lib/core/exporting/csv'
import type { Polarity } from '@/lib/core/reading/types'
import { type AcrossChoice, acrossChoiceSchema } from '@/lib/features/across/schema'
import type { Matrix, MatrixChoice, MatrixHead, MatrixLine } from '@/lib/features/matrix/schema'

/** A second sign of direction beside the tone. */
export const DIRECTION_SIGNS: Record<Polarity | 'several', string> = {
  supports: '+',
  opposes: '−',
  'calls-for': '›',
  commits: '=',
  neutral: '',
  several: '±',
}

/** What the signs mean, in the order they are told. */
export const DIRECTION_WORDS: Record<Polarity | 'several', string> = {
  supports: 'supports',
  opposes: 'opposes',
  'calls-for': 'calls for',
  commits: 'commits',
  several: 'several directions',
  neutral: 'neutral',
}

/** What a filled cell shows and says of itself. */
type Face = { shown: string; words: string; force: number }

/** Few differ, and they are drawn again and again while one scrolls. By the number without its column. */
const faces = new Map<number, Face>()

/** The face of a cell that is not empty. */
export function faceOf(packed: number): Face {
  const key = Math.floor(packed / MOST_COLUMNS)
  const known = faces.get(key)
  if (known) return known
  const { often, force, directions } = unpackCell(packed)
  const direction = directionOf(directions)
  const words = [
    `${often} ${often === 1 ? 'position' : 'positions'}`,
    `force up to ${force} of 4`,
    DIRECTION_WORDS[direction],
  ].join(', ')
  const face = { shown: `${often}${DIRECTION_SIGNS[direction]}`, words, force }
  faces.set(key, face)
  return face
}

/** What an empty cell says: in how many readouts it is empty. */
export function emptyWords(
  kind: MatrixChoice['kind'],
  line: MatrixLine,
  column: MatrixHead,
): string {
  if (kind === 'calls') return `${column.label}: not mentioned in ${readouts(line.readouts)}`
  if (kind === 'issues')
    return `${column.label}: no position on this in ${readouts(column.readouts)} of their calls`
  if (line.id === column.id) return `${column.label}: the same actor`
  return `${column.label}: no position of ${line.label} in a call with them, in ${readouts(line.readouts)}`
}

function readouts(count: number): string {
  return count === 1 ? '1 readout' : `${count} readouts`
}

/** The question that a cell counts the answers of. */
export function questionOf(
  { kind, from, to }: MatrixChoice,
  of: { line: MatrixLine; column: MatrixHead },
): AcrossChoice {
  const { line, column } = of
  if (kind === 'calls') return acrossChoiceSchema.parse({ call: line.id, issue: column.id })
  if (kind === 'issues')
    return acrossChoiceSchema.parse({ actors: [column.id], issue: line.id, from, to })
  return acrossChoiceSchema.parse({ actors: [line.id], with: column.id, from, to })
}

/** The whole matrix, a line for each cell that is not empty. */
export function matrixCsv({ lines, columns }: Matrix): string {
  const head = ['line', 'day', 'column', 'positions', 'highest_force', 'direction', 'readouts']
  const rows = lines.flatMap((line) =>
    line.cells.map((packed) => {
      const { column, often, force, directions } = unpackCell(packed)
      const direction = directionOf(directions)
      return [
        ...[line.label, line.day ?? '', columns[column]?.label ?? ''],
        ...[often, force, direction, line.readouts],
      ]
    }),
  )
  return csvFileOf(csvOf([head, ...rows]))
}
