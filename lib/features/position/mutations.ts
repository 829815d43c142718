import { and, eq, isNull } from 'drizzle-orm'
import type { Who } from '@/db/member'
import { activity } from '@/db/schema/activity'
import { account } from '@/db/schema/call'
import { type PositionRow, position, positionIssue, positionSource } from '@/db/schema/position'
import { isCurrentVersion, readout, readoutVersion } from '@/db/schema/readout'
import type { Tx } from '@/db/scope'
import { quotedWords } from '@/lib/core/reading/quoted-position'
import type { Span } from '@/lib/core/reading/types'
import { recordActivity } from '@/lib/features/activity/mutations'
import { getPositionCard } from '@/lib/features/position/data'
import type { PositionState, PositionWrite } from '@/lib/features/position/schema'
import { tellOfNewAnswers } from '@/lib/features/saved-query/mutations'
import { columnsOf, insertJoined, joinedOf, replaceJoined } from '@/lib/features/wording/mutations'
import type { PositionWording } from '@/lib/features/wording/schema'
import type { ActionName } from '@/lib/platform/auth/permissions'
import { AppError } from '@/lib/platform/errors'

type Aim = { id: string; revision: number }

/** The columns that reviewing changes: kept in the activity, so that each step can be undone. */
const KEPT = [
  ...(['versionId', 'sourceKind', 'cue', 'cueStart', 'cueEnd', 'cueTail'] as const),
  ...(['content', 'contentStart', 'contentEnd', 'prefix', 'suffix', 'act', 'force'] as const),
  ...(['polarity', 'state', 'anchor', 'proposal', 'decidedBy'] as const),
]
type Kept = Pick<PositionRow, (typeof KEPT)[number]>
type Snapshot = Kept & {
  decidedAt: string | null
  deletedAt: string | null
  sources: string[]
  issues: string[]
}

/**
 * Confirms, rejects, or puts back to the suggestions.
 * @throws AppError conflict, with the position as it is now, when another write came between
 */
export async function decidePosition(
  tx: Tx,
  member: Who,
  decision: Aim & { state: PositionState; verb: ActionName },
): Promise<PositionWrite> {
  const row = await requireSeen(tx, member, decision)
  const before = await snapshotOf(tx, row)
  const decided = decision.state !== 'suggested'
  await write(tx, row, {
    state: decision.state,
    decidedBy: decided ? member.userId : null,
    decidedAt: decided ? new Date() : null,
  })
  return finish(tx, member, { row, verb: decision.verb, before })
}

/** Says anew what a position is; whoever says it thereby confirms it. @throws AppError conflict, invalid */
export async function editPosition(
  tx: Tx,
  member: Who,
  edit: Aim & { wording: PositionWording },
): Promise<PositionWrite> {
  const row = await requireSeen(tx, member, edit)
  const before = await snapshotOf(tx, row)
  const { versionId, body } = await currentVersion(tx, member.teamId, row.readoutId)
  await write(tx, row, {
    ...columnsOf(edit.wording, body),
    versionId,
    anchor: 'exact',
    proposal: null,
    cueTail: sameSpan(row, edit.wording.cueAt) ? row.cueTail : [],
    state: 'confirmed',
    decidedBy: member.userId,
    decidedAt: new Date(),
  })
  await replaceJoined(tx, row, await joinedOf(tx, member.teamId, edit.wording))
  return finish(tx, member, { row, verb: 'position.edit', before })
}

/**
 * Says whether the words proposed in a newer version are those of a position: they become its words, or it stays
 * with its old ones, as not found. What was decided on it stays. @throws AppError conflict, invalid
 */
export async function settlePosition(
  tx: Tx,
  member: Who,
  settling: Aim & { same: boolean },
): Promise<PositionWrite> {
  const row = await requireSeen(tx, member, settling)
  const before = await snapshotOf(tx, row)
  const { versionId, body } = await currentVersion(tx, member.teamId, row.readoutId)
  const { proposal } = row
  if (!settling.same) await write(tx, row, { anchor: 'unanchored', proposal: null })
  else if (proposal?.versionId === versionId) {
    await write(tx, row, {
      ...{ ...quotedWords(proposal, body), versionId, anchor: 'moved', proposal: null },
    })
  } else throw new AppError('invalid', { sentence: 'No words are proposed for it any more.' })
  return finish(tx, member, { row, verb: 'position.settle', before })
}

/** Adds a position that a person found: confirmed by an editor, suggested by a commenter. Sending twice adds once. */
export async function addPosition(
  tx: Tx,
  member: Who,
  add: {
    id: string
    readoutId: string
    versionId: string
    wording: PositionWording
    verb: 'position.add' | 'position.suggest'
  },
): Promise<PositionWrite> {
  const { teamId, userId } = member
  const { versionId, body } = await currentVersion(tx, teamId, add.readoutId)
  if (versionId !== add.versionId) {
    throw new AppError('conflict', {
      sentence: 'The text has a newer version. Reload the page, then select the words again.',
    })
  }
  const confirmed = add.verb === 'position.add'
  const values = {
    ...{ teamId, id: add.id, readoutId: add.readoutId, versionId, createdBy: userId },
    ...columnsOf(add.wording, body),
    accountId: await onlyAccount(tx, teamId, add.readoutId),
    origin: 'person',
    state: confirmed ? 'confirmed' : 'suggested',
    decidedBy: confirmed ? userId : null,
    decidedAt: confirmed ? new Date() : null,
  }
  const [row] = await tx.insert(position).values(values).onConflictDoNothing().returning()
  if (!row) throw new AppError('duplicate')
  const joined = await joinedOf(tx, teamId, add.wording)
  await insertJoined(tx, row, joined)
  await tellOfNewAnswers(tx, member, { readoutId: row.readoutId, positions: [row.id] })
  const before = { ...keptOf(row), ...joined, decidedAt: null, deletedAt: new Date().toISOString() }
  return finish(tx, member, { row: { ...row, revision: 0 }, verb: add.verb, before })
}

/**
 * Undoes one step of reviewing, an undoing included.
 * @throws AppError conflict when the position has been changed since
 */
export async function undoPosition(
  tx: Tx,
  member: Who,
  activityId: string,
): Promise<PositionWrite> {
  const [step] = await tx
    .select({ positionId: activity.subjectId, detail: activity.detail })
    .from(activity)
    .where(
      and(
        eq(activity.teamId, member.teamId),
        eq(activity.id, activityId),
        eq(activity.subjectKind, 'position'),
      ),
    )
  if (!step) throw new AppError('not-found')
  const { before, revision } = step.detail as { before: Snapshot; revision: number }
  const row = await requireSeen(tx, member, { id: step.positionId, revision }, 'deleted too')
  const now = await snapshotOf(tx, row)
  const { sources, issues, decidedAt, deletedAt, ...kept } = before
  await write(tx, row, {
    ...kept,
    decidedAt: decidedAt ? new Date(decidedAt) : null,
    deletedAt: deletedAt ? new Date(deletedAt) : null,
  })
  await replaceJoined(tx, row, { sources, issues })
  return finish(tx, member, { row, verb: 'position.undo', before: now })
}

async function requireSeen(
  tx: Tx,
  member: Who,
  aim: Aim,
  which: 'standing' | 'deleted too' = 'standing',
): Promise<PositionRow> {
  const [row] = await tx
    .select()
    .from(position)
    .where(and(eq(position.teamId, member.teamId), eq(position.id, aim.id)))
    .for('update')
  if (!row || (row.deletedAt && which === 'standing')) throw new AppError('not-found')
  if (row.revision === aim.revision) return row
  const { teamId, readoutId, id } = row
  const current = await getPositionCard(tx, { teamId, readoutId, positionId: id })
  throw new AppError('conflict', { detail: { current } })
}

async function write(
  tx: Tx,
  row: PositionRow,
  change: Partial<typeof position.$inferInsert>,
): Promise<void> {
  await tx
    .update(position)
    .set({ ...change, revision: row.revision + 1 })
    .where(and(eq(position.teamId, row.teamId), eq(position.id, row.id)))
}

async function finish(
  tx: Tx,
  member: Who,
  done: { row: PositionRow; verb: ActionName; before: Snapshot },
): Promise<PositionWrite> {
  const { teamId, id, readoutId, revision } = done.row
  const activityId = await recordActivity(tx, member, {
    verb: done.verb,
    subjectKind: 'position',
    subjectId: id,
    readoutId,
    detail: { before: done.before, revision: revision + 1 },
  })
  const card = await getPositionCard(tx, { teamId, readoutId, positionId: id })
  return { card, positionId: id, activityId }
}

async function snapshotOf(tx: Tx, row: PositionRow): Promise<Snapshot> {
  const own = and(eq(positionSource.teamId, row.teamId), eq(positionSource.positionId, row.id))
  const sources = await tx
    .select({ id: positionSource.actorId })
    .from(positionSource)
    .where(own)
    .orderBy(positionSource.ordinal)
  const issues = await tx
    .select({ id: positionIssue.issue })
    .from(positionIssue)
    .where(and(eq(positionIssue.teamId, row.teamId), eq(positionIssue.positionId, row.id)))
    .orderBy(positionIssue.ordinal)
  return {
    ...keptOf(row),
    decidedAt: row.decidedAt?.toISOString() ?? null,
    deletedAt: row.deletedAt?.toISOString() ?? null,
    sources: sources.map(({ id }) => id),
    issues: issues.map(({ id }) => id),
  }
}

function keptOf(row: PositionRow): Kept {
  return Object.fromEntries(KEPT.map((column) => [column, row[column]])) as Kept
}

async function currentVersion(tx: Tx, teamId: string, readoutId: string) {
  const [found] = await tx
    .select({ versionId: readoutVersion.id, body: readoutVersion.body })
    .from(readout)
    .innerJoin(readoutVersion, isCurrentVersion)
    .where(and(eq(readout.teamId, teamId), eq(readout.id, readoutId), isNull(readout.deletedAt)))
  if (!found) throw new AppError('not-found')
  return found
}

function sameSpan(row: PositionRow, [start, end]: Span): boolean {
  return row.cueStart === start && row.cueEnd === end
}

/** The account of a readout that reports one call; null where it reports several. */
async function onlyAccount(tx: Tx, teamId: string, readoutId: string): Promise<string | null> {
  const rows = await tx
    .select({ id: account.id })
    .from(account)
    .where(and(eq(account.teamId, teamId), eq(account.readoutId, readoutId)))
    .limit(2)
  return rows.length === 1 ? (rows[0]?.id ?? null) : null
}
