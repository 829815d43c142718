import { stateAt } from '../gazetteer'
import type { Sentence } from '../sentences'
import type { Token } from '../tokens'

const CALLED_IN = /^(?:summoned|summonsed|convoked)$/

/** "The ambassador, X, was today | summoned": is the one whose mention ends here called in? */
export function isCalledIn(tokens: readonly Token[], at: number): boolean {
  for (let k = at; k < at + 7; k++) {
    const word = tokens[k]?.lower ?? ''
    if (CALLED_IN.test(word)) return !/^(?:the|his|her)$/.test(tokens[k + 1]?.lower ?? '')
    if (!/^(?:,|was|were|is|has|had|been|be|to|today|also|again|urgently|immediately)$/.test(word))
      return false
  }
  return false
}

/**
 * The state whose ministry called somebody in, where no official of its own is named: the only other one that title or
 * opening names beside the state of the one called in. Null where nobody was.
 */
export function summoningState(
  tokens: readonly Token[],
  places: readonly Sentence[],
  guests: ReadonlySet<string>,
): { called: boolean; state: string | null } {
  const states = new Set<string>()
  let called = false
  for (const { from, to } of places)
    for (let k = from; k < to; k++) {
      if (/^(?:summoned|summons|summonsed|convoked)$/.test(tokens[k]?.lower ?? '')) called = true
      const place = stateAt(tokens, k)
      if (place && !guests.has(place.iso)) states.add(place.iso)
    }
  const [only] = states
  return { called, state: called && states.size === 1 ? (only ?? null) : null }
}
