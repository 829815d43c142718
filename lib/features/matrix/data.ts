import { type SQL, sql } from 'drizzle-orm'
import type { IssueCell } from '@/db/schema/position-in-time'
import type { Tx } from '@/db/scope'
import type { MatrixChoice, MatrixHead } from '@/lib/features/matrix/schema'

/** A stretch of time as a condition on `position_in_time h`; undated calls are in none but the open one. */
function within({ from, to }: MatrixChoice): SQL {
  return sql`${from ? sql`h.held_on >= ${from}::date` : sql`true`} and ${to ? sql`h.held_on <= ${to}::date` : sql`true`}
    and ${from || to ? sql`h.held_on < 'infinity'` : sql`true`}`
}

function callsWithin({ from, to }: MatrixChoice): SQL {
  return sql`${from ? sql`c.held_on >= ${from}::date` : sql`true`} and ${to ? sql`c.held_on <= ${to}::date` : sql`true`}`
}

/** The issues most often held, with how often. From index position_in_time_of_issue alone. */
export async function listIssueHeads(
  tx: Tx,
  teamId: string,
  of: { choice: MatrixChoice; limit: number },
): Promise<{ id: string; often: number }[]> {
  const { rows } = await tx.execute<{ id: string; often: number }>(sql`
    select h.issue as id, count(*)::int as often from position_in_time h
    where h.team_id = ${teamId} and h.issue <> '' and ${within(of.choice)}
    group by h.issue order by often desc, h.issue limit ${of.limit}`)
  return rows
}

/** A call as a line: its day, who, and how many readouts tell of it. */
export type CallHead = {
  id: string
  day: string | null
  label: string
  pair: string
  readouts: number
}

/** Calls of the stretch, the newest first. Indexes call_newest and account_of_call. */
export async function listCallHeads(
  tx: Tx,
  teamId: string,
  of: { choice: MatrixChoice; limit: number },
): Promise<CallHead[]> {
  const { rows } = await tx.execute<CallHead>(sql`
    select c.id, c.held_on::text as day, c.title as label, c.cast_key as pair, count(a.id)::int as readouts
    from (select c.team_id, c.id, c.held_on, c.title, c.cast_key from call c
      where c.team_id = ${teamId} and c.deleted_at is null and ${callsWithin(of.choice)}
      order by c.held_on desc nulls last, c.id desc limit ${of.limit}) c
    join account a on a.team_id = ${teamId} and a.call_id = c.id
    join readout r on r.team_id = ${teamId} and r.id = a.readout_id and r.deleted_at is null
    group by c.id, c.held_on, c.title, c.cast_key
    order by c.held_on desc nulls last, c.id desc`)
  return rows
}

/** Number of calls in the stretch. Index call_newest. */
export async function countCalls(tx: Tx, teamId: string, choice: MatrixChoice): Promise<number> {
  const { rows } = await tx.execute<{ calls: number }>(sql`
    select count(*)::int as calls from call c
    where c.team_id = ${teamId} and c.deleted_at is null and ${callsWithin(choice)}`)
  return rows[0]?.calls ?? 0
}

/** Calls of each month. Index call_newest. */
export async function countCallsByMonth(
  tx: Tx,
  teamId: string,
): Promise<{ month: string; calls: number }[]> {
  const { rows } = await tx.execute<{ month: string; calls: number }>(sql`
    select to_char(c.held_on, 'YYYY-MM') as month, count(*)::int as calls from call c
    where c.team_id = ${teamId} and c.deleted_at is null and c.held_on is not null group by 1 order by 1`)
  return rows
}

/** As lib/core/comparing/matrix-cell packs a cell: `column` counts from one. */
function packed(column: SQL): SQL {
  return sql`((count(*) * 8 + max(h.force)) * 32 + bit_or(h.direction)) * 64 + ${column} - 1`
}

/** What each call of the stretch holds on each issue, the newest first. Index call_in_time_newest: a row a call. */
export async function listCallCells(
  tx: Tx,
  teamId: string,
  of: { choice: MatrixChoice; limit: number },
): Promise<{ id: string; cells: IssueCell[] }[]> {
  const { from, to } = of.choice
  const { rows } = await tx.execute<{ id: string; cells: IssueCell[] }>(sql`
    select t.call_id as id, t.cells from call_in_time t
    where t.team_id = ${teamId} and ${from ? sql`t.held_on >= ${from}::date` : sql`true`}
      and ${to ? sql`t.held_on <= ${to}::date` : sql`true`} and ${from || to ? sql`t.held_on < 'infinity'` : sql`true`}
    order by t.held_on desc, t.call_id desc limit ${of.limit}`)
  return rows
}

/** The actors who hold most positions, joint ones included, with their readouts. Walks the team's rows of the stretch once. */
export async function listActorHeads(
  tx: Tx,
  teamId: string,
  of: { choice: MatrixChoice; limit: number },
): Promise<MatrixHead[]> {
  const { rows } = await tx.execute<MatrixHead>(sql`
    with often as (select holder, count(*)::int as often from position_in_time h cross join unnest(h.holders) holder
      where h.team_id = ${teamId} and h.ordinal = 0 and ${within(of.choice)}
      group by holder order by often desc, holder limit ${of.limit})
    select o.id, o.name as label, often.often, count(distinct r.id)::int as readouts
    from often join actor o on o.team_id = ${teamId} and o.id = often.holder
    left join participant t on t.team_id = ${teamId} and t.actor_id = o.id and t.role = 'participant'
    left join account a on a.team_id = ${teamId} and a.id = t.account_id
    left join call c on c.team_id = ${teamId} and c.id = a.call_id and c.deleted_at is null and ${callsWithin(of.choice)}
    left join readout r on r.team_id = ${teamId} and r.id = a.readout_id and r.deleted_at is null and c.id is not null
    group by o.id, o.name, often.often order by often.often desc, o.id`)
  return rows
}

/** Cells of issues by holders, packed. Index position_in_time_of_issue. */
export async function listIssueCells(
  tx: Tx,
  teamId: string,
  of: { choice: MatrixChoice; issues: readonly string[]; actors: readonly string[] },
): Promise<{ id: string; cells: string }[]> {
  const actors = sql.param([...of.actors])
  const { rows } = await tx.execute<{ id: string; cells: string }>(sql`
    select issue as id, string_agg(cell::text, ',') as cells from (
      select h.issue, ${packed(sql`array_position(${actors}::uuid[], holder)`)} as cell
      from position_in_time h cross join unnest(h.holders) holder
      where h.team_id = ${teamId} and h.issue = any(${sql.param([...of.issues])}::text[])
        and holder = any(${actors}::uuid[]) and ${within(of.choice)}
      group by h.issue, holder) found
    group by issue`)
  return rows
}

/** Cells of holders by who else took part, packed. Indexes position_in_time_cells and participant_of_account. */
export async function listActorCells(
  tx: Tx,
  teamId: string,
  of: { choice: MatrixChoice; actors: readonly string[] },
): Promise<{ id: string; cells: string }[]> {
  const actors = sql.param([...of.actors])
  const { rows } = await tx.execute<{ id: string; cells: string }>(sql`
    with took as materialized (select t.account_id, t.actor_id from participant t
      where t.team_id = ${teamId} and t.role = 'participant' and t.actor_id = any(${actors}::uuid[]))
    select holder as id, string_agg(cell::text, ',') as cells from (
      select holder, ${packed(sql`array_position(${actors}::uuid[], took.actor_id)`)} as cell
      from position_in_time h cross join unnest(h.holders) holder
      join took on took.account_id = h.account_id and took.actor_id <> holder
      where h.team_id = ${teamId} and h.ordinal = 0 and holder = any(${actors}::uuid[]) and ${within(of.choice)}
      group by holder, took.actor_id) found
    group by holder`)
  return rows
}
