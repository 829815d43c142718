import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packCell } from './matrix-cell'
import { packLines, unpackLines } from './matrix-packing'

const COLUMNS = 60

const cell = fc.record({
  column: fc.integer({ min: 0, max: COLUMNS - 1 }),
  often: fc.oneof(fc.integer({ min: 1, max: 70 }), fc.integer({ min: 1, max: 1_000_000 })),
  force: fc.integer({ min: 0, max: 4 }),
  directions: fc.integer({ min: 1, max: 31 }),
})
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((one) => one.toISOString().slice(0, 10))
const line = fc.record({
  id: fc.uuid(),
  label: fc.string(),
  day: fc.option(day),
  pair: fc.string(),
  readouts: fc.integer({ min: 0, max: 5000 }),
  cells: fc
    .uniqueArray(cell, { selector: ({ column }) => column })
    .map((cells) => cells.sort((a, b) => a.column - b.column).map(packCell)),
})

describe('packLines', () => {
  it('gives back the lines that went in, in their order', () => {
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        expect(unpackLines(packLines(lines, COLUMNS), COLUMNS)).toEqual(lines)
      }),
    )
  })

  it('keeps a label once that many lines have', () => {
    const some = Array.from({ length: 50 }, (_, at) => ({
      ...{ id: String(at), label: 'Terren – Lenk', day: '2024-03-12', pair: 'a b', readouts: 2 },
      cells: [],
    }))
    const packed = packLines(some, COLUMNS)
    expect(packed.labels).toEqual(['Terren – Lenk'])
    expect(packed.pairs).toEqual(['a b'])
  })
})
