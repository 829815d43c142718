import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layNotes } from './note-layout'

const box = (wanted: number, height = 50) => ({ wanted, height })

describe('layNotes', () => {
  it('puts notes beside their marks where there is room', () => {
    expect(layNotes([box(0), box(100), box(300)], -1, 10)).toEqual([0, 100, 300])
  })

  it('pushes notes down where marks stand close', () => {
    expect(layNotes([box(0), box(10), box(20)], -1, 10)).toEqual([0, 60, 120])
  })

  it('keeps the open note at its mark and moves those before it up', () => {
    expect(layNotes([box(100), box(110), box(180)], 1, 10)).toEqual([50, 110, 180])
  })

  it('never lays one note over another nor above the page, whichever is open', () => {
    const boxes = fc.array(
      fc.record({ wanted: fc.nat(4000), height: fc.integer({ min: 1, max: 300 }) }),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(boxes, fc.integer({ min: -1, max: 40 }), (unsorted, open) => {
        const sorted = unsorted.toSorted((a, b) => a.wanted - b.wanted)
        const tops = layNotes(sorted, open, 8)
        tops.forEach((top, at) => {
          expect(top).toBeGreaterThanOrEqual(0)
          const before = at > 0 ? tops[at - 1]! + sorted[at - 1]!.height : -8
          expect(top).toBeGreaterThanOrEqual(before + 8)
        })
      }),
    )
  })
})
