import { withKnownPeople } from './known-people'
import { sameName } from './names'
import { sameOffice } from './offices'
import { saysDay } from './said-day'
import { sameHours } from './same-hours'
import { countWords } from './terms'
import type {
  ComparedAccount,
  ComparedFact,
  ComparedParticipant,
  ComparedPosition,
  FactField,
} from './types'

/**
 * The facts of the call as each account tells them. They differ only where both speak: that one
 * account does not say who asked for the call is no contradiction.
 */
export function compareFacts(a: ComparedAccount, b: ComparedAccount): ComparedFact[] {
  const wordsA = countWords(a.body)
  const wordsB = countWords(b.body)
  const known = (value: string) => (value === 'unknown' ? null : value)
  return [
    heldOnFact(a, b),
    publishedOnFact(a, b),
    fact('channel', known(a.channel), known(b.channel)),
    initiativeFact(a, b),
    castFact(a, b),
    officeFact(a, b),
    { ...fact('length', `${wordsA}`, `${wordsB}`), differ: lengthsDiffer(wordsA, wordsB) },
  ]
}

function fact(field: FactField, a: string | null, b: string | null): ComparedFact {
  return { field, a, b, differ: a !== null && b !== null && a !== b }
}

/** A day that was only taken from the date line is the day of publication: over it nobody contradicts anybody. */
function heldOnFact(a: ComparedAccount, b: ComparedAccount): ComparedFact {
  const days = fact('heldOn', a.heldOn, b.heldOn)
  return { ...days, differ: days.differ && !sameHours(a, b) && [a, b].every(saysDay) }
}

/** Capitals so many hours apart hardly ever share a working day. */
const ACROSS = 9

/** Two accounts that came out at once, each under the day that its own capital had, are of one day. */
function publishedOnFact(a: ComparedAccount, b: ComparedAccount): ComparedFact {
  const days = fact('publishedOn', a.publishedOn, b.publishedOn)
  const onTheDay = [a, b].every(({ heldOn, publishedOn }) => heldOn === publishedOn)
  return { ...days, differ: days.differ && !(onTheDay && sameHours(a, b, ACROSS)) }
}

/** One account is at least twice as long as the other. */
function lengthsDiffer(a: number, b: number): boolean {
  return Math.max(a, b) >= 2 * Math.min(a, b) && Math.max(a, b) - Math.min(a, b) > 40
}

function initiativeFact(a: ComparedAccount, b: ComparedAccount): ComparedFact {
  const one = a.initiative
  const other = b.initiative
  const sameState = one?.state && other?.state ? one.state === other.state : null
  const differ = one && other ? !(sameState ?? sameName(one.actor, other.actor)) : false
  return { field: 'initiative', a: one?.actor ?? null, b: other?.actor ?? null, differ }
}

/** Whoever publishes the account took no part in the call. */
const SPOKESPERSON = /\b(?:press secretary|spokes(?:person|man|woman))\b/i

/** Who took part; told of both sides alone, and of nobody whom only a passing mention put into the list. */
function castFact(given: ComparedAccount, facing: ComparedAccount): ComparedFact {
  const missing = (from: ComparedAccount, to: ComparedAccount) =>
    from.participants.filter(
      (p) => isKnown(p, from) && !to.participants.some((q) => sameName(p.name, q.name)),
    )
  const list = (account: ComparedAccount) =>
    account.participants.map((p) => p.name).join(', ') || null
  const [a, b] = withKnownPeople(given, facing)
  const whole = a.participants.length > 1 && b.participants.length > 1
  const differ = whole && missing(a, b).length + missing(b, a).length > 0
  return { field: 'cast', a: list(given), b: list(facing), differ }
}

function isKnown({ name, office, state }: ComparedParticipant, account: ComparedAccount): boolean {
  if (office && SPOKESPERSON.test(office)) return false
  const speaks = ({ source }: ComparedPosition) => Array.isArray(source) && source.includes(name)
  return office !== null || state !== null || account.positions.some(speaks)
}

/** Offices of people whom both accounts name, where both print one. */
function officeFact(a: ComparedAccount, b: ComparedAccount): ComparedFact {
  const apart = a.participants.flatMap((one) => {
    const other = b.participants.find((p) => sameName(p.name, one.name))
    if (!one.office || !other?.office || sameOffice(one.office, other.office)) return []
    return [{ a: `${one.name}, ${one.office}`, b: `${other.name}, ${other.office}` }]
  })
  return {
    field: 'office',
    a: apart.map((office) => office.a).join('; ') || null,
    b: apart.map((office) => office.b).join('; ') || null,
    differ: apart.length > 0,
  }
}
