import type { ComparedPosition } from './types'

/** A time that is no day: a month, a year, or none at all set ("without time limit"). */
type ToldTime = { month: number | null; year: number | null; open: boolean; text: string }

const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september'],
  ...['october', 'november', 'december'],
]
const MONTH = MONTHS.map((month) => month.charAt(0).toUpperCase() + month.slice(1)).join('|')
const BEFORE =
  '(?:(?:by|in|from|since|until|before|after|for)\\s+)?(?:(?:early|late|mid-?|the end of|the beginning of)\\s*)?'
const COARSE = new RegExp(
  `${BEFORE}(?<!\\d\\s)(?<!\\d(?:st|nd|rd|th)\\s)\\b(?:(${MONTH})(?!\\s+\\d{1,2}\\b(?!\\d))(?:,? ((?:19|20)\\d\\d)\\b| (?:of )?this year\\b)?|((?:19|20)\\d\\d)\\b)`,
  'gu',
)
const OPEN =
  /\b(?:without (?:a )?(?:time limit|deadline|end date|limit in time)|indefinite(?:ly)?|open-ended|for an unlimited (?:period|time))\b/giu
const FOR_SO_LONG =
  /\b(?:for|of|within|in) (?:a (?:further |period of )?)?(?:another |the next )?(?:\d+|[a-z]+)[ -](?:days?|weeks?|months?|years?)\b/giu

function timesIn(content: string): ToldTime[] {
  const coarse = [...content.matchAll(COARSE)].flatMap(([text, month, year, alone]): ToldTime[] => {
    // "The 2015 accord": a year by itself names a thing.
    if (alone === text.trim()) return []
    return [
      {
        month: month ? MONTHS.indexOf(month.toLowerCase()) : null,
        year: Number(year ?? alone ?? 0) || null,
        open: false,
        text: text.trim(),
      },
    ]
  })
  const open = [...content.matchAll(OPEN)].map(
    ([text]): ToldTime => ({ month: null, year: null, open: true, text }),
  )
  return [...coarse, ...open]
}

/**
 * The one time that each of two wordings gives, where the two cannot both be right: another month, another year, a span
 * of time against none set. Days are told as numbers.
 */
export function changedTimes(
  one: ComparedPosition,
  other: ComparedPosition,
  year: number | null,
): { a: string[]; b: string[] } | null {
  const [a, ...moreA] = timesIn(one.content)
  const [b, ...moreB] = timesIn(other.content)
  const only = moreA.length === 0 && moreB.length === 0
  if (a && b && only && !a.open && !b.open)
    return differ(a, b, year) ? { a: [a.text], b: [b.text] } : null
  if (a?.open && only) return against(other, (there) => ({ a: [a.text], b: [there] }))
  if (b?.open && only) return against(one, (there) => ({ a: [there], b: [b.text] }))
  return null
}

type Words = { a: string[]; b: string[] }

/** No time set, against a span of time. */
function against({ content }: ComparedPosition, words: (there: string) => Words): Words | null {
  const [span] = content.match(FOR_SO_LONG) ?? []
  return span ? words(span) : null
}

/** "November of this year" and "early 2027": a month without a year is of the year of the call. */
function differ(a: ToldTime, b: ToldTime, year: number | null): boolean {
  const yearOf = (time: ToldTime) => time.year ?? year
  const [yearA, yearB] = [yearOf(a), yearOf(b)]
  if (yearA !== null && yearB !== null && yearA !== yearB) return a.year !== null || b.year !== null
  return a.month !== null && b.month !== null && a.month !== b.month
}
