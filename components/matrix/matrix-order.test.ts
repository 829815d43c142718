import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packCell } from '@/lib/core/comparing/matrix-cell'
import { MATRIX_GROUPS, MATRIX_SORTS, type MatrixLine } from '@/lib/features/matrix/schema'
import { everyMonth, lastDayOf } from './format-month'
import { linesWithin, orderLines } from './matrix-order'

function aLine(over: Partial<MatrixLine> = {}): MatrixLine {
  return {
    id: '1',
    label: 'Terren – Lenk',
    day: '2024-03-12',
    pair: 'a b',
    readouts: 2,
    cells: [],
    ...over,
  }
}

describe('orderLines', () => {
  it('keeps every line once, whatever the order and the groups', () => {
    const line = fc.record({
      day: fc.constantFrom('2023-01-01', '2024-05-05', null),
      pair: fc.constantFrom('a', 'b'),
    })
    const by = fc.record({
      sort: fc.constantFrom(...MATRIX_SORTS),
      group: fc.constantFrom(...MATRIX_GROUPS),
    })
    fc.assert(
      fc.property(fc.array(line), by, (some, asked) => {
        const lines = some.map((over, at) => aLine({ ...over, id: String(at) }))
        const rows = orderLines(lines, asked)
        const shown = rows.flatMap((row) => (row.kind === 'line' ? [row.line.id] : []))
        expect(shown.sort()).toEqual(lines.map(({ id }) => id).sort())
        const counted = rows.reduce((sum, row) => sum + (row.kind === 'group' ? row.lines : 0), 0)
        expect(counted).toBe(asked.group === 'none' ? 0 : lines.length)
      }),
    )
  })

  it('puts the line with most positions first, and undated calls last', () => {
    const cell = (often: number) => packCell({ column: 3, often, force: 4, directions: 31 })
    const lines = [
      aLine({ id: 'few', cells: [cell(2)] }),
      aLine({ id: 'many', cells: [cell(1), cell(2)], day: null }),
    ]
    const first = (sort: 'often' | 'newest' | 'oldest') =>
      orderLines(lines, { sort, group: 'none' })[0]?.key
    expect([first('often'), first('newest'), first('oldest')]).toEqual(['many', 'few', 'few'])
  })

  it('gathers calls of one pair under one heading', () => {
    const lines = [aLine({ id: '1' }), aLine({ id: '2', pair: 'c' }), aLine({ id: '3' })]
    const rows = orderLines(lines, { sort: 'newest', group: 'pair' })
    expect(rows.map(({ kind }) => kind)).toEqual(['group', 'line', 'line', 'group', 'line'])
  })
})

describe('linesWithin', () => {
  it('takes whole months, and no undated call', () => {
    const lines = [aLine({ day: '2024-03-31' }), aLine({ day: '2024-04-01' }), aLine({ day: null })]
    expect(linesWithin(lines, { from: '2024-03', to: '2024-03' })).toEqual([lines[0]])
    expect(linesWithin(lines, null)).toHaveLength(3)
  })
})

describe('everyMonth', () => {
  it('lets months without a call stand too, and knows how long a month is', () => {
    const some = [
      { month: '2023-11', calls: 2 },
      { month: '2024-02', calls: 1 },
    ]
    expect(everyMonth(some).map(({ month, calls }) => `${month} ${calls}`)).toEqual([
      '2023-11 2',
      '2023-12 0',
      '2024-01 0',
      '2024-02 1',
    ])
    expect(lastDayOf('2024-02')).toBe('2024-02-29')
    expect(everyMonth([])).toEqual([])
  })
})
