import { type Field, fieldLikeness, fieldOf } from './fields'
import type { AlignedPair } from './join-positions'
import type { Likenesses } from './likenesses'
import { isStateTerm } from './plain-matter'
import type { PositionTerms } from './position-terms'
import type { PairScore } from './types'

/** Less is enough where the words of both, one by one, speak of the same issues: what they are filed under may be misread. */
const KINDRED = 0.16
const FIELD = 0.27
/** An issue that so many share tells that the words are of one conflict, not of one matter. */
const COMMON_ISSUE = 0.35
/** The score of two that face each other for their field alone. */
const LEAST_SCORE = 0.2

type Positions = { a: readonly PositionTerms[]; b: readonly PositionTerms[] }
type Candidate = { a: number; b: number; likeness: number }

/**
 * Of what even then is left over on both sides, two that have kindred words and words of the same issues face each
 * other, each the nearest of the other, unless each names a state of its own that is no party to the call.
 */
export function facingByField(
  { less, more, issues }: Pick<Likenesses, 'less' | 'more' | 'issues'>,
  { paired, positions, scoreOf }: Rest,
): AlignedPair[] {
  const left = { a: leftOf('a', paired, positions), b: leftOf('b', paired, positions) }
  const found: Candidate[] = []
  for (const one of left.a) {
    for (const other of left.b) {
      const cell = one.at * positions.b.length + other.at
      if ((less[cell] ?? 0) + (more[cell] ?? 0) < 2 * KINDRED) continue
      const issue = issues[cell] ?? 0
      if ((issue > 0 && issue < COMMON_ISSUE) || isElsewhere(one.terms, other.terms)) continue
      const likeness = fieldLikeness(one.field(), other.field())
      if (likeness >= FIELD) found.push({ a: one.at, b: other.at, likeness })
    }
  }
  return nearestOfEachOther(found).flatMap(({ a, b }): AlignedPair[] => {
    const score = scoreOf(a, b)
    return score ? [{ a, b, score: { ...score, total: Math.max(score.total, LEAST_SCORE) } }] : []
  })
}

/** A position that is left over, with its field once it is asked for. */
type Left = { at: number; terms: PositionTerms; field: () => Field }

function leftOf(side: 'a' | 'b', paired: readonly AlignedPair[], positions: Positions): Left[] {
  const used = new Set(paired.map((pair) => pair[side]))
  return positions[side].flatMap((terms, at): Left[] => {
    let known: Field | null = null
    const field = () => {
      known ??= fieldOfMatter(terms)
      return known
    }
    return used.has(at) ? [] : [{ at, terms, field }]
  })
}

type Rest = {
  paired: readonly AlignedPair[]
  positions: Positions
  /** The score of any two; null where they must not face each other. */
  scoreOf: (a: number, b: number) => PairScore | null
}

function nearestOfEachOther(candidates: readonly Candidate[]): Candidate[] {
  const most = { a: new Map<number, number>(), b: new Map<number, number>() }
  for (const { a, b, likeness } of candidates) {
    most.a.set(a, Math.max(likeness, most.a.get(a) ?? 0))
    most.b.set(b, Math.max(likeness, most.b.get(b) ?? 0))
  }
  const used = { a: new Set<number>(), b: new Set<number>() }
  return candidates.filter(({ a, b, likeness }) => {
    if (likeness < (most.a.get(a) ?? 0) || likeness < (most.b.get(b) ?? 0)) return false
    if (used.a.has(a) || used.b.has(b)) return false
    used.a.add(a)
    used.b.add(b)
    return true
  })
}

function fieldOfMatter({ vector, position }: PositionTerms): Field {
  const weightOf = (term: string) => (isStateTerm(term) ? 0 : (vector.get(term) ?? 0))
  return fieldOf(position.content, weightOf)
}

/** Each names a state that the other does not, and that is no party to the call. */
function isElsewhere(one: PositionTerms, other: PositionTerms): boolean {
  const [a, b] = [statesOf(one), statesOf(other)]
  return a.length > 0 && b.length > 0 && !a.some((state) => b.includes(state))
}

const statesOf = ({ names }: PositionTerms): string[] => [...names.keys()].filter(isStateTerm)
