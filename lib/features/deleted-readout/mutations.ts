import { and, eq, isNotNull, isNull, lt, sql } from 'drizzle-orm'
import type { Who } from '@/db/member'
import { account, call } from '@/db/schema/call'
import { readout, readoutVersion } from '@/db/schema/readout'
import type { Tx } from '@/db/scope'
import { recordActivity } from '@/lib/features/activity/mutations'
import { closeEmptyCalls, reopenCalls } from '@/lib/features/call/mutations'
import { findSameText } from '@/lib/features/readout/data'
import { AppError } from '@/lib/platform/errors'

/**
 * Takes a readout out of sight, with its positions and threads; calls that lose their last account go with it.
 * @throws AppError not-found
 */
export async function deleteReadout(
  tx: Tx,
  who: Who,
  readoutId: string,
): Promise<{ title: string }> {
  const { teamId, userId } = who
  const [gone] = await tx
    .update(readout)
    .set({ deletedAt: sql`now()`, deletedBy: userId, revision: sql`${readout.revision} + 1` })
    .where(and(eq(readout.teamId, teamId), eq(readout.id, readoutId), isNull(readout.deletedAt)))
    .returning({ title: readout.title })
  if (!gone) throw new AppError('not-found')
  await closeEmptyCalls(tx, teamId, await callsOfReadout(tx, teamId, readoutId))
  await recordActivity(tx, who, {
    verb: 'readout.delete',
    subjectKind: 'readout',
    subjectId: readoutId,
    readoutId,
    detail: { title: gone.title },
  })
  return gone
}

/**
 * Brings a deleted readout back, with its positions, threads and calls.
 * @throws AppError not-found; duplicate when the same text was added again meanwhile
 */
export async function restoreReadout(
  tx: Tx,
  who: Who,
  readoutId: string,
): Promise<{ title: string }> {
  const { teamId } = who
  const texts = await tx
    .select({ sha256: readoutVersion.sha256 })
    .from(readoutVersion)
    .where(and(eq(readoutVersion.teamId, teamId), eq(readoutVersion.readoutId, readoutId)))
  const same = await findSameText(
    tx,
    teamId,
    texts.map(({ sha256 }) => sha256),
  )
  const other = same.find((found) => found.readoutId !== readoutId)
  if (other) {
    throw new AppError('duplicate', {
      sentence: 'The same text was added again meanwhile. Delete that one first.',
      detail: { readoutId: other.readoutId, title: other.title },
    })
  }
  const [back] = await tx
    .update(readout)
    .set({ deletedAt: null, deletedBy: null, revision: sql`${readout.revision} + 1` })
    .where(and(eq(readout.teamId, teamId), eq(readout.id, readoutId), isNotNull(readout.deletedAt)))
    .returning({ title: readout.title })
  if (!back) throw new AppError('not-found')
  await reopenCalls(tx, teamId, await callsOfReadout(tx, teamId, readoutId))
  await recordActivity(tx, who, {
    verb: 'readout.restore',
    subjectKind: 'readout',
    subjectId: readoutId,
    readoutId,
    detail: { title: back.title },
  })
  return back
}

async function callsOfReadout(tx: Tx, teamId: string, readoutId: string): Promise<string[]> {
  const rows = await tx
    .select({ callId: account.callId })
    .from(account)
    .where(and(eq(account.teamId, teamId), eq(account.readoutId, readoutId)))
  return rows.map(({ callId }) => callId)
}

/**
 * Removes for good what was deleted before a moment, with all that hangs on it; of one team or, for the
 * daily job, of all. Needs the owner's handle (`asSystem`): the web's role may remove no readout.
 * Gives how many went.
 */
export async function purgeDeletedReadouts(
  tx: Tx,
  before: Date,
  of: { teamId?: string; readoutId?: string } = {},
): Promise<number> {
  const gone = await tx
    .delete(readout)
    .where(
      and(
        lt(readout.deletedAt, before),
        of.teamId ? eq(readout.teamId, of.teamId) : undefined,
        of.readoutId ? eq(readout.id, of.readoutId) : undefined,
      ),
    )
    .returning({ teamId: readout.teamId })
  for (const teamId of new Set(gone.map((row) => row.teamId))) {
    await tx
      .delete(call)
      .where(
        and(
          eq(call.teamId, teamId),
          lt(call.deletedAt, before),
          sql`not exists (select 1 from account a where a.team_id = ${call.teamId} and a.call_id = ${call.id})`,
        ),
      )
  }
  return gone.length
}
