import { isUnsure } from '@/components/position/position-words'
import type { PositionCard, PositionState } from '@/lib/features/position/schema'

/** What the address narrows the list to; null leaves it open. */
export type PositionFilter = {
  actor: string | null
  issue: string | null
  act: string | null
  force: number | null
  /** Without a state, rejected positions are left out. */
  state: PositionState | null
  /** Only those of which the reader is unsure. */
  unsure: true | null
}

/** The positions that the filter leaves, in their order. */
export function filterPositions(
  positions: readonly PositionCard[],
  filter: PositionFilter,
): PositionCard[] {
  return positions.filter(
    (card) =>
      (filter.state ? card.state === filter.state : card.state !== 'rejected') &&
      (filter.unsure === null || isUnsure(card)) &&
      (filter.actor === null || heldBy(card, filter.actor)) &&
      (filter.issue === null || card.issues.some(({ id }) => id === filter.issue)) &&
      (filter.act === null || card.act === filter.act) &&
      (filter.force === null || card.force === filter.force),
  )
}

function heldBy(card: PositionCard, actor: string): boolean {
  if (actor === 'joint' || actor === 'unclear') return card.sourceKind === actor
  return card.sources.some(({ id }) => id === actor)
}

/** A value to choose in a filter, with how many positions have it. */
export type FilterChoice = { value: string; label: string; count: number }

/** The actors, issues, acts and forces that occur, in order of the text, with their counts. */
export function choicesOf(
  positions: readonly PositionCard[],
  namesOf: (card: PositionCard) => readonly { value: string; label: string }[],
): FilterChoice[] {
  const found = new Map<string, FilterChoice>()
  for (const card of positions) {
    for (const { value, label } of namesOf(card)) {
      const choice = found.get(value) ?? { value, label, count: 0 }
      found.set(value, { ...choice, count: choice.count + 1 })
    }
  }
  return [...found.values()]
}
