import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { collection } from '@/db/schema/collection'
import { readout, readoutVersion } from '@/db/schema/readout'
import type { Tx } from '@/db/scope'
import type { SampleState } from '@/lib/features/sample/schema'

/** The readouts that hold these texts, deleted ones included, with where they came from. Index readout_version_sha256. */
export function listHolders(tx: Tx, teamId: string, sha256s: readonly string[]) {
  return tx
    .select({
      sha256: readoutVersion.sha256,
      id: readout.id,
      origin: readout.origin,
      deletedAt: readout.deletedAt,
    })
    .from(readoutVersion)
    .innerJoin(
      readout,
      and(eq(readout.teamId, readoutVersion.teamId), eq(readout.id, readoutVersion.readoutId)),
    )
    .where(and(eq(readoutVersion.teamId, teamId), inArray(readoutVersion.sha256, [...sha256s])))
}

/** The team's sample collections, deleted ones included. */
export function listSampleCollections(tx: Tx, teamId: string) {
  return tx
    .select({ id: collection.id, deletedAt: collection.deletedAt })
    .from(collection)
    .where(and(eq(collection.teamId, teamId), eq(collection.origin, 'sample')))
}

/** How much of the sample is there and what people did to it. */
export async function getSampleState(tx: Tx, teamId: string, of: number): Promise<SampleState> {
  const { rows } = await tx.execute<Omit<SampleState, 'missing'>>(sql`
    with sample as (
      select id from readout where team_id = ${teamId} and origin = 'sample' and deleted_at is null)
    select (select count(*)::int from sample) as readouts,
      (select count(*)::int from comment c
        join thread t on t.team_id = c.team_id and t.id = c.thread_id
        left join collection_item i on i.team_id = t.team_id and i.id = t.collection_item_id
        left join collection k on k.team_id = i.team_id and k.id = i.collection_id
        where c.team_id = ${teamId} and c.deleted_at is null
          and (t.readout_id in (select id from sample) or k.origin = 'sample')) as comments,
      (select count(*)::int from position p
        where p.team_id = ${teamId} and p.readout_id in (select id from sample)
          and (p.decided_by is not null or p.origin = 'person')) as decisions,
      (select count(*)::int from brief b
        join collection k on k.team_id = b.team_id and k.id = b.collection_id
        where b.team_id = ${teamId} and k.origin = 'sample') as editions`)
  const found = rows[0] ?? { readouts: 0, comments: 0, decisions: 0, editions: 0 }
  return { ...found, missing: Math.max(0, of - found.readouts) }
}

/** The accounts of calls that have two or more, oldest call first: what a comparison can be made of. */
export async function listPairs(
  tx: Tx,
  teamId: string,
  readoutIds: readonly string[],
): Promise<{ callId: string; accountA: string; accountB: string }[]> {
  const { rows } = await tx.execute<{ callId: string; accountA: string; accountB: string }>(sql`
    select a.call_id as "callId", min(a.id::text) as "accountA", max(a.id::text) as "accountB"
    from account a join call c on c.team_id = a.team_id and c.id = a.call_id
    where a.team_id = ${teamId} and a.readout_id = any(${sql.param(readoutIds)}::uuid[])
    group by a.call_id, c.held_on having count(*) = 2 order by c.held_on`)
  return rows
}

/** Whether the team has any readout that can be read. */
export async function hasReadouts(tx: Tx, teamId: string): Promise<boolean> {
  const rows = await tx
    .select({ id: readout.id })
    .from(readout)
    .where(and(eq(readout.teamId, teamId), isNull(readout.deletedAt)))
    .limit(1)
  return rows.length > 0
}
