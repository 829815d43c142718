import { UTC_OFFSETS } from './data/utc-offsets'
import { sameName } from './names'
import type { ComparedAccount } from './types'

/** Capitals so many hours apart are on different days for a good part of every day. */
const FAR = 5
const DAY = 24 * 60 * 60 * 1000

/** One call, held in the evening of one capital and on the morning of the next day in the other. */
export function sameHours(a: ComparedAccount, b: ComparedAccount, apart = FAR): boolean {
  const ahead = (offsetOf(b, a) ?? Number.NaN) - (offsetOf(a, b) ?? Number.NaN)
  if (!(Math.abs(ahead) >= apart)) return false
  const [west, east] = ahead > 0 ? [a, b] : [b, a]
  if (!west.heldOn || !east.heldOn) return false
  return Date.parse(east.heldOn) - Date.parse(west.heldOn) === DAY
}

function offsetOf(account: ComparedAccount, other: ComparedAccount): number | undefined {
  const state = account.state ?? stateOfFirst(account, other)
  return state ? UTC_OFFSETS[state] : undefined
}

/** Where the issuer is not known, an account is of the state of whoever it names first, as either account tells it. */
function stateOfFirst(account: ComparedAccount, other: ComparedAccount): string | null {
  const [first] = account.participants
  const [theirs] = other.participants
  if (!first || (theirs && sameName(first.name, theirs.name))) return null
  const told = [first, ...other.participants].find((p) => p.state && sameName(p.name, first.name))
  return told?.state ?? null
}
