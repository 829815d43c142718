import { anchorQuote } from '@/lib/core/anchoring/anchor-quote'
import type { QuoteSelector } from '@/lib/core/anchoring/selector'
import { actorKey } from '@/lib/core/reading/actor-key'
import type { ReadPosition, Span } from '@/lib/core/reading/types'
import { type CarryPlan, carryOver } from './carry-over'

/** A position as it is kept, with its source by name and the text its words stand in. */
export type KeptPosition = {
  id: string
  body: string
  versionId: string
  cueAt: Span
  cueTailAt: readonly Span[]
  contentAt: Span
  act: string
  force: number
  polarity: string
  sourceKind: string
  sources: readonly string[]
  issues: readonly string[]
  held: boolean
}

/** A passage that a thread hangs on. */
export type KeptPassage = { id: string; versionId: string; passage: QuoteSelector }

/** Where a passage goes: for sure, as a proposal, or nowhere. */
export type PassageLanding = {
  id: string
  state: 'sure' | 'near' | 'lost'
  start: number
  end: number
  similarity: number
}

export type RereadingPlan = CarryPlan & { passages: readonly PassageLanding[] }

/** What another text, or another reading of the same text, does to the positions and passages kept of a readout. */
export function planRereading(from: {
  body: string
  /** Version that passages must stand in to be left as they are; null where the text is new. */
  versionId: string | null
  kept: readonly KeptPosition[]
  passages: readonly KeptPassage[]
  positions: readonly ReadPosition[]
}): RereadingPlan {
  const plan = carryOver({
    after: from.body,
    positions: from.kept.map(({ id, body, held, cueAt, cueTailAt, contentAt, ...row }) => ({
      ...{ id, body, held, cueAt, cueTailAt, contentAt },
      labels: labelsOf({
        ...row,
        source: row.sourceKind === 'actors' ? row.sources : row.sourceKind,
      }),
    })),
    reading: from.positions,
    labels: from.positions.map(labelsOf),
  })
  const passages = from.passages
    .filter(({ versionId }) => versionId !== from.versionId)
    .map(({ id, passage }) => landing(id, passage, from.body))
  return { ...plan, passages }
}

/** Where a position that is already kept may not be as the reading has it: names are told by their last word. */
function labelsOf(of: {
  source: readonly string[] | string
  act: string
  force: number
  polarity: string
  issues: readonly string[]
}): string {
  const { source, act, force, polarity, issues } = of
  const who = typeof source === 'string' ? source : source.map(lastWord).sort()
  return JSON.stringify([who, act, force, polarity, [...new Set(issues)]])
}

function lastWord(name: string): string {
  return actorKey(name).split(' ').at(-1) ?? name
}

function landing(id: string, passage: QuoteSelector, body: string): PassageLanding {
  const anchor = anchorQuote(body, passage)
  if (anchor.state === 'lost') return { id, state: 'lost', start: 0, end: 0, similarity: 0 }
  const { start, end, similarity } = anchor
  return { id, state: anchor.state === 'near' ? 'near' : 'sure', start, end, similarity }
}
