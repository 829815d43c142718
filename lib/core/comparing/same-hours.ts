import { UTC_OFFSETS } from './data/utc-offsets'
import type { ComparedAccount } from './types'

/** Capitals so many hours apart are on different days for a good part of every day. */
const FAR = 5
const DAY = 24 * 60 * 60 * 1000

/** One call, held in the evening of one capital and on the morning of the next day in the other. */
export function sameHours(a: ComparedAccount, b: ComparedAccount, apart = FAR): boolean {
  const ahead = (offsetOf(b) ?? Number.NaN) - (offsetOf(a) ?? Number.NaN)
  if (!(Math.abs(ahead) >= apart)) return false
  const [west, east] = ahead > 0 ? [a, b] : [b, a]
  if (!west.heldOn || !east.heldOn) return false
  return Date.parse(east.heldOn) - Date.parse(west.heldOn) === DAY
}

function offsetOf({ state }: ComparedAccount): number | undefined {
  return state ? UTC_OFFSETS[state] : undefined
}
