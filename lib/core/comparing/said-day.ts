import { numbersIn } from './numbers'
import type { ComparedAccount } from './types'

const POINTS_AT_DAY =
  /\b(today|yesterday|tonight|last night|this (?:morning|afternoon|evening)|earlier (?:on|in the day)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/i

/** Head and first sentences: further down, "today" is said of other things. */
const OPENING = 600

/**
 * Whether an account itself tells on which day the call was held: its prose points at a day ("today"), or names the
 * day apart from the date line at its head.
 */
export function saysDay({ heldOn, publishedOn, body }: ComparedAccount): boolean {
  if (heldOn === null) return false
  if (heldOn !== publishedOn || POINTS_AT_DAY.test(body.slice(0, OPENING))) return true
  const [, month = 0, day = 0] = heldOn.split('-').map(Number)
  const named = numbersIn(body).filter(
    ({ kind, value }) => kind === 'day' && value === (month - 1) * 100 + day,
  )
  return named.length > 1
}
