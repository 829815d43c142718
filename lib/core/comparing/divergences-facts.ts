import type { ComparedFact, Divergence, FactField } from './types'

const TELLING: Record<FactField, number> = {
  initiative: 0.75,
  channel: 0.7,
  heldOn: 0.7,
  cast: 0.65,
  office: 0.55,
  publishedOn: 0.25,
  length: 0.2,
}

/** Facts of the call on which the accounts part, and what they are as texts: which came first, which is much longer. */
export function factDivergences(facts: readonly ComparedFact[]): Divergence[] {
  return facts
    .filter(({ differ }) => differ)
    .map(({ field, a, b }) => ({
      key: `facts|${field}`,
      kind: 'facts',
      side: null,
      field,
      a: [],
      b: [],
      words: { a: a ? [a] : [], b: b ? [b] : [] },
      putOtherwise: false,
      weight: TELLING[field],
      reasons: [{ what: REASONS[field], adds: TELLING[field] }],
    }))
}

const REASONS: Record<FactField, string> = {
  initiative: 'who asked for the call',
  channel: 'how they spoke',
  heldOn: 'the day of the call',
  cast: 'who took part',
  office: 'the title given to a participant',
  publishedOn: 'published on another day',
  length: 'at least twice as long',
}
