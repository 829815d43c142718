import { type NamedActor, sameCast } from '@/lib/core/reading/actor-key'

/** A call that an account could belong to. */
export type CallCandidate = {
  id: string
  title: string
  heldOn: string | null
  channel: string
  issuers: readonly string[]
  /** The cast as each of its accounts gives it. */
  casts: readonly (readonly NamedActor[])[]
}

/** What decides to which call an account belongs. */
export type CallWanted = {
  heldOn: string
  channel: string
  issuerName: string
  cast: readonly NamedActor[]
}

/**
 * The call with the same participants within a day on either side; the same day and the same channel are
 * preferred. An issuer that tells of another day in a text of its own tells of another call.
 */
export function chooseCall<C extends CallCandidate>(
  candidates: readonly C[],
  wanted: CallWanted,
): C | null {
  const fits = candidates.flatMap((candidate) => {
    const days = daysApart(candidate.heldOn, wanted.heldOn)
    if (days === null || days > 1) return []
    if (days === 1 && candidate.issuers.includes(wanted.issuerName)) return []
    if (!candidate.casts.some((cast) => sameCast(cast, wanted.cast))) return []
    const otherChannel =
      candidate.channel !== wanted.channel &&
      candidate.channel !== 'unknown' &&
      wanted.channel !== 'unknown'
    return [{ candidate, score: days * 2 + (otherChannel ? 1 : 0) }]
  })
  fits.sort((a, b) => a.score - b.score || (a.candidate.id < b.candidate.id ? -1 : 1))
  return fits[0]?.candidate ?? null
}

const DAY = 86_400_000

/** Whole days between two ISO days; null where one is unknown. */
export function daysApart(one: string | null, other: string | null): number | null {
  if (!one || !other) return null
  const days = Math.abs(Date.parse(`${one}T00:00:00Z`) - Date.parse(`${other}T00:00:00Z`)) / DAY
  return Number.isFinite(days) ? Math.round(days) : null
}

/** The ISO day so many days later. */
export function dayShifted(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * DAY).toISOString().slice(0, 10)
}
