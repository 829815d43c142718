import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  layUntold,
  mirrorUntold,
  sortUntold,
  tableOfUntold,
  type UntoldCount,
  type UntoldFigure,
} from './untold-issues'

/** Every call is mentioned by one alone, by the other alone, or by both. */
const line = fc
  .record({
    both: fc.integer({ min: 0, max: 9 }),
    onlyA: fc.integer({ min: 0, max: 9 }),
    onlyB: fc.integer({ min: 0, max: 9 }),
  })
  .filter(({ both, onlyA, onlyB }) => both + onlyA + onlyB > 0)
const figure = fc.array(line, { minLength: 1, maxLength: 12 }).map((lines): UntoldFigure => {
  const counts = lines.map(
    ({ both, onlyA, onlyB }, at): UntoldCount => ({
      ...{ issue: `issue-${at}`, label: `Issue ${at}` },
      ...{ a: both + onlyA, b: both + onlyB, onlyA, onlyB },
    }),
  )
  return {
    ...{ a: 'Ministry of Norland', b: 'Ministry of Sudmark', calls: 30, outOf: counts.length },
    lines: sortUntold(counts).map((one) => ({ ...one, to: { a: 'a', b: 'b' } })),
  }
})

describe('layUntold', () => {
  it('says count, denominator and share wherever one side alone mentions an issue', () => {
    fc.assert(
      fc.property(figure, fc.constantFrom(358, 960), (of, width) => {
        const scene = layUntold(of, width)
        const rows = tableOfUntold(of).rows
        const told = rows.filter(({ cells }) => Number(cells[3]) > 0)
        expect(scene.marks.length).toBe(told.length)
        for (const [at, { cells }] of told.entries())
          expect(scene.marks[at]?.told).toContain(`in ${cells[3]} of ${cells[4]} call`)
        for (const { cells } of rows) {
          const [count, whole] = [Number(cells[3]), Number(cells[4])]
          expect(count).toBeLessThanOrEqual(whole)
          expect(cells[5]).toBe(whole === 0 ? '–' : `${Math.round((100 * count) / whole)} %`)
        }
      }),
    )
  })

  it('is its own mirror when the sides change places', () => {
    fc.assert(
      fc.property(figure, (of) => {
        const scene = layUntold(of, 960)
        const mirrored = layUntold(mirrorUntold(of), 960)
        const sorted = (told: readonly { told: string }[]) => told.map((one) => one.told).sort()
        expect(sorted(mirrored.marks)).toEqual(sorted(scene.marks))
        expect(mirrorUntold(mirrorUntold(of))).toEqual(of)
      }),
    )
  })

  it('never says that an issue was not discussed', () => {
    const [of] = fc.sample(figure, { numRuns: 1, seed: 7 })
    const said = JSON.stringify(of && layUntold(of, 960))
    expect(said).not.toContain('discussed')
    expect(said).toContain('it is not mentioned in the account of')
  })
})
