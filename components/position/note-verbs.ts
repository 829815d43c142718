import type { PositionCard, PositionState } from '@/lib/features/position/schema'

/** What a note may ask of the page. Stable over its life, so that notes are drawn anew only when they change. */
export type NoteVerbs = {
  toggle: (noteId: string) => void
  backToText: (noteId: string) => void
  decide: (card: PositionCard, state: PositionState) => void
  edit: (card: PositionCard) => void
}
