import { isUnnamed, sameName } from './names'
import { sameOffice } from './offices'
import type { ComparedAccount, ComparedParticipant } from './types'

/**
 * The name that the other account gives to somebody whom this one knows by office alone ("the Prime Minister spoke to
 * …"), by name as printed here; null where the other account has nobody, or more than one, of that office.
 */
export function nameGivenThere(
  person: ComparedParticipant,
  here: ComparedAccount,
  there: ComparedAccount,
): string | null {
  if (!isUnnamed(person.name)) return null
  const office = person.office ?? person.name
  const found = there.participants.filter(
    (other) =>
      !isUnnamed(other.name) &&
      !here.participants.some((own) => sameName(own.name, other.name)) &&
      !(person.state && other.state && person.state !== other.state) &&
      (other.office === null || sameOffice(office, other.office)),
  )
  return found.length === 1 ? (found[0]?.name ?? null) : null
}

/** Both accounts with every source and participant known by office alone under the name that the other account gives. */
export function withKnownPeople(
  a: ComparedAccount,
  b: ComparedAccount,
): [ComparedAccount, ComparedAccount] {
  return [named(a, b), named(b, a)]
}

function named(here: ComparedAccount, there: ComparedAccount): ComparedAccount {
  const names = new Map(
    here.participants.flatMap((person): [string, string][] => {
      const name = nameGivenThere(person, here, there)
      return name ? [[person.name, name]] : []
    }),
  )
  if (names.size === 0) return here
  const nameOf = (name: string) => names.get(name) ?? name
  return {
    ...here,
    participants: here.participants.map((person) => ({ ...person, name: nameOf(person.name) })),
    positions: here.positions.map((position) => {
      const { source } = position
      return Array.isArray(source) ? { ...position, source: source.map(nameOf) } : position
    }),
  }
}
