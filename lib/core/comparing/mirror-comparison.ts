import type { Comparison, PositionPair, Side } from './types'

/** The same comparison with the two accounts changed about. */
export function mirrorComparison(comparison: Comparison): Comparison {
  return {
    rows: comparison.rows.map((row) => ({ ...row, a: row.b, b: row.a })),
    pairs: comparison.pairs.map(({ a, b, score }) => ({ a: b, b: a, score }) as PositionPair),
    divergences: comparison.divergences.map((divergence) => ({
      ...divergence,
      side: mirrorSide(divergence.side),
      a: divergence.b,
      b: divergence.a,
      words: { a: divergence.words.b, b: divergence.words.a },
    })),
    facts: comparison.facts.map((fact) => ({ ...fact, a: fact.b, b: fact.a })),
    shares: comparison.shares.map((share) => ({ ...share, a: share.b, b: share.a })),
    words: { a: comparison.words.b, b: comparison.words.a },
  }
}

function mirrorSide(side: Side | null): Side | null {
  if (side === null) return null
  return side === 'a' ? 'b' : 'a'
}
