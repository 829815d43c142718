import { anchorPosition, type PositionSpans } from '@/lib/core/anchoring/anchor-position'
import type { ReadPosition, Span } from '@/lib/core/reading/types'

/** A position that is kept, with the text that its words stand in. */
export type CarriedPosition = PositionSpans & {
  id: string
  body: string
  /** A person decided on it, wrote it, said something of it or put it somewhere: it is never withdrawn. */
  held: boolean
  /** Source, act, force, polarity and issues as one string: an untouched suggestion with others is replaced. */
  labels: string
}

/** Where a kept position goes in the text it is carried over to. */
export type Landing = PositionSpans & { id: string }

/**
 * What a newer text, or a newer reading of the same text, does to the positions kept so far.
 * Every kept position stands in exactly one of `moved`, `changed`, `near`, `lost` and `withdrawn`.
 */
export type CarryPlan = {
  /** The same words in the same surroundings; `read` is the reading's position in the same place, if any. */
  moved: readonly (Landing & { read: number | null })[]
  /** Suggestions that nobody touched and that the reading gives with other words or labels in the same place. */
  changed: readonly { id: string; read: number }[]
  /** Held ones for a person to confirm, with a proposal of their words. */
  near: readonly (Landing & { similarity: number })[]
  /** Held ones whose words are gone. */
  lost: readonly string[]
  /** Suggestions that nobody touched, and that the reading of the text after no longer gives. */
  withdrawn: readonly string[]
  /** Indices of the reading's positions that nothing kept stands for. */
  added: readonly number[]
}

/**
 * Carries positions over to another text, or another reading of the same one: what a person held stays held,
 * doubt becomes a proposal, and untouched suggestions make way for those of the reading.
 */
export function carryOver(from: {
  after: string
  positions: readonly CarriedPosition[]
  reading: readonly ReadPosition[]
  /** The labels of each position of the reading, made as those of the kept ones are. */
  labels: readonly string[]
}): CarryPlan {
  const taken = new Set<number>()
  const moved: (Landing & { read: number | null })[] = []
  const changed: { id: string; read: number }[] = []
  const near: (Landing & { similarity: number })[] = []
  const lost: string[] = []
  const withdrawn: string[] = []
  // Held ones first: where two want the same place, a person's word counts.
  for (const kept of [...from.positions].sort((a, b) => Number(b.held) - Number(a.held))) {
    const anchor = anchorPosition(kept.body, from.after, kept)
    if (anchor.state === 'sure') {
      const read = samePlace(anchor, from.reading)
      const same = read !== null && sameReading(kept, anchor, from, read)
      if (!kept.held && (read === null || taken.has(read))) withdrawn.push(kept.id)
      else if (!kept.held && read !== null && !same) changed.push({ id: kept.id, read })
      else moved.push({ id: kept.id, ...spansOf(anchor), read })
      if (read !== null) taken.add(read)
    } else if (!kept.held) withdrawn.push(kept.id)
    else if (anchor.state === 'lost') lost.push(kept.id)
    else {
      const read = samePlace(anchor, from.reading)
      const spans = read === null ? anchor : (from.reading[read] ?? anchor)
      if (read !== null) taken.add(read)
      near.push({ id: kept.id, similarity: anchor.similarity, ...spansOf(spans) })
    }
  }
  const added = from.reading.flatMap((_, index) => (taken.has(index) ? [] : [index]))
  return { moved, changed, near, lost, withdrawn, added }
}

function sameReading(
  kept: CarriedPosition,
  at: PositionSpans,
  from: { reading: readonly ReadPosition[]; labels: readonly string[] },
  index: number,
): boolean {
  const read = from.reading[index]
  if (!read || kept.labels !== from.labels[index]) return false
  return JSON.stringify(spansOf(read)) === JSON.stringify(spansOf(at))
}

function spansOf({ cueAt, cueTailAt, contentAt }: PositionSpans): PositionSpans {
  return { cueAt, cueTailAt, contentAt }
}

/** The position of a reading with a cue that overlaps and a content that shares half of the longer one: the measure of the gold readings. */
function samePlace(spans: PositionSpans, reading: readonly ReadPosition[]): number | null {
  const index = reading.findIndex(
    (read) =>
      overlap(read.cueAt, spans.cueAt) > 0 &&
      overlap(read.contentAt, spans.contentAt) * 2 >=
        Math.max(length(read.contentAt), length(spans.contentAt)),
  )
  return index === -1 ? null : index
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]))
}

function length([start, end]: Span): number {
  return end - start
}
