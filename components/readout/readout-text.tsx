'use client'
import { memo, type RefObject, useMemo } from 'react'
import '@/components/readout/readout-text.css'
import { lookOf, noteIdOf, type TextMark } from '@/components/readout/text-marks'
import { type Paragraph, type Segment, segmentText } from '@/lib/core/anchoring/segment-text'

/** Where each note's last marked segment ends: the count of its comments stands there. */
function lastSegments(paragraphs: readonly Paragraph<TextMark>[]): Map<string, number> {
  const last = new Map<string, number>()
  for (const { segments } of paragraphs) {
    for (const segment of segments) {
      for (const mark of segment.marks) last.set(noteIdOf(mark), segment.start)
    }
  }
  return last
}

/**
 * The text of a readout with its marks: flat segments cut at every edge of a mark, so that marks overlap
 * freely and stand in the server's HTML. Every mark is a link to its note.
 */
export const ReadoutText = memo(function ReadoutText({
  body,
  language,
  marks,
  said,
  ref,
}: {
  body: string
  language: string
  marks: readonly TextMark[]
  /** Comments by note. */
  said: ReadonlyMap<string, number>
  ref: RefObject<HTMLElement | null>
}) {
  const paragraphs = useMemo(() => segmentText(body, marks), [body, marks])
  const counts = useMemo(() => {
    const at = new Map<number, number>()
    for (const [note, start] of lastSegments(paragraphs)) {
      const count = said.get(note)
      if (count) at.set(start, (at.get(start) ?? 0) + count)
    }
    return at
  }, [paragraphs, said])
  return (
    <section
      ref={ref}
      lang={language}
      tabIndex={-1}
      aria-label="Text of the readout"
      className="marked read-text outline-none"
    >
      {paragraphs.map((paragraph) => (
        <p key={paragraph.start} dir="auto" data-close={paragraph.afterBlank ? undefined : ''}>
          {paragraph.segments.map((segment) => (
            <SegmentPart key={segment.start} segment={segment} said={counts.get(segment.start)} />
          ))}
        </p>
      ))}
    </section>
  )
})

function SegmentPart({ segment, said }: { segment: Segment<TextMark>; said: number | undefined }) {
  const { start, text } = segment
  if (segment.marks.length === 0) return <span data-at={start}>{text}</span>
  const look = lookOf(segment)
  const inked = look.cue ?? look.content
  const signs = {
    'data-at': start,
    'data-notes': look.notes,
    'data-anchors': look.anchors || undefined,
    'data-side': inked?.side,
    'data-state': inked?.state,
    'data-cue': look.cue?.force,
    'data-content': look.content?.force,
    'data-doubled': look.doubled || undefined,
    'data-passage': look.passage || undefined,
    'data-said': said,
  }
  if (!look.opens) return <mark {...signs}>{text}</mark>
  return (
    <a
      {...signs}
      href={`#${look.opens}`}
      draggable={false}
      aria-details={look.opens}
      aria-describedby={`${look.opens}-what`}
    >
      {text}
    </a>
  )
}
