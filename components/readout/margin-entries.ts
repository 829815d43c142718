import type { OpenForm } from '@/components/position/wording-draft'
import { filterPositions, type PositionFilter } from '@/components/readout/filter-positions'
import type { MarkedPassage } from '@/components/readout/text-marks'
import type { ShownThread } from '@/lib/features/comment/client'
import type { PositionCard } from '@/lib/features/position/schema'

/** A note of the margin, in order of the text; those without words in this version come last. */
export type MarginEntry = { id: string; start: number; comments: number } & (
  | { kind: 'position'; card: PositionCard }
  | { kind: 'thread'; thread: ShownThread; words: string }
  | { kind: 'new-thread'; end: number; words: string }
  | { kind: 'new-position'; form: OpenForm }
)

/** The note of a comment about to be made on a passage. */
export function newThreadId({ start, end }: { start: number; end: number }): string {
  return `n-${start}-${end}`
}

/** The passage that such a note is about; null for other notes, and for one that is not in the text. */
export function newThreadSpan(
  noteId: string | null,
  body: string,
): { start: number; end: number } | null {
  const [, from, until] = /^n-(\d+)-(\d+)$/.exec(noteId ?? '') ?? []
  const [start, end] = [Number(from), Number(until)]
  return until && start < end && end <= body.length ? { start, end } : null
}

const AFTER_ALL = Number.MAX_SAFE_INTEGER

/** Comments to be counted of each note: `p-…` for positions, `t-…` for threads on passages. */
export function countComments(threads: readonly ShownThread[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const thread of threads) {
    const note = thread.positionId ? `p-${thread.positionId}` : `t-${thread.id}`
    const count = thread.comments.filter(({ deleted }) => !deleted).length
    counts.set(note, (counts.get(note) ?? 0) + count)
  }
  return counts
}

/** The passages of this version that have threads; settled ones are not marked. */
export function passagesOf(threads: readonly ShownThread[], versionId: string): MarkedPassage[] {
  return threads.flatMap(({ id, passage, resolved }) =>
    passage && passage.versionId === versionId && !resolved
      ? [{ threadId: id, start: passage.start, end: passage.end }]
      : [],
  )
}

/** Every note the filter leaves. While it narrows positions, threads on passages step back. */
export function marginEntries(from: {
  positions: readonly PositionCard[]
  threads: readonly ShownThread[]
  counts: ReadonlyMap<string, number>
  filter: PositionFilter
  /** Kept whatever the filter says: what is open, or being edited. */
  keep: string | null
  /** The form of a position to be added. */
  form: OpenForm | null
  body: string
  versionId: string
}): MarginEntry[] {
  const shown = new Set(filterPositions(from.positions, from.filter).map(({ id }) => id))
  const entries: MarginEntry[] = from.positions
    .filter(({ id }) => shown.has(id) || `p-${id}` === from.keep)
    .map((card) => ({
      kind: 'position',
      id: `p-${card.id}`,
      start:
        card.anchored && card.versionId === from.versionId
          ? Math.min(card.cueAt[0], card.contentAt[0])
          : AFTER_ALL,
      comments: from.counts.get(`p-${card.id}`) ?? 0,
      card,
    }))
  const open = Object.values(from.filter).every((value) => value === null)
  for (const thread of from.threads) {
    const { passage, id } = thread
    const noteId = `t-${id}`
    if (!passage || !(open || noteId === from.keep)) continue
    // On its way from the note in which it was written: shown there until the server has it.
    if (from.keep?.startsWith('n-') && thread.comments.every(({ sending }) => sending)) continue
    const here = passage.versionId === from.versionId
    entries.push({
      kind: 'thread',
      id: noteId,
      start: here ? passage.start : AFTER_ALL,
      comments: from.counts.get(noteId) ?? 0,
      thread,
      words: passage.exact || from.body.slice(passage.start, passage.end),
    })
  }
  entries.push(...newEntries(from))
  return entries.sort((a, b) => a.start - b.start)
}

function newEntries(from: {
  form: OpenForm | null
  keep: string | null
  body: string
}): MarginEntry[] {
  const made: MarginEntry[] = []
  const span = newThreadSpan(from.keep, from.body)
  if (span) {
    const words = from.body.slice(span.start, span.end)
    made.push({ kind: 'new-thread', id: newThreadId(span), comments: 0, words, ...span })
  }
  if (from.form?.kind === 'add') {
    const { form } = from
    made.push({ kind: 'new-position', id: 'new', start: form.at, comments: 0, form })
  }
  return made
}
