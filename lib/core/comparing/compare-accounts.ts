import { type AlignedPair, alignPositions } from './align-positions'
import { compareFacts } from './call-facts'
import type { RowInOrder } from './compared-call'
import { findDivergences } from './divergences'
import { issueShares } from './issue-shares'
import { mirrorComparison } from './mirror-comparison'
import { countWords } from './terms'
import {
  type ComparedAccount,
  type ComparedPosition,
  type Comparison,
  type ComparisonRow,
  DIVERGENCE_KINDS,
  type Divergence,
  type DivergenceKind,
  type PositionPair,
  type Side,
} from './types'

/**
 * Lays two accounts of one call side by side. Comparing B with A gives the mirror image of comparing
 * A with B: the work is always done in one canonical order.
 */
export function compareAccounts(a: ComparedAccount, b: ComparedAccount): Comparison {
  if (canonicalKey(a) <= canonicalKey(b)) return compareInOrder(a, b)
  return mirrorComparison(compareInOrder(mirroredSides(b), mirroredSides(a)))
}

function compareInOrder(a: ComparedAccount, b: ComparedAccount): Comparison {
  const pairs = alignPositions(a, b)
  const facts = compareFacts(a, b)
  const rowsInOrder = rowsOf(a, b, pairs)
  const divergences = findDivergences({ a, b, rows: rowsInOrder, facts })
  const kindsA = kindsByPosition(divergences, 'a')
  const kindsB = kindsByPosition(divergences, 'b')
  const rows = rowsInOrder.map(({ issue, a: left, b: right }): ComparisonRow => {
    const kinds = [
      ...left.flatMap((p) => kindsA.get(p.id) ?? []),
      ...right.flatMap((p) => kindsB.get(p.id) ?? []),
    ]
    return { issue, a: left, b: right, kinds: DIVERGENCE_KINDS.filter((k) => kinds.includes(k)) }
  })
  return {
    rows,
    pairs: pairList(a, b, pairs),
    divergences,
    facts,
    shares: issueShares(a, b),
    words: { a: countWords(a.body), b: countWords(b.body) },
  }
}

function kindsByPosition(
  divergences: readonly Divergence[],
  side: Side,
): Map<string, DivergenceKind[]> {
  const kinds = new Map<string, DivergenceKind[]>()
  for (const divergence of divergences) {
    for (const id of divergence[side]) {
      kinds.set(id, [...(kinds.get(id) ?? []), divergence.kind])
    }
  }
  return kinds
}

function pairList(
  a: ComparedAccount,
  b: ComparedAccount,
  pairs: readonly AlignedPair[],
): PositionPair[] {
  const usedA = new Set(pairs.map((pair) => pair.a))
  const usedB = new Set(pairs.map((pair) => pair.b))
  const both = pairs.flatMap((pair): PositionPair[] => {
    const one = a.positions[pair.a]
    const other = b.positions[pair.b]
    return one && other ? [{ a: one.id, b: other.id, score: pair.score }] : []
  })
  const onlyA = a.positions.filter((_, i) => !usedA.has(i))
  const onlyB = b.positions.filter((_, i) => !usedB.has(i))
  return [
    ...both,
    ...onlyA.map((p): PositionPair => ({ a: p.id, b: null, score: null })),
    ...onlyB.map((p): PositionPair => ({ a: null, b: p.id, score: null })),
  ]
}

type Group = { a: Set<number>; b: Set<number>; pairs: AlignedPair[] }

/** Positions tied together form one row; rows of an issue stand together, in the order of the texts. */
function rowsOf(
  a: ComparedAccount,
  b: ComparedAccount,
  pairs: readonly AlignedPair[],
): RowInOrder[] {
  const groups: Group[] = []
  const ofA = new Map<number, Group>()
  const ofB = new Map<number, Group>()
  const newGroup = (): Group => {
    const group: Group = { a: new Set(), b: new Set(), pairs: [] }
    groups.push(group)
    return group
  }
  for (const pair of pairs) {
    const group = ofA.get(pair.a) ?? ofB.get(pair.b) ?? newGroup()
    group.a.add(pair.a)
    group.b.add(pair.b)
    group.pairs.push(pair)
    ofA.set(pair.a, group)
    ofB.set(pair.b, group)
  }
  for (const i of a.positions.keys()) if (!ofA.has(i)) newGroup().a.add(i)
  for (const j of b.positions.keys()) if (!ofB.has(j)) newGroup().b.add(j)
  const rows = groups.map((group): RowInOrder => {
    const left = pick(a.positions, group.a)
    const right = pick(b.positions, group.b)
    const places = [
      ...left.map((p) => p.at[0] / Math.max(1, a.body.length)),
      ...right.map((p) => p.at[0] / Math.max(1, b.body.length)),
    ]
    const likeness = Math.max(0, ...group.pairs.map((pair) => pair.score.words))
    const score = Math.max(0, ...group.pairs.map((pair) => pair.score.total))
    const place = places.reduce((sum, p) => sum + p, 0) / places.length
    return { issue: headingOf(left, right), a: left, b: right, place, likeness, score }
  })
  const firstPlace = new Map<string | null, number>()
  for (const { issue, place } of rows) {
    firstPlace.set(issue, Math.min(place, firstPlace.get(issue) ?? 1))
  }
  const groupPlace = (row: RowInOrder) => firstPlace.get(row.issue) ?? row.place
  return rows.sort(
    (x, y) =>
      groupPlace(x) - groupPlace(y) ||
      (x.issue ?? '').localeCompare(y.issue ?? '', 'en') ||
      x.place - y.place,
  )
}

/** The issue of a row: the most specific one that both sides share, else that of whoever speaks. */
function headingOf(a: readonly ComparedPosition[], b: readonly ComparedPosition[]): string | null {
  const inB = new Set(b.flatMap((p) => p.issues))
  const ofA = a.flatMap((p) => p.issues)
  const shared = ofA.find((issue) => inB.has(issue))
  return shared ?? ofA[0] ?? b.flatMap((p) => p.issues)[0] ?? null
}

function pick(positions: readonly ComparedPosition[], indices: ReadonlySet<number>) {
  return [...indices].sort((x, y) => x - y).flatMap((i) => positions[i] ?? [])
}

function canonicalKey(account: ComparedAccount): string {
  return JSON.stringify([account.body, account.issuer, account.id])
}

function mirroredSides(account: ComparedAccount): ComparedAccount {
  const swap = { a: 'b', b: 'a', joint: 'joint' } as const
  return {
    ...account,
    positions: account.positions.map((position) => {
      const side = position.sourceSide
      return side ? { ...position, sourceSide: swap[side] } : position
    }),
  }
}
