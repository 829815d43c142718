import { OFFICIALS } from '../data/officials'
import type { Actor } from './build'
import { nameWords, sameName } from './names'

type Official = {
  /** Words of the surname, and of each full name. */
  surname: readonly string[]
  full: readonly (readonly string[])[]
  state: string
  office: string
  rank: string
}

/** Officials by the last word of their surname, and by each word of it. */
const byWord = new Map<string, Official[]>()
for (const [surname, given, state, office, rank] of OFFICIALS) {
  const last = nameWords(surname)
  const official: Official = {
    surname: last,
    full: given.split('|').map((name) => [...nameWords(name), ...last]),
    state,
    office,
    rank,
  }
  const key = last.at(-1) ?? ''
  byWord.set(key, [...(byWord.get(key) ?? []), official])
}

function find(words: readonly string[], wholeName: boolean): Official | null {
  for (const word of words) {
    for (const official of byWord.get(word) ?? []) {
      if (words.length <= official.surname.length) {
        if (!wholeName && sameName(official.surname, words)) return official
      } else if (official.full.some((name) => sameName(name, words))) return official
    }
  }
  return null
}

/** Are these words the full name of a well-known official? */
export function isKnownName(words: readonly string[]): boolean {
  return find(words, true) !== null
}

/** Fills state, office and rank of well-known officials where the text gives none. */
export function fillKnown(actors: readonly Actor[]): void {
  for (const actor of actors) {
    const known = find(actor.words, false)
    if (!known) continue
    if (actor.state && actor.state !== known.state) continue
    if (actor.organisation && known.state) continue
    if (actor.rank && actor.rank !== known.rank && actor.words.length < 2) continue
    if (known.state) actor.state ??= known.state
    else actor.organisation = true
    actor.office ??= known.office
    actor.rank ??= known.rank
    if (actor.ranks.length === 0) actor.ranks.push(known.rank)
  }
}
