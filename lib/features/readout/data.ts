import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { brief, briefQuote } from '@/db/schema/brief'
import { account, call } from '@/db/schema/call'
import { isCurrentVersion, issuersOf, readout, readoutVersion } from '@/db/schema/readout'
import type { Tx } from '@/db/scope'
import { READER_VERSION } from '@/lib/core/reading/read'
import { inkOf, listCast } from '@/lib/features/position/data'
import type { CallOfReadout, QuotingBrief, ReadoutHead } from '@/lib/features/readout/schema'

/** The head of a readout's page and the text of its current version; null where it is deleted or not there. */
export async function getReadoutHead(
  tx: Tx,
  of: { teamId: string; readoutId: string },
): Promise<{ head: ReadoutHead; body: string } | null> {
  const [found] = await tx
    .select({
      readout,
      issuers: issuersOf(readout),
      version: readoutVersion,
      // Index position_of_readout.
      olderReaders: sql<string[]>`array(select distinct p.reader from position p
        where p.team_id = ${readout.teamId} and p.readout_id = ${readout.id} and p.deleted_at is null
          and p.origin = 'reader' and p.state = 'suggested' and p.reader <> ${READER_VERSION})`,
    })
    .from(readout)
    .innerJoin(readoutVersion, isCurrentVersion)
    .where(
      and(eq(readout.teamId, of.teamId), eq(readout.id, of.readoutId), isNull(readout.deletedAt)),
    )
  if (!found) return null
  const { id, number, capturedAt, sha256, body } = found.version
  const { title, issuerName, issuerState, jointly, language, publishedOn, sourceUrl } =
    found.readout
  const { origin, revision } = found.readout
  const version = { id, number, capturedAt: capturedAt.toISOString(), sha256 }
  const { olderReaders, issuers } = found
  const cast = await listCast(tx, of)
  const once = new Map(cast.map(({ id, name, side }) => [id, { id, name, side: inkOf(side) }]))
  return {
    body,
    head: {
      ...{ id: of.readoutId, title, issuerName, issuerState, language, publishedOn, sourceUrl },
      ...{ jointly, issuers, origin, revision, version, olderReaders, cast: [...once.values()] },
      calls: await listCallsTold(tx, of),
    },
  }
}

/** The calls a readout reports, each with how many accounts of it the team has. Index account_of_call. */
function listCallsTold(
  tx: Tx,
  of: { teamId: string; readoutId: string },
): Promise<CallOfReadout[]> {
  return tx
    .select({
      callId: call.id,
      title: call.title,
      heldOn: account.heldOn,
      channel: account.channel,
      initiator: account.initiator,
      place: account.place,
      accounts: sql<number>`(select count(*)::int from account other
        join readout r on r.team_id = other.team_id and r.id = other.readout_id and r.deleted_at is null
        where other.team_id = ${account.teamId} and other.call_id = ${account.callId})`,
    })
    .from(account)
    .innerJoin(call, and(eq(call.teamId, account.teamId), eq(call.id, account.callId)))
    .where(and(eq(account.teamId, of.teamId), eq(account.readoutId, of.readoutId)))
    .orderBy(asc(account.ordinal))
    .limit(50)
}

/** A readout that holds one of the texts asked for. */
export type SameText = { sha256: string; readoutId: string; title: string }

/** The readouts of the team, but for deleted ones, that hold exactly these texts. Index readout_version_sha256. */
export function findSameText(
  tx: Tx,
  teamId: string,
  sha256s: readonly string[],
): Promise<SameText[]> {
  return tx
    .select({ sha256: readoutVersion.sha256, readoutId: readout.id, title: readout.title })
    .from(readoutVersion)
    .innerJoin(
      readout,
      and(eq(readout.teamId, readoutVersion.teamId), eq(readout.id, readoutVersion.readoutId)),
    )
    .where(
      and(
        eq(readoutVersion.teamId, teamId),
        inArray(readoutVersion.sha256, [...sha256s]),
        isNull(readout.deletedAt),
      ),
    )
    .limit(1000)
}

/**
 * The readout that another text may be a newer text of: by the same issuer, under the same title, published on the
 * same day; null where there is none. Index readout_of_issuer.
 */
export async function getSamePage(
  tx: Tx,
  teamId: string,
  of: { issuerName: string; title: string; publishedOn: string | null },
): Promise<{ readoutId: string; title: string } | null> {
  if (!of.publishedOn || !of.issuerName) return null
  const [found] = await tx
    .select({ readoutId: readout.id, title: readout.title })
    .from(readout)
    .where(
      and(
        eq(readout.teamId, teamId),
        eq(readout.issuerName, of.issuerName),
        eq(readout.publishedOn, of.publishedOn),
        sql`lower(${readout.title}) = lower(${of.title})`,
        isNull(readout.deletedAt),
      ),
    )
    .limit(1)
  return found ?? null
}

/** The calls that readouts report, with how many accounts each has. Index account_once. */
export function listCallsOf(tx: Tx, teamId: string, readoutIds: readonly string[]) {
  return tx
    .select({
      readoutId: account.readoutId,
      accountId: account.id,
      id: call.id,
      title: call.title,
      heldOn: call.heldOn,
      accounts: sql<number>`(select count(*)::int from account o join readout r
        on r.team_id = o.team_id and r.id = o.readout_id
        where o.team_id = ${call.teamId} and o.call_id = ${call.id} and r.deleted_at is null)`,
    })
    .from(account)
    .innerJoin(call, and(eq(call.teamId, account.teamId), eq(call.id, account.callId)))
    .where(and(eq(account.teamId, teamId), inArray(account.readoutId, [...readoutIds])))
    .orderBy(account.ordinal)
}

/** The newest editions that quote a readout. Index brief_quote_of_readout. */
export function listQuotingBriefs(
  tx: Tx,
  teamId: string,
  readoutId: string,
): Promise<QuotingBrief[]> {
  return tx
    .select({
      id: brief.id,
      title: brief.title,
      number: brief.number,
      collectionId: brief.collectionId,
    })
    .from(briefQuote)
    .innerJoin(brief, and(eq(brief.teamId, briefQuote.teamId), eq(brief.id, briefQuote.briefId)))
    .where(and(eq(briefQuote.teamId, teamId), eq(briefQuote.readoutId, readoutId)))
    .orderBy(desc(brief.publishedAt))
    .limit(50)
}
