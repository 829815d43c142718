import { type SQL, sql } from 'drizzle-orm'
import type { ChangePlace } from '@/db/keyset'
import type { Who } from '@/db/member'
import type { Tx } from '@/db/scope'
import { acrossFits } from '@/lib/features/across/data'
import type { AcrossChoice } from '@/lib/features/across/schema'
import type { SavedQueryLine } from '@/lib/features/saved-query/schema'

export type SavedQueryRow = Omit<SavedQueryLine, 'asked'>

function rowsOf(who: Who, where: SQL): SQL {
  return sql`select q.id, q.name, q.note, q.question, q.revision, p.name as by,
      to_char(q.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "updatedAt",
      exists (select 1 from follow f where f.team_id = q.team_id and f.subject_kind = 'saved-query'
        and f.subject_id = q.id and f.user_id = ${who.userId}::uuid) as following
    from saved_query q left join person p on p.team_id = q.team_id and p.id = q.created_by
    where q.team_id = ${who.teamId} and q.deleted_at is null and ${where}`
}

/** Saved questions, last changed first, a page at a time. Index saved_query_newest. */
export async function listSavedQueries(
  tx: Tx,
  who: Who,
  page: { before: ChangePlace | null; limit: number },
): Promise<SavedQueryRow[]> {
  const { before } = page
  const past = before
    ? sql`(q.updated_at, q.id) < (${before.updatedAt}::timestamptz, ${before.id}::uuid)`
    : sql`true`
  const { rows } = await tx.execute<SavedQueryRow>(sql`
    ${rowsOf(who, past)} order by q.updated_at desc, q.id desc limit ${page.limit}`)
  return rows
}

/** The newest one that asks this question; null where it is not kept. Index saved_query_newest. */
export async function getQueryOf(
  tx: Tx,
  who: Who,
  question: string,
): Promise<SavedQueryRow | null> {
  const { rows } = await tx.execute<SavedQueryRow>(sql`
    ${rowsOf(who, sql`q.question = ${question}`)} order by q.updated_at desc, q.id desc limit 1`)
  return rows[0] ?? null
}

/** Questions that somebody follows. Index follow_once. */
export async function listFollowedQueries(
  tx: Tx,
  teamId: string,
  limit: number,
): Promise<{ id: string; name: string; question: string }[]> {
  const { rows } = await tx.execute<{ id: string; name: string; question: string }>(sql`
    select q.id, q.name, q.question from saved_query q
    where q.team_id = ${teamId} and q.deleted_at is null and exists (select 1 from follow f
      where f.team_id = q.team_id and f.subject_kind = 'saved-query' and f.subject_id = q.id)
    order by q.updated_at desc limit ${limit}`)
  return rows
}

/** How many positions of a readout answer a question; of some of its positions, where they are named. Index position_in_time_of_account. */
export async function countAnswersIn(
  tx: Tx,
  teamId: string,
  of: { readoutId: string; choice: AcrossChoice; positions?: readonly string[] },
): Promise<number> {
  const only = of.positions
    ? sql`h.position_id = any(${sql.param([...of.positions])}::uuid[])`
    : sql`true`
  const { rows } = await tx.execute<{ answers: number }>(sql`
    select count(*)::int as answers from position_in_time h
    where h.team_id = ${teamId} and h.account_id in (select a.id from account a
      where a.team_id = ${teamId} and a.readout_id = ${of.readoutId}::uuid)
      and ${only} and ${acrossFits(teamId, of.choice)}`)
  return rows[0]?.answers ?? 0
}

/** The title of a readout. */
export async function getTitle(tx: Tx, teamId: string, readoutId: string): Promise<string> {
  const { rows } = await tx.execute<{ title: string }>(sql`
    select title from readout where team_id = ${teamId} and id = ${readoutId}::uuid`)
  return rows[0]?.title ?? ''
}
