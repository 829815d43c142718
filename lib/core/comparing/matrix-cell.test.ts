import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { directionOf, MOST_COLUMNS, packCell, unpackCell } from './matrix-cell'

describe('packCell', () => {
  it('gives back what went in, also where something was held thousands of times', () => {
    const cell = fc.record({
      column: fc.integer({ min: 0, max: MOST_COLUMNS - 1 }),
      often: fc.integer({ min: 1, max: 1_000_000 }),
      force: fc.integer({ min: 0, max: 4 }),
      directions: fc.integer({ min: 1, max: 31 }),
    })
    fc.assert(
      fc.property(cell, (one) => {
        expect(unpackCell(packCell(one))).toEqual(one)
      }),
    )
  })
})

describe('directionOf', () => {
  it('tells one way, none, or that they differ; what is neutral weighs nothing beside them', () => {
    expect(directionOf(16)).toBe('neutral')
    expect(directionOf(2 + 16)).toBe('opposes')
    expect(directionOf(1 + 2)).toBe('several')
    expect(directionOf(4)).toBe('calls-for')
  })
})
