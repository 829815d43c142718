import type { ComparedCall, RowInOrder } from './compared-call'
import { divergenceOf } from './divergence'
import { partiesOf, saysNothing, wordsOfNames } from './says-little'
import { isCourtesy } from './stances'
import type { Divergence, Side } from './types'

const NO_SUBJECT = new Set(['contacts', 'congratulations', 'condolences'])

/** What comes first is read as what matters: the opening subject of one account stands far down in the other. */
export function orderOfSubjects({ a, b, rows }: ComparedCall): Divergence[] {
  const both = rows.filter((row) => row.a.length > 0 && row.b.length > 0)
  const people = wordsOfNames([...a.participants, ...b.participants])
  const parties = partiesOf([a, b])
  const told = both.filter((row) =>
    [...row.a, ...row.b].some((p) => !saysNothing(p, people, parties)),
  )
  const subjects = distinctSubjects(told)
  if (subjects.length < 3) return []
  const inA = ranked(subjects, 'a')
  const inB = ranked(subjects, 'b')
  const firstA = inA[0]
  const firstB = inB[0]
  if (!firstA || !firstB || firstA === firstB) return []
  // Every house has its place for thanks.
  if (firstA.a.every(isCourtesy) || firstB.b.every(isCourtesy)) return []
  const far = Math.max(2, Math.ceil(subjects.length / 2))
  if (Math.max(inB.indexOf(firstA), inA.indexOf(firstB)) < far) return []
  const opening = { a: firstA.a.slice(0, 1), b: firstB.b.slice(0, 1) }
  const reasons = [{ what: 'opens with what the other tells far down', adds: 0.3 }]
  return [divergenceOf({ a, b }, 'order', opening, { reasons })]
}

function distinctSubjects(rows: readonly RowInOrder[]): RowInOrder[] {
  const seen = new Set<string>()
  return rows.filter(({ issue }) => {
    if (issue === null || NO_SUBJECT.has(issue) || seen.has(issue)) return false
    seen.add(issue)
    return true
  })
}

function ranked(rows: readonly RowInOrder[], side: Side): RowInOrder[] {
  const first = (row: RowInOrder) => Math.min(...row[side].map((p) => p.at[0]))
  return [...rows].sort((x, y) => first(x) - first(y))
}
