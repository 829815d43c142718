import type { Act, Force, Polarity, Span } from '@/lib/core/reading/types'
import type { PositionCard } from '@/lib/features/position/schema'
import type { PositionWording } from '@/lib/features/wording/schema'

/** What a form holds of a position while it is being said anew; spans may still be lacking. */
export type WordingDraft = {
  sourceKind: PositionCard['sourceKind']
  sources: readonly { id: string | null; name: string }[]
  cueAt: Span | null
  contentAt: Span | null
  act: Act
  force: Force
  polarity: Polarity
  issues: readonly { id: string; label: string }[]
}

/** A form that is open: of a position as it was when it opened, or of one to be added. */
export type OpenForm = { draft: WordingDraft; touched: boolean } & (
  | { kind: 'edit'; seen: PositionCard }
  | { kind: 'add'; id: string; versionId: string; at: number }
)

/** A form with a position as it stands. */
export function draftOf(card: PositionCard): WordingDraft {
  const { sourceKind, sources, act, force, polarity, issues, anchored, cueAt, contentAt } = card
  return {
    ...{ sourceKind, sources, act, force, polarity, issues },
    // Words that left the text must be chosen again.
    cueAt: anchored && cueAt[1] > cueAt[0] ? cueAt : null,
    contentAt: anchored ? contentAt : null,
  }
}

/** A form for words just chosen: they are what is held; the rest is to be said. */
export function emptyDraft(contentAt: Span): WordingDraft {
  return {
    sourceKind: 'actors',
    sources: [],
    cueAt: null,
    contentAt,
    act: 'assertive',
    force: 1,
    polarity: 'neutral',
    issues: [],
  }
}

/** What is sent; or the sentence that says what is lacking. */
export function wordingOf(draft: WordingDraft): { wording: PositionWording } | { lacks: string } {
  const { cueAt, contentAt, sourceKind, sources } = draft
  if (!contentAt) return { lacks: 'Choose in the text the words that are held.' }
  if (!cueAt) return { lacks: 'Choose the reporting phrase in the text.' }
  if (sourceKind === 'actors' && sources.length === 0) return { lacks: 'Say who holds it.' }
  const source =
    sourceKind === 'actors'
      ? {
          kind: sourceKind,
          actorIds: sources.flatMap(({ id }) => id ?? []),
          newNames: sources.flatMap(({ id, name }) => (id ? [] : name)),
        }
      : { kind: sourceKind }
  const { act, force, polarity } = draft
  return {
    wording: {
      ...{ source, act, force, polarity, issues: draft.issues.map(({ id }) => id) },
      cueAt: [cueAt[0], cueAt[1]],
      contentAt: [contentAt[0], contentAt[1]],
    },
  }
}
