import { ASPECTS, NAMES_STATE, WIDE } from '../data/issue-relations'
import { ISSUES } from '../data/issues'
import { stateAt } from '../gazetteer'
import type { Token } from '../tokens'
import { tokenize } from '../tokens'
import { endsOtherName, saysWhoOnly } from './named-only'
import { isTheme } from './refine'

/** A phrase of the list: whose it is, how much it says, and what it depends on. */
type End = {
  issue: number
  weight: number
  /** Shows another sense. */
  not: boolean
  /** Counts only where the text names the issue elsewhere. */
  local: boolean
  /** The state that the phrase merely names. */
  state: string | null
}
type Node = { next: Map<string, Node>; ends: End[] }
/** A phrase of the issue list found at tokens `[from, to)`. */
type Hit = End & { from: number; to: number }

/** What the whole text says, by which its single phrases are weighed. */
export type IssueScope = {
  /** Issues that the text names by a phrase of their own. */
  named: ReadonlySet<number>
  /** States of the sides of the call: their bare names say little. */
  sides: ReadonlySet<string>
  /** Its phrases, by the token at which they begin. */
  hitsAt: readonly (readonly Hit[])[]
}

const root: Node = { next: new Map(), ends: [] }
const depths = new Map<string, number>()
const parentOf = new Map(ISSUES.map((issue) => [issue.id, issue.parent]))
const BARE_PARENTS = new Set(['bilateral-relations', 'contacts'])
const MAX_PHRASE = 9
/** From this weight on, an issue is taken. */
const ENOUGH = 0.6
/** What the bare name of a side of the call counts at most. */
const BARE_SIDE = 0.45
/** From this weight on, a phrase names its issue for the whole text. */
const NAMES = 0.4

/** The state that a phrase names and no more: "syrian" is Syria, "syrian settlement" is not. */
function bareState(phrase: string): string | null {
  const tokens = tokenize(phrase.replace(/(?<=^|\s)\p{L}/gu, (letter) => letter.toUpperCase()))
  const place = stateAt(tokens, 0)
  if (/\p{L}-\p{L}/u.test(tokens[0]?.text ?? '')) return null
  const rest = place ? tokens.slice(place.to).map((token) => token.lower) : []
  return place && rest.every((word) => word === "'s") ? place.iso : null
}

function add(phrase: string, end: Omit<End, 'state'>): void {
  let node = root
  for (const token of tokenize(phrase)) {
    const next: Node = node.next.get(token.lower) ?? { next: new Map(), ends: [] }
    node.next.set(token.lower, next)
    node = next
  }
  node.ends.push({ ...end, state: end.not ? null : (NAMES_STATE.get(phrase) ?? bareState(phrase)) })
}

function depthOf(id: string): number {
  const known = depths.get(id)
  if (known !== undefined) return known
  const parent = parentOf.get(id)
  const depth = parent ? depthOf(parent) + 1 : 0
  depths.set(id, depth)
  return depth
}

ISSUES.forEach((issue, index) => {
  depthOf(issue.id)
  for (const [phrase, weight] of issue.phrases)
    add(phrase, { issue: index, weight, not: false, local: false })
  for (const [phrase, weight] of issue.local ?? [])
    add(phrase, { issue: index, weight, not: false, local: true })
  for (const phrase of issue.not ?? [])
    add(phrase, { issue: index, weight: 0, not: true, local: false })
})

const NONE: readonly Hit[] = []

/** The phrases of the list that begin at a token. */
function hitsFrom(tokens: readonly Token[], at: number): readonly Hit[] {
  let node = root.next.get(tokens[at]?.lower ?? '')
  if (!node) return NONE
  const hits: Hit[] = []
  for (let to = at + 1; node && to <= at + MAX_PHRASE; to++) {
    for (const { issue, weight, not, local, state } of node.ends)
      hits.push({ from: at, to, issue, weight, not, local, state })
    node = node.next.get(tokens[to]?.lower ?? '')
  }
  return hits
}

/** All phrases of the list in tokens `[from, to)`. */
function findHits(hitsAt: IssueScope['hitsAt'], from: number, to: number): Hit[] {
  const hits: Hit[] = []
  for (let at = from; at < to; at++)
    for (const hit of hitsAt[at] ?? []) if (hit.to <= to) hits.push(hit)
  return hits
}

/** What a text names by phrases of their own, for the weighing of its single phrases. */
export function scopeOf(tokens: readonly Token[], sides: ReadonlySet<string>): IssueScope {
  const hitsAt = tokens.map((_, at) => hitsFrom(tokens, at))
  const named = new Set<number>()
  for (const hits of hitsAt)
    for (const hit of hits) if (!hit.local && !hit.not && hit.weight >= NAMES) named.add(hit.issue)
  return { named, sides, hitsAt }
}

const indexOf = new Map(ISSUES.map(({ id }, index) => [id, index]))
const parentIndex = ISSUES.map(({ parent }) => (parent ? (indexOf.get(parent) ?? -1) : -1))
const themes = ISSUES.map(({ id }) => isTheme(id))
const aspects = ISSUES.map(({ id }) => ASPECTS.has(id))

/** Does `other` make `hit` say nothing: a longer phrase round it, or one of another sense? */
function silences(other: Hit, hit: Hit): boolean {
  if (other === hit || other.from > hit.from || other.to < hit.to) return false
  if (other.not) return other.issue === hit.issue
  if (themes[other.issue] && aspects[hit.issue]) return false
  if (aspects[other.issue] && themes[hit.issue]) return false
  return (
    other.to - other.from > hit.to - hit.from &&
    (other.issue === hit.issue || other.weight >= hit.weight)
  )
}

/** The hits that count; a phrase can only be inside one that begins a few tokens before it. */
function counted(hits: readonly Hit[], scope: IssueScope): Hit[] {
  const live = hits.filter((hit) => !hit.local || scope.named.has(hit.issue))
  return live.filter((hit, index) => {
    if (hit.not) return false
    for (let k = index - 1; k >= 0; k--) {
      const other = live[k]
      if (!other || other.from <= hit.from - MAX_PHRASE) break
      if (silences(other, hit)) return false
    }
    for (let k = index + 1; k < live.length; k++) {
      const other = live[k]
      if (!other || other.from > hit.from) break
      if (silences(other, hit)) return false
    }
    return true
  })
}

/** How often tokens name each issue by phrases of its own that count. */
export function countIssues(tokens: readonly Token[], scope: IssueScope): Map<string, number> {
  const counts = new Map<string, number>()
  for (const hit of counted(findHits(scope.hitsAt, 0, tokens.length), scope)) {
    const id = ISSUES[hit.issue]?.id
    const side = hit.state !== null && scope.sides.has(hit.state)
    if (id && !side && hit.weight >= 0.5) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

/** Is a hit of a wider heading made by words that a narrower one has already: "peace" in "peace formula"? */
function underChild(hits: readonly Hit[], index: number): boolean {
  const hit = hits[index]
  if (!hit) return false
  const narrower = (other: Hit): boolean =>
    parentIndex[other.issue] === hit.issue &&
    other.weight >= ENOUGH &&
    other.from <= hit.to &&
    hit.from <= other.to
  for (let k = index - 1; k >= 0; k--) {
    const other = hits[k]
    if (!other || other.from <= hit.from - MAX_PHRASE) break
    if (narrower(other)) return true
  }
  for (let k = index + 1; k < hits.length; k++) {
    const other = hits[k]
    if (!other || other.from > hit.to) break
    if (narrower(other)) return true
  }
  return false
}

/** From this weight on, a term counts by itself where it is an item of a list. */
const ITEM = 0.45
const BEFORE_ITEM = /^(?:,|and|including|of|in|on|about|as)$/
/** Of a list of adjectives the noun at its end says what it is: "economic, military and humanitarian aid". */
const ADJECTIVE =
  /^(?:military|economic|financial|humanitarian|political|diplomatic|medical|cultural|social|technical|environmental|commercial|industrial|scientific|judicial|religious|media|peaceful)$/
const AFTER_ITEM = /^(?:,|and|as|sectors?|issues|matters|\.)$/

/** "trade and investment, defence, space and …": a word that is all of an item of a list names its matter. */
function isListed(tokens: readonly Token[], hit: Hit, from: number, to: number): boolean {
  if (hit.state !== null || hit.local || themes[hit.issue]) return false
  if (ADJECTIVE.test(tokens[hit.to - 1]?.lower ?? '')) return false
  const before = hit.from > from ? (tokens[hit.from - 1]?.lower ?? '') : ''
  const after = hit.to < to ? (tokens[hit.to]?.lower ?? '') : ''
  if (before !== ',' && after !== ',') return false
  return (before === '' || BEFORE_ITEM.test(before)) && (after === '' || AFTER_ITEM.test(after))
}

/** Weight of each issue in tokens `[from, to)`: independent pieces of evidence add up to at most 1. */
export function weighIssues(
  tokens: readonly Token[],
  from: number,
  to: number,
  scope: IssueScope,
): Map<string, number> {
  const against = new Map<string, number>()
  const hits = counted(findHits(scope.hitsAt, from, to), scope)
  for (const [index, hit] of hits.entries()) {
    const id = ISSUES[hit.issue]?.id
    if (!id || underChild(hits, index) || endsOtherName(id, tokens, hit.from)) continue
    if (saysWhoOnly(id, tokens, hit.from, hit.to)) continue
    const side = hit.state !== null && scope.sides.has(hit.state)
    const listed = hit.weight >= ITEM && isListed(tokens, hit, from, to) ? ENOUGH : 0
    const weight = Math.min(Math.max(hit.weight, listed), side ? BARE_SIDE : 0.99)
    against.set(
      id,
      side ? Math.min(against.get(id) ?? 1, 1 - weight) : (against.get(id) ?? 1) * (1 - weight),
    )
  }
  const weights = new Map<string, number>()
  for (const [id, rest] of against) weights.set(id, 1 - rest)
  return weights
}

/** From this weight on, even a wide heading stands beside its narrower ones. */
const CLEAR = 0.9

/** The issues that weights speak for: most specific first, the two catch-alls only where nothing else fits. */
export function chooseIssues(weights: ReadonlyMap<string, number>): string[] {
  const enough = [...weights].filter(([, weight]) => weight >= ENOUGH)
  const specific = enough.filter(([id]) => !BARE_PARENTS.has(id))
  const kept = specific.length > 0 ? specific : enough
  const parents = new Set(kept.map(([id]) => parentOf.get(id) ?? null))
  const narrow = kept.filter(
    ([id, weight]) =>
      !parents.has(id) || (!BARE_PARENTS.has(id) && (!WIDE.has(id) || weight >= CLEAR)),
  )
  return narrow
    .sort(
      ([a, x], [b, y]) => y - x || (depths.get(b) ?? 0) - (depths.get(a) ?? 0) || (a < b ? -1 : 1),
    )
    .slice(0, 5)
    .map(([id]) => id)
}
