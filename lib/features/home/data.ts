import { sql } from 'drizzle-orm'
import { issuersOf } from '@/db/schema/readout'
import type { Tx } from '@/db/scope'
import type { Doing, OpenThread, ToReview } from '@/lib/features/home/schema'

/** Readouts with suggestions to review, the last added first. Index position_to_review. */
export async function listToReview(tx: Tx, teamId: string, limit: number): Promise<ToReview[]> {
  const { rows } = await tx.execute<ToReview>(sql`
    select r.id as "readoutId", r.title, ${issuersOf({ issuerName: sql`r.issuer_name`, jointly: sql`r.jointly` })} as issuer, r.published_on::text as "publishedOn",
      (select count(*)::int from position p where p.team_id = r.team_id and p.readout_id = r.id
        and p.state = 'suggested' and p.deleted_at is null) as waiting
    from readout r
    where r.team_id = ${teamId} and r.deleted_at is null and exists (
      select 1 from position p where p.team_id = r.team_id and p.readout_id = r.id
        and p.state = 'suggested' and p.deleted_at is null)
    order by r.id desc limit ${limit}`)
  return rows
}

/** Threads that nobody resolved, the newest first, on what is still there. Index thread_unresolved. */
export async function listOpenThreads(
  tx: Tx,
  teamId: string,
  limit: number,
): Promise<OpenThread[]> {
  const { rows } = await tx.execute<OpenThread>(sql`
    select t.id as "threadId", coalesce(r.title, k.title, sc.name, fc.title) as "on", t.readout_id as "readoutId",
      k.id as "collectionId", t.position_id as "positionId",
      case when sc.id is not null then '/comparisons/' || sc.id
        when fc.id is not null then '/calls/' || fc.id || '?view=ledger&a=' || f.account_low || '&b=' || f.account_high || '#finding-' || f.id
      end as path, said.comments, who.name as "lastBy",
      left(said.body, 300) as "lastWords",
      to_char(said.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "lastAt"
    from thread t
    left join readout r on r.team_id = t.team_id and r.id = t.readout_id and r.deleted_at is null
    left join collection_item i
      on i.team_id = t.team_id and i.id = t.collection_item_id and i.deleted_at is null
    left join collection k
      on k.team_id = i.team_id and k.id = i.collection_id and k.deleted_at is null
    left join saved_comparison sc
      on sc.team_id = t.team_id and sc.id = t.saved_comparison_id and sc.deleted_at is null
    left join finding f on f.team_id = t.team_id and f.id = t.finding_id
    left join account fa on fa.team_id = f.team_id and fa.id = f.account_low
    left join call fc on fc.team_id = fa.team_id and fc.id = fa.call_id and fc.deleted_at is null
    cross join lateral (
      select c.body, c.author_id, c.created_at, count(*) over ()::int as comments
      from comment c where c.team_id = t.team_id and c.thread_id = t.id and c.deleted_at is null
      order by c.id desc limit 1) said
    left join person who on who.team_id = t.team_id and who.id = said.author_id
    where t.team_id = ${teamId} and t.resolved_at is null
      and (r.id is not null or k.id is not null or sc.id is not null or fc.id is not null)
    order by t.id desc limit ${limit}`)
  return rows
}

type DoingRow = Omit<Doing, 'times' | 'place' | 'edition'> & {
  readoutId: string | null
  callId: string | null
  collectionId: string | null
  savedId: string | null
  edition: string | null
}

/** What people did, the last first, each with the names it speaks of. Walks the primary key backwards. */
export async function listDoings(tx: Tx, teamId: string, limit: number): Promise<DoingRow[]> {
  const { rows } = await tx.execute<DoingRow>(sql`
    select a.id, a.verb, coalesce(who.name, 'Somebody') as who,
      to_char(a.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at,
      coalesce(r.title, c.title, k.title, sc.name, fc.title, a.detail->>'title') as title,
      r.id as "readoutId", coalesce(c.id, fc.id) as "callId", k.id as "collectionId",
      sc.id as "savedId", whom.name as person, coalesce(a.detail->>'role', a.detail->>'to') as role,
      a.detail->>'number' as edition
    from activity a
    left join person who on who.team_id = a.team_id and who.id = a.user_id
    left join person whom on whom.team_id = a.team_id and whom.id::text = a.detail->>'person'
    left join readout r on r.team_id = a.team_id and r.id = a.readout_id and r.deleted_at is null
    left join call c on c.team_id = a.team_id and a.subject_kind = 'call' and c.id = a.subject_id
      and c.deleted_at is null
    left join saved_comparison sc on sc.team_id = a.team_id and sc.deleted_at is null
      and sc.id::text = case a.subject_kind when 'saved-comparison' then a.subject_id::text else a.detail->>'savedComparisonId' end
    left join finding f on f.team_id = a.team_id
      and f.id::text = case a.subject_kind when 'finding' then a.subject_id::text else a.detail->>'findingId' end
    left join account fa on fa.team_id = f.team_id and fa.id = f.account_low
    left join call fc on fc.team_id = fa.team_id and fc.id = fa.call_id and fc.deleted_at is null
    left join collection k on k.team_id = a.team_id and k.deleted_at is null
      and k.id::text = case a.subject_kind when 'collection' then a.subject_id::text else a.detail->>'collectionId' end
    where a.team_id = ${teamId} order by a.id desc limit ${limit}`)
  return rows
}
