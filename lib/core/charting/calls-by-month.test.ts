import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  daysOfMonth,
  layMonths,
  type MonthRow,
  monthInWords,
  monthsFinding,
  tableOfMonths,
} from './calls-by-month'

const month = fc
  .tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`)
const row = fc.uniqueArray(month, { minLength: 1, maxLength: 30 }).chain((months) =>
  fc
    .array(fc.integer({ min: 1, max: 50 }), {
      minLength: months.length,
      maxLength: months.length,
    })
    .map((calls) => months.map((one, at) => ({ month: one, calls: calls[at] ?? 1, to: 'x' }))),
)
const rows = fc.array(row, { minLength: 1, maxLength: 9 }).map((all) =>
  all.map(
    (months, at): MonthRow => ({
      ...{ key: `${at}`, name: `Pair ${at}`, months },
      calls: months.reduce((sum, { calls }) => sum + calls, 0),
    }),
  ),
)

describe('layMonths', () => {
  it('draws one bar for each line of the table, inside the picture', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(358, 960), (some, width) => {
        const figure = { rows: some, outOf: some.length }
        const scene = layMonths(figure, width)
        expect(scene.marks.length).toBe(tableOfMonths(figure).rows.length)
        for (const { shapes } of scene.marks)
          for (const shape of shapes)
            if (shape.kind === 'box') {
              expect(shape.x).toBeGreaterThanOrEqual(-0.1)
              expect(shape.x + shape.width).toBeLessThanOrEqual(width + 0.2)
              expect(shape.height).toBeGreaterThan(0)
            }
      }),
    )
  })

  it('knows months by their days and their names', () => {
    expect(daysOfMonth('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' })
    expect(monthInWords('2024-02')).toBe('Feb 2024')
  })

  it('tells how many calls there were and who spoke most often', () => {
    const months = [{ month: '2024-02', calls: 2, to: 'x' }]
    const of = (name: string): MonthRow => ({ key: name, name, calls: 2, months })
    expect(monthsFinding({ rows: [of('All calls'), of('Terren – Lenk')], outOf: 1 })).toBe(
      '2 calls, in 1 month; most often Terren – Lenk, 2 calls.',
    )
  })
})
