import type { ComparedCall } from './compared-call'
import { contestedBetween } from './contested'
import { divergenceOf } from './divergence'
import { placeNames } from './place-names'
import { bareWords } from './terms'
import type { ComparedAccount, ComparedPosition, Divergence } from './types'

/** A thing that one account calls by one name and the other by another. */
type NamedApart = { a: string; b: string; reason: string }

/** Names of places, states and offices that tell where an account stands: each account keeps to its own. */
export function termDivergences(call: ComparedCall): Divergence[] {
  return [...contested(call), ...places(call)].map(({ a, b, reason }) => {
    const about = { a: firstWith(call.a, a), b: firstWith(call.b, b) }
    const reasons = [{ what: reason, adds: 0.6 }]
    const words = { a: [a], b: [b] }
    const finding = divergenceOf(call, 'term', about, { words, reasons })
    return { ...finding, key: ['term', ...[bareWords(a), bareWords(b)].sort()].join('|') }
  })
}

function firstWith({ positions }: ComparedAccount, name: string): ComparedPosition[] {
  const found = positions.find(({ cue, content }) => `${cue} ${content}`.includes(name))
  return found ? [found] : []
}

function contested({ a, b }: ComparedCall): NamedApart[] {
  return contestedBetween(a.body, b.body).map(({ of, a: one, b: other }) => ({
    a: one,
    b: other,
    reason: `another name for ${of}`,
  }))
}

/** The one strait, gulf or island group of each account, under another name, where both speak of one issue. */
function places({ a, b }: ComparedCall): NamedApart[] {
  const inA = placeNames(a)
  const inB = placeNames(b)
  return [...inA].flatMap(([head, { names, issues }]): NamedApart[] => {
    const there = inB.get(head)
    const [one] = names
    const [other] = there?.names ?? []
    if (!there || !one || !other || names.size > 1 || there.names.size > 1) return []
    const known = a.body.includes(other) || b.body.includes(one)
    const shared = [...issues].some((issue) => there.issues.has(issue))
    return one !== other && !known && shared
      ? [{ a: one, b: other, reason: `another name for a ${head}` }]
      : []
  })
}
