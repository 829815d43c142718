import { type AlignedPair, alignPositions } from './align-positions'
import { compareFacts } from './call-facts'
import { canonicalKey } from './canonical-key'
import { comparedCall, type RowInOrder } from './compared-call'
import { findDivergences } from './divergences'
import { issueShares } from './issue-shares'
import { withKnownPeople } from './known-people'
import { mirrorComparison } from './mirror-comparison'
import { facingRows } from './rows'
import { withJointSources } from './sides'
import { countWords } from './terms'
import {
  type ComparedAccount,
  type Comparison,
  type ComparisonDecisions,
  type ComparisonRow,
  DIVERGENCE_KINDS,
  type Divergence,
  type DivergenceKind,
  type PositionPair,
  type Side,
} from './types'

/**
 * Lays two accounts of one call side by side, as people decided it where they did (`decisions`: ties, unties,
 * findings dismissed). Comparing B with A gives the mirror image of comparing A with B: the work is always
 * done in one canonical order.
 */
export function compareAccounts(
  a: ComparedAccount,
  b: ComparedAccount,
  decisions: ComparisonDecisions = {},
): Comparison {
  if (canonicalKey(a) <= canonicalKey(b)) return compareInOrder(a, b, decisions)
  return mirrorComparison(compareInOrder(mirroredSides(b), mirroredSides(a), decisions))
}

function compareInOrder(
  given: ComparedAccount,
  facing: ComparedAccount,
  decisions: ComparisonDecisions,
): Comparison {
  const [a, b] = withJointSources(...withKnownPeople(given, facing))
  const alignment = alignPositions(a, b, decisions)
  const facts = compareFacts(given, facing)
  const rowsInOrder = facingRows(a, b, alignment)
  const found = findDivergences(comparedCall({ a, b, rows: rowsInOrder, facts }))
  const marked = new Set(decisions.dismissed)
  const divergences = found.filter(({ key }) => !marked.has(key))
  return {
    rows: rowsWithKinds(asGiven(rowsInOrder, given, facing), divergences),
    pairs: pairList(a, b, alignment.pairs),
    divergences,
    dismissed: found.filter(({ key }) => marked.has(key)),
    facts,
    shares: issueShares(a, b),
    words: { a: countWords(a.body), b: countWords(b.body) },
  }
}

/** Rows with the positions as the caller gave them. */
function asGiven(
  rows: readonly RowInOrder[],
  a: ComparedAccount,
  b: ComparedAccount,
): RowInOrder[] {
  const inA = new Map(a.positions.map((position) => [position.id, position]))
  const inB = new Map(b.positions.map((position) => [position.id, position]))
  return rows.map((row) => ({
    ...row,
    a: row.a.map((position) => inA.get(position.id) ?? position),
    b: row.b.map((position) => inB.get(position.id) ?? position),
  }))
}

function rowsWithKinds(
  rows: readonly RowInOrder[],
  divergences: readonly Divergence[],
): ComparisonRow[] {
  const kindsA = kindsByPosition(divergences, 'a')
  const kindsB = kindsByPosition(divergences, 'b')
  return rows.map(({ issue, a, b }) => {
    const kinds = new Set([
      ...a.flatMap(({ id }) => kindsA.get(id) ?? []),
      ...b.flatMap(({ id }) => kindsB.get(id) ?? []),
    ])
    return { issue, a, b, kinds: DIVERGENCE_KINDS.filter((kind) => kinds.has(kind)) }
  })
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
    const { score, tied } = pair
    return one && other ? [{ a: one.id, b: other.id, score, ...(tied ? { tied } : {}) }] : []
  })
  const onlyA = a.positions.filter((_, i) => !usedA.has(i))
  const onlyB = b.positions.filter((_, i) => !usedB.has(i))
  return [
    ...both,
    ...onlyA.map((p): PositionPair => ({ a: p.id, b: null, score: null })),
    ...onlyB.map((p): PositionPair => ({ a: null, b: p.id, score: null })),
  ]
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
