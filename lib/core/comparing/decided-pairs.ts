import { inverseRelation } from './relations'
import type { ComparedAccount, ComparisonDecisions, Relation } from './types'

export type DecidedTie = { a: number; b: number; relation: Relation | null }

/** What people tied and untied, by places in the two lists; what names no position of both accounts is passed over. */
export function decidedPairs(
  a: ComparedAccount,
  b: ComparedAccount,
  { ties = [], unties = [] }: ComparisonDecisions,
): { ties: DecidedTie[]; untied: ReadonlySet<string> } {
  const inA = new Map(a.positions.map((position, at) => [position.id, at]))
  const inB = new Map(b.positions.map((position, at) => [position.id, at]))
  const placesOf = ({ from, to }: { from: string; to: string }) => {
    const straight = { a: inA.get(from), b: inB.get(to), turned: false }
    const turned = { a: inA.get(to), b: inB.get(from), turned: true }
    const found = straight.a !== undefined && straight.b !== undefined ? straight : turned
    return found.a === undefined || found.b === undefined
      ? null
      : { a: found.a, b: found.b, turned: found.turned }
  }
  const byPlaces = new Map<string, DecidedTie>()
  for (const tie of ties) {
    const at = placesOf(tie)
    if (!at) continue
    const relation = at.turned ? inverseRelation(tie.relation) : tie.relation
    byPlaces.set(`${at.a} ${at.b}`, { a: at.a, b: at.b, relation })
  }
  const untied = new Set(
    unties.flatMap((pair) => {
      const at = placesOf(pair)
      // A tie is a later and closer look than an untie of the same two.
      return at && !byPlaces.has(`${at.a} ${at.b}`) ? [`${at.a} ${at.b}`] : []
    }),
  )
  return { ties: [...byPlaces.values()].sort((x, y) => x.a - y.a || x.b - y.b), untied }
}
