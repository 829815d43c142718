import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markAfterKey } from './mark-steps'

const places = fc.array(
  fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 600 }) }),
  { minLength: 1, maxLength: 30 },
)

describe('markAfterKey', () => {
  it('comes by every mark from the first to the last', () => {
    fc.assert(
      fc.property(places, (all) => {
        let at: number | null = markAfterKey(all, { at: all.length - 1, key: 'Home' })
        let seen = 0
        while (at !== null) {
          expect(at).toBe(seen++)
          at = markAfterKey(all, { at, key: 'ArrowRight' })
        }
        expect(seen).toBe(all.length)
      }),
    )
  })

  it('goes up and down to the nearest of another height', () => {
    const grid = [
      { x: 0, y: 0 },
      { x: 50, y: 0 },
      { x: 4, y: 40 },
      { x: 52, y: 40 },
      { x: 50, y: 80 },
    ]
    expect(markAfterKey(grid, { at: 1, key: 'ArrowDown' })).toBe(3)
    expect(markAfterKey(grid, { at: 4, key: 'ArrowUp' })).toBe(3)
    expect(markAfterKey(grid, { at: 0, key: 'ArrowUp' })).toBeNull()
    expect(markAfterKey(grid, { at: 0, key: 'Enter' })).toBeNull()
  })
})
