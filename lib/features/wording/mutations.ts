import { and, eq, inArray } from 'drizzle-orm'
import { actor } from '@/db/schema/actor'
import { type PositionRow, positionIssue, positionSource } from '@/db/schema/position'
import type { Tx } from '@/db/scope'
import { graphemeEdges, wholeGraphemes } from '@/lib/core/anchoring/graphemes'
import { quoteOf } from '@/lib/core/anchoring/quote-of'
import { ISSUES } from '@/lib/core/reading/data/issues'
import { findOrMakeActors } from '@/lib/features/actor/mutations'
import type { PositionWording } from '@/lib/features/wording/schema'
import { AppError } from '@/lib/platform/errors'

const KNOWN: ReadonlySet<string> = new Set(ISSUES.map(({ id }) => id))

/** A wording as the columns of a position, by the words of the text it points into. @throws AppError invalid */
export function columnsOf(wording: PositionWording, body: string) {
  const edges = graphemeEdges(body)
  const [cue, content] = [wording.cueAt, wording.contentAt].map(([start, end]) => {
    if (end > body.length || !body.slice(start, end).trim()) {
      throw new AppError('invalid', { sentence: 'Those words are not in the text.' })
    }
    return wholeGraphemes({ start, end }, edges)
  })
  if (!cue || !content) throw new AppError('invalid')
  const { prefix, suffix } = quoteOf(body, {
    start: Math.min(cue.start, content.start),
    end: Math.max(cue.end, content.end),
  })
  return {
    ...{ sourceKind: wording.source.kind, act: wording.act, force: wording.force },
    ...{ polarity: wording.polarity, prefix, suffix },
    ...{ cue: body.slice(cue.start, cue.end), cueStart: cue.start, cueEnd: cue.end },
    ...{ content: body.slice(content.start, content.end) },
    ...{ contentStart: content.start, contentEnd: content.end },
  }
}

/** What hangs on a position: ids of its sources, and its issues, in order. */
export type Joined = { sources: string[]; issues: string[] }

/** A wording's sources and issues; sources that the team has not met are made. @throws AppError invalid, not-found */
export async function joinedOf(tx: Tx, teamId: string, wording: PositionWording): Promise<Joined> {
  const issues = [...new Set(wording.issues)]
  const unknown = issues.find((id) => !KNOWN.has(id))
  if (unknown) throw new AppError('invalid', { sentence: `There is no issue “${unknown}”.` })
  if (wording.source.kind !== 'actors') return { sources: [], issues }
  const { actorIds, newNames } = wording.source
  const known = actorIds.length
    ? await tx
        .select({ id: actor.id })
        .from(actor)
        .where(and(eq(actor.teamId, teamId), inArray(actor.id, actorIds)))
    : []
  if (known.length !== new Set(actorIds).size) throw new AppError('not-found')
  const made = await findOrMakeActors(
    tx,
    teamId,
    newNames.map((name) => ({ name, state: null })),
  )
  return { sources: [...new Set([...actorIds, ...made.values()])], issues }
}

/** Puts other sources and issues in the place of a position's own. */
export async function replaceJoined(tx: Tx, row: PositionRow, joined: Joined): Promise<void> {
  const { teamId, id } = row
  await tx
    .delete(positionSource)
    .where(and(eq(positionSource.teamId, teamId), eq(positionSource.positionId, id)))
  await tx
    .delete(positionIssue)
    .where(and(eq(positionIssue.teamId, teamId), eq(positionIssue.positionId, id)))
  await insertJoined(tx, row, joined)
}

/** Writes a new position's sources and issues. */
export async function insertJoined(
  tx: Tx,
  { teamId, id: positionId }: PositionRow,
  { sources, issues }: Joined,
): Promise<void> {
  if (sources.length) {
    await tx
      .insert(positionSource)
      .values(sources.map((actorId, ordinal) => ({ teamId, positionId, actorId, ordinal })))
  }
  if (issues.length) {
    await tx
      .insert(positionIssue)
      .values(issues.map((issue, ordinal) => ({ teamId, positionId, issue, ordinal })))
  }
}
