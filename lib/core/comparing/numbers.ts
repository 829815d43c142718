import { ORDINALS, valueOfWords } from './number-words'
import { isSmallWord, termOf } from './terms'

/** A number in a text: its value, and what kind of thing it counts, so that like is set against like. */
export type FoundNumber = {
  value: number
  kind: string
  /** Another way to name what it counts: of "vaccine doses" the doses. */
  orKind?: string
  text: string
  /** Said to be no exact figure. */
  rounded?: boolean
}

const SCALES: Readonly<Record<string, number>> = {
  ...{ dozen: 12, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
  ...{ bn: 1e9, mn: 1e6, mln: 1e6, tn: 1e12 },
}
const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December'
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const ONES = 'one|two|three|four|five|six|seven|eight|nine'
const TEENS =
  'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|hundred'
const SOME = '(?:half )?an?(?= (?:dozen|hundred|thousand|million|billion)\\b)'
const DIGITS = '\\d+(?:,\\d{3})*(?:\\.\\d+)?'
const WORDS = `\\b(?:(?:${TENS})(?:[- ](?:${ONES}))?|${ONES}|${TEENS})\\b|\\b${SOME}`

const DATE = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTHS})|\\b(${MONTHS}) (\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\d)`,
  'g',
)
const NUMBER = new RegExp(
  [
    '([$€£¥]|\\b(?:USD|EUR|GBP|US\\$) ?)?',
    `(${DIGITS}|${WORDS})`,
    '(?:[ -](dozen|hundred|thousand)(?![\\p{L}-]))?(?:(?:[ -]| and a half )?(thousand|million|billion|trillion|bn|mn|mln|tn)\\b)?',
    '(?: ?(%|per ?cent|percent)|(?: (?:(?:US|U\\.S\\.|American) )?(dollars|euros?|pounds)\\b)|(?:[ -](\\p{L}+))?(?: (\\p{L}+))?)',
  ].join(''),
  'giu',
)
const RANK = new RegExp(
  `\\b(${[...ORDINALS.keys()].join('|')}|\\d{1,3}(?:st|nd|rd|th))[ -](\\p{L}+)`,
  'giu',
)
/** After these an ordinal tells no place in a row: "the first lady", "a second deputy", "third countries". */
const NO_RANK =
  /^(?:of|and|or|to|in|on|for|the|by|a|lady|ladies|deputy|vice|minister|secretary|world|half|hand|class|rate|party|parties|country|countries|person|persons|time|place|day|thing|quarter|century)$/i

/** Numbers, money, shares, days and places in a row; years are left out, since they name rather than count. */
export function numbersIn(text: string): FoundNumber[] {
  const found: FoundNumber[] = []
  const blank = (match: string) => ' '.repeat(match.length)
  const rest = text
    .replace(DATE, (match, day, month, monthFirst, dayAfter) => {
      const name = `${month ?? monthFirst}`
      const value = MONTHS.split('|').indexOf(name) * 100 + Number(day ?? dayAfter)
      found.push({ value, kind: 'day', text: match })
      return blank(match)
    })
    .replace(RANK, (match, ordinal, thing) => {
      if (NO_RANK.test(thing)) return match
      const value = ORDINALS.get(`${ordinal}`.toLowerCase()) ?? Number.parseInt(ordinal, 10)
      found.push({ value, kind: `${ORDINAL}${termOf(thing)}`, text: match })
      return blank(match)
    })
  for (const match of rest.matchAll(NUMBER)) {
    const number = numberOf(match)
    if (!number) continue
    const before = rest.slice(Math.max(0, match.index - LONGEST_HEDGE), match.index)
    found.push(HEDGE.test(before) ? { ...number, rounded: true } : number)
  }
  return found
}

/** Words that say that a figure is not exact. */
const HEDGE =
  /\b(?:about|around|some|nearly|almost|roughly|approximately|over|more than|up to|at least|close to|an estimated|as many as|under|less than|fewer than)\s+$/i
const LONGEST_HEDGE = 20
/** So much of itself a rounded figure may lie beside the exact one. */
const ROUNDING = 0.1

/** Numbers of one kind of thing: "vaccine doses" and "doses of vaccine" are. */
export function sameKind(one: FoundNumber, other: FoundNumber): boolean {
  return one.kind === other.kind || one.orKind === other.kind || one.kind === other.orKind
}

/** One amount: the same figure, or one that is said to be rounded beside one that lies near it. */
export function sameAmount(one: FoundNumber, other: FoundNumber): boolean {
  if (!sameKind(one, other)) return false
  if (one.value === other.value) return true
  const apart = Math.abs(one.value - other.value)
  const rounded = one.rounded === true || other.rounded === true
  return rounded && apart < ROUNDING * Math.max(one.value, other.value)
}

const ORDINAL = 'place of '

/** A place in a row ("the third round") rather than a quantity. */
export const isRank = ({ kind }: FoundNumber): boolean => kind.startsWith(ORDINAL)

function numberOf(match: RegExpExecArray): FoundNumber | null {
  const [all, sign, quantity = '', few, scale, percent, currency, next, afterNext] = match
  const words = quantity.toLowerCase()
  const base = valueOfWords(words) ?? Number(quantity.replace(/,/g, ''))
  const times = (few ? (SCALES[few.toLowerCase()] ?? 1) : 1) * scaleOf(scale)
  const bare = !few && !scale && !sign && !percent && !currency
  if (!Number.isFinite(base) || (bare && /^(19|20)\d\d$/.test(quantity))) return null
  // "one" without a thing that can be counted is a pronoun ("one of", "one another").
  if (words === 'one' && bare) return null
  const value = base * times
  if (percent) return { value, kind: 'share', text: withoutNext(all, next) }
  if (sign || currency) {
    return { value, kind: `money ${currencyOf(sign ?? currency)}`, text: withoutNext(all, next) }
  }
  const thing = counted(next, afterNext)
  const more = thing === next && afterNext && !isSmallWord(afterNext) ? afterNext : null
  return {
    ...{ value, kind: `count of ${termOf(thing)}`, text: all.trim() },
    ...(more ? { orKind: `count of ${termOf(more)}` } : {}),
  }
}

const scaleOf = (scale: string | undefined): number =>
  scale ? (SCALES[scale.toLowerCase()] ?? 1) : 1

function currencyOf(sign = ''): string {
  if (/€|eur/i.test(sign)) return 'EUR'
  if (/£|gbp|pound/i.test(sign)) return 'GBP'
  return sign.includes('¥') ? 'JPY' : 'USD'
}

function withoutNext(all: string, next: string | undefined): string {
  const at = next ? all.indexOf(next) : -1
  return (at === -1 ? all : all.slice(0, at)).trim()
}

/** The thing counted: "40 detained fishermen" counts fishermen. */
function counted(next: string | undefined, afterNext: string | undefined): string {
  if (!next) return ''
  if (afterNext && /(ed|al|ic|ary|ian|ional|itional|new|more|ous|ant|ent)$/.test(next))
    return afterNext
  return next
}
