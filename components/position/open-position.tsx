'use client'
import Link from 'next/link'
import type { RefObject } from 'react'
import { AddToCollection } from '@/components/collection/add-to-collection'
import { ThreadList } from '@/components/comment/thread-list'
import type { NoteVerbs } from '@/components/position/note-verbs'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { Kbd } from '@/components/ui/kbd'
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
