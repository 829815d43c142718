'use client'
import { type RefObject, useMemo } from 'react'
import { useComparison } from '@/components/comparison/use-comparison'
import { cn } from '@/components/ui/class-names'
import { type Segment, segmentText } from '@/lib/core/anchoring/segment-text'
import type { FacingPosition } from '@/lib/features/comparison/schema'

type Mark = { start: number; end: number; position: FacingPosition }

/** A readout in full, its positions marked and joined to those they face; each opens what can be done with it. */
export function TextPane({
  side,
  pane,
  open,
  onOpen,
  className,
}: {
  side: 'a' | 'b'
  pane: RefObject<HTMLElement | null>
  /** The position that is open, and those that it faces. */
  open: ReadonlySet<string>
  onOpen: (positionId: string) => void
  className?: string
}) {
  const { facing, partnersOf } = useComparison()
  const { issuer, body, language } = facing[side]
  const paragraphs = useMemo(() => {
    const marks = facing.rows
      .flatMap((row) => row[side])
      .map((position): Mark => ({ start: position.at[0], end: position.at[1], position }))
    return segmentText(body, marks)
  }, [facing, side, body])
  return (
    <section
      ref={pane}
      data-side={side}
      data-pane
      aria-label={`Text of ${issuer}`}
      lang={language}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      tabIndex={0}
      className={cn(
        'read-text overflow-y-auto overscroll-contain bg-sheet px-5 py-4 print:h-auto print:overflow-visible',
        className,
      )}
    >
      {paragraphs.map((paragraph) => (
        <p key={paragraph.start} dir="auto" className="whitespace-pre-wrap pb-4">
          {paragraph.segments.map((segment) => (
            <Passage
              key={segment.start}
              segment={segment}
              open={open}
              onOpen={onOpen}
              faced={(id) => partnersOf(id).length > 0}
            />
          ))}
        </p>
      ))}
    </section>
  )
}

function Passage({
  segment,
  open,
  onOpen,
  faced,
}: {
  segment: Segment<Mark>
  open: ReadonlySet<string>
  onOpen: (positionId: string) => void
  faced: (positionId: string) => boolean
}) {
  const inner = segment.marks.at(-1)
  if (!inner) return segment.text
  const begins = segment.opens.at(-1)?.position
  const { id, ink } = inner.position
  const look = cn(
    'underline decoration-1 underline-offset-4',
    faced(id) ? 'decoration-side' : 'decoration-side decoration-dotted',
    open.has(id) ? 'bg-side-soft' : 'hover:bg-side-soft',
  )
  if (!begins) {
    return (
      <span data-side={ink} className={look}>
        {segment.text}
      </span>
    )
  }
  return (
    <a
      id={`text-${begins.id}`}
      href={`#text-${begins.id}`}
      data-side={ink}
      data-ribbon-end
      aria-describedby={open.has(begins.id) ? 'open-position' : undefined}
      onClick={(event) => {
        event.preventDefault()
        onOpen(begins.id)
      }}
      className={cn(look, 'text-ink')}
    >
      {segment.text}
      <span className="sr-only">
        {faced(begins.id) ? ' (faces a position of the other account)' : ' (faces nothing)'}
      </span>
    </a>
  )
}
