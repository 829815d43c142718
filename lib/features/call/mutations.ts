import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import type { Who } from '@/db/member'
import { account, call } from '@/db/schema/call'
import { collectionItem } from '@/db/schema/collection'
import { savedComparison } from '@/db/schema/comparison'
import type { Tx } from '@/db/scope'
import type { AccountDraft } from '@/lib/core/reading/account-draft'
import { type NamedActor, shortName } from '@/lib/core/reading/actor-key'
import { recordActivity } from '@/lib/features/activity/mutations'
import { getCall, listCallsAround } from '@/lib/features/call/data'
import { chooseCall } from '@/lib/features/call/schema'
import { moveFollowers } from '@/lib/features/follow/mutations'
import { AppError } from '@/lib/platform/errors'

/** Where an account goes: to the call that fits (or a new one), to a new one, or to the one a person chose. */
export type CallChoice = { kind: 'fitting' } | { kind: 'new' } | { kind: 'call'; callId: string }

/** The call of an account about to be saved: found, chosen or made. */
export async function findOrMakeCall(
  tx: Tx,
  teamId: string,
  wanted: {
    draft: AccountDraft
    issuerName: string
    title: string
    actorIds: readonly string[]
    choice: CallChoice
    /** Calls that other accounts of the same text have taken already. */
    taken: readonly string[]
  },
): Promise<{ callId: string; made: boolean }> {
  const { draft, choice } = wanted
  if (choice.kind === 'call') {
    const [chosen] = await tx
      .select({ id: call.id })
      .from(call)
      .where(and(eq(call.teamId, teamId), eq(call.id, choice.callId), isNull(call.deletedAt)))
    if (chosen) return { callId: chosen.id, made: false }
  }
  if (choice.kind === 'fitting' && draft.heldOn) {
    const candidates = await listCallsAround(tx, teamId, draft.heldOn)
    const open = candidates.filter(({ id }) => !wanted.taken.includes(id))
    const found = chooseCall(open, {
      heldOn: draft.heldOn,
      channel: draft.channel,
      issuerName: wanted.issuerName,
      cast: draft.participants.filter(({ role }) => role === 'participant'),
    })
    if (found) return { callId: found.id, made: false }
  }
  return { callId: await makeCall(tx, teamId, wanted), made: true }
}

/** A call of its own for one account. */
export async function makeCall(
  tx: Tx,
  teamId: string,
  of: { draft: AccountDraft; title: string; actorIds: readonly string[] },
): Promise<string> {
  const { heldOn, channel, initiator, initiatorState, place } = of.draft
  const id = uuidv7()
  await tx.insert(call).values({
    teamId,
    id,
    title: callTitle(of.draft.participants, of.title),
    heldOn,
    channel,
    initiator,
    initiatorState,
    place,
    castKey: [...of.actorIds].sort().join(' '),
  })
  return id
}

/** "Terren – Oskari"; the readout's title where nobody is named. */
export function callTitle(
  participants: readonly (NamedActor & { role: string })[],
  title: string,
): string {
  const names = participants.filter(({ role }) => role === 'participant').map(shortName)
  if (names.length === 0) return title.slice(0, 200)
  return [names[0], names.slice(1).join(', ')].filter(Boolean).join(' – ').slice(0, 200)
}

/** Takes calls away whose last account went; they come back with it. */
export async function closeEmptyCalls(
  tx: Tx,
  teamId: string,
  callIds: readonly string[],
): Promise<void> {
  if (callIds.length === 0) return
  await tx
    .update(call)
    .set({ deletedAt: sql`now()`, revision: sql`${call.revision} + 1` })
    .where(
      and(
        eq(call.teamId, teamId),
        inArray(call.id, [...callIds]),
        isNull(call.deletedAt),
        sql`not exists (select 1 from account a join readout r on r.team_id = a.team_id and r.id = a.readout_id
          where a.team_id = ${call.teamId} and a.call_id = ${call.id} and r.deleted_at is null)`,
      ),
    )
}

/** Opens calls again that have an account once more. */
export async function reopenCalls(
  tx: Tx,
  teamId: string,
  callIds: readonly string[],
): Promise<void> {
  if (callIds.length === 0) return
  await tx
    .update(call)
    .set({ deletedAt: null, revision: sql`${call.revision} + 1` })
    .where(and(eq(call.teamId, teamId), inArray(call.id, [...callIds])))
}

/** Puts all accounts of one call into another; the emptied one is closed. @throws AppError not-found */
export async function mergeCalls(
  tx: Tx,
  who: Who,
  merge: { fromCallId: string; intoCallId: string },
): Promise<{ accountIds: string[] }> {
  const { teamId } = who
  const { fromCallId, intoCallId } = merge
  const both = await tx
    .select({ id: call.id })
    .from(call)
    .where(
      and(
        eq(call.teamId, teamId),
        inArray(call.id, [fromCallId, intoCallId]),
        isNull(call.deletedAt),
      ),
    )
    .orderBy(call.id)
    .for('update')
  if (both.length !== 2) throw new AppError('not-found')
  const moved = await tx
    .update(account)
    .set({ callId: intoCallId, revision: sql`${account.revision} + 1` })
    .where(and(eq(account.teamId, teamId), eq(account.callId, fromCallId)))
    .returning({ id: account.id })
  // Comparisons in collections keep leading to where their accounts are now.
  await tx
    .update(collectionItem)
    .set({ callId: intoCallId })
    .where(and(eq(collectionItem.teamId, teamId), eq(collectionItem.callId, fromCallId)))
  await tx
    .update(savedComparison)
    .set({ callId: intoCallId })
    .where(and(eq(savedComparison.teamId, teamId), eq(savedComparison.callId, fromCallId)))
  await moveFollowers(tx, teamId, merge)
  await closeEmptyCalls(tx, teamId, [fromCallId])
  const accountIds = moved.map(({ id }) => id)
  await recordActivity(tx, who, {
    verb: 'call.merge',
    subjectKind: 'call',
    subjectId: intoCallId,
    detail: { fromCallId, accountIds },
  })
  return { accountIds }
}

/** Undoes a merging: the call comes back with the accounts it had. @throws AppError not-found */
export async function unmergeCalls(
  tx: Tx,
  who: Who,
  of: { callId: string; fromCallId: string; accountIds: readonly string[] },
): Promise<void> {
  const { teamId } = who
  await reopenCalls(tx, teamId, [of.fromCallId])
  const moved = await tx
    .update(account)
    .set({ callId: of.fromCallId, revision: sql`${account.revision} + 1` })
    .where(
      and(
        eq(account.teamId, teamId),
        eq(account.callId, of.callId),
        inArray(account.id, [...of.accountIds]),
      ),
    )
    .returning({ id: account.id })
  if (moved.length === 0) throw new AppError('not-found')
  await tx
    .update(collectionItem)
    .set({ callId: of.fromCallId })
    .where(
      and(
        eq(collectionItem.teamId, teamId),
        eq(collectionItem.callId, of.callId),
        inArray(collectionItem.accountA, [...of.accountIds]),
        inArray(collectionItem.accountB, [...of.accountIds]),
      ),
    )
  await tx
    .update(savedComparison)
    .set({ callId: of.fromCallId })
    .where(
      and(
        eq(savedComparison.teamId, teamId),
        eq(savedComparison.callId, of.callId),
        inArray(savedComparison.accountA, [...of.accountIds]),
        inArray(savedComparison.accountB, [...of.accountIds]),
      ),
    )
  await recordActivity(tx, who, {
    verb: 'call.merge',
    subjectKind: 'call',
    subjectId: of.callId,
    detail: { undone: true, fromCallId: of.fromCallId },
  })
}

/** Changes what a call itself is called, its day and channel. @throws AppError conflict when somebody was quicker */
export async function editCall(
  tx: Tx,
  who: Who,
  edit: { callId: string; revision: number; title: string; heldOn: string | null; channel: string },
): Promise<void> {
  const { callId, revision, title, heldOn, channel } = edit
  const [changed] = await tx
    .update(call)
    .set({ title, heldOn, channel, revision: sql`${call.revision} + 1` })
    .where(
      and(
        eq(call.teamId, who.teamId),
        eq(call.id, callId),
        eq(call.revision, revision),
        isNull(call.deletedAt),
      ),
    )
    .returning({ id: call.id })
  if (!changed) {
    const now = await getCall(tx, who.teamId, callId)
    throw now ? new AppError('conflict', { detail: now }) : new AppError('not-found')
  }
  await recordActivity(tx, who, {
    verb: 'call.edit',
    subjectKind: 'call',
    subjectId: callId,
    detail: { title, heldOn, channel },
  })
}
