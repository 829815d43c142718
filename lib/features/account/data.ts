import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { account, participant } from '@/db/schema/call'
import { isCurrentVersion, issuersOf, readout, readoutVersion } from '@/db/schema/readout'
import type { Tx } from '@/db/scope'
import { CHANNELS, type Channel } from '@/lib/core/reading/types'
import type { AccountCard } from '@/lib/features/account/schema'

/** The accounts of a call, first published first, with their texts and participants. Index account_of_call. */
export async function listAccounts(
  tx: Tx,
  teamId: string,
  where: { callId: string } | { accountIds: readonly string[] },
): Promise<AccountCard[]> {
  const chosen =
    'callId' in where
      ? eq(account.callId, where.callId)
      : inArray(account.id, [...where.accountIds])
  const rows = await tx
    .select({
      id: account.id,
      callId: account.callId,
      readoutId: readout.id,
      title: readout.title,
      issuerName: readout.issuerName,
      issuerState: readout.issuerState,
      issuers: issuersOf(readout),
      publishedOn: readout.publishedOn,
      language: readout.language,
      versionNumber: readoutVersion.number,
      body: readoutVersion.body,
      heldOn: account.heldOn,
      channel: account.channel,
      initiator: account.initiator,
      initiatorState: account.initiatorState,
      place: account.place,
      evidence: account.evidence,
    })
    .from(account)
    .innerJoin(readout, and(eq(readout.teamId, account.teamId), eq(readout.id, account.readoutId)))
    .innerJoin(readoutVersion, isCurrentVersion)
    .where(and(eq(account.teamId, teamId), chosen, isNull(readout.deletedAt)))
    .orderBy(sql`${readout.publishedOn} nulls last`, account.id)
    .limit(100)
  if (rows.length === 0) return []
  const people = await listParticipants(
    tx,
    teamId,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({
    ...row,
    channel: toChannel(row.channel),
    words: row.body.match(/\S+/g)?.length ?? 0,
    participants: people
      .filter(({ accountId }) => accountId === row.id)
      .map(({ accountId, ...one }) => one),
  }))
}

function listParticipants(tx: Tx, teamId: string, accountIds: readonly string[]) {
  return tx
    .select({
      accountId: participant.accountId,
      actorId: participant.actorId,
      name: participant.name,
      office: participant.office,
      state: participant.state,
      role: participant.role,
      side: participant.side,
    })
    .from(participant)
    .where(and(eq(participant.teamId, teamId), inArray(participant.accountId, [...accountIds])))
    .orderBy(participant.accountId, participant.ordinal)
}

function toChannel(stored: string): Channel {
  return CHANNELS.find((known) => known === stored) ?? 'unknown'
}
