import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layStrip, MOST_ROWS, type StripPoint } from '@/components/across/strip-geometry'

function aPoint(over: Partial<StripPoint> = {}): StripPoint {
  const plain = { id: '1', heldOn: '2024-03-01', actorId: 'terren', actor: 'Ilva Terren' }
  return { ...plain, force: 2, joint: false, ...over }
}

describe('layStrip', () => {
  it('puts later days further right and stronger positions higher', () => {
    const points = [
      aPoint({ id: '1', heldOn: '2024-01-01', force: 1 }),
      aPoint({ id: '2', heldOn: '2024-06-01', force: 4 }),
    ]
    const [row] = layStrip(points, { width: 600, order: [] }).rows
    const [early, late] = row?.points ?? []
    expect(late?.x).toBeGreaterThan(early?.x ?? 0)
    expect(late?.y).toBeLessThan(early?.y ?? 0)
    expect(row?.line).toBe(`M${early?.x} ${early?.y}H${late?.x}V${late?.y}`)
  })

  it('keeps every point inside the picture, whatever the days', () => {
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    const point = fc.record({ heldOn: day, force: fc.integer({ min: 0, max: 4 }) })
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 40 }), (some) => {
        const strip = layStrip(some.map(aPoint), { width: 400, order: [] })
        for (const { x, y } of strip.rows.flatMap((row) => row.points)) {
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x).toBeLessThanOrEqual(strip.width)
          expect(y).toBeGreaterThan(0)
          expect(y).toBeLessThan(strip.height)
        }
      }),
    )
  })

  it('sets points of one day and force side by side', () => {
    const two = [aPoint({ id: '1' }), aPoint({ id: '2' })]
    const [row] = layStrip(two, { width: 600, order: [] }).rows
    expect(row?.points[0]?.x).not.toBe(row?.points[1]?.x)
    expect(row?.line).toBe('')
  })

  it('gives the picked actors their order and lets the many share a row', () => {
    const many = Array.from({ length: 9 }, (_, i) => aPoint({ id: `${i}`, actorId: `actor ${i}` }))
    const strip = layStrip(many, { width: 600, order: ['actor 5'] })
    expect(strip.rows.length).toBe(MOST_ROWS)
    expect(strip.rows[0]?.key).toBe('actor 5')
    expect(strip.rows.at(-1)?.name).toBe('4 others')
    expect(strip.rows.flatMap((row) => row.points).length).toBe(9)
  })

  it('labels days, months or years, as the span asks', () => {
    const labels = (from: string, to: string) =>
      layStrip([aPoint({ heldOn: from }), aPoint({ heldOn: to })], {
        width: 600,
        order: [],
      }).ticks.map(({ label }) => label)
    expect(labels('2010-01-01', '2020-01-01')).toContain('2014')
    expect(labels('2020-01-01', '2020-06-01')).toContain('Mar 2020')
    expect(labels('2020-01-01', '2020-01-09')).toContain('5 Jan 2020')
  })
})
