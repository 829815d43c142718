/**
 * A table of numbers of which most are nought, row by row: the entries of a row stand from `starts[row]` to
 * `starts[row + 1]`, each by its column and its value.
 */
export type SparseRows = { starts: Int32Array; columns: Int32Array; values: Float64Array }

/** Gathers a table entry by entry, row after row. */
export class GrowingRows {
  private readonly starts = [0]
  private columns = new Int32Array(256)
  private values = new Float64Array(256)
  private count = 0

  add(column: number, value: number): void {
    if (this.count === this.columns.length) this.grow()
    this.columns[this.count] = column
    this.values[this.count] = value
    this.count++
  }

  endRow(): void {
    this.starts.push(this.count)
  }

  rows(): SparseRows {
    return {
      starts: Int32Array.from(this.starts),
      columns: this.columns.subarray(0, this.count),
      values: this.values.subarray(0, this.count),
    }
  }

  private grow(): void {
    const { columns, values } = this
    this.columns = new Int32Array(2 * this.count)
    this.columns.set(columns)
    this.values = new Float64Array(2 * this.count)
    this.values.set(values)
  }
}

/** The same table with rows and columns exchanged; the entries of a row stand in the order of the rows before. */
export function transposed({ starts, columns, values }: SparseRows, width: number): SparseRows {
  const startsThen = startsByColumn(columns, width)
  const ends = startsThen.slice()
  const columnsThen = new Int32Array(columns.length)
  const valuesThen = new Float64Array(columns.length)
  for (let row = 0; row + 1 < starts.length; row++) {
    const end = starts[row + 1] ?? 0
    for (let i = starts[row] ?? 0; i < end; i++) {
      const column = columns[i] ?? 0
      const to = ends[column] ?? 0
      columnsThen[to] = row
      valuesThen[to] = values[i] ?? 0
      ends[column] = to + 1
    }
  }
  return { starts: startsThen, columns: columnsThen, values: valuesThen }
}

function startsByColumn(columns: Int32Array, width: number): Int32Array {
  const starts = new Int32Array(width + 1)
  for (let i = 0; i < columns.length; i++) {
    const next = (columns[i] ?? 0) + 1
    starts[next] = (starts[next] ?? 0) + 1
  }
  for (let column = 0; column < width; column++) {
    starts[column + 1] = (starts[column + 1] ?? 0) + (starts[column] ?? 0)
  }
  return starts
}

/** Adds to `sums`, column by column, a row of the product of two tables. */
export function addProductRow(
  sums: Float64Array,
  row: number,
  [left, right]: readonly [SparseRows, SparseRows],
): void {
  const end = left.starts[row + 1] ?? 0
  for (let i = left.starts[row] ?? 0; i < end; i++) {
    const inner = left.columns[i] ?? 0
    const factor = left.values[i] ?? 0
    const last = right.starts[inner + 1] ?? 0
    for (let j = right.starts[inner] ?? 0; j < last; j++) {
      const column = right.columns[j] ?? 0
      sums[column] = (sums[column] ?? 0) + factor * (right.values[j] ?? 0)
    }
  }
}
