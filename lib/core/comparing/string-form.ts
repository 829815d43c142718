import type { Comparison, Divergence } from './types'

/** Places of positions in their account, in order of cue; null stands for no counterpart. */
type Place = number | null

export type DivergenceForm = {
  kind: string
  side?: 'a' | 'b'
  field?: string
  at?: number | readonly [number, number]
  /** All positions of either side, where the finding is about more than one. */
  all?: { a: readonly number[]; b: readonly number[] }
  words: { a: readonly string[]; b: readonly string[] }
  weight: number
}

/** A comparison in the form of the gold alignments: indices into the two readings instead of ids. */
export function comparisonForm(
  comparison: Comparison,
  ids: { a: readonly string[]; b: readonly string[] },
): { pairs: (readonly [Place, Place])[]; divergences: DivergenceForm[] } {
  const placeA = new Map(ids.a.map((id, index) => [id, index]))
  const placeB = new Map(ids.b.map((id, index) => [id, index]))
  const place = (places: ReadonlyMap<string, number>, id: string | null): Place =>
    id === null ? null : (places.get(id) ?? null)
  return {
    pairs: comparison.pairs.map((pair) => [place(placeA, pair.a), place(placeB, pair.b)] as const),
    divergences: comparison.divergences.map((divergence) =>
      divergenceForm(divergence, {
        a: divergence.a.flatMap((id) => placeA.get(id) ?? []),
        b: divergence.b.flatMap((id) => placeB.get(id) ?? []),
      }),
    ),
  }
}

function divergenceForm(
  { kind, side, field, words, weight }: Divergence,
  all: { a: readonly number[]; b: readonly number[] },
): DivergenceForm {
  const [a] = all.a
  const [b] = all.b
  const at = a !== undefined && b !== undefined ? ([a, b] as const) : (a ?? b)
  return {
    kind,
    ...(side ? { side } : {}),
    ...(field ? { field } : {}),
    ...(at === undefined ? {} : { at }),
    ...(all.a.length > 1 || all.b.length > 1 ? { all } : {}),
    words,
    weight,
  }
}
