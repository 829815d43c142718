import { and, asc, desc, eq, inArray, isNull, lt, ne } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { actor } from '@/db/schema/actor'
import { account, participant } from '@/db/schema/call'
import { person } from '@/db/schema/person'
import {
  type PositionProposal,
  type PositionRow,
  position,
  positionIssue,
  positionSource,
} from '@/db/schema/position'
import { isCurrentVersion, readout, readoutVersion } from '@/db/schema/readout'
import type { Tx } from '@/db/scope'
import { labelOfIssue } from '@/lib/core/reading/issue-label'
import type { Act, Force, Polarity } from '@/lib/core/reading/types'
import type {
  InkSide,
  PersonName,
  PositionCard,
  PositionState,
} from '@/lib/features/position/schema'

/** More positions than any readout has; a page never holds more. */
const MOST_POSITIONS = 2000

const author = alias(person, 'author')
const decider = alias(person, 'decider')

/** Which positions: all of a readout, or one. */
export type CardsOf = { teamId: string; readoutId: string; positionId?: string }

/** The positions of a readout in order of the text, rejected ones included. Index position_of_readout. */
export async function listPositionCards(tx: Tx, of: CardsOf): Promise<PositionCard[]> {
  const rows = await tx
    .select({
      row: position,
      version: readoutVersion.id,
      author: author.name,
      decider: decider.name,
    })
    .from(position)
    .innerJoin(readout, and(eq(readout.teamId, of.teamId), eq(readout.id, position.readoutId)))
    .innerJoin(readoutVersion, isCurrentVersion)
    .leftJoin(author, and(eq(author.teamId, of.teamId), eq(author.id, position.createdBy)))
    .leftJoin(decider, and(eq(decider.teamId, of.teamId), eq(decider.id, position.decidedBy)))
    .where(
      and(
        eq(position.teamId, of.teamId),
        eq(position.readoutId, of.readoutId),
        of.positionId ? eq(position.id, of.positionId) : undefined,
        isNull(position.deletedAt),
        isNull(readout.deletedAt),
      ),
    )
    .orderBy(asc(position.cueStart), asc(position.contentStart), asc(position.id))
    .limit(MOST_POSITIONS)
  if (rows.length === 0) return []
  const ids = rows.map(({ row }) => row.id)
  const sources = await sourcesOf(tx, of.teamId, ids)
  const issues = await issuesOf(tx, of.teamId, ids)
  const sideOf = sidesBy(await listCast(tx, of))
  const wordsAt = await proposedWords(tx, of.teamId, rows)
  return rows.map(({ row, version, author, decider }) => ({
    ...wordsOf(row),
    sources: (sources.get(row.id) ?? []).map(({ id, name }) => ({ id, name })),
    side: row.sourceKind === 'joint' ? 'joint' : sharedSide(sources.get(row.id) ?? [], sideOf),
    issues: (issues.get(row.id) ?? []).map((id) => ({ id, label: labelOfIssue(id) })),
    proposal: row.proposal && row.proposal.versionId === version ? wordsAt(row.proposal) : null,
    anchored: row.versionId === version && row.anchor !== 'unanchored',
    createdBy: named(row.createdBy, author),
    decidedBy: named(row.decidedBy, decider),
  }))
}

/** Gives the words that are proposed in the newest version; its text is fetched only where some are. */
async function proposedWords(
  tx: Tx,
  teamId: string,
  rows: readonly { row: PositionRow; version: string }[],
): Promise<(proposal: PositionProposal) => { cue: string; content: string }> {
  const proposed = rows.find(({ row }) => row.proposal)
  if (!proposed) return () => ({ cue: '', content: '' })
  const [found] = await tx
    .select({ body: readoutVersion.body })
    .from(readoutVersion)
    .where(and(eq(readoutVersion.teamId, teamId), eq(readoutVersion.id, proposed.version)))
  const body = found?.body ?? ''
  return ({ cueAt, contentAt }) => ({
    cue: body.slice(...cueAt),
    content: body.slice(...contentAt),
  })
}

/** One position as its note shows it; null where there is none. */
export async function getPositionCard(tx: Tx, of: Required<CardsOf>): Promise<PositionCard | null> {
  return (await listPositionCards(tx, of))[0] ?? null
}

function wordsOf(row: PositionRow) {
  return {
    id: row.id,
    readoutId: row.readoutId,
    revision: row.revision,
    sourceKind: row.sourceKind as PositionCard['sourceKind'],
    cue: row.cue,
    cueAt: [row.cueStart, row.cueEnd] as const,
    cueTailAt: row.cueTail,
    content: row.content,
    contentAt: [row.contentStart, row.contentEnd] as const,
    act: row.act as Act,
    force: row.force as Force,
    polarity: row.polarity as Polarity,
    origin: row.origin as PositionCard['origin'],
    state: row.state as PositionState,
    versionId: row.versionId,
    confidence: row.confidence,
    reader: row.reader,
    trace: row.trace,
    decidedAt: row.decidedAt?.toISOString() ?? null,
  }
}

function named(id: string | null, name: string | null): PersonName | null {
  return id ? { id, name: name ?? 'Somebody who left' } : null
}

type SourceActor = { id: string; name: string; state: string | null }

async function sourcesOf(tx: Tx, teamId: string, ids: readonly string[]) {
  const rows = await tx
    .select({
      positionId: positionSource.positionId,
      id: actor.id,
      name: actor.name,
      state: actor.state,
    })
    .from(positionSource)
    .innerJoin(actor, and(eq(actor.teamId, teamId), eq(actor.id, positionSource.actorId)))
    .where(and(eq(positionSource.teamId, teamId), inArray(positionSource.positionId, [...ids])))
    .orderBy(asc(positionSource.ordinal))
  const by = new Map<string, SourceActor[]>()
  for (const { positionId, ...of } of rows) by.set(positionId, [...(by.get(positionId) ?? []), of])
  return by
}

async function issuesOf(tx: Tx, teamId: string, ids: readonly string[]) {
  const rows = await tx
    .select({ positionId: positionIssue.positionId, issue: positionIssue.issue })
    .from(positionIssue)
    .where(and(eq(positionIssue.teamId, teamId), inArray(positionIssue.positionId, [...ids])))
    .orderBy(asc(positionIssue.ordinal))
  const by = new Map<string, string[]>()
  for (const { positionId, issue } of rows)
    by.set(positionId, [...(by.get(positionId) ?? []), issue])
  return by
}

type CastRow = { id: string; name: string; state: string | null; side: string | null }

/** Who takes part in the readout's calls, in its order. Index account_once, participant_of_account. */
export function listCast(tx: Tx, of: { teamId: string; readoutId: string }): Promise<CastRow[]> {
  return tx
    .select({
      id: participant.actorId,
      name: actor.name,
      state: participant.state,
      side: participant.side,
    })
    .from(account)
    .innerJoin(
      participant,
      and(eq(participant.teamId, of.teamId), eq(participant.accountId, account.id)),
    )
    .innerJoin(actor, and(eq(actor.teamId, of.teamId), eq(actor.id, participant.actorId)))
    .where(and(eq(account.teamId, of.teamId), eq(account.readoutId, of.readoutId)))
    .orderBy(asc(account.ordinal), asc(participant.ordinal))
    .limit(500)
}

type SideOf = (who: { id: string; state: string | null }) => InkSide

/** A person's own side; a state or ministry that is not of the cast takes that of its people. */
function sidesBy(cast: readonly CastRow[]): SideOf {
  const ofActor = new Map(cast.map(({ id, side }) => [id, inkOf(side)]))
  const ofState = new Map(
    [...cast]
      .reverse()
      .flatMap(({ state, side }) => (state ? [[state, inkOf(side)] as const] : [])),
  )
  return ({ id, state }) => ofActor.get(id) ?? (state ? ofState.get(state) : undefined) ?? 'none'
}

/** The ink of a side as it is stored. */
export function inkOf(side: string | null): InkSide {
  return side === 'a' || side === 'b' ? side : 'none'
}

function sharedSide(sources: readonly SourceActor[], sideOf: SideOf): InkSide {
  const sides = new Set(sources.map(sideOf))
  const [only] = sides
  if (sides.size > 1) return sides.has('a') && sides.has('b') ? 'joint' : 'none'
  return only ?? 'none'
}

/**
 * The next readout with suggestions to review: newest first, onwards from `after`, then round again;
 * null when nothing is left but `after` itself. Index position_to_review.
 */
export async function getNextToReview(
  tx: Tx,
  of: { teamId: string; after: string },
): Promise<string | null> {
  const waiting = and(
    eq(position.teamId, of.teamId),
    eq(position.state, 'suggested'),
    isNull(position.deletedAt),
    isNull(readout.deletedAt),
    ne(position.readoutId, of.after),
  )
  const first = (where: typeof waiting) =>
    tx
      .select({ id: position.readoutId })
      .from(position)
      .innerJoin(readout, and(eq(readout.teamId, of.teamId), eq(readout.id, position.readoutId)))
      .where(where)
      .orderBy(desc(position.readoutId))
      .limit(1)
  const [onwards] = await first(and(waiting, lt(position.readoutId, of.after)))
  if (onwards) return onwards.id
  const [round] = await first(waiting)
  return round?.id ?? null
}
