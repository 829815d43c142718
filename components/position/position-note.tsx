'use client'
import { lazy, memo, type ReactNode, type RefObject, Suspense } from 'react'
import type { NoteVerbs } from '@/components/position/note-verbs'
import {
  isUnsure,
  POLARITY_WORDS,
  STATE_WORDS,
  sourceWords,
  spokenPosition,
} from '@/components/position/position-words'
import { cn } from '@/components/ui/class-names'
import { ForceStrokes } from '@/components/ui/force-strokes'
import { LoadingLines } from '@/components/ui/page-state'
import type { PositionCard } from '@/lib/features/position/schema'

/** Fetched when the first note opens (or is pointed at): reading a page does not pay for it. */
const OpenPosition = lazy(() =>
  import('@/components/position/open-position').then((part) => ({ default: part.OpenPosition })),
)

/** A position in the margin: one line of who said it how; the open one has its words, its verbs and its threads. */
export const PositionNote = memo(function PositionNote({
  card,
  comments,
  open,
  current,
  verbs,
  fieldRef,
  form,
}: {
  card: PositionCard
  comments: number
  open: boolean
  /** The one note that Tab reaches. */
  current: boolean
  verbs: NoteVerbs
  fieldRef: RefObject<HTMLTextAreaElement | null>
  /** In place of its words while it is being edited. */
  form: ReactNode
}) {
  const id = `p-${card.id}`
  return (
    <article
      id={id}
      data-note
      data-side={card.side}
      data-state={card.state}
      data-open={open || undefined}
      className="note"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) verbs.backToText(id)
      }}
    >
      <button
        type="button"
        data-head
        tabIndex={current ? 0 : -1}
        aria-expanded={open}
        onClick={() => verbs.toggle(id)}
        className="touchable grid w-full grid-cols-[minmax(0,1fr)_auto] gap-x-2 text-start"
      >
        <span className={cn('min-w-0', !open && 'truncate')} dir="auto">
          <b className="font-semibold">{sourceWords(card)}</b>{' '}
          <i className={cn('font-serif text-side', card.state === 'rejected' && 'line-through')}>
            {card.cue}
          </i>
        </span>
        <ForceStrokes force={card.force} className="mt-1" />
        <span className="col-span-2 text-muted text-sm">
          <NoteLine card={card} comments={comments} />
        </span>
      </button>
      <span id={`${id}-what`} hidden>
        {spokenPosition(card, comments)}
      </span>
      {open ? (
        <Suspense fallback={<LoadingLines lines={2} label="Opening the note" />}>
          {form ?? <OpenPosition card={card} verbs={verbs} fieldRef={fieldRef} />}
        </Suspense>
      ) : null}
    </article>
  )
})

function placeWords(card: PositionCard): string {
  if (card.anchored) return ''
  const { cue, content, proposal } = card
  if (!proposal) return 'not found in this version'
  return proposal.cue === cue && proposal.content === content
    ? 'what stands around it changed: to confirm'
    : 'its words changed: to confirm'
}

function NoteLine({ card, comments }: { card: PositionCard; comments: number }) {
  const words = [
    card.issues.map(({ label }) => label).join(', '),
    card.polarity === 'neutral' ? '' : POLARITY_WORDS[card.polarity],
    card.state === 'confirmed' ? '' : STATE_WORDS[card.state],
    comments ? `${comments} ${comments === 1 ? 'comment' : 'comments'}` : '',
    isUnsure(card) ? 'reader unsure' : '',
    placeWords(card),
  ]
  return words.filter(Boolean).join(' · ')
}
