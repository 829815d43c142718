import { canonicalKey } from './canonical-key'
import { cluster, type Edge } from './cluster'
import { compareAccounts } from './compare-accounts'
import { byIssue, headingOf, placeOf } from './rows'
import {
  type ComparedAccount,
  type ComparedPosition,
  type Comparison,
  type ComparisonDecisions,
  DIVERGENCE_KINDS,
  type DivergenceKind,
} from './types'

/** Positions of several accounts that face each other under one issue; one cell an account, empty where it has none. */
export type LinedUpRow = {
  issue: string | null
  cells: readonly (readonly ComparedPosition[])[]
  /** Kinds of divergence between any two of the accounts that this row is about. */
  kinds: readonly DivergenceKind[]
}

/** Two of the accounts against each other, by their places in the list that was given. */
export type PairwiseComparison = { a: number; b: number; comparison: Comparison }

export type LinedUp = {
  /** Every position stands in exactly one row; cells in the order in which the accounts were given. */
  rows: readonly LinedUpRow[]
  /** Every two accounts, the one given first as `a`. */
  comparisons: readonly PairwiseComparison[]
}

/**
 * Lines up any number of accounts of one call, several of one side too. Every two are compared as
 * `compareAccounts` does, with the same decisions of people; what faces each other pair by pair is gathered
 * into rows. With two accounts the rows are those of `compareAccounts`; the order of the accounts changes
 * nothing but the order of the cells.
 */
export function lineUpAccounts(
  accounts: readonly ComparedAccount[],
  decisions: ComparisonDecisions = {},
): LinedUp {
  const comparisons = accounts.flatMap((one, a) =>
    accounts.slice(a + 1).map((other, at): PairwiseComparison => {
      return { a, b: a + 1 + at, comparison: compareAccounts(one, other, decisions) }
    }),
  )
  return { rows: gatheredRows(accounts, comparisons), comparisons }
}

type Placed = { account: number; position: ComparedPosition }

function gatheredRows(
  accounts: readonly ComparedAccount[],
  comparisons: readonly PairwiseComparison[],
): LinedUpRow[] {
  const placed = inCanonicalOrder(accounts).flatMap((account): Placed[] =>
    (accounts[account]?.positions ?? []).map((position) => ({ account, position })),
  )
  const groups = cluster(
    placed.map(({ account }) => account),
    edgesOf(placed, comparisons),
  )
  const kinds = kindsOf(comparisons)
  const rows = groups.map((group) => {
    const members = group.flatMap((place) => placed[place] ?? [])
    const cellOf = (account: number) =>
      members.flatMap((member) => (member.account === account ? [member.position] : []))
    const found = new Set(members.flatMap((member) => [...(kinds.get(keyOf(member)) ?? [])]))
    return {
      issue: headingOf(inCanonicalOrder(accounts).map(cellOf)),
      cells: accounts.map((_, account) => cellOf(account)),
      kinds: DIVERGENCE_KINDS.filter((kind) => found.has(kind)),
      place: placeOf(accounts.map((account, at) => ({ account, positions: cellOf(at) }))),
    }
  })
  return byIssue(rows).map(({ issue, cells, kinds: found }) => ({ issue, cells, kinds: found }))
}

function inCanonicalOrder(accounts: readonly ComparedAccount[]): number[] {
  const keys = accounts.map(canonicalKey)
  return [...accounts.keys()].sort((x, y) => ((keys[x] ?? '') < (keys[y] ?? '') ? -1 : 1))
}

function keyOf({ account, position }: Placed): string {
  return `${account} ${position.id}`
}

function edgesOf(placed: readonly Placed[], comparisons: readonly PairwiseComparison[]): Edge[] {
  const placeOfKey = new Map(placed.map((one, place) => [keyOf(one), place]))
  return comparisons.flatMap(({ a, b, comparison }) =>
    comparison.pairs.flatMap((pair): Edge[] => {
      if (pair.a === null || pair.b === null) return []
      const one = placeOfKey.get(`${a} ${pair.a}`)
      const other = placeOfKey.get(`${b} ${pair.b}`)
      if (one === undefined || other === undefined) return []
      return [{ one, other, score: pair.score.total, tied: pair.tied !== undefined }]
    }),
  )
}

function kindsOf(comparisons: readonly PairwiseComparison[]): Map<string, Set<DivergenceKind>> {
  const kinds = new Map<string, Set<DivergenceKind>>()
  for (const { a, b, comparison } of comparisons) {
    for (const { kind, ...divergence } of comparison.divergences) {
      const keys = [
        ...divergence.a.map((id) => `${a} ${id}`),
        ...divergence.b.map((id) => `${b} ${id}`),
      ]
      for (const key of keys) kinds.set(key, (kinds.get(key) ?? new Set()).add(kind))
    }
  }
  return kinds
}
