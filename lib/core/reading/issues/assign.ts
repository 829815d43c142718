import { ISSUES } from '../data/issues'
import type { Token } from '../tokens'
import { tokenize } from '../tokens'

type Node = { next: Map<string, Node>; ends: { issue: number; weight: number; not: boolean }[] }
/** A phrase of the issue list found at tokens `[from, to)`. */
type Hit = { from: number; to: number; issue: number; weight: number; not: boolean }

const root: Node = { next: new Map(), ends: [] }
const depths = new Map<string, number>()
const parentOf = new Map(ISSUES.map((issue) => [issue.id, issue.parent]))
const BARE_PARENTS = new Set(['bilateral-relations', 'contacts'])
const MAX_PHRASE = 9

function add(phrase: string, issue: number, weight: number, not: boolean): void {
  let node = root
  for (const token of tokenize(phrase)) {
    const next: Node = node.next.get(token.lower) ?? { next: new Map(), ends: [] }
    node.next.set(token.lower, next)
    node = next
  }
  node.ends.push({ issue, weight, not })
}

function depthOf(id: string): number {
  const known = depths.get(id)
  if (known !== undefined) return known
  const issue = ISSUES.find((each) => each.id === id)
  const depth = issue?.parent ? depthOf(issue.parent) + 1 : 0
  depths.set(id, depth)
  return depth
}

ISSUES.forEach((issue, index) => {
  depthOf(issue.id)
  for (const [phrase, weight] of issue.phrases) add(phrase, index, weight, false)
  for (const phrase of issue.not ?? []) add(phrase, index, 0, true)
})

/** All phrases of the list in tokens `[from, to)`. */
function findHits(tokens: readonly Token[], from: number, to: number): Hit[] {
  const hits: Hit[] = []
  for (let at = from; at < to; at++) {
    let node: Node | undefined = root
    if (!root.next.has(tokens[at]?.lower ?? '')) continue
    for (let k = at; k < to && k < at + MAX_PHRASE; k++) {
      node = node.next.get(tokens[k]?.lower ?? '')
      if (!node) break
      for (const end of node.ends) hits.push({ from: at, to: k + 1, ...end })
    }
  }
  return hits
}

/** A hit inside a longer one of another issue, or inside a phrase of another sense, does not count. */
function counted(hits: readonly Hit[]): Hit[] {
  return hits.filter((hit) => {
    if (hit.not) return false
    return !hits.some((other) => {
      const inside = other.from <= hit.from && other.to >= hit.to
      if (!inside || other === hit) return false
      if (other.not) return other.issue === hit.issue
      return (
        other.to - other.from > hit.to - hit.from &&
        (other.issue === hit.issue || other.weight >= hit.weight)
      )
    })
  })
}

/** Weight of each issue in tokens `[from, to)`: independent pieces of evidence add up to at most 1. */
export function weighIssues(
  tokens: readonly Token[],
  from: number,
  to: number,
): Map<string, number> {
  const against = new Map<string, number>()
  for (const hit of counted(findHits(tokens, from, to))) {
    const id = ISSUES[hit.issue]?.id
    if (!id) continue
    against.set(id, (against.get(id) ?? 1) * (1 - Math.min(hit.weight, 0.99)))
  }
  const weights = new Map<string, number>()
  for (const [id, rest] of against) weights.set(id, 1 - rest)
  return weights
}

const ENOUGH = 0.6

/** The issues that weights speak for: most specific first, the two catch-alls only where nothing else fits. */
export function chooseIssues(weights: ReadonlyMap<string, number>): string[] {
  const enough = [...weights].filter(([, weight]) => weight >= ENOUGH)
  const specific = enough.filter(([id]) => !BARE_PARENTS.has(id))
  const kept = specific.length > 0 ? specific : enough
  const parents = new Set(kept.map(([id]) => parentOf.get(id) ?? null))
  const narrow = kept.filter(([id]) => !parents.has(id))
  return narrow
    .sort(
      ([a, x], [b, y]) => y - x || (depths.get(b) ?? 0) - (depths.get(a) ?? 0) || (a < b ? -1 : 1),
    )
    .slice(0, 5)
    .map(([id]) => id)
}
