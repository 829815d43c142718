import { and, count, desc, eq, exists, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import { type DayPlace, pageByDay } from '@/db/keyset'
import { person } from '@/db/schema/person'
import { position } from '@/db/schema/position'
import { issuersOf, readout } from '@/db/schema/readout'
import type { Tx } from '@/db/scope'
import { listCallsOf } from '@/lib/features/readout/data'
import {
  type DeletedReadout,
  KEPT_DAYS,
  type ReadoutFilter,
  type ReadoutLine,
} from '@/lib/features/readout-list/schema'

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
