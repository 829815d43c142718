import { bestAssignment, type Candidate } from './assignment'
import { decidedPairs } from './decided-pairs'
import {
  type AlignedPair,
  joinedByPointing,
  joinedInRuns,
  joinedTo,
  LEAST_IN_RUN,
} from './join-positions'
import { facingByWording } from './leftovers'
import { facingByField } from './leftovers-by-field'
import { type Likenesses, likenessesOf } from './likenesses'
import { isAlikeAnyway, pairScore, tellsNothing } from './pair-score'
import { type AccountTerms, termsOfAccounts } from './position-terms'
import type { ComparedAccount, ComparisonDecisions, PairScore } from './types'

export type { AlignedPair } from './join-positions'

export type Alignment = {
  pairs: AlignedPair[]
  /** For each position, how near the nearest of the other account comes, counted or not. */
  near: { a: readonly number[]; b: readonly number[] }
  /** For each position, how much of it and of one of the other account is told by one another at most, in kindred words. */
  told: { a: readonly number[]; b: readonly number[] }
}

// Set on the development pairs: below it, experts' side-by-sides leave positions unpaired.
const ENOUGH = 0.3
/** So much farther than the nearest of either is no counterpart. */
const MAKESHIFT = 0.12
/** Below that no score is reckoned. */
const LEAST = 0.2
/** As near as this, the other account has something of the kind, though nothing to set beside it. */
const NEAR = 0.24

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
  const { all, near, told: toldAtMost, scoreOf, likenesses } = scoreAll(termsA, termsB, untied)
  const tied = ties.flatMap((tie): AlignedPair[] => {
    const score = scoreOf(tie.a, tie.b)
    return score ? [{ a: tie.a, b: tie.b, score, tied: { relation: tie.relation } }] : []
  })
  const scores = all.filter(({ score }) => score.total >= ENOUGH)
  const tiedA = new Set(tied.map((pair) => pair.a))
  const tiedB = new Set(tied.map((pair) => pair.b))
  const paired = [
    ...tied,
    ...assigned(
      scores.filter((pair) => !tiedA.has(pair.a) && !tiedB.has(pair.b) && !isMakeshift(pair, near)),
    ),
  ]
  const positions = { a: termsA.positions, b: termsB.positions }
  const allowed = (i: number, j: number) => (untied.has(`${i} ${j}`) ? null : scoreOf(i, j))
  const pointing = joinedByPointing(paired, positions, allowed)
  const faced = [...paired, ...pointing]
  const joined = [...faced, ...joinedTo(scores, faced, positions)]
  const told = [...joined, ...joinedInRuns(all, joined, positions)]
  const worded = [...told, ...facingByWording(all, told, positions)]
  const leftOver = facingByField(likenesses, { paired: worded, positions, scoreOf: allowed })
  const pairs = [...worded, ...leftOver].sort((x, y) => x.a - y.a || x.b - y.b)
  return { pairs, near, told: toldAtMost }
}

/** A position with a near counterpart does not make do with a far one when that is taken: it may join it instead. */
function isMakeshift({ a, b, score }: AlignedPair, near: Alignment['near']): boolean {
  return Math.max(near.a[a] ?? 0, near.b[b] ?? 0) - score.total > MAKESHIFT
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

type Scored = {
  all: AlignedPair[]
  near: Alignment['near']
  told: Alignment['told']
  /** The score of any two, however far apart. */
  scoreOf: (a: number, b: number) => PairScore | null
  likenesses: Likenesses
}

/** Every two positions that come near enough to join each other, and how near each position's nearest comes. */
function scoreAll(termsA: AccountTerms, termsB: AccountTerms, untied: ReadonlySet<string>): Scored {
  const all: AlignedPair[] = []
  const likenesses = likenessesOf(termsA.positions, termsB.positions)
  const width = termsB.positions.length
  const nearA = new Array<number>(termsA.positions.length).fill(0)
  const nearB = new Array<number>(width).fill(0)
  for (const [i, one] of termsA.positions.entries()) {
    // Hundreds of thousands of times for two long accounts: counted, since an iterator costs as much as the asking.
    for (let j = 0; j < width; j++) {
      const other = termsB.positions[j]
      if (!other) continue
      if (tellsNothing(likenesses, i * width + j) && !isAlikeAnyway(one, other)) continue
      // Below that it can neither face the other nor come nearer than what is known.
      const known = Math.min(nearA[i] ?? 0, nearB[j] ?? 0)
      const least = Math.min(LEAST_IN_RUN, Math.max(LEAST, known))
      const score = pairScore(one, other, { likenesses, at: i * width + j, least })
      if (!score || (untied.size > 0 && untied.has(`${i} ${j}`))) continue
      nearA[i] = Math.max(nearA[i] ?? 0, score.total)
      nearB[j] = Math.max(nearB[j] ?? 0, score.total)
      all.push({ a: i, b: j, score })
    }
  }
  const scoreOf = (i: number, j: number) => {
    const one = termsA.positions[i]
    const other = termsB.positions[j]
    return one && other ? pairScore(one, other, { likenesses, at: i * width + j, least: 0 }) : null
  }
  const nearOnly = (scores: readonly number[]) => scores.map((score) => (score < NEAR ? 0 : score))
  const near = { a: nearOnly(nearA), b: nearOnly(nearB) }
  return { all, near, told: mostTold(likenesses, width), scoreOf, likenesses }
}

/** Of each position how much it and one of the other account tell of each other, where they do so most. */
function mostTold({ more }: Likenesses, width: number): Alignment['told'] {
  const a = new Array<number>(width === 0 ? 0 : more.length / width).fill(0)
  const b = new Array<number>(width).fill(0)
  for (let row = 0; row < a.length; row++) {
    let most = 0
    for (let column = 0; column < width; column++) {
      const told = more[row * width + column] ?? 0
      if (told > most) most = told
      if (told > (b[column] ?? 0)) b[column] = told
    }
    a[row] = most
  }
  return { a, b }
}
