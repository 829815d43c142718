import snowball from 'snowball-stemmers'
import { remembered } from '@/lib/core/reading/remembered'
import { SYNONYMS } from './synonyms'

const stemmer = snowball.newStemmer('english')

const STOP = new Set(
  `a about above after again all also am an and any are as at be been before being between both but by can could did do does
  doing down during each few for from further had has have having he her here hers him his how i if in into is it its itself
  just may me more most must my no nor not now of off on once one only or other our out over own per same shall she should so
  some such than that the their them then there these they this those through to too towards toward under until up upon us very was we were
  what when where which while who whom whose why will with within without would you your s mr mrs ms dr including particular
  regard regarding concerning well order today`.split(/\s+/),
)

/** Words so common in the genre that sharing them says little about the matter. */
const COMMON = new Set(
  `country relation talk cooperation side issue matter situation effort importance important need continue
  bilateral international regional support work develop strengthen process question minister president secretary leader
  government people state region step measure interest view role agreement both joint further mutual area cooperate
  sides time year month week day current recent`
    .split(/\s+/)
    .map((word) => stemmer.stem(word)),
)

const BY_WORD = new Map(
  SYNONYMS.flatMap((line) =>
    line.map((word) => [stemmer.stem(word), stemmer.stem(line[0] ?? word)] as const),
  ),
)

/** So many words are remembered: stemming is most of the work. */
const MOST_KNOWN = 20_000

/** A word reduced to what is compared: accents, hyphens, spelling and endings weigh nothing. */
export const termOf = remembered(MOST_KNOWN, reduced)

function reduced(word: string): string {
  const plain = word
    .normalize('NFKD')
    .replace(/\p{M}|[’'ʼ]s?$|[-‐‑.’']/gu, '')
    .toLowerCase()
    .replace(/is(e[sd]?|ing|ation)$/, 'iz$1')
    .replace(/^(def|off)ence/, '$1ense')
    .replace(/^programme/, 'program')
    // "Counter-terrorism" and "the fight against terrorism" are of one matter.
    .replace(/^(?:counter|anti)(?=terror|narco|drug|traffick|prolifer|pira|corrupt|smuggl)/, '')
    .replace(/(behavi|fav|harb|hon|lab|neighb)our/, '$1or')
  const stem = stemmer.stem(plain)
  return BY_WORD.get(stem) ?? stem
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:[-‐‑’'ʼ.,][\p{L}\p{N}\p{M}]+)*/gu

/** Two words in one, the second a name. */
const TWO_NAMES = /^\p{Lu}?\p{Ll}+-\p{Lu}/u

/** The words that carry the matter, as stems, in order. */
export function termsOf(text: string): string[] {
  const terms: string[] = []
  for (const word of text.match(WORD) ?? []) terms.push(...termsWithin(word))
  return terms
}

const termsWithin = remembered(MOST_KNOWN, (word): readonly string[] => {
  const parts = TWO_NAMES.test(word) ? word.split('-') : [word]
  return parts.filter((part) => !isSmallWord(part)).map(termOf)
})

/** A word that carries no matter of its own. */
export function isSmallWord(word: string): boolean {
  return STOP.has(word.toLowerCase())
}

/** How much a shared term says by itself, before its rarity in the two accounts is weighed. */
export function termWeight(term: string): number {
  return COMMON.has(term) ? 0.35 : 1
}

/** Number of words, for lengths. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0
}

const SPELLED = /^(\p{L}\.)+\p{L}$/u

/** Text without marks, case and spacing, to ask whether two wordings are the same. */
export function bareWords(text: string): string {
  const words = text.normalize('NFKC').toLowerCase().match(WORD) ?? []
  // "D.C." and "DC", "U.S." and "US" are one spelling.
  return words
    .map((word) => (word.includes('.') && SPELLED.test(word) ? word.replace(/\./g, '') : word))
    .join(' ')
    .replace(/[’ʼ]/g, "'")
}
