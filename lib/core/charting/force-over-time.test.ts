import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ForcePoint, layForce, MOST_ROWS, tableOfForce } from './force-over-time'
import type { Scene, Words } from './scene'

function aPoint(over: Partial<ForcePoint> = {}): ForcePoint {
  return {
    ...{ id: '1', heldOn: '2024-03-01', actorId: 'terren', actor: 'Ilva Terren', cue: 'stressed' },
    ...{ force: 2, issuer: 'Norland', joint: false, suggested: false, confidence: 1, to: 'x' },
    ...over,
  }
}

const lay = (points: ForcePoint[], of: { width?: number; picked?: string[] } = {}) =>
  layForce({ points, picked: of.picked ?? [] }, of.width ?? 600)
const wordsIn = ({ under }: Scene) => under.filter((one): one is Words => one.kind === 'words')
const lineIn = ({ under }: Scene) =>
  under.flatMap((one) => (one.kind === 'path' && one.strokeWidth ? [one] : []))

describe('layForce', () => {
  it('puts later days further right and stronger positions higher', () => {
    const scene = lay([
      aPoint({ id: '1', heldOn: '2024-01-01', force: 1 }),
      aPoint({ id: '2', heldOn: '2024-06-01', force: 4 }),
    ])
    const [early, late] = scene.marks
    expect(late?.x).toBeGreaterThan(early?.x ?? 0)
    expect(late?.y).toBeLessThan(early?.y ?? 0)
    expect(lineIn(scene).map(({ d }) => d)).toEqual([
      `M${early?.x} ${early?.y}H${late?.x}V${late?.y}`,
    ])
  })

  it('keeps every point inside the picture, whatever the days', () => {
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    const point = fc.record({
      heldOn: day,
      force: fc.integer({ min: 0, max: 4 }),
      suggested: fc.boolean(),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 40 }), (some) => {
        const points = some.map((one, at) => aPoint({ ...one, id: `${at}` }))
        const scene = lay(points, { width: 400 })
        expect(scene.marks.length).toBe(points.length)
        expect(tableOfForce({ points }).rows.length).toBe(points.length)
        for (const { x, y } of scene.marks) {
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x).toBeLessThanOrEqual(scene.width)
          expect(y).toBeGreaterThan(0)
          expect(y).toBeLessThan(scene.height)
        }
      }),
    )
  })

  it('sets points of one day and force side by side', () => {
    const scene = lay([aPoint({ id: '1' }), aPoint({ id: '2' })])
    expect(scene.marks[0]?.x).not.toBe(scene.marks[1]?.x)
    expect(lineIn(scene)).toEqual([])
  })

  it('gives the picked actors their order and lets the many share a row', () => {
    const many = Array.from({ length: 9 }, (_, i) =>
      aPoint({ id: `${i}`, actorId: `actor ${i}`, actor: `Actor ${i}` }),
    )
    const scene = lay(many, { picked: ['actor 5'] })
    const names = wordsIn(scene).flatMap(({ bold, words }) => (bold ? [words] : []))
    expect(names.length).toBe(MOST_ROWS)
    expect(names[0]).toBe('Actor 5')
    expect(names.at(-1)).toBe('4 others')
    expect(scene.marks.length).toBe(9)
  })

  it('draws a line whole where a person confirmed the reading, and broken the less sure it is', () => {
    const dashes = [1, 0.9, 0.7, 0.3].map((confidence) => {
      const first = aPoint({ id: '1', heldOn: '2024-01-01', confidence, suggested: true })
      const scene = lay([first, aPoint({ id: '2', heldOn: '2024-02-01' })])
      return lineIn(scene)[0]?.dash
    })
    expect(new Set(dashes).size).toBe(4)
    expect(dashes[0]).toBeUndefined()
    const confirmed = aPoint({ confidence: 0.3, suggested: false })
    expect(tableOfForce({ points: [confirmed] }).rows[0]?.cells.slice(-2)).toEqual(['confirmed', 1])
  })

  it('labels days, months or years, as the span asks', () => {
    const labels = (from: string, to: string) =>
      wordsIn(lay([aPoint({ id: '1', heldOn: from }), aPoint({ id: '2', heldOn: to })])).map(
        ({ words }) => words,
      )
    expect(labels('2010-01-01', '2020-01-01')).toContain('2014')
    expect(labels('2020-01-01', '2020-06-01')).toContain('Mar 2020')
    expect(labels('2020-01-01', '2020-01-09')).toContain('5 Jan 2020')
  })
})
