import { and, eq, isNull } from 'drizzle-orm'
import type { Member, Who } from '@/db/member'
import { collection, collectionItem } from '@/db/schema/collection'
import { comment, type ThreadRow, thread } from '@/db/schema/comment'
import { savedComparison } from '@/db/schema/comparison'
import { position } from '@/db/schema/position'
import { readout, readoutVersion } from '@/db/schema/readout'
import type { Tx } from '@/db/scope'
import { quoteOf } from '@/lib/core/anchoring/quote-of'
import { recordActivity } from '@/lib/features/activity/mutations'
import { getThread } from '@/lib/features/comment/data'
import type { ThreadSubject, ThreadView } from '@/lib/features/comment/schema'
import { requireFinding } from '@/lib/features/finding/mutations'
import { type ActionName, can } from '@/lib/platform/auth/permissions'
import { AppError } from '@/lib/platform/errors'

type Author = Pick<Member, 'teamId' | 'userId' | 'role'>

/** What a write gave: the thread as it is now, null when nothing of it is left to show. */
export type ThreadWrite = { threadId: string; thread: ThreadView | null }

/**
 * Adds a comment; with a subject, it opens the thread unless that is there already. A reply opens a
 * resolved thread again. Sending twice adds once.
 */
export async function addComment(
  tx: Tx,
  member: Who,
  add: { threadId: string; commentId: string; body: string; subject: ThreadSubject | null },
): Promise<ThreadWrite> {
  const { teamId, userId } = member
  if (add.subject) await openThread(tx, member, { id: add.threadId, subject: add.subject })
  const row = await requireThread(tx, member, add.threadId)
  const [added] = await tx
    .insert(comment)
    .values({ teamId, id: add.commentId, threadId: row.id, body: add.body, authorId: userId })
    .onConflictDoNothing()
    .returning({ id: comment.id })
  if (added) {
    if (row.resolvedAt) await setResolved(tx, row, null)
    await record(tx, member, { verb: 'comment.add', commentId: added.id, row })
  }
  return written(tx, member, row.id)
}

/**
 * Writes one's own comment anew.
 * @throws AppError forbidden, or conflict with the thread as it is now when it was changed in between
 */
export async function editComment(
  tx: Tx,
  member: Author,
  edit: { commentId: string; revision: number; body: string },
): Promise<ThreadWrite> {
  const { row, of } = await requireComment(tx, member, edit.commentId)
  if (!can(member, 'comment.edit', row)) throw new AppError('forbidden')
  if (row.deletedAt) throw new AppError('not-found')
  if (row.revision !== edit.revision) {
    const current = await getThread(tx, { teamId: member.teamId, threadId: of.id })
    throw new AppError('conflict', { detail: { current } })
  }
  await tx
    .update(comment)
    .set({ body: edit.body, editedAt: new Date(), revision: row.revision + 1 })
    .where(and(eq(comment.teamId, member.teamId), eq(comment.id, row.id)))
  await record(tx, member, { verb: 'comment.edit', commentId: row.id, row: of })
  return written(tx, member, of.id)
}

/** Takes a comment away, or brings it back: one's own, or anybody's for an admin. @throws AppError forbidden */
export async function deleteComment(
  tx: Tx,
  member: Author,
  wish: { commentId: string; deleted: boolean },
): Promise<ThreadWrite> {
  const { row, of } = await requireComment(tx, member, wish.commentId)
  if (!can(member, 'comment.delete', row)) throw new AppError('forbidden')
  if (Boolean(row.deletedAt) !== wish.deleted) {
    await tx
      .update(comment)
      .set({ deletedAt: wish.deleted ? new Date() : null, revision: row.revision + 1 })
      .where(and(eq(comment.teamId, member.teamId), eq(comment.id, row.id)))
    const detail = { deleted: wish.deleted }
    await record(tx, member, { verb: 'comment.delete', commentId: row.id, row: of, detail })
  }
  return written(tx, member, of.id)
}

/** Resolves a thread, or opens it again. */
export async function resolveThread(
  tx: Tx,
  member: Who,
  wish: { threadId: string; resolved: boolean },
): Promise<ThreadWrite> {
  const row = await requireThread(tx, member, wish.threadId)
  if (Boolean(row.resolvedAt) !== wish.resolved) {
    await setResolved(tx, row, wish.resolved ? member.userId : null)
    await recordActivity(tx, member, {
      verb: 'comment.resolve',
      subjectKind: 'thread',
      subjectId: row.id,
      readoutId: row.readoutId,
      detail: { ...subjectOf(row), resolved: wish.resolved },
    })
  }
  return written(tx, member, row.id)
}

/**
 * Says whether words of a newer version are the passage that a thread hangs on: they become it, or the thread stays
 * with its old words, as not found. @throws AppError not-found, invalid
 */
export async function settlePassage(
  tx: Tx,
  member: Who,
  wish: { threadId: string; same: boolean },
): Promise<ThreadWrite> {
  const row = await requireThread(tx, member, wish.threadId)
  const { proposal, readoutId } = row
  if (!proposal || !readoutId) {
    throw new AppError('invalid', { sentence: 'No words are proposed for it any more.' })
  }
  const { versionId, start, end } = proposal
  const place = wish.same
    ? await placeAtPassage(tx, member.teamId, { readoutId, versionId, start, end })
    : {}
  await tx
    .update(thread)
    .set({ ...place, proposal: null, revision: row.revision + 1 })
    .where(and(eq(thread.teamId, member.teamId), eq(thread.id, row.id)))
  await recordActivity(tx, member, {
    verb: 'comment.settle',
    subjectKind: 'thread',
    subjectId: row.id,
    readoutId,
    detail: subjectOf(row),
  })
  return written(tx, member, row.id)
}

async function openThread(
  tx: Tx,
  member: Who,
  open: { id: string; subject: ThreadSubject },
): Promise<void> {
  const { teamId, userId } = member
  const { subject } = open
  const base = { teamId, id: open.id, subject: subject.kind, createdBy: userId }
  const place = await placeOfSubject(tx, member, subject)
  await tx
    .insert(thread)
    .values({ ...base, ...place })
    .onConflictDoNothing()
}

function placeOfSubject(tx: Tx, member: Who, subject: ThreadSubject) {
  const { teamId } = member
  switch (subject.kind) {
    case 'position':
      return placeAtPosition(tx, teamId, subject.id)
    case 'passage':
      return placeAtPassage(tx, teamId, subject)
    case 'collection-item':
      return placeAtItem(tx, teamId, subject.id)
    case 'finding':
      return placeAtFinding(tx, member, subject)
    case 'saved-comparison':
      return placeAtSaved(tx, teamId, subject.id)
  }
}

async function placeAtFinding(
  tx: Tx,
  member: Who,
  { id, accountA, accountB }: { id: string; accountA: string; accountB: string },
) {
  return { findingId: await requireFinding(tx, member, { findingId: id, accountA, accountB }) }
}

async function placeAtSaved(tx: Tx, teamId: string, savedComparisonId: string) {
  const [found] = await tx
    .select({ id: savedComparison.id })
    .from(savedComparison)
    .where(
      and(
        eq(savedComparison.teamId, teamId),
        eq(savedComparison.id, savedComparisonId),
        isNull(savedComparison.deletedAt),
      ),
    )
  if (!found) throw new AppError('not-found')
  return { savedComparisonId }
}

async function placeAtPosition(tx: Tx, teamId: string, positionId: string) {
  const [found] = await tx
    .select({ readoutId: position.readoutId, versionId: position.versionId })
    .from(position)
    .where(
      and(eq(position.teamId, teamId), eq(position.id, positionId), isNull(position.deletedAt)),
    )
  if (!found) throw new AppError('not-found')
  return { positionId, ...found }
}

async function placeAtPassage(
  tx: Tx,
  teamId: string,
  at: { readoutId: string; versionId: string; start: number; end: number },
) {
  const [found] = await tx
    .select({ body: readoutVersion.body })
    .from(readoutVersion)
    .innerJoin(readout, and(eq(readout.teamId, teamId), eq(readout.id, readoutVersion.readoutId)))
    .where(
      and(
        eq(readoutVersion.teamId, teamId),
        eq(readoutVersion.id, at.versionId),
        eq(readoutVersion.readoutId, at.readoutId),
        isNull(readout.deletedAt),
      ),
    )
  if (!found) throw new AppError('not-found')
  if (at.end <= at.start || at.end > found.body.length) {
    throw new AppError('invalid', { sentence: 'Those words are not in the text.' })
  }
  const { readoutId, versionId } = at
  return { readoutId, versionId, passage: quoteOf(found.body, { start: at.start, end: at.end }) }
}

async function placeAtItem(tx: Tx, teamId: string, collectionItemId: string) {
  const [found] = await tx
    .select({ id: collectionItem.id })
    .from(collectionItem)
    .innerJoin(
      collection,
      and(eq(collection.teamId, teamId), eq(collection.id, collectionItem.collectionId)),
    )
    .where(
      and(
        eq(collectionItem.teamId, teamId),
        eq(collectionItem.id, collectionItemId),
        isNull(collectionItem.deletedAt),
        isNull(collection.deletedAt),
      ),
    )
  if (!found) throw new AppError('not-found')
  return { collectionItemId }
}

async function requireThread(tx: Tx, member: Who, threadId: string): Promise<ThreadRow> {
  const [row] = await tx
    .select()
    .from(thread)
    .where(and(eq(thread.teamId, member.teamId), eq(thread.id, threadId)))
    .for('update')
  if (!row) throw new AppError('not-found')
  return row
}

async function requireComment(tx: Tx, member: Who, commentId: string) {
  const [row] = await tx
    .select()
    .from(comment)
    .where(and(eq(comment.teamId, member.teamId), eq(comment.id, commentId)))
    .for('update')
  if (!row) throw new AppError('not-found')
  return { row, of: await requireThread(tx, member, row.threadId) }
}

async function setResolved(tx: Tx, row: ThreadRow, by: string | null): Promise<void> {
  await tx
    .update(thread)
    .set({ resolvedAt: by ? new Date() : null, resolvedBy: by, revision: row.revision + 1 })
    .where(and(eq(thread.teamId, row.teamId), eq(thread.id, row.id)))
}

/** What the thread hangs on, so that a sentence about it can lead there. */
function subjectOf({ id, positionId, collectionItemId, findingId, savedComparisonId }: ThreadRow) {
  return { threadId: id, positionId, collectionItemId, findingId, savedComparisonId }
}

function record(
  tx: Tx,
  member: Who,
  done: { verb: ActionName; commentId: string; row: ThreadRow; detail?: Record<string, unknown> },
): Promise<string> {
  return recordActivity(tx, member, {
    verb: done.verb,
    subjectKind: 'comment',
    subjectId: done.commentId,
    readoutId: done.row.readoutId,
    detail: { ...subjectOf(done.row), ...done.detail },
  })
}

async function written(tx: Tx, member: Who, threadId: string): Promise<ThreadWrite> {
  return { threadId, thread: await getThread(tx, { teamId: member.teamId, threadId }) }
}
