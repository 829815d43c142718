/** Tries that one key may make within a stretch of time. */
export type TriesRule = { most: number; milliseconds: number }

/** How often one account's password may be tried: in signing in, and again in a session before what cannot be undone. */
export const PASSWORD_TRIES: TriesRule = { most: 20, milliseconds: 60_000 }

/** As many keys as a busy server sees in a minute; the oldest are forgotten first. */
const MOST_KEYS = 10_000

/** Counts the tries of each key, and says whether one more is too many. A stretch begins with its first try. */
export function countTries(
  { most, milliseconds }: TriesRule,
  now: () => number = Date.now,
): (key: string) => boolean {
  const counted = new Map<string, { since: number; tries: number }>()
  return (key) => {
    const at = now()
    const known = counted.get(key)
    if (known && at - known.since < milliseconds) {
      known.tries += 1
      return known.tries > most
    }
    counted.delete(key)
    counted.set(key, { since: at, tries: 1 })
    if (counted.size > MOST_KEYS) counted.delete(counted.keys().next().value ?? key)
    return false
  }
}
