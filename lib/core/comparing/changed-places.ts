import { sameName } from './names'
import { isStateWord } from './plain-matter'
import type { ComparedAccount, ComparedPosition, Divergence } from './types'

const PLACE = /\b(?:in|at) (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*)/gu
const TIME =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/

/** The one place that each of two wordings gives, where neither text names the other's: two places for one thing. */
export function changedPlace(
  one: ComparedPosition,
  other: ComparedPosition,
  texts: { a: ComparedAccount; b: ComparedAccount },
): Divergence['words'] | null {
  const [a, ...moreA] = placesIn(one.content)
  const [b, ...moreB] = placesIn(other.content)
  if (!a || !b || moreA.length > 0 || moreB.length > 0) return null
  // A state and a town in it are no two places, and a town may be spelled in two ways.
  if (isStateWord(a) || isStateWord(b) || sameName(a, b)) return null
  const known = texts.b.body.includes(a) || texts.a.body.includes(b)
  return known ? null : { a: [a], b: [b] }
}

function placesIn(content: string): string[] {
  return [...content.matchAll(PLACE)].flatMap(([, name = '']) => (TIME.test(name) ? [] : [name]))
}
