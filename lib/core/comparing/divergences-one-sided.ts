import type { ComparedCall, RowInOrder } from './compared-call'
import { divergenceOf } from './divergence'
import { isFollowUp } from './pair-score'
import { type SideOfName, sidesOf } from './sides'
import { termsOf, termWeight } from './terms'
import type { ComparedAccount, ComparedPosition, Divergence, Side } from './types'

/** Courtesies and arrangements: every account has its own, and no reader would call it a difference. */
const COURTESY = new Set(['contacts', 'bilateral-relations', 'congratulations', 'condolences'])
/** Share of a position's words that the other account's text holds somewhere, to count as told there. */
const TOLD = 0.72

/** Positions that face nothing: only in this account, or put into the other side's mouth. */
export function onlyHere({ a, b, rows }: ComparedCall): Divergence[] {
  const inA = new Set(termsOf(a.body))
  const inB = new Set(termsOf(b.body))
  const sideOf = sidesOf(a, b)
  const issuesOf = (account: ComparedAccount) => new Set(account.positions.flatMap((p) => p.issues))
  const issues = { a: issuesOf(a), b: issuesOf(b) }
  return rows.flatMap((row) => {
    const [only] = row.a.length === 0 ? row.b : row.b.length === 0 ? row.a : []
    if (!only) return []
    const side: Side = row.a.length > 0 ? 'a' : 'b'
    const terms = side === 'a' ? inB : inA
    const about = side === 'a' ? { a: [only], side } : { b: [only], side }
    if (holdsForOther(only, side, sideOf)) {
      return [divergenceOf({ a, b }, 'others-mouth', about, { weight: 0.45 + 0.1 * only.force })]
    }
    if (isFollowUp(only)) return []
    const known = matterIsThere(only, side === 'a' ? issues.b : issues.a)
    if ((known && only.force === 0) || toldElsewhere(only, terms)) return []
    return [
      divergenceOf({ a, b }, 'only-here', about, { weight: weightOf(only) - (known ? 0.1 : 0) }),
    ]
  })
}

/** The other side's participant is the source, and the issuer is the only one who says so. */
function holdsForOther(position: ComparedPosition, side: Side, sideOf: SideOfName): boolean {
  const { source, sourceSide, force } = position
  if (force === 0 || source === 'joint' || source === 'unclear' || source.length === 0) return false
  if (sourceSide) return sourceSide !== side && sourceSide !== 'joint'
  const other = side === 'a' ? 'b' : 'a'
  return source.every((name) => sideOf(name) === other)
}

/** The other account speaks of every issue of the position too, if not of this. */
function matterIsThere({ issues }: ComparedPosition, mentioned: ReadonlySet<string>): boolean {
  return issues.length > 0 && issues.every((issue) => mentioned.has(issue))
}

/** An account can mention a matter without a position of its own: then it is not only here. */
function toldElsewhere(position: ComparedPosition, terms: ReadonlySet<string>): boolean {
  const own = [...new Set(termsOf(position.content))]
  if (own.length < 2) return false
  const weights = own.map((term) => ({ weight: termWeight(term), told: terms.has(term) }))
  const total = weights.reduce((sum, w) => sum + w.weight, 0)
  const told = weights.reduce((sum, w) => sum + (w.told ? w.weight : 0), 0)
  return total > 0 && told / total >= TOLD
}

function weightOf(position: ComparedPosition): number {
  const courtesy = position.issues.length === 0 || position.issues.every((id) => COURTESY.has(id))
  const base = 0.3 + 0.1 * position.force
  return courtesy ? base / 2 : base
}

/** What comes first is read as what matters: the opening subject of one account stands far down in the other. */
export function orderOfSubjects({ a, b, rows }: ComparedCall): Divergence[] {
  const both = rows.filter((row) => row.a.length > 0 && row.b.length > 0)
  const subjects = distinctSubjects(both)
  if (subjects.length < 3) return []
  const inA = ranked(subjects, 'a')
  const inB = ranked(subjects, 'b')
  const firstA = inA[0]
  const firstB = inB[0]
  if (!firstA || !firstB || firstA === firstB) return []
  const far = Math.max(2, Math.ceil(subjects.length / 2))
  if (Math.max(inB.indexOf(firstA), inA.indexOf(firstB)) < far) return []
  const opening = { a: firstA.a.slice(0, 1), b: firstB.b.slice(0, 1) }
  return [divergenceOf({ a, b }, 'order', opening, { weight: 0.3 })]
}

function distinctSubjects(rows: readonly RowInOrder[]): RowInOrder[] {
  const seen = new Set<string>()
  return rows.filter(({ issue }) => {
    if (issue === null || COURTESY.has(issue) || seen.has(issue)) return false
    seen.add(issue)
    return true
  })
}

function ranked(rows: readonly RowInOrder[], side: Side): RowInOrder[] {
  const first = (row: RowInOrder) => Math.min(...row[side].map((p) => p.at[0]))
  return [...rows].sort((x, y) => first(x) - first(y))
}
