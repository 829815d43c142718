import type { PositionTerms } from './position-terms'
import type { PairScore, Relation } from './types'

/** Two positions that face each other, by their places in the two lists. */
export type AlignedPair = {
  a: number
  b: number
  score: PairScore
  /** Set against each other by a person, with the relation read from `a` to `b`. */
  tied?: { relation: Relation | null }
}

/** A position joins one that already has a counterpart only on clear evidence. */
const ENOUGH_TO_JOIN = 0.36
/** Next to one that has joined, a little less is enough. */
const NEXT_TO_IT = 0.05
export const LEAST_IN_RUN = 0.28

/** So alike are a mention and a stand that it names. */
const NAMED = 0.25

type Positions = { a: readonly PositionTerms[]; b: readonly PositionTerms[] }
type Mates = { a: Map<number, number[]>; b: Map<number, number[]> }

/** Left-over positions join, best first, so that every group keeps a single position on one side. */
export function joinedTo(
  scores: readonly AlignedPair[],
  paired: readonly AlignedPair[],
  positions: Positions,
): AlignedPair[] {
  const mates = matesOf(paired)
  const least = leastToJoin(paired)
  // A name or a heading that both have says where, not what: something of the wording must be alike too.
  const clear = ({ score: { words, meaning, names, issues } }: AlignedPair) =>
    words >= 0.19 || (meaning >= 0.2 && (names >= 0.5 || issues >= 0.8))
  return inOrder(
    scores.filter(
      (pair) => clear(pair) && isNamedBy(pair, positions) && pair.score.total >= least(pair),
    ),
  ).filter((pair) => join(pair, mates, () => true))
}

/**
 * What one account tells in a general sentence the other tells in several particular ones: a left-over position
 * beside one that already faces the general one, in the same paragraph and of the same matter, faces it too.
 */
export function joinedInRuns(
  all: readonly AlignedPair[],
  paired: readonly AlignedPair[],
  positions: Positions,
): AlignedPair[] {
  const mates = matesOf(paired)
  const least = leastToJoin(paired)
  const sameMatter = ({ score }: AlignedPair) => score.issues >= 0.42 || score.meaning >= 0.5
  const beside = (side: 'a' | 'b') => (at: number, next: number) =>
    Math.abs(at - next) === 1 &&
    positions[side][at]?.around.paragraph === positions[side][next]?.around.paragraph
  const near = all
    .filter((pair) => sameMatter(pair) && pair.score.total >= LEAST_IN_RUN)
    .filter((pair) => isNamedBy(pair, positions))
    .filter((pair) => pair.score.total >= least(pair) - NEXT_TO_IT)
  return inOrder(near).filter((pair) =>
    join(pair, mates, (side, mate) => mate.some((at) => beside(side)(pair[side], at))),
  )
}

/** "Responded positively to this initiative" faces what the initiative itself faces. */
export function joinedByPointing(
  paired: readonly AlignedPair[],
  positions: Positions,
  scoreOf: (a: number, b: number) => PairScore | null,
): AlignedPair[] {
  const mates = matesOf(paired)
  return (['a', 'b'] as const).flatMap((side) =>
    positions[side].flatMap(({ around: { refersTo, hangs } }, at): AlignedPair[] => {
      const [centre, ...more] = hangs && refersTo !== null ? (mates[side].get(refersTo) ?? []) : []
      if (centre === undefined || more.length > 0) return []
      const [a, b] = side === 'a' ? [at, centre] : [centre, at]
      const score = scoreOf(a, b)
      return score && join({ a, b, score }, mates, () => true) ? [{ a, b, score }] : []
    }),
  )
}

/**
 * A stand and a bare mention join only where the mention names the matter in the words of the stand; what has next to
 * no words of its own joins nothing by them.
 */
function isNamedBy({ a, b, score }: AlignedPair, positions: Positions): boolean {
  const both = [positions.a[a], positions.b[b]]
  if (both.some((one) => one?.around.little)) return false
  const mentions = both.filter((one) => one?.position.force === 0)
  return mentions.length !== 1 || score.words >= NAMED
}

/** Adds a pair of which one position is left over and the other the centre of its group; tells whether it did. */
function join(
  pair: AlignedPair,
  mates: Mates,
  allowed: (side: 'a' | 'b', mates: readonly number[]) => boolean,
): boolean {
  for (const [side, other] of [
    ['a', 'b'],
    ['b', 'a'],
  ] as const) {
    const group = mates[other].get(pair[other])
    if (mates[side].has(pair[side]) || !group) continue
    const isCentre = group.every((mate) => mates[side].get(mate)?.length === 1)
    if (!isCentre || !allowed(side, group)) continue
    mates[side].set(pair[side], [pair[other]])
    group.push(pair[side])
    return true
  }
  return false
}

function inOrder(pairs: readonly AlignedPair[]): AlignedPair[] {
  return [...pairs].sort((x, y) => y.score.total - x.score.total || x.a - y.a || x.b - y.b)
}

function matesOf(paired: readonly AlignedPair[]): Mates {
  const mates: Mates = { a: new Map(), b: new Map() }
  for (const { a, b } of paired) {
    mates.a.set(a, [...(mates.a.get(a) ?? []), b])
    mates.b.set(b, [...(mates.b.get(b) ?? []), a])
  }
  return mates
}

/** What two positions that say the same already have in each other, a third must be very like to share. */
function leastToJoin(paired: readonly AlignedPair[]): (pair: AlignedPair) => number {
  const strongest = {
    a: new Map(paired.map(({ a, score }) => [a, score.total])),
    b: new Map(paired.map(({ b, score }) => [b, score.total])),
  }
  return ({ a, b, score }) => {
    const most = Math.max(strongest.a.get(a) ?? 0, strongest.b.get(b) ?? 0)
    // Of one matter, with one name and in like words, it tells a part of what the two already say.
    if (score.issues >= 0.5 && score.names >= 0.5 && score.meaning >= 0.2) return ENOUGH_TO_JOIN
    return ENOUGH_TO_JOIN + Math.max(0, most - 0.41) / 2
  }
}
