/** A day found in a text: ISO form and where it stands in the clean text. */
export type FoundDate = { iso: string; start: number; end: number; time: string | null }

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const MONTH =
  '(jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)'
const TIME = '(?:[\\s,·|\\-–—]*(?:at\\s*)?(\\d{1,2}:\\d{2}(?:\\s?[ap]\\.?m\\b)?))?'

/** "05 Mar. 2023 18:20", "5th March, 2023", "12 october / 2017"; the registry number of a press release ends in its day. */
const FORMS: readonly { form: RegExp; order: 'dmy' | 'mdy' | 'ymd' }[] = [
  {
    form: new RegExp(
      `\\b(\\d{1,2})(?:st|nd|rd|th|\\.)?(?:\\s+of)?\\s+${MONTH}\\s*[/,.]?\\s*(\\d{4})\\b${TIME}`,
      'gi',
    ),
    order: 'dmy',
  },
  {
    form: new RegExp(
      `\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*[,/]?\\s+(\\d{4})\\b${TIME}`,
      'gi',
    ),
    order: 'mdy',
  },
  {
    form: new RegExp(`(?<![\\d-])(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})(?![\\d-])T?${TIME}`, 'g'),
    order: 'ymd',
  },
  { form: new RegExp(`(\\d{4})年(\\d{1,2})月(\\d{1,2})日${TIME}`, 'g'), order: 'ymd' },
  { form: /^(\d{4}) (\d{2}) (\d{2})$/gm, order: 'ymd' },
  { form: /\b\d{1,5}-(\d{1,2})-(\d{1,2})-(\d{4})\b/g, order: 'dmy' },
  {
    form: new RegExp(
      `(?<![\\d-])(\\d{1,2})(?:[-/]|\\. ?)(\\d{1,2})(?:[-/]|\\. ?)(\\d{4})\\b${TIME}`,
      'g',
    ),
    order: 'dmy',
  },
]

function monthNumber(word: string): number {
  if (/^\d+$/.test(word)) return Number(word)
  return MONTHS.findIndex((month) => month.startsWith(word.toLowerCase().slice(0, 3))) + 1
}

/** ISO form of a day, or null where there is no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || year < 1000) return null
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (day > last) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function orderOf(match: RegExpMatchArray, order: 'dmy' | 'mdy' | 'ymd'): string | null {
  const [, a = '', b = '', c = ''] = match
  if (order === 'ymd') return isoDay(Number(a), monthNumber(b), Number(c))
  if (order === 'mdy') return isoDay(Number(c), monthNumber(a), Number(b))
  return (
    isoDay(Number(c), monthNumber(b), Number(a)) ?? isoDay(Number(c), Number(a), monthNumber(b))
  )
}

/** All full dates of a stretch of clean text, by place. */
export function findDates(stretch: string, offset: number): FoundDate[] {
  const found: FoundDate[] = []
  for (const { form, order } of FORMS) {
    for (const match of stretch.matchAll(form)) {
      const iso = orderOf(match, order)
      if (!iso) continue
      const start = offset + match.index
      found.push({ iso, start, end: start + match[0].trimEnd().length, time: match[4] ?? null })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

const BARE = [
  new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?!,?\\s+\\d{4})`, 'gi'),
  new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+${MONTH}\\b(?!\\.?,?\\s+\\d{4})`, 'gi'),
]

/** Days without a year ("October 12"), in the year nearest to a given day. */
export function findBareDays(stretch: string, offset: number, near: string): FoundDate[] {
  const found: FoundDate[] = []
  BARE.forEach((form, index) => {
    for (const match of stretch.matchAll(form)) {
      const [, a = '', b = ''] = match
      const month = monthNumber(index === 0 ? a : b)
      const iso = nearest(month, Number(index === 0 ? b : a), near)
      if (!iso) continue
      const start = offset + match.index
      found.push({ iso, start, end: start + match[0].length, time: null })
    }
  })
  return found.sort((x, y) => x.start - y.start)
}

function nearest(month: number, day: number, near: string): string | null {
  const target = Date.parse(`${near}T00:00:00Z`)
  const year = Number(near.slice(0, 4))
  let best: string | null = null
  let distance = Number.POSITIVE_INFINITY
  for (const candidate of [year - 1, year, year + 1]) {
    const iso = isoDay(candidate, month, day)
    if (!iso) continue
    const away = Math.abs(Date.parse(`${iso}T00:00:00Z`) - target)
    if (away < distance) [best, distance] = [iso, away]
  }
  return best
}

/** The day a number of days before another. */
export function daysBefore(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/** The last such weekday on or before a day. */
export function weekdayBefore(word: string, iso: string): string | null {
  const wanted = WEEKDAYS.indexOf(word.toLowerCase())
  if (wanted < 0) return null
  const today = new Date(`${iso}T00:00:00Z`).getUTCDay()
  return daysBefore(iso, (today - wanted + 7) % 7)
}
