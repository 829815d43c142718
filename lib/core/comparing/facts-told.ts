import { sameName } from './names'

/** What one account says of the facts of a call, each with its own words where they are known. */
export type AccountTelling = {
  id: string
  facts: Partial<Record<ToldField, { value: string; words: string | null }>>
  participants: readonly { name: string; office: string | null }[]
}

export const TOLD_FIELDS = ['heldOn', 'initiator', 'channel', 'place'] as const
export type ToldField = (typeof TOLD_FIELDS)[number]

/** One fact as the accounts tell it; an account that does not say is left out. */
export type ToldFact = {
  field: ToldField | 'participant'
  /** Of whom, for a participant's name and office. */
  about: string | null
  differ: boolean
  told: readonly { accountId: string; value: string; words: string | null }[]
}

/**
 * The facts of a call as each of its accounts tells them, however many accounts there are. Silence is no
 * contradiction: two accounts differ only where both speak.
 */
export function factsTold(accounts: readonly AccountTelling[]): ToldFact[] {
  const plain = TOLD_FIELDS.flatMap((field): ToldFact[] => {
    const told = accounts.flatMap(({ id, facts }) => {
      const fact = facts[field]
      return fact ? [{ accountId: id, ...fact }] : []
    })
    if (told.length === 0) return []
    const same = field === 'initiator' ? sameName : (a: string, b: string) => a === b
    return [{ field, about: null, differ: !allSame(told, same), told }]
  })
  return [...plain, ...participantsTold(accounts)]
}

function participantsTold(accounts: readonly AccountTelling[]): ToldFact[] {
  const people: { name: string; told: { accountId: string; value: string; words: null }[] }[] = []
  for (const { id, participants } of accounts) {
    for (const { name, office } of participants) {
      const known = people.find((one) => sameName(one.name, name))
      const told = { accountId: id, value: office ? `${name}, ${office}` : name, words: null }
      if (known) known.told.push(told)
      else people.push({ name, told: [told] })
    }
  }
  return people.map(({ name, told }) => ({
    field: 'participant',
    about: name,
    differ: !allSame(told, (a, b) => a.toLowerCase() === b.toLowerCase()),
    told,
  }))
}

function allSame(
  told: readonly { value: string }[],
  same: (one: string, other: string) => boolean,
): boolean {
  const first = told[0]
  return first === undefined || told.every(({ value }) => same(first.value, value))
}
