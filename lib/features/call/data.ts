import { and, between, desc, eq, inArray, isNull, ne, sql } from 'drizzle-orm'
import { type DayPlace, pageByDay } from '@/db/keyset'
import { account, call, participant } from '@/db/schema/call'
import { issuersOf, readout } from '@/db/schema/readout'
import type { Tx } from '@/db/scope'
import type { NamedActor } from '@/lib/core/reading/actor-key'
import {
  type CallCandidate,
  type CallFilter,
  type CallHead,
  type CallLine,
  dayShifted,
} from '@/lib/features/call/schema'

/** Calls of the day, the day before and the day after, with who took part. Index call_newest. */
export async function listCallsAround(
  tx: Tx,
  teamId: string,
  day: string,
): Promise<CallCandidate[]> {
  const rows = await tx
    .select({
      id: call.id,
      title: call.title,
      heldOn: call.heldOn,
      channel: call.channel,
      accountId: account.id,
      issuer: readout.issuerName,
      name: participant.name,
      state: participant.state,
    })
    .from(call)
    .innerJoin(account, and(eq(account.teamId, call.teamId), eq(account.callId, call.id)))
    .innerJoin(readout, and(eq(readout.teamId, account.teamId), eq(readout.id, account.readoutId)))
    .innerJoin(
      participant,
      and(eq(participant.teamId, account.teamId), eq(participant.accountId, account.id)),
    )
    .where(
      and(
        eq(call.teamId, teamId),
        between(call.heldOn, dayShifted(day, -1), dayShifted(day, 1)),
        isNull(call.deletedAt),
        isNull(readout.deletedAt),
        eq(participant.role, 'participant'),
      ),
    )
    .limit(5000)
  return gatherCandidates(rows)
}

type CandidateRow = {
  id: string
  title: string
  heldOn: string | null
  channel: string
  accountId: string
  issuer: string
  name: string
  state: string | null
}

function gatherCandidates(rows: readonly CandidateRow[]): CallCandidate[] {
  const calls = new Map<
    string,
    CandidateRow & { issuers: Set<string>; byAccount: Map<string, NamedActor[]> }
  >()
  for (const row of rows) {
    const found = calls.get(row.id) ?? { ...row, issuers: new Set(), byAccount: new Map() }
    calls.set(row.id, found)
    found.issuers.add(row.issuer)
    const cast = found.byAccount.get(row.accountId) ?? []
    found.byAccount.set(row.accountId, [...cast, { name: row.name, state: row.state }])
  }
  return [...calls.values()].map(({ id, title, heldOn, channel, issuers, byAccount }) => ({
    id,
    title,
    heldOn,
    channel,
    issuers: [...issuers],
    casts: [...byAccount.values()],
  }))
}

/** A page of the team's calls, newest first, those without a day last. Index call_newest. */
export async function listCalls(
  tx: Tx,
  teamId: string,
  of: { filter: CallFilter; after: DayPlace | null; limit: number },
): Promise<CallLine[]> {
  const several = of.filter.several ? sql`(${openAccounts}) > 1` : undefined
  const by = { day: call.heldOn, id: call.id }
  const calls = await pageByDay(by, of, async (past, limit) =>
    tx
      .select({ id: call.id, title: call.title, heldOn: call.heldOn, channel: call.channel })
      .from(call)
      .where(and(eq(call.teamId, teamId), isNull(call.deletedAt), several, past))
      .orderBy(sql`${by.day} desc nulls last`, desc(by.id))
      .limit(limit),
  )
  return withIssuers(tx, teamId, calls)
}

const openAccounts = sql`select count(*) from account o
  join readout r on r.team_id = o.team_id and r.id = o.readout_id
  where o.team_id = ${call.teamId} and o.call_id = ${call.id} and r.deleted_at is null`

async function withIssuers(
  tx: Tx,
  teamId: string,
  calls: Omit<CallLine, 'accounts'>[],
): Promise<CallLine[]> {
  if (calls.length === 0) return []
  const rows = await tx
    .select({
      callId: account.callId,
      readoutId: readout.id,
      issuers: issuersOf(readout),
    })
    .from(account)
    .innerJoin(readout, and(eq(readout.teamId, account.teamId), eq(readout.id, account.readoutId)))
    .where(
      and(
        eq(account.teamId, teamId),
        inArray(
          account.callId,
          calls.map(({ id }) => id),
        ),
        isNull(readout.deletedAt),
      ),
    )
    .orderBy(readout.publishedOn, account.id)
  return calls.map((line) => ({
    ...line,
    accounts: rows.filter(({ callId }) => callId === line.id).map(({ callId, ...one }) => one),
  }))
}

/** A call's own facts; null where there is none. */
export async function getCall(tx: Tx, teamId: string, callId: string): Promise<CallHead | null> {
  const [row] = await tx
    .select({
      id: call.id,
      title: call.title,
      heldOn: call.heldOn,
      channel: call.channel,
      revision: call.revision,
    })
    .from(call)
    .where(and(eq(call.teamId, teamId), eq(call.id, callId), isNull(call.deletedAt)))
  return row ?? null
}

/** Calls that an account could be moved to, around a day, with their issuers. Index call_newest. */
export async function listCallsNear(
  tx: Tx,
  teamId: string,
  of: { day: string; days: number; not?: string },
): Promise<CallLine[]> {
  const rows = await tx
    .select({ id: call.id, title: call.title, heldOn: call.heldOn, channel: call.channel })
    .from(call)
    .where(
      and(
        eq(call.teamId, teamId),
        isNull(call.deletedAt),
        between(call.heldOn, dayShifted(of.day, -of.days), dayShifted(of.day, of.days)),
        of.not ? ne(call.id, of.not) : undefined,
      ),
    )
    .orderBy(sql`abs(${call.heldOn} - ${of.day}::date)`, desc(call.id))
    .limit(50)
  return withIssuers(tx, teamId, rows)
}
