import { and, eq, sql } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import type { Who } from '@/db/member'
import { account, call, type participant } from '@/db/schema/call'
import type { Tx } from '@/db/scope'
import type { AccountDraft } from '@/lib/core/reading/account-draft'
import { listAccounts } from '@/lib/features/account/data'
import { recordActivity } from '@/lib/features/activity/mutations'
import { getCall } from '@/lib/features/call/data'
import { callTitle, closeEmptyCalls, reopenCalls } from '@/lib/features/call/mutations'
import { tellOfNewAccount } from '@/lib/features/follow/mutations'
import { AppError } from '@/lib/platform/errors'

/** Moves an account to a call; the one it leaves is closed when nothing is left in it. */
export async function moveAccount(
  tx: Tx,
  teamId: string,
  move: { accountId: string; toCallId: string },
): Promise<{ fromCallId: string; readoutId: string } | null> {
  const [before] = await tx
    .select({ callId: account.callId, readoutId: account.readoutId })
    .from(account)
    .where(and(eq(account.teamId, teamId), eq(account.id, move.accountId)))
    .for('update')
  if (!before) return null
  await tx
    .update(account)
    .set({ callId: move.toCallId, revision: sql`${account.revision} + 1` })
    .where(and(eq(account.teamId, teamId), eq(account.id, move.accountId)))
  await reopenCalls(tx, teamId, [move.toCallId])
  await closeEmptyCalls(tx, teamId, [before.callId])
  return { fromCallId: before.callId, readoutId: before.readoutId }
}

/**
 * Moves an account to a call, and writes it down. @throws AppError not-found
 */
export async function attachAccount(
  tx: Tx,
  who: Who,
  move: { accountId: string; callId: string },
): Promise<{ fromCallId: string }> {
  const target = await getCall(tx, who.teamId, move.callId)
  if (!target) {
    // Undoing a detachment leads back to a call that may have been closed as empty.
    await reopenCalls(tx, who.teamId, [move.callId])
  }
  const moved = await moveAccount(tx, who.teamId, {
    accountId: move.accountId,
    toCallId: move.callId,
  })
  if (!moved) throw new AppError('not-found')
  await recordActivity(tx, who, {
    verb: 'call.attach',
    subjectKind: 'call',
    subjectId: move.callId,
    readoutId: moved.readoutId,
    detail: { accountId: move.accountId, fromCallId: moved.fromCallId },
  })
  const [arrived] = await listAccounts(tx, who.teamId, { accountIds: [move.accountId] })
  if (arrived) {
    const { issuerName: issuer, title } = arrived
    await tellOfNewAccount(tx, who, { callIds: [move.callId], issuer, title })
  }
  return { fromCallId: moved.fromCallId }
}

/**
 * Takes an account out of its call, into a call of its own made of what its text says.
 * @throws AppError not-found; invalid when it is the only account of its call
 */
export async function detachAccount(
  tx: Tx,
  who: Who,
  accountId: string,
): Promise<{ fromCallId: string; callId: string }> {
  const { teamId } = who
  const [own] = await listAccounts(tx, teamId, { accountIds: [accountId] })
  const [before] = await tx
    .select({ callId: account.callId })
    .from(account)
    .where(and(eq(account.teamId, teamId), eq(account.id, accountId)))
  if (!own || !before) throw new AppError('not-found')
  const all = await listAccounts(tx, teamId, { callId: before.callId })
  if (all.length < 2) {
    throw new AppError('invalid', { sentence: 'It is the only account of this call.' })
  }
  const people = own.participants.filter(({ role }) => role === 'participant')
  const callId = uuidv7()
  const { heldOn, channel, initiator, initiatorState, place } = own
  await tx.insert(call).values({
    teamId,
    id: callId,
    title: callTitle(people, own.title),
    ...{ heldOn, channel, initiator, initiatorState, place },
    castKey: people
      .map(({ actorId }) => actorId)
      .sort()
      .join(' '),
  })
  await moveAccount(tx, teamId, { accountId, toCallId: callId })
  await recordActivity(tx, who, {
    verb: 'call.detach',
    subjectKind: 'call',
    subjectId: callId,
    readoutId: own.readoutId,
    detail: { accountId, fromCallId: before.callId },
  })
  return { fromCallId: before.callId, callId }
}

/** Participants of an account as rows, with the ids of their actors. */
export function participantRows(
  teamId: string,
  of: {
    accountId: string
    draft: AccountDraft
    sides: readonly (string | null)[]
    actorIds: ReadonlyMap<string, string>
  },
): (typeof participant.$inferInsert)[] {
  return of.draft.participants.flatMap(({ name, office, state, role }, ordinal) => {
    const actorId = of.actorIds.get(name)
    if (!actorId) return []
    const side = of.sides[ordinal] ?? null
    return [{ teamId, accountId: of.accountId, actorId, name, office, state, role, side, ordinal }]
  })
}
