import { inverseRelation } from './relations'
import type { Comparison, Divergence, PositionPair, Side } from './types'

/** The same comparison with the two accounts changed about. */
export function mirrorComparison(comparison: Comparison): Comparison {
  return {
    rows: comparison.rows.map((row) => ({ ...row, a: row.b, b: row.a })),
    pairs: comparison.pairs.map(mirrorPair),
    divergences: comparison.divergences.map(mirrorDivergence),
    dismissed: comparison.dismissed.map(mirrorDivergence),
    facts: comparison.facts.map((fact) => ({ ...fact, a: fact.b, b: fact.a })),
    shares: comparison.shares.map((share) => ({ ...share, a: share.b, b: share.a })),
    words: { a: comparison.words.b, b: comparison.words.a },
  }
}

function mirrorPair(pair: PositionPair): PositionPair {
  if (pair.b === null) return { a: null, b: pair.a, score: null }
  if (pair.a === null) return { a: pair.b, b: null, score: null }
  const { a, b, score, tied } = pair
  const mirrored = { a: b, b: a, score }
  return tied ? { ...mirrored, tied: { relation: inverseRelation(tied.relation) } } : mirrored
}

function mirrorDivergence(divergence: Divergence): Divergence {
  return {
    ...divergence,
    side: mirrorSide(divergence.side),
    a: divergence.b,
    b: divergence.a,
    words: { a: divergence.words.b, b: divergence.words.a },
  }
}

function mirrorSide(side: Side | null): Side | null {
  if (side === null) return null
  return side === 'a' ? 'b' : 'a'
}
