import type { PhraseOverTime } from '@/lib/core/comparing/phrases-over-time'
import type { Run } from '@/lib/core/comparing/runs-over-time'

/** Readouts of one issuer in order of time: in which of them the issue is mentioned. */
export type AcrossCourse = {
  issuer: string
  readouts: { id: string; heldOn: string; has: boolean }[]
  /** Stretches of readouts alike. */
  runs: Run[]
}

/** A phrase that came back, with the position that had it first and the one that had it last. */
export type AcrossPhrase = PhraseOverTime & {
  first: { readoutId: string; positionId: string }
  last: { readoutId: string; positionId: string }
}

/** What came and went in an actor's words on an issue, and in which readouts the issue is mentioned. */
export type AcrossWording = {
  phrases: AcrossPhrase[]
  /** Readouts that the phrases were looked for in. */
  readouts: number
  /** Whether there were more words than were looked through. */
  cut: boolean
  courses: AcrossCourse[]
  /** Who took part in the calls of those readouts. */
  who: string
}
