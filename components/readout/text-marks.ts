import type { Segment } from '@/lib/core/anchoring/segment-text'
import type { TextSpan } from '@/lib/core/anchoring/selector'
import type { PositionCard } from '@/lib/features/position/schema'

/** What is drawn in the text: the cue and the content of a position, or a passage that a thread is about. */
export type TextMark = TextSpan &
  (
    | { kind: 'cue' | 'content'; position: PositionCard; opens: boolean }
    | { kind: 'passage'; threadId: string; opens: boolean }
  )

/** A passage with a thread on it. */
export type MarkedPassage = TextSpan & { threadId: string }

/** The marks of positions (those whose words stand in this version) and of passages. */
export function marksOf(
  positions: readonly PositionCard[],
  passages: readonly MarkedPassage[],
  versionId: string,
): TextMark[] {
  const marks: TextMark[] = []
  for (const position of positions) {
    if (!position.anchored || position.versionId !== versionId) continue
    const [cueStart, cueEnd] = position.cueAt
    const [start, end] = position.contentAt
    const hasCue = cueEnd > cueStart
    if (hasCue) marks.push({ kind: 'cue', position, opens: true, start: cueStart, end: cueEnd })
    for (const [tailStart, tailEnd] of position.cueTailAt) {
      marks.push({ kind: 'cue', position, opens: false, start: tailStart, end: tailEnd })
    }
    marks.push({ kind: 'content', position, opens: !hasCue, start, end })
  }
  for (const { threadId, start, end } of passages) {
    marks.push({ kind: 'passage', threadId, opens: true, start, end })
  }
  return marks
}

/** Where a mark's note belongs: `p-…` for a position, `t-…` for a thread. */
export function noteIdOf(mark: TextMark): string {
  return mark.kind === 'passage' ? `t-${mark.threadId}` : `p-${mark.position.id}`
}

/** How one segment of the text is drawn. */
export type SegmentLook = {
  /** Notes whose marks cover it: what pointing at it shows. */
  notes: string
  /** The note that its link opens, where a mark begins here. */
  opens: string | null
  /** Every note that begins here: what the keyboard finds. */
  anchors: string
  cue: PositionCard | null
  content: PositionCard | null
  /** Two or more contents lie over one another. */
  doubled: boolean
  passage: boolean
}

/** What is to be drawn for a segment: where marks overlap, the innermost gives the ink. */
export function lookOf(segment: Segment<TextMark>): SegmentLook {
  const cues = segment.marks.filter((mark) => mark.kind === 'cue')
  const contents = segment.marks.filter((mark) => mark.kind === 'content')
  const opening = segment.opens.filter((mark) => mark.opens)
  const opens = opening.find((mark) => mark.kind !== 'passage') ?? opening[0]
  return {
    notes: [...new Set(segment.marks.map(noteIdOf))].join(' '),
    opens: opens ? noteIdOf(opens) : null,
    anchors: opening.map(noteIdOf).join(' '),
    cue: innermost(cues),
    content: innermost(contents),
    doubled: contents.length > 1,
    passage: segment.marks.some((mark) => mark.kind === 'passage'),
  }
}

function innermost(marks: readonly TextMark[]): PositionCard | null {
  const inner = marks.reduce<TextMark | null>(
    (best, mark) => (!best || mark.end - mark.start < best.end - best.start ? mark : best),
    null,
  )
  return inner && inner.kind !== 'passage' ? inner.position : null
}
