'use client'
import Link from 'next/link'
import { memo, type ReactNode, type RefObject } from 'react'
import { AddToCollection } from '@/components/collection/add-to-collection'
import { ThreadList } from '@/components/comment/thread-list'
import {
  POLARITY_WORDS,
  STATE_WORDS,
  sourceWords,
  spokenPosition,
} from '@/components/position/position-words'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/class-names'
import { ForceStrokes } from '@/components/ui/force-strokes'
import { Kbd } from '@/components/ui/kbd'
import type { PositionCard, PositionState } from '@/lib/features/position/schema'

/** What a note may ask of the page. Stable over its life, so that notes are drawn anew only when they change. */
export type NoteVerbs = {
  toggle: (noteId: string) => void
  backToText: (noteId: string) => void
  decide: (card: PositionCard, state: PositionState) => void
  edit: (card: PositionCard) => void
}

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
      {open ? (form ?? <OpenPosition card={card} verbs={verbs} fieldRef={fieldRef} />) : null}
    </article>
  )
})

function NoteLine({ card, comments }: { card: PositionCard; comments: number }) {
  const words = [
    card.issues.map(({ label }) => label).join(', '),
    card.polarity === 'neutral' ? '' : POLARITY_WORDS[card.polarity],
    card.state === 'confirmed' ? '' : STATE_WORDS[card.state],
    comments ? `${comments} ${comments === 1 ? 'comment' : 'comments'}` : '',
    card.anchored ? '' : 'not found in this version',
  ]
  return words.filter(Boolean).join(' · ')
}

function OpenPosition({
  card,
  verbs,
  fieldRef,
}: {
  card: PositionCard
  verbs: NoteVerbs
  fieldRef: RefObject<HTMLTextAreaElement | null>
}) {
  return (
    <div className="grid gap-2.5 pt-1.5">
      <p dir="auto" className="font-serif text-lg leading-snug">
        {card.content}
      </p>
      <PositionVerbs card={card} verbs={verbs} />
      <Vouched card={card} />
      <hr className="border-line" />
      <ThreadList
        subject={{ kind: 'position', id: card.id, readoutId: card.readoutId }}
        fieldRef={fieldRef}
      />
    </div>
  )
}

function PositionVerbs({ card, verbs }: { card: PositionCard; verbs: NoteVerbs }) {
  const { team, person, may } = useTeamFrame()
  const letter = (key: string) => (person.letterKeys ? <Kbd>{key}</Kbd> : null)
  const across = new URLSearchParams()
  for (const { id } of card.sources) across.append('actor', id)
  if (card.issues[0]) across.set('issue', card.issues[0].id)
  across.set('position', card.id)
  return (
    <div className="flex flex-wrap gap-1.5">
      {may['position.confirm'] && card.state !== 'confirmed' ? (
        <Button
          size="small"
          tone="primary"
          className="[&_kbd]:border-current/40 [&_kbd]:text-current"
          onClick={() => verbs.decide(card, 'confirmed')}
        >
          Confirm {letter('y')}
        </Button>
      ) : null}
      {may['position.edit'] ? (
        <Button size="small" onClick={() => verbs.edit(card)}>
          Edit {letter('e')}
        </Button>
      ) : null}
      {may['position.reject'] && card.state !== 'rejected' ? (
        <Button size="small" onClick={() => verbs.decide(card, 'rejected')}>
          Reject {letter('n')}
        </Button>
      ) : null}
      {may['position.undo'] && card.state !== 'suggested' ? (
        <Button size="small" tone="quiet" onClick={() => verbs.decide(card, 'suggested')}>
          Back to review
        </Button>
      ) : null}
      <Button size="small" asChild>
        <Link href={`/t/${team.slug}/across?${across}`}>Across calls</Link>
      </Button>
      {may['collection.edit'] ? (
        <AddToCollection subject={{ kind: 'position', positionId: card.id }} label="Collect" />
      ) : null}
    </div>
  )
}

/** Who vouches for it, and why the reader thought so. */
function Vouched({ card }: { card: PositionCard }) {
  const { decidedBy, createdBy, origin, state } = card
  const found =
    origin === 'reader' ? 'Found by the reader' : `Marked by ${createdBy?.name ?? 'somebody'}`
  const decided = decidedBy && state !== 'suggested' ? `; ${state} by ${decidedBy.name}` : ''
  const open = state === 'suggested' ? '; nobody has confirmed it yet' : ''
  return (
    <details className="text-muted text-sm">
      <summary className="marker:text-edge">
        {found}
        {decided}
        {open}
      </summary>
      {card.trace.length ? (
        <ul className="list-disc pt-1 ps-5">
          {card.trace.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      ) : (
        <p className="pt-1">No reasons were kept.</p>
      )}
    </details>
  )
}
