import { bestAssignment, type Candidate } from './assignment'
import { type AccountTerms, pairScore, termsOfAccounts } from './pair-score'
import type { ComparedAccount, PairScore } from './types'
import { wordLikenesses } from './word-likeness'

/** Two positions that face each other, by their places in the two lists. */
export type AlignedPair = { a: number; b: number; score: PairScore }

// Set on the development pairs: below it, experts' side-by-sides leave positions unpaired.
const ENOUGH = 0.37
/** A position joins one that already has a counterpart only on clear evidence. */
const ENOUGH_TO_JOIN = 0.44

/**
 * Sets the positions of two accounts against each other as one assignment over both, then lets a
 * position that is left over join a pair it plainly belongs to (one told at length, one summed up).
 */
export function alignPositions(a: ComparedAccount, b: ComparedAccount): AlignedPair[] {
  const [termsA, termsB] = termsOfAccounts(a, b)
  const scores = scoreAll(termsA, termsB)
  const byPlaces = new Map(scores.map((pair) => [`${pair.a} ${pair.b}`, pair]))
  const candidates = scores.map(
    ({ a: row, b: column, score }): Candidate => ({
      row,
      column,
      score: score.total - ENOUGH + 0.01,
    }),
  )
  const paired = bestAssignment(candidates).flatMap(
    ({ row, column }) => byPlaces.get(`${row} ${column}`) ?? [],
  )
  return [...paired, ...joined(scores, paired)].sort((x, y) => x.a - y.a || x.b - y.b)
}

function scoreAll(termsA: AccountTerms, termsB: AccountTerms): AlignedPair[] {
  const scores: AlignedPair[] = []
  const words = wordLikenesses(termsA.positions, termsB.positions)
  const width = termsB.positions.length
  for (const [i, one] of termsA.positions.entries()) {
    for (const [j, other] of termsB.positions.entries()) {
      const score = pairScore(one, other, { words: words[i * width + j] ?? 0, least: ENOUGH })
      if (score) scores.push({ a: i, b: j, score })
    }
  }
  return scores
}

/** Left-over positions join, best first, so that every group keeps a single position on one side. */
function joined(scores: readonly AlignedPair[], paired: readonly AlignedPair[]): AlignedPair[] {
  const mateOfA = new Map(paired.map((pair) => [pair.a, pair.b]))
  const mateOfB = new Map(paired.map((pair) => [pair.b, pair.a]))
  const centresA = new Set<number>()
  const centresB = new Set<number>()
  const added: AlignedPair[] = []
  const byScore = scores
    .filter(
      (s) => s.score.total >= ENOUGH_TO_JOIN && (s.score.words >= 0.2 || s.score.names >= 0.5),
    )
    .sort((x, y) => y.score.total - x.score.total || x.a - y.a || x.b - y.b)
  for (const pair of byScore) {
    const ofA = mateOfA.get(pair.a)
    const ofB = mateOfB.get(pair.b)
    if (ofA === undefined && ofB !== undefined && !centresA.has(ofB)) {
      mateOfA.set(pair.a, pair.b)
      centresB.add(pair.b)
      added.push(pair)
    } else if (ofB === undefined && ofA !== undefined && !centresB.has(ofA)) {
      mateOfB.set(pair.b, pair.a)
      centresA.add(pair.a)
      added.push(pair)
    }
  }
  return added
}
