import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bestAssignment, type Candidate } from './assignment'

function bestByTrying(candidates: readonly Candidate[]): number {
  const [first, ...rest] = candidates
  if (!first) return 0
  const compatible = rest.filter((c) => c.row !== first.row && c.column !== first.column)
  return Math.max(bestByTrying(rest), first.score + bestByTrying(compatible))
}

it('finds the greatest total, using no row or column twice', () => {
  const cell = fc.record({
    row: fc.nat(4),
    column: fc.nat(4),
    score: fc.integer({ min: 1, max: 20 }),
  })
  const cells = fc.uniqueArray(cell, { maxLength: 10, selector: (c) => `${c.row} ${c.column}` })
  fc.assert(
    fc.property(cells, (candidates) => {
      const chosen = bestAssignment(candidates)
      expect(new Set(chosen.map((c) => c.row)).size).toBe(chosen.length)
      expect(new Set(chosen.map((c) => c.column)).size).toBe(chosen.length)
      const total = chosen.reduce((sum, c) => sum + c.score, 0)
      expect(total).toBe(bestByTrying(candidates))
    }),
  )
})
