import type { ComparedPosition, Comparison, Divergence, DivergenceKind, Side } from './types'

/** Findings of one kind, most telling first. */
export type FindingGroup = { kind: DivergenceKind; side: Side | null; findings: Finding[] }

/** One finding with the words that show it. */
export type Finding = {
  key: string
  issue: string | null
  /** The first position that it is about; null for the facts of the call. */
  position: string | null
  a: string | null
  b: string | null
}

/** Kinds that are told of one account: each side has a group of its own. */
const ONE_SIDED: ReadonlySet<DivergenceKind> = new Set(['only-here', 'others-mouth'])

/** The findings of a comparison in groups, the group with the most telling finding first; facts of the call stand elsewhere. */
export function findingGroups(comparison: Comparison): FindingGroup[] {
  const groups = new Map<string, FindingGroup>()
  for (const divergence of comparison.divergences) {
    if (divergence.kind === 'facts') continue
    const side = ONE_SIDED.has(divergence.kind) ? divergence.side : null
    const name = `${divergence.kind} ${side}`
    const group = groups.get(name) ?? { kind: divergence.kind, side, findings: [] }
    groups.set(name, group)
    group.findings.push(findingOf(comparison, divergence))
  }
  return [...groups.values()]
}

function findingOf(comparison: Comparison, divergence: Divergence): Finding {
  const ids = new Set([...divergence.a, ...divergence.b])
  const row = comparison.rows.find(({ a, b }) => [...a, ...b].some(({ id }) => ids.has(id)))
  return {
    key: divergence.key,
    issue: row?.issue ?? null,
    position: [...ids][0] ?? null,
    a: divergence.words.a[0] ?? null,
    b: divergence.words.b[0] ?? null,
  }
}

/** The position of the other side that a position faces, if any. */
export function facing(
  comparison: Comparison,
  position: ComparedPosition,
  side: Side,
): ComparedPosition | null {
  const other = side === 'a' ? 'b' : 'a'
  const pair = comparison.pairs.find((one) => one[side] === position.id && one[other] !== null)
  if (!pair) return null
  for (const row of comparison.rows) {
    const found = row[other].find(({ id }) => id === pair[other])
    if (found) return found
  }
  return null
}
