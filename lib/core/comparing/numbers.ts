import { termOf } from './terms'

/** A number in a text: its value, and what kind of thing it counts, so that like is set against like. */
export type FoundNumber = { value: number; kind: string; text: string }

const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  ninety: 90,
  hundred: 100,
}
const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
}
const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December'

const DATE = new RegExp(`\\b(\\d{1,2}) (${MONTHS})|\\b(${MONTHS}) (\\d{1,2})\\b(?!\\d)`, 'g')
const NUMBER = new RegExp(
  `([$€£¥]|\\b(?:USD|EUR|US\\$) ?)?(\\d+(?:,\\d{3})*(?:\\.\\d+)?|\\b(?:${Object.keys(WORDS).join('|')})\\b)(?:[ -](thousand|million|billion|trillion)\\b)?(?: ?(%|per ?cent|percent)|(?: (dollars|euros|pounds)\\b)|(?:[ -](\\p{L}+))?(?: (\\p{L}+))?)`,
  'giu',
)

/** Numbers, money, shares and days in a text; years are left out, since they name rather than count. */
export function numbersIn(text: string): FoundNumber[] {
  const found: FoundNumber[] = []
  const rest = text.replace(DATE, (match, day, month, monthFirst, dayAfter) => {
    const name = `${month ?? monthFirst}`
    const value = MONTHS.split('|').indexOf(name) * 100 + Number(day ?? dayAfter)
    found.push({ value, kind: 'day', text: match })
    return ' '.repeat(match.length)
  })
  for (const match of rest.matchAll(NUMBER)) {
    const [all, sign, digits, scale, percent, currency, next, afterNext] = match
    if (!digits) continue
    const base = WORDS[digits.toLowerCase()] ?? Number(digits.replace(/,/g, ''))
    if (!Number.isFinite(base) || isYear(digits, scale, sign, percent)) continue
    const value = base * (scale ? (SCALES[scale.toLowerCase()] ?? 1) : 1)
    const thing = percent
      ? 'share'
      : sign || currency
        ? 'money'
        : `count of ${termOf(counted(next, afterNext))}`
    // "one" without a thing that can be counted is a pronoun ("one of", "one another").
    if (digits.toLowerCase() === 'one') continue
    const bare = thing === 'share' || thing === 'money'
    found.push({ value, kind: thing, text: bare ? withoutNext(all, next) : all.trim() })
  }
  return found
}

function withoutNext(all: string, next: string | undefined): string {
  const at = next ? all.indexOf(next) : -1
  return (at === -1 ? all : all.slice(0, at)).trim()
}

function isYear(
  digits: string,
  scale: string | undefined,
  sign: string | undefined,
  percent: string | undefined,
): boolean {
  return /^(19|20)\d\d$/.test(digits) && !scale && !sign && !percent
}

/** The thing counted: "40 detained fishermen" counts fishermen. */
function counted(next: string | undefined, afterNext: string | undefined): string {
  if (!next) return ''
  if (afterNext && /(ed|al|ic|ary|ian|ional|itional|new|more|ous|ant|ent)$/.test(next))
    return afterNext
  return next
}
