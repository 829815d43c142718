import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Who } from '@/db/member'
import { account } from '@/db/schema/call'
import { savedComparison } from '@/db/schema/comparison'
import type { Tx } from '@/db/scope'
import { recordActivity } from '@/lib/features/activity/mutations'
import type { ComparisonView, FrozenComparison } from '@/lib/features/saved-comparison/schema'
import { AppError } from '@/lib/platform/errors'

/**
 * Keeps a comparison under a name: live, or with what it showed when it was frozen.
 * @throws AppError not-found when the accounts are not both of that call
 */
export async function saveComparison(
  tx: Tx,
  who: Who,
  save: {
    callId: string
    accountA: string
    accountB: string
    view: ComparisonView
    name: string
    note: string
    frozen: FrozenComparison | null
  },
): Promise<{ savedId: string }> {
  const { teamId, userId } = who
  const { callId, accountA, accountB, frozen, ...rest } = save
  const ofCall = await tx
    .select({ id: account.id })
    .from(account)
    .where(and(eq(account.teamId, teamId), eq(account.callId, callId)))
  const ids = new Set(ofCall.map(({ id }) => id))
  if (accountA === accountB || !ids.has(accountA) || !ids.has(accountB)) {
    throw new AppError('not-found')
  }
  const [row] = await tx
    .insert(savedComparison)
    .values({
      ...{ teamId, callId, accountA, accountB, ...rest, createdBy: userId },
      frozen,
      frozenAt: frozen ? new Date() : null,
    })
    .returning({ id: savedComparison.id })
  if (!row) throw new AppError('unexpected')
  await record(tx, who, { savedId: row.id, callId, name: save.name, done: 'saved' })
  return { savedId: row.id }
}

/** Changes name and note, if nobody did since `revision`. @throws AppError conflict with what stands now; not-found */
export async function editSaved(
  tx: Tx,
  who: Who,
  edit: { savedId: string; revision: number; name: string; note: string },
): Promise<{ revision: number }> {
  const here = and(
    eq(savedComparison.teamId, who.teamId),
    eq(savedComparison.id, edit.savedId),
    isNull(savedComparison.deletedAt),
  )
  const [done] = await tx
    .update(savedComparison)
    .set({
      name: edit.name,
      note: edit.note,
      updatedAt: sql`now()`,
      revision: sql`${savedComparison.revision} + 1`,
    })
    .where(and(here, eq(savedComparison.revision, edit.revision)))
    .returning({ revision: savedComparison.revision, callId: savedComparison.callId })
  if (!done) {
    const [now] = await tx
      .select({
        name: savedComparison.name,
        note: savedComparison.note,
        revision: savedComparison.revision,
      })
      .from(savedComparison)
      .where(here)
    throw now ? new AppError('conflict', { detail: now }) : new AppError('not-found')
  }
  const { callId, revision } = done
  await record(tx, who, { savedId: edit.savedId, callId, name: edit.name, done: 'edited' })
  return { revision }
}

/** Takes a saved comparison away, or brings it back. @throws AppError not-found */
export async function deleteSaved(
  tx: Tx,
  who: Who,
  wish: { savedId: string; deleted: boolean },
): Promise<{ name: string; callId: string }> {
  const [row] = await tx
    .update(savedComparison)
    .set({
      deletedAt: wish.deleted ? sql`now()` : null,
      revision: sql`${savedComparison.revision} + 1`,
    })
    .where(and(eq(savedComparison.teamId, who.teamId), eq(savedComparison.id, wish.savedId)))
    .returning({ name: savedComparison.name, callId: savedComparison.callId })
  if (!row) throw new AppError('not-found')
  const done = wish.deleted ? 'deleted' : 'restored'
  await record(tx, who, { savedId: wish.savedId, ...row, done })
  return row
}

function record(
  tx: Tx,
  who: Who,
  of: { savedId: string; callId: string; name: string; done: string },
): Promise<string> {
  const { savedId, ...detail } = of
  return recordActivity(tx, who, {
    verb: 'comparison.save',
    subjectKind: 'saved-comparison',
    subjectId: savedId,
    detail: { ...detail, title: of.name },
  })
}
