import { bareWords } from './terms'
import type { ComparedPosition, Divergence, DivergenceKind, Side } from './types'

/** A finding about positions, quoted as they stand. */
export function divergenceOf(
  kind: DivergenceKind,
  about: { a?: readonly ComparedPosition[]; b?: readonly ComparedPosition[]; side?: Side | null },
  rest: { weight: number; words?: Divergence['words'] },
): Divergence {
  const a = about.a ?? []
  const b = about.b ?? []
  const wording = (positions: readonly ComparedPosition[]) => positions.map(wordingOf)
  const words = rest.words ?? { a: wording(a), b: wording(b) }
  return {
    // Sorted, so that the key is the same whichever account comes first; words, not ids, so that it
    // is the same when the text is read again.
    key: [kind, ...[...a, ...b].map((p) => bareWords(wordingOf(p))).sort()].join('|'),
    kind,
    side: about.side ?? null,
    field: null,
    a: a.map((p) => p.id),
    b: b.map((p) => p.id),
    words,
    weight: Math.round(rest.weight * 1000) / 1000,
  }
}

/** Cue and content as one quotation. */
export function wordingOf({ cue, content }: ComparedPosition): string {
  return `${cue} ${content}`.trim()
}
