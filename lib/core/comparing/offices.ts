import { withoutStates } from './plain-matter'

/** Words that make another office of it, or take part of it away. */
const QUALIFIED =
  /^(acting|interim|deputy|former|ex|caretaker|outgoing|elect|designate|vice|self-proclaimed|so-called|transitional|de-facto|honorary)$/

const SMALL =
  /^(of|for|the|and|to|in|on|affairs|mr|mrs|ms|dr|he|h|e|his|her|their|excellency|honourable|honorable|republic|state|states|united|kingdom|member)$/

/** Bodies and fields of which one is not another: the President of the Council is not that of the Commission. */
const FIELD =
  /^(council|commission|parliament|senate|assembly|court|government|external|defen[cs]e|interior|home|finance|trade|commerce|energy|justice|economy|transport|health|agriculture|foreign)$/

/**
 * "Foreign Minister", "Minister of Foreign Affairs" and "Member of the Political Bureau and Foreign Minister" are one
 * office, as every house has its own way to print it; "Acting President" and "President" are two.
 */
export function sameOffice(one: string, other: string): boolean {
  if (RANK.test(one) && RANK.test(other) && rankOf(one) !== rankOf(other)) return false
  const parts = (office: string) => [office, ...office.split(/,|\/|;|\band\b/)].map(officeWords)
  const there = parts(other).filter((words) => words.size > 0)
  return parts(one).some((words) => words.size > 0 && there.some((each) => sameWords(words, each)))
}

const RANK = /\b(general|admiral|marshal|colonel)\b(?=,| \p{Lu})/iu
const rankOf = (office: string): string | undefined => RANK.exec(office)?.[1]?.toLowerCase()

function sameWords(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const qualified = (words: ReadonlySet<string>) =>
    [...words]
      .filter((word) => QUALIFIED.test(word))
      .sort()
      .join()
  if (qualified(a) !== qualified(b)) return false
  const onlyA = [...a].filter((word) => !b.has(word))
  const onlyB = [...b].filter((word) => !a.has(word))
  if (onlyA.length === 0 || onlyB.length === 0) return true
  const ofFields = [onlyA, onlyB].every((words) => words.some((word) => FIELD.test(word)))
  return a.size - onlyA.length >= 2 && !ofFields
}

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bDPM\b/g, 'Deputy Prime Minister'],
  [/\bPM\b/g, 'Prime Minister'],
  [/\bFM\b/g, 'Foreign Minister'],
]

function officeWords(office: string): Set<string> {
  const spelled = SHORT.reduce((text, [short, long]) => text.replace(short, long), office)
  const plain = withoutStates(spelled)
    .toLowerCase()
    .replace(/de facto/, 'de-facto')
  const words = plain.match(/\p{L}+(?:-\p{L}+)*/gu) ?? []
  return new Set(
    words
      .flatMap((word) => (QUALIFIED.test(word) ? [word] : word.split('-')))
      .filter((word) => !SMALL.test(word)),
  )
}
