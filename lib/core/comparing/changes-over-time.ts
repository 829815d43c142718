import { type WordDiff, wordDiff } from './word-diff'

/** A position of an actor on an issue, with the day of the call. */
export type TimedPosition = {
  id: string
  /** One key for the same actor across readouts. */
  actor: string
  /** ISO day. */
  heldOn: string
  cue: string
  content: string
  force: number
}

export type ChangeOverTime<T extends TimedPosition> = {
  position: T
  /** What the actor held on the issue in the call before; null at the first. */
  previous: T | null
  /** Words of cue and content against the previous ones. */
  words: WordDiff | null
  /** Force now less force then. */
  step: number
  /** Days since the actor last raised it. */
  gapDays: number | null
}

/** Each position beside the actor's previous one on the matter; the order given is kept. */
export function changesOverTime<T extends TimedPosition>(
  positions: readonly T[],
): ChangeOverTime<T>[] {
  const last = new Map<string, { day: string; held: T[]; before: T[] }>()
  return positions.map((position) => {
    const seen = last.get(position.actor)
    const sameDay = seen?.day === position.heldOn
    const candidates = sameDay ? seen.before : (seen?.held ?? [])
    if (sameDay) seen.held.push(position)
    else last.set(position.actor, { day: position.heldOn, held: [position], before: candidates })
    return against(position, candidates)
  })
}

/** A readout may hold several positions on the matter: the likest of the previous ones is taken. */
function against<T extends TimedPosition>(
  position: T,
  candidates: readonly T[],
): ChangeOverTime<T> {
  let best: { previous: T; words: WordDiff } | null = null
  for (const previous of candidates) {
    const words = wordDiff(wording(previous), wording(position))
    if (!best || words.shared > best.words.shared) best = { previous, words }
  }
  if (!best) return { position, previous: null, words: null, step: 0, gapDays: null }
  return {
    position,
    ...best,
    step: position.force - best.previous.force,
    gapDays: daysBetween(best.previous.heldOn, position.heldOn),
  }
}

function wording({ cue, content }: TimedPosition): string {
  return `${cue} ${content}`.trim()
}

function daysBetween(earlier: string, later: string): number | null {
  const days = (Date.parse(later) - Date.parse(earlier)) / 86_400_000
  return Number.isFinite(days) ? Math.round(days) : null
}
