import type { Actor } from '../cast/build'
import type { Mention } from '../cast/mention'
import { organisationAt, stateAt } from '../gazetteer'
import { type Token, tokenize } from '../tokens'

type Sides = {
  participants: readonly number[]
  actors: readonly Actor[]
  partners: ReadonlySet<number>
  own: number | null
}

const OTHERS =
  /^(?:foreign|asean|eu|european|international|counterparts|ambassadors|nations|countries|partner|allied|leaders|ministers|presidents)$/

const PLURAL_ROLE =
  /^(?:leaders|ministers|senators|ambassadors|deputies|representatives|ceos|congressmen|governors|commissioners|mayors|premiers|presidents|envoys|negotiators)$/

/** "leaders Anna Berg and Ben Holt": names right after a plural office, in a list. */
export function isOneOfPlural(tokens: readonly Token[], { from }: Mention): boolean {
  for (let k = from - 1; k > from - 10; k--) {
    const token = tokens[k]
    if (!token || token.fresh) return false
    if (PLURAL_ROLE.test(token.lower)) return true
    if (!token.cap && !/^(?:and|,)$/.test(token.lower)) return false
  }
  return false
}

/** A group that is told by its words alone: "representatives of the industry". */
export function isGroup({ words, office }: Actor): boolean {
  return words.length === 0 && office === null
}

/** Do the words of a group name a state, an organisation or others than one's own? */
export function isForeignGroup(name: string): boolean {
  if (
    /^(?:permanent )?members of the (?:security council|cabinet|government|council of ministers)\b/i.test(
      name,
    )
  )
    return false
  const tokens = tokenize(name)
  return tokens.some(
    ({ lower }, k) =>
      stateAt(tokens, k) !== null || organisationAt(tokens, k) > 0 || OTHERS.test(lower),
  )
}

/** The one state that the words of a group name: "members of the Norlandic Assembly". */
export function stateOfGroup(name: string): string | null {
  const tokens = tokenize(name)
  const states = new Set(tokens.flatMap((_, k) => stateAt(tokens, k)?.iso ?? []))
  const [only] = states
  return states.size === 1 ? (only ?? null) : null
}

/** Are both sides told by name? Several named of one state may all have met a group. */
export function namesBothSides({ participants, actors, partners, own }: Sides): boolean {
  const named = participants.filter((index) => (actors[index]?.words.length ?? 0) > 0)
  if (named.some((index) => partners.has(index) && index !== own)) return true
  const states = new Set(named.flatMap((index) => actors[index]?.state ?? []))
  const open = named.some((index) => !actors[index]?.state && !actors[index]?.office)
  return named.length > 1 && (states.size > 1 || open)
}
