import { anchorQuote } from './anchor-quote'
import { nearestMatch } from './near-match'
import { quoteOf } from './quote-of'
import type { TextSpan } from './selector'
import { foldMarks } from './typography'

/** `[start, end)` in UTF-16 units. */
type At = readonly [start: number, end: number]

/** Where a position stands: its cue, the rest of a split cue, and its content. */
export type PositionSpans = { cueAt: At; cueTailAt: readonly At[]; contentAt: At }

/**
 * Where the words of a position stand in another text. `sure`: the same words in the same surroundings.
 * `near`: a proposal that a person must confirm, with the share of letters that agree (0–1). `lost`: nowhere.
 */
export type PositionAnchor =
  | ({ state: 'sure' } & PositionSpans)
  | ({ state: 'near'; similarity: number } & PositionSpans)
  | { state: 'lost' }

/** A cue is short: fewer agreeing letters than this share would find it anywhere. */
const CUE_AGREES = 0.7
const CONTENT_AGREES = 0.55

/** Finds a position of one text again in another, by its whole stretch from the first of its words to the last. */
export function anchorPosition(
  before: string,
  after: string,
  spans: PositionSpans,
): PositionAnchor {
  if (before === after) return { state: 'sure', ...spans }
  const all = [spans.cueAt, ...spans.cueTailAt, spans.contentAt]
  const start = Math.min(...all.map(([from]) => from))
  const end = Math.max(...all.map(([, until]) => until))
  const anchor = anchorQuote(after, quoteOf(before, { start, end }))
  if (anchor.state === 'lost') return { state: 'lost' }
  const sameWords =
    foldMarks(after.slice(anchor.start, anchor.end)) === foldMarks(before.slice(start, end))
  if (sameWords) {
    const moved = shifted(spans, anchor.start - start)
    if (anchor.state === 'near') return { state: 'near', similarity: anchor.similarity, ...moved }
    return { state: 'sure', ...moved }
  }
  return proposal(before, after, { spans, near: anchor, similarity: anchor.similarity })
}

function shifted(spans: PositionSpans, by: number): PositionSpans {
  const move = ([start, end]: At): At => [start + by, end + by]
  return {
    cueAt: move(spans.cueAt),
    cueTailAt: spans.cueTailAt.map(move),
    contentAt: move(spans.contentAt),
  }
}

/** The cue within the stretch that is near, and beside it what is most like the content. */
function proposal(
  before: string,
  after: string,
  found: { spans: PositionSpans; near: TextSpan; similarity: number },
): PositionAnchor {
  const { near, spans, similarity } = found
  const within = (at: At, atLeast: number): At | null => {
    const pattern = foldMarks(before.slice(...at))
    const text = foldMarks(after.slice(near.start, near.end))
    const match = nearestMatch(text, pattern, { expected: at[0] - spans.cueAt[0], atLeast })
    return match ? [near.start + match.start, near.start + match.end] : null
  }
  const cueAt = within(spans.cueAt, CUE_AGREES)
  const contentAt = within(spans.contentAt, CONTENT_AGREES)
  if (!cueAt || !contentAt) return { state: 'lost' }
  const apart = cueAt[1] <= contentAt[0] || contentAt[1] <= cueAt[0]
  if (!apart) return { state: 'lost' }
  // What follows the cue to the end of the stretch is the content, also where its first words changed.
  const open = cueAt[1] <= contentAt[0] && spans.cueTailAt.length === 0
  const from = open ? firstWord(after, cueAt[1], contentAt[0]) : contentAt[0]
  return { state: 'near', similarity, cueAt, cueTailAt: [], contentAt: [from, contentAt[1]] }
}

function firstWord(text: string, from: number, until: number): number {
  const gap = text.slice(from, until).search(/[\p{L}\p{N}]/u)
  return gap === -1 ? until : from + gap
}
