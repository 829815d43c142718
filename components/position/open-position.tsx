'use client'
import type { RefObject } from 'react'
import { AddToCollection } from '@/components/collection/add-to-collection'
import { ThreadList } from '@/components/comment/thread-list'
import type { NoteVerbs } from '@/components/position/note-verbs'
import { isUnsure } from '@/components/position/position-words'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { Kbd } from '@/components/ui/kbd'
import { ProposedWords } from '@/components/version/proposed-words'
import type { PositionCard } from '@/lib/features/position/schema'

/** What an open note holds: the words, what can be done with them, who vouches for them, and what is said of them. */
export function OpenPosition({
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
      {card.anchored ? null : <ProposedWords card={card} />}
      {card.sourceKind === 'unclear' ? <AskSource card={card} verbs={verbs} /> : null}
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
    <div className="no-print flex flex-wrap gap-1.5">
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
      <ButtonLink size="small" href={`/t/${team.slug}/across?${across}`}>
        Across calls
      </ButtonLink>
      {may['collection.edit'] ? (
        <AddToCollection subject={{ kind: 'position', positionId: card.id }} label="Collect" />
      ) : null}
    </div>
  )
}

/** How sure the reader was: an order for reviewing, and no measured probability. */
function sureness(card: PositionCard): string {
  const per = Math.round(card.confidence * 100)
  return isUnsure(card) ? `The reader is unsure here (${per} of 100).` : `Sure to ${per} of 100.`
}

/** The text leaves open who holds it: the page asks the person. */
function AskSource({ card, verbs }: { card: PositionCard; verbs: NoteVerbs }) {
  const { may } = useTeamFrame()
  return (
    <p className="border-accent border-l-3 bg-accent-soft px-3 py-1.5 text-sm">
      The text leaves open who holds this.{' '}
      {may['position.edit'] ? (
        <Button size="small" tone="link" onClick={() => verbs.edit(card)}>
          Say who
        </Button>
      ) : null}
    </p>
  )
}

/** Who vouches for it, and why the reader thought so. */
function Vouched({ card }: { card: PositionCard }) {
  const { decidedBy, createdBy, origin, state } = card
  const found =
    origin === 'reader'
      ? `Found by reader ${card.reader ?? ''}`
      : `Marked by ${createdBy?.name ?? 'somebody'}`
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
          {origin === 'reader' ? <li>{sureness(card)}</li> : null}
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
