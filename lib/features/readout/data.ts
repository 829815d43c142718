import { and, count, desc, eq, exists, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import { type DayPlace, pageByDay } from '@/db/keyset'
import { brief, briefQuote } from '@/db/schema/brief'
import { account, call } from '@/db/schema/call'
import { person } from '@/db/schema/person'
import { position } from '@/db/schema/position'
import { issuersOf, readout, readoutVersion } from '@/db/schema/readout'
import type { Tx } from '@/db/scope'
import {
  type DeletedReadout,
  KEPT_DAYS,
  type QuotingBrief,
  type ReadoutFilter,
  type ReadoutLine,
} from '@/lib/features/readout/schema'

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

const LINE = {
  id: readout.id,
  title: readout.title,
  issuers: issuersOf(readout),
  publishedOn: readout.publishedOn,
  origin: readout.origin,
}

/** A page of the team's readouts, newest first, those without a day last. Indexes readout_newest, readout_of_issuer. */
export async function listReadouts(
  tx: Tx,
  teamId: string,
  of: { filter: ReadoutFilter; after: DayPlace | null; limit: number },
): Promise<ReadoutLine[]> {
  const narrowed = narrowing(tx, teamId, of.filter)
  const by = { day: readout.publishedOn, id: readout.id }
  const lines = await pageByDay(by, of, async (past, limit) =>
    tx
      .select(LINE)
      .from(readout)
      .where(and(...narrowed, past))
      .orderBy(sql`${by.day} desc nulls last`, desc(by.id))
      .limit(limit),
  )
  return withCounts(tx, teamId, lines)
}

function narrowing(tx: Tx, teamId: string, filter: ReadoutFilter) {
  return [
    eq(readout.teamId, teamId),
    isNull(readout.deletedAt),
    filter.issuer ? eq(readout.issuerName, filter.issuer) : undefined,
    filter.origin ? eq(readout.origin, filter.origin) : undefined,
    filter.review
      ? // Index position_to_review.
        exists(
          tx
            .select({ id: position.id })
            .from(position)
            .where(
              and(
                eq(position.teamId, teamId),
                eq(position.readoutId, readout.id),
                eq(position.state, 'suggested'),
                isNull(position.deletedAt),
              ),
            ),
        )
      : undefined,
  ]
}

type Bare = Omit<ReadoutLine, 'calls' | 'positions' | 'toReview'>

async function withCounts(tx: Tx, teamId: string, lines: Bare[]): Promise<ReadoutLine[]> {
  if (lines.length === 0) return []
  const ids = lines.map(({ id }) => id)
  const counts = await tx
    .select({
      readoutId: position.readoutId,
      positions: count(),
      toReview: sql<number>`count(*) filter (where ${position.state} = 'suggested')::int`,
    })
    .from(position)
    .where(
      and(
        eq(position.teamId, teamId),
        inArray(position.readoutId, ids),
        isNull(position.deletedAt),
        sql`${position.state} <> 'rejected'`,
      ),
    )
    .groupBy(position.readoutId)
  const calls = await listCallsOf(tx, teamId, ids)
  return lines.map((line) => {
    const own = counts.find(({ readoutId }) => readoutId === line.id)
    return {
      ...line,
      calls: calls
        .filter(({ readoutId }) => readoutId === line.id)
        .map(({ readoutId, accountId, ...one }) => one),
      positions: own?.positions ?? 0,
      toReview: own?.toReview ?? 0,
    }
  })
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

/** Names of the team's issuers, found by hopping from one to the next along readout_of_issuer. */
export async function listIssuers(tx: Tx, teamId: string): Promise<string[]> {
  const { rows } = await tx.execute<{ name: string }>(sql`
    with recursive hop as (
      (select issuer_name as name from readout
        where team_id = ${teamId} and deleted_at is null order by issuer_name limit 1)
      union all
      select (select issuer_name from readout
        where team_id = ${teamId} and deleted_at is null and issuer_name > hop.name
        order by issuer_name limit 1)
      from hop where hop.name is not null
    )
    select name from hop where name is not null limit 500`)
  return rows.map(({ name }) => name)
}

/** Readouts that can still be restored, the newest deletion first. */
export async function listDeleted(tx: Tx, teamId: string, now: Date): Promise<DeletedReadout[]> {
  const rows = await tx
    .select({ ...LINE, deletedAt: readout.deletedAt, deletedBy: person.name })
    .from(readout)
    .leftJoin(person, and(eq(person.teamId, readout.teamId), eq(person.id, readout.deletedBy)))
    .where(and(eq(readout.teamId, teamId), isNotNull(readout.deletedAt)))
    .orderBy(desc(readout.deletedAt))
    .limit(500)
  return rows.flatMap(({ deletedAt, ...row }) => {
    if (!deletedAt) return []
    const age = Math.floor((now.getTime() - deletedAt.getTime()) / 86_400_000)
    const { id, title, issuers, publishedOn, deletedBy } = row
    const daysLeft = Math.max(0, KEPT_DAYS - age)
    return [
      {
        id,
        title,
        issuers,
        publishedOn,
        deletedBy,
        deletedAt: deletedAt.toISOString(),
        daysLeft,
      },
    ]
  })
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
