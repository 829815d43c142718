import { bestAssignment, type Candidate } from './assignment'
import { decidedPairs } from './decided-pairs'
import { type Common, type Likenesses, likenessesOf } from './likenesses'
import { type AccountTerms, pairScore, termsOfAccounts } from './pair-score'
import type { ComparedAccount, ComparisonDecisions, PairScore, Relation } from './types'

/** Two positions that face each other, by their places in the two lists. */
export type AlignedPair = {
  a: number
  b: number
  score: PairScore
  /** Set against each other by a person, with the relation read from `a` to `b`. */
  tied?: { relation: Relation | null }
}

export type Alignment = {
  pairs: AlignedPair[]
  /** For each position, how near the nearest of the other account comes, counted or not. */
  near: { a: readonly number[]; b: readonly number[] }
}

// Set on the development pairs: below it, experts' side-by-sides leave positions unpaired.
const ENOUGH = 0.31
/** As near as this, the other account has something of the kind, though nothing to set beside it. */
const NEAR = 0.25
/** A position joins one that already has a counterpart only on clear evidence. */
const ENOUGH_TO_JOIN = 0.38

/**
 * Sets the positions of two accounts against each other as one assignment over both, then lets a
 * position that is left over join a pair it plainly belongs to (one told at length, one summed up).
 * What a person tied stands first, and what a person untied never faces each other.
 */
export function alignPositions(
  a: ComparedAccount,
  b: ComparedAccount,
  decisions: ComparisonDecisions = {},
): Alignment {
  const [termsA, termsB] = termsOfAccounts(a, b)
  const { ties, untied } = decidedPairs(a, b, decisions)
  const tied = ties.flatMap((tie): AlignedPair[] => {
    const one = termsA.positions[tie.a]
    const other = termsB.positions[tie.b]
    if (!one || !other) return []
    const score = pairScore(one, other, commonAt(likenessesOf([one], [other]), 0, 0))
    return score ? [{ a: tie.a, b: tie.b, score, tied: { relation: tie.relation } }] : []
  })
  const { scores, near } = scoreAll(termsA, termsB, untied)
  const tiedA = new Set(tied.map((pair) => pair.a))
  const tiedB = new Set(tied.map((pair) => pair.b))
  const paired = [
    ...tied,
    ...assigned(scores.filter((pair) => !tiedA.has(pair.a) && !tiedB.has(pair.b))),
  ]
  return {
    pairs: [...paired, ...joined(scores, paired)].sort((x, y) => x.a - y.a || x.b - y.b),
    near,
  }
}

function assigned(scores: readonly AlignedPair[]): AlignedPair[] {
  const byPlaces = new Map(scores.map((pair) => [`${pair.a} ${pair.b}`, pair]))
  const candidates = scores.map(
    ({ a: row, b: column, score }): Candidate => ({
      row,
      column,
      score: score.total - ENOUGH + 0.01,
    }),
  )
  return bestAssignment(candidates).flatMap(
    ({ row, column }) => byPlaces.get(`${row} ${column}`) ?? [],
  )
}

/** Every two positions that come near enough to face each other, and how near each position's nearest comes. */
function scoreAll(
  termsA: AccountTerms,
  termsB: AccountTerms,
  untied: ReadonlySet<string>,
): { scores: AlignedPair[]; near: Alignment['near'] } {
  const scores: AlignedPair[] = []
  const likenesses = likenessesOf(termsA.positions, termsB.positions)
  const width = termsB.positions.length
  const nearA = new Array<number>(termsA.positions.length).fill(0)
  const nearB = new Array<number>(width).fill(0)
  for (const [i, one] of termsA.positions.entries()) {
    for (const [j, other] of termsB.positions.entries()) {
      // Below that it can neither face the other nor come nearer than what is known.
      const least = Math.min(ENOUGH, Math.max(NEAR, Math.min(nearA[i] ?? 0, nearB[j] ?? 0)))
      const score = pairScore(one, other, commonAt(likenesses, i * width + j, least))
      if (!score || untied.has(`${i} ${j}`)) continue
      nearA[i] = Math.max(nearA[i] ?? 0, score.total)
      nearB[j] = Math.max(nearB[j] ?? 0, score.total)
      if (score.total >= ENOUGH) scores.push({ a: i, b: j, score })
    }
  }
  return { scores, near: { a: nearA, b: nearB } }
}

function commonAt(
  { words, less, more, issues, names }: Likenesses,
  at: number,
  least: number,
): Common & { least: number } {
  return {
    words: words[at] ?? 0,
    less: less[at] ?? 0,
    more: more[at] ?? 0,
    issues: issues[at] ?? 0,
    names: names[at] ?? 0,
    least,
  }
}

/** Left-over positions join, best first, so that every group keeps a single position on one side. */
function joined(scores: readonly AlignedPair[], paired: readonly AlignedPair[]): AlignedPair[] {
  const matesOfA = matesBy(paired, 'a')
  const matesOfB = matesBy(paired, 'b')
  const centresA = severalMates(matesOfA)
  const centresB = severalMates(matesOfB)
  const strongest = strongestOf(paired)
  const added: AlignedPair[] = []
  const byScore = scores
    .filter(
      (s) => s.score.total >= ENOUGH_TO_JOIN && (s.score.words >= 0.2 || s.score.names >= 0.5),
    )
    .sort((x, y) => y.score.total - x.score.total || x.a - y.a || x.b - y.b)
  for (const pair of byScore) {
    if (
      pair.score.total <
      leastToJoin(Math.max(strongest.a.get(pair.a) ?? 0, strongest.b.get(pair.b) ?? 0))
    )
      continue
    const ofA = matesOfA.get(pair.a)
    const ofB = matesOfB.get(pair.b)
    if (!ofA && ofB && !ofB.some((mate) => centresA.has(mate))) {
      matesOfA.set(pair.a, [pair.b])
      centresB.add(pair.b)
      added.push(pair)
    } else if (!ofB && ofA && !ofA.some((mate) => centresB.has(mate))) {
      matesOfB.set(pair.b, [pair.a])
      centresA.add(pair.a)
      added.push(pair)
    }
  }
  return added
}

function matesBy(paired: readonly AlignedPair[], side: 'a' | 'b'): Map<number, number[]> {
  const mates = new Map<number, number[]>()
  for (const pair of paired) {
    const mate = side === 'a' ? pair.b : pair.a
    mates.set(pair[side], [...(mates.get(pair[side]) ?? []), mate])
  }
  return mates
}

function severalMates(mates: ReadonlyMap<number, readonly number[]>): Set<number> {
  return new Set([...mates].flatMap(([at, all]) => (all.length > 1 ? [at] : [])))
}

/** What two positions that say the same already have in each other, a third must be very like to share. */
function leastToJoin(strongest: number): number {
  return ENOUGH_TO_JOIN + Math.max(0, strongest - 0.7) / 2
}

function strongestOf(paired: readonly AlignedPair[]) {
  return {
    a: new Map(paired.map(({ a, score }) => [a, score.total])),
    b: new Map(paired.map(({ b, score }) => [b, score.total])),
  }
}
