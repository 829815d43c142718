import { packCell, unpackCell } from './matrix-cell'

/** A line as it is packed: `cells` as matrix-cell packs them, each column once. */
export type PackableLine = {
  id: string
  label: string
  day: string | null
  pair: string
  readouts: number
  cells: number[]
}

/**
 * Lines of a matrix as few long texts, one for each thing that lines have: thousands of them cross to the browser in
 * a third of the bytes of a list of objects, and what is long and even is compressed well.
 */
export type PackedLines = {
  /** One a line, parted by blanks; ids hold none. */
  ids: string
  /** Days from the line before to this one; empty where there is no day. */
  days: string
  readouts: string
  /** Each label and each pair once; then which of them a line has. */
  labels: string[]
  pairs: string[]
  labelled: string
  paired: string
  /** A sign for every column of every line: how often, or a blank. The others have a sign for each cell that is not empty. */
  often: string
  force: string
  directions: string
}

const SIGNS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-'
const VALUES = new Map([...SIGNS].map((sign, value) => [sign.charCodeAt(0), value]))
/** Stands around what is more than one sign can say. */
const MORE = '!'
const NONE = ' '
const DAY_MS = 86_400_000

/** Lines of so many columns, packed. */
export function packLines(lines: readonly PackableLine[], columns: number): PackedLines {
  const labels = new Kept()
  const pairs = new Kept()
  return {
    ids: lines.map(({ id }) => id).join(' '),
    days: writeDays(lines.map(({ day }) => day)),
    readouts: lines.map(({ readouts }) => readouts).join(' '),
    labelled: lines.map(({ label }) => labels.placeOf(label)).join(' '),
    paired: lines.map(({ pair }) => pairs.placeOf(pair)).join(' '),
    labels: labels.texts,
    pairs: pairs.texts,
    ...writeCells(lines, columns),
  }
}

/** The lines that were packed, in their order; cells in the order of their columns. */
export function unpackLines(packed: PackedLines, columns: number): PackableLine[] {
  if (packed.ids === '') return []
  const days = readDays(packed.days)
  const readouts = packed.readouts.split(' ').map(Number)
  const labelled = packed.labelled.split(' ').map(Number)
  const paired = packed.paired.split(' ').map(Number)
  const cells = new CellReader(packed)
  return packed.ids.split(' ').map((id, at) => ({
    id,
    label: packed.labels[labelled[at] ?? 0] ?? '',
    day: days[at] ?? null,
    pair: packed.pairs[paired[at] ?? 0] ?? '',
    readouts: readouts[at] ?? 0,
    cells: cells.next(columns),
  }))
}

/** Texts, each kept once. */
class Kept {
  readonly texts: string[] = []
  private readonly places = new Map<string, number>()

  placeOf(text: string): number {
    const known = this.places.get(text)
    if (known !== undefined) return known
    this.places.set(text, this.texts.length)
    return this.texts.push(text) - 1
  }
}

function writeDays(days: readonly (string | null)[]): string {
  let before = 0
  return days
    .map((day) => {
      if (day === null) return ''
      const number = Date.parse(day) / DAY_MS
      const step = number - before
      before = number
      return step
    })
    .join(' ')
}

function readDays(written: string): (string | null)[] {
  let day = 0
  return written.split(' ').map((step) => {
    if (step === '') return null
    day += Number(step)
    return new Date(day * DAY_MS).toISOString().slice(0, 10)
  })
}

function writeCells(
  lines: readonly PackableLine[],
  columns: number,
): Pick<PackedLines, 'often' | 'force' | 'directions'> {
  const written = { often: '', force: '', directions: '' }
  for (const { cells } of lines) {
    const often: string[] = Array(columns).fill(NONE)
    // What is left out of these is nothing when they are joined.
    const force: string[] = Array(columns)
    const directions: string[] = Array(columns)
    for (const packed of cells) {
      const cell = unpackCell(packed)
      often[cell.column] = SIGNS[cell.often] ?? `${MORE}${cell.often}${MORE}`
      force[cell.column] = SIGNS[cell.force] ?? '0'
      directions[cell.column] = SIGNS[cell.directions] ?? '0'
    }
    written.often += often.join('')
    written.force += force.join('')
    written.directions += directions.join('')
  }
  return written
}

/** Reads cells line by line. */
class CellReader {
  private place = 0
  private nth = 0

  constructor(private readonly from: Pick<PackedLines, 'often' | 'force' | 'directions'>) {}

  next(columns: number): number[] {
    const cells: number[] = []
    for (let column = 0; column < columns; column++) {
      const often = this.readOften()
      if (often === null) continue
      const force = valueAt(this.from.force, this.nth)
      const directions = valueAt(this.from.directions, this.nth)
      this.nth++
      cells.push(packCell({ column, often, force, directions }))
    }
    return cells
  }

  private readOften(): number | null {
    const { often } = this.from
    const sign = often[this.place++]
    if (sign === undefined || sign === NONE) return null
    if (sign !== MORE) return VALUES.get(sign.charCodeAt(0)) ?? 0
    const end = often.indexOf(MORE, this.place)
    const value = Number(often.slice(this.place, end))
    this.place = end + 1
    return value
  }
}

function valueAt(signs: string, at: number): number {
  return VALUES.get(signs.charCodeAt(at)) ?? 0
}
