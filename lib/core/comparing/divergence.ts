import { bareWords } from './terms'
import type {
  ComparedAccount,
  ComparedPosition,
  Divergence,
  DivergenceKind,
  Reason,
  Side,
} from './types'
import { wordDiff } from './word-diff'

/** A finding about positions, quoted as they stand in the two texts; as telling as its reasons add up to. */
export function divergenceOf(
  texts: { a: ComparedAccount; b: ComparedAccount },
  kind: DivergenceKind,
  about: { a?: readonly ComparedPosition[]; b?: readonly ComparedPosition[]; side?: Side | null },
  rest: { reasons: readonly Reason[]; words?: Divergence['words'] },
): Divergence {
  const a = about.a ?? []
  const b = about.b ?? []
  const words = rest.words ?? {
    a: a.map((position) => quotedFrom(texts.a, position)),
    b: b.map((position) => quotedFrom(texts.b, position)),
  }
  const weight = rest.reasons.reduce((sum, { adds }) => sum + adds, 0)
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
    putOtherwise: sharesLittle(words),
    weight: Math.round(Math.min(1, Math.max(0, weight)) * 1000) / 1000,
    reasons: rest.reasons.filter(({ adds }) => adds !== 0),
  }
}

function sharesLittle({ a, b }: Divergence['words']): boolean {
  return a.length > 0 && b.length > 0 && wordDiff(a.join(' '), b.join(' ')).putOtherwise
}

/** The exact words from cue to content, with whom they were said to between the two. */
function quotedFrom({ body }: ComparedAccount, { at, cue, content }: ComparedPosition): string {
  return body.slice(at[0], at[1]) || `${cue} ${content}`.trim()
}

function wordingOf({ cue, content }: ComparedPosition): string {
  return `${cue} ${content}`.trim()
}
