import { type AlignedPair, alignPositions } from './align-positions'
import { compareFacts } from './call-facts'
import { findDivergences, type RowInOrder } from './divergences'
import { issueShares } from './issue-shares'
import { mirrorComparison } from './mirror-comparison'
import { countWords } from './terms'
import type {
  ComparedAccount,
  ComparedPosition,
  Comparison,
  ComparisonRow,
  PositionPair,
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
  const rows = rowsInOrder.map(({ issue, a: left, b: right }): ComparisonRow => {
    const ids = new Set([...left, ...right].map((p) => p.id))
    const found = divergences.filter((d) => [...d.a, ...d.b].some((id) => ids.has(id)))
    return { issue, a: left, b: right, kinds: [...new Set(found.map((d) => d.kind))] }
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

/** Positions tied together form one row; rows of an issue stand together, in the order of the texts. */
function rowsOf(
  a: ComparedAccount,
  b: ComparedAccount,
  pairs: readonly AlignedPair[],
): RowInOrder[] {
  const groups: { a: Set<number>; b: Set<number>; pairs: AlignedPair[] }[] = []
  for (const pair of pairs) {
    const group = groups.find((g) => g.a.has(pair.a) || g.b.has(pair.b))
    if (group) {
      group.a.add(pair.a)
      group.b.add(pair.b)
      group.pairs.push(pair)
    } else groups.push({ a: new Set([pair.a]), b: new Set([pair.b]), pairs: [pair] })
  }
  for (const i of a.positions.keys()) {
    if (!groups.some((g) => g.a.has(i))) groups.push({ a: new Set([i]), b: new Set(), pairs: [] })
  }
  for (const j of b.positions.keys()) {
    if (!groups.some((g) => g.b.has(j))) groups.push({ a: new Set(), b: new Set([j]), pairs: [] })
  }
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
  return positions.filter((_, i) => indices.has(i))
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
