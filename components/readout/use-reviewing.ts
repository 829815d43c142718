'use client'
import { useCallback, useLayoutEffect, useMemo, useRef } from 'react'
import type { NoteVerbs } from '@/components/position/note-verbs'
import { isUnsure, STATE_WORDS, sourceWords } from '@/components/position/position-words'
import type { MarginEntry } from '@/components/readout/margin-entries'
import type { CursorGoes, OpenNote } from '@/components/readout/use-open-note'
import { useSteps } from '@/components/readout/use-steps'
import { say } from '@/components/ui/say'
import { conflictOf, useDecide } from '@/lib/features/position/client'
import type { PositionCard, PositionState, PositionWrite } from '@/lib/features/position/schema'

/** Moving through the notes and deciding on them. */
export type Reviewing = {
  verbs: NoteVerbs
  /** The next or previous note; round at neither end. */
  move: (by: 1 | -1, cursor: CursorGoes) => void
  decideOpen: (state: PositionState) => void
  undoLast: () => void
  /** A position was saved by its form: said, and to be undone like a decision. */
  saved: (write: PositionWrite, said: string) => void
  /** The last thing done, for a screen reader. */
  said: string
  openCard: PositionCard | null
}

const SAID: Record<PositionState, string> = {
  confirmed: 'Confirmed.',
  rejected: 'Rejected.',
  suggested: 'Back to review.',
}

/** What a page of review does: decisions are shown at once, each can be undone, and reviewing goes on to the next. */
export function useReviewing({
  place,
  entries,
  note,
  edit,
}: {
  place: { team: string; readoutId: string }
  entries: readonly MarginEntry[]
  note: OpenNote
  edit: (card: PositionCard) => void
}): Reviewing {
  const { said, setSaid, lastStep, undo, tell } = useSteps(place, note)
  const decision = useDecide(place)
  const now = useRef({ entries, note, decision })
  // With the drawing, so that a key pressed right after meets it as it is.
  useLayoutEffect(() => {
    now.current = { entries, note, decision }
  })

  const decide = useCallback(
    (card: PositionCard, state: PositionState) => {
      if (card.state === state) return
      const before = lastStep.current
      lastStep.current = now.current.decision.mutateAsync({ card, state }).then(
        ({ activityId }) => {
          tell(`${SAID[state]} ${sourceWords(card)}: ${card.cue}`, activityId)
          return activityId
        },
        (error: Error) => {
          const current = conflictOf(error)
          void say(current ? elsewhere(current) : error.message, { failed: true, id: 'review' })
          return before
        },
      )
      setSaid(SAID[state])
      if (card.state === 'suggested') goOn(now.current, card)
    },
    [tell, setSaid, lastStep],
  )

  const saved = useCallback(
    ({ activityId }: PositionWrite, sentence: string) => {
      lastStep.current = Promise.resolve(activityId)
      setSaid(sentence)
      tell(sentence, activityId)
    },
    [tell, setSaid, lastStep],
  )

  const verbs = useMemo<NoteVerbs>(
    () => ({
      toggle: (id) => now.current.note.open(now.current.note.openId === id ? null : id),
      backToText: (id) => now.current.note.backToText(id),
      decide,
      edit: (card) => {
        now.current.note.open(`p-${card.id}`)
        edit(card)
      },
    }),
    [decide, edit],
  )
  const open = entries.find(({ id }) => id === note.openId)
  const openCard = open?.kind === 'position' ? open.card : null
  return {
    verbs,
    said,
    openCard,
    move: (by, cursor) => {
      const at = entries.findIndex(({ id }) => id === note.openId)
      const next = entries[at === -1 ? (by === 1 ? 0 : entries.length - 1) : at + by]
      if (next) note.open(next.id, cursor)
    },
    decideOpen: (state) => openCard && decide(openCard, state),
    undoLast: () => void lastStep.current.then((activityId) => activityId && undo(activityId)),
    saved,
  }
}

/**
 * The suggestion to look at after a note: first those of which the reader is unsure, then the others, each in order
 * of the text from there on and round again; undefined when none is left.
 */
export function nextToReview(
  entries: readonly MarginEntry[],
  after: string | null,
): MarginEntry | undefined {
  const at = entries.findIndex(({ id }) => id === after)
  const onwards = [...entries.slice(at + 1), ...entries.slice(0, Math.max(at, 0))]
  const waiting = onwards.filter(
    (entry) => entry.kind === 'position' && entry.card.state === 'suggested',
  )
  return waiting.find((entry) => entry.kind === 'position' && isUnsure(entry.card)) ?? waiting[0]
}

/** On to the next suggestion to review. */
function goOn(now: { entries: readonly MarginEntry[]; note: OpenNote }, card: PositionCard): void {
  const next = nextToReview(now.entries, `p-${card.id}`)
  const inText = document.activeElement?.closest('[data-note]') ? 'note' : 'mark'
  if (next) now.note.open(next.id, inText)
}

function elsewhere(current: PositionCard): string {
  const who = current.decidedBy?.name ?? 'Somebody'
  return `${who} changed this meanwhile: it is ${STATE_WORDS[current.state]} now. Nothing of theirs was overwritten.`
}
