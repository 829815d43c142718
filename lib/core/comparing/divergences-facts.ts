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

/**
 * Facts of the call on which the accounts part. A later publication or a longer text is shown with
 * the facts but is no divergence: nobody contradicts anybody.
 */
export function factDivergences(facts: readonly ComparedFact[]): Divergence[] {
  return facts
    .filter(({ field, differ }) => differ && field !== 'publishedOn' && field !== 'length')
    .map(({ field, a, b }) => ({
      key: `facts|${field}`,
      kind: 'facts',
      side: null,
      field,
      a: [],
      b: [],
      words: { a: a ? [a] : [], b: b ? [b] : [] },
      weight: TELLING[field],
    }))
}
