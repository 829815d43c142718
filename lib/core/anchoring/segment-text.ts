import { type GraphemeEdges, graphemeEdges, wholeGraphemes } from './graphemes'
import type { TextSpan } from './selector'
import { linesOf } from './sentences'

/** A stretch of one paragraph under the same marks throughout. */
export type Segment<M> = TextSpan & {
  text: string
  /** The marks that cover it, outermost first. */
  marks: readonly M[]
  /** Those of them that begin here. */
  opens: readonly M[]
}

export type Paragraph<M> = TextSpan & {
  /** Whether a blank line stands before it, where a mere line break may. */
  afterBlank: boolean
  segments: readonly Segment<M>[]
}

type Placed<M> = TextSpan & { mark: M }

// Scripts whose letters join their neighbours: a cut between two of them would change their shape.
const JOINED = /[\p{Script=Arab}\p{Script=Syrc}\p{Script=Mong}\p{Script=Nkoo}\p{M}\u200D]/u

/**
 * Cuts a text at every edge of every mark, paragraph by paragraph, so that overlapping marks can be
 * drawn as flat elements. No cut falls inside a letter or between joined ones; joining all segments
 * of a paragraph gives its text.
 */
export function segmentText<M extends TextSpan>(text: string, marks: readonly M[]): Paragraph<M>[] {
  const edges = graphemeEdges(text)
  const placed = marks
    .filter((mark) => mark.end > mark.start && mark.start < text.length && mark.end > 0)
    .map((mark): Placed<M> => ({ mark, ...unjoined(text, wholeGraphemes(mark, edges), edges) }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const opened = new Set<M>()
  let next = 0
  let active: Placed<M>[] = []
  return linesOf(text).map((line) => {
    for (let mark = placed[next]; mark && mark.start < line.end; mark = placed[++next]) {
      active.push(mark)
    }
    active = active.filter((mark) => mark.end > line.start)
    return {
      ...line,
      afterBlank: line.start > 1 && text[line.start - 2] === '\n',
      segments: segmentsOf(text, line, active, opened),
    }
  })
}

function segmentsOf<M>(
  text: string,
  line: TextSpan,
  placed: readonly Placed<M>[],
  opened: Set<M>,
): Segment<M>[] {
  const cuts = new Set([line.start, line.end])
  for (const { start, end } of placed) {
    if (start > line.start && start < line.end) cuts.add(start)
    if (end > line.start && end < line.end) cuts.add(end)
  }
  const ordered = [...cuts].sort((a, b) => a - b)
  return ordered.slice(0, -1).map((start, i) => {
    const end = ordered[i + 1] ?? line.end
    const marks = placed.filter((p) => p.start < end && p.end > start).map((p) => p.mark)
    const opens = marks.filter((mark) => !opened.has(mark))
    for (const mark of opens) opened.add(mark)
    return { start, end, text: text.slice(start, end), marks, opens }
  })
}

function unjoined(text: string, span: TextSpan, edges: GraphemeEdges): TextSpan {
  let { start, end } = span
  while (start > 0 && joins(text, start)) start = edges.before(start - 1)
  while (end < text.length && joins(text, end)) end = edges.after(end + 1)
  return { start, end }
}

function joins(text: string, at: number): boolean {
  return isJoined(text[at - 1]) && isJoined(text[at])
}

function isJoined(letter: string | undefined): boolean {
  return letter !== undefined && JOINED.test(letter) && !/[\s\p{P}\p{N}]/u.test(letter)
}
