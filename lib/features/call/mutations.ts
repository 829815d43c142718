import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { actor } from '@/db/schema/actor'
import { account, call, type participant } from '@/db/schema/call'
import type { Tx } from '@/db/scope'
import type { AccountDraft } from '@/lib/core/reading/account-draft'
import { actorKey, actorKind, type NamedActor, shortName } from '@/lib/core/reading/actor-key'
import { listCallsAround, listPersonsNamed } from '@/lib/features/call/data'
import { chooseCall } from '@/lib/features/call/schema'

/**
 * The actors of these names, made where the team has none yet; gives the id of each name.
 * A surname alone is taken for the one known person of that surname and state.
 */
export async function findOrMakeActors(
  tx: Tx,
  teamId: string,
  names: readonly NamedActor[],
): Promise<Map<string, string>> {
  const known = await listPersonsNamed(tx, teamId, names)
  const wanted = new Map<string, NamedActor>()
  const idOf = new Map<string, string>()
  for (const named of names) {
    const found = known.find((candidate) => candidate.matches(named))
    if (found) idOf.set(named.name, found.id)
    else wanted.set(`${actorKind(named.name)} ${actorKey(named.name)}`, named)
  }
  if (wanted.size > 0) {
    // In order of key, so that two texts saved at once never wait for each other in a ring.
    const rows = [...wanted.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
    const made = await tx
      .insert(actor)
      .values(
        rows.map(({ name, state }) => ({
          teamId,
          kind: actorKind(name),
          name,
          nameKey: actorKey(name),
          state,
        })),
      )
      .onConflictDoUpdate({
        target: [actor.teamId, actor.kind, actor.nameKey],
        set: { state: sql`coalesce(${actor.state}, excluded.state)` },
      })
      .returning({ id: actor.id, kind: actor.kind, nameKey: actor.nameKey })
    const byKey = new Map(made.map((row) => [`${row.kind} ${row.nameKey}`, row.id]))
    for (const { name } of names) {
      const id = byKey.get(`${actorKind(name)} ${actorKey(name)}`)
      if (id && !idOf.has(name)) idOf.set(name, id)
    }
  }
  return idOf
}

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
