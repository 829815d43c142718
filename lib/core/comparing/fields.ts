import { ISSUES } from '@/lib/core/reading/data/issues'
import { isSmallWord, termOf, termWeight } from './terms'

/** How much a wording speaks of each issue by its single words, whatever it is filed under. */
export type Field = ReadonlyMap<string, number>

/** "Fighter jets" and "a jet", "ratify" and "ratification": the first letters are enough to look a word up by. */
const LETTERS = 6
const WORD = /\p{L}+/gu

const keysOf = (text: string): string[] =>
  [...text.toLowerCase().matchAll(WORD)].flatMap(([word]) =>
    word.length < 3 || isSmallWord(word) ? [] : word.slice(0, LETTERS),
  )

/** For each word of the issues' phrases, how much it speaks for each of them; made when first asked for. */
let profiles: ReadonlyMap<string, Field> | null = null

function profilesOfWords(): ReadonlyMap<string, Field> {
  const found = new Map<string, Map<string, number>>()
  for (const { id, phrases, local = [] } of ISSUES) {
    for (const [phrase, weight] of [...phrases, ...local]) {
      const keys = keysOf(phrase)
      const share = weight / Math.sqrt(keys.length)
      for (const key of keys) {
        const profile = found.get(key) ?? new Map<string, number>()
        found.set(key, profile.set(id, Math.max(profile.get(id) ?? 0, share)))
      }
    }
  }
  return new Map([...found].map(([key, profile]) => [key, byRarity(profile)]))
}

/** Of length one, and less where the word stands in the phrases of many issues. */
function byRarity(profile: ReadonlyMap<string, number>): Field {
  const length = Math.sqrt([...profile.values()].reduce((sum, share) => sum + share * share, 0))
  const rarity = Math.log(1 + ISSUES.length / profile.size) / Math.log(1 + ISSUES.length)
  return new Map([...profile].map(([id, share]) => [id, (share / length) * rarity]))
}

/** The field of a wording; its words weigh as `weightOf` says of their terms. */
export function fieldOf(text: string, weightOf: (term: string) => number): Field {
  profiles ??= profilesOfWords()
  const field = new Map<string, number>()
  for (const [word] of text.matchAll(WORD)) {
    const term = termOf(word)
    const weight = termWeight(term) < 1 ? 0 : weightOf(term)
    if (weight === 0) continue
    const [key] = keysOf(word)
    const profile = key === undefined ? undefined : profiles.get(key)
    profile?.forEach((share, id) => {
      field.set(id, (field.get(id) ?? 0) + weight * share)
    })
  }
  return field
}

/** How far two wordings speak of the same issues, 0–1. */
export function fieldLikeness(one: Field, other: Field): number {
  let shared = 0
  one.forEach((weight, id) => {
    shared += weight * (other.get(id) ?? 0)
  })
  return shared / Math.max(1e-9, lengthOf(one) * lengthOf(other))
}

const lengthOf = (field: Field): number =>
  Math.sqrt([...field.values()].reduce((sum, weight) => sum + weight * weight, 0))
