import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/scope'
import type { Initiative, RaisedCount } from '@/lib/core/charting/raised-issues'
import { FACING } from '@/lib/features/across/data'
import type { AcrossChoice } from '@/lib/features/across/schema'
import type { ChartParties, IssuerPair } from '@/lib/features/chart/schema'

function callsWithin({ from, to }: AcrossChoice): SQL {
  return sql`c.deleted_at is null and ${from ? sql`c.held_on >= ${from}::date` : sql`true`}
    and ${to ? sql`c.held_on <= ${to}::date` : sql`true`}`
}

function positionsWithin({ from, to }: AcrossChoice): SQL {
  return sql`${from ? sql`h.held_on >= ${from}::date` : sql`true`} and ${to ? sql`h.held_on <= ${to}::date` : sql`true`}
    and ${from || to ? sql`h.held_on < 'infinity'` : sql`true`}`
}

/** Counts of the lines that are shown, and of how many lines they are. */
export type RaisedRow = Omit<RaisedCount, 'label' | 'initiative'> & {
  initiative: Initiative
  outOf: number
}

/**
 * Readouts in which an actor by itself holds positions on an issue, by initiative and channel; of the most frequent
 * pairs of actor and issue. Whose initiative it was is found once for each account. Walks the stretch of the team's
 * rows once, or by index position_in_time_of_issue where an issue is picked.
 */
export async function listRaised(
  tx: Tx,
  teamId: string,
  of: { choice: AcrossChoice; limit: number },
): Promise<RaisedRow[]> {
  const { actors, issue } = of.choice
  const { rows } = await tx.execute<RaisedRow>(sql`
    with asked as materialized (
      select b.id, b.initiator is null and b.initiator_state is null as untold,
        coalesce(array_agg(t.side) filter (where t.side is not null
          and (b.initiator in (t.name, o.name) or b.initiator_state = coalesce(t.state, o.state))), '{}') as sides
      from account b
      left join participant t on t.team_id = ${teamId} and t.account_id = b.id and t.role = 'participant'
      left join actor o on o.team_id = ${teamId} and o.id = t.actor_id
      where b.team_id = ${teamId} group by b.id, b.initiator, b.initiator_state),
    held as (
      select unnest(h.holders) as holder, h.issue, h.account_id, h.channel, h.sides from position_in_time h
      where h.team_id = ${teamId} and h.source_kind <> 'joint' and ${positionsWithin(of.choice)}
        and ${issue ? sql`h.issue = ${issue}` : sql`h.issue <> ''`}
        and ${actors.length > 0 ? sql`h.holders && ${sql.param([...actors])}::uuid[]` : sql`true`}),
    told as (
      select holder, issue, account_id, channel, asked.untold, bool_or(held.sides && asked.sides) as own
      from held join asked on asked.id = held.account_id
      where ${actors.length > 0 ? sql`holder = any(${sql.param([...actors])}::uuid[])` : sql`true`}
      group by holder, issue, account_id, channel, asked.untold),
    counted as materialized (
      select holder, issue, channel, case when untold then 'untold' when own then 'own' else 'other' end as initiative,
        count(*) as readouts
      from told group by 1, 2, 3, 4),
    lines as (
      select holder, issue, count(*) over () as lines from counted
      group by holder, issue order by sum(readouts) desc, holder, issue limit ${of.limit})
    select lines.holder as "actorId", o.name as actor, lines.issue, counted.channel, counted.initiative,
      counted.readouts::int as readouts, lines.lines::int as "outOf"
    from lines join counted on counted.holder = lines.holder and counted.issue = lines.issue
    join actor o on o.team_id = ${teamId} and o.id = lines.holder`)
  return rows
}

/** Pairs of issuers who tell of the same calls, those of most calls first. Indexes account_of_call and call_newest. */
export async function listIssuerPairs(
  tx: Tx,
  teamId: string,
  of: { choice: AcrossChoice; limit: number },
): Promise<IssuerPair[]> {
  const { rows } = await tx.execute<IssuerPair>(sql`
    with told as materialized (select distinct a.call_id, r.issuer_name as issuer from account a
      join readout r on r.team_id = ${teamId} and r.id = a.readout_id and r.deleted_at is null
      join call c on c.team_id = ${teamId} and c.id = a.call_id and ${callsWithin(of.choice)}
      where a.team_id = ${teamId})
    select x.issuer as a, y.issuer as b, count(*)::int as calls
    from told x join told y on y.call_id = x.call_id and x.issuer < y.issuer
    group by x.issuer, y.issuer order by calls desc, a, b limit ${of.limit}`)
  return rows
}

/** Accounts that two issuers give of the same calls, as `told` and `facing`. */
function facingIn(teamId: string, of: { choice: AcrossChoice; pair: IssuersFacing }): SQL {
  const { a, b } = of.pair
  return sql`told as materialized (select a.id, a.call_id, r.issuer_name = ${a} as by_a from account a
      join readout r on r.team_id = ${teamId} and r.id = a.readout_id and r.deleted_at is null
      join call c on c.team_id = ${teamId} and c.id = a.call_id and ${callsWithin(of.choice)}
      where a.team_id = ${teamId} and r.issuer_name in (${a}, ${b})),
    facing as materialized (select call_id from told group by call_id having bool_or(by_a) and not bool_and(by_a))`
}

type IssuersFacing = { a: string; b: string }

/** Number of calls that both issuers tell of. Index account_of_call. */
export async function countFacing(
  tx: Tx,
  teamId: string,
  of: { choice: AcrossChoice; pair: IssuersFacing },
): Promise<number> {
  const { rows } = await tx.execute<{ calls: number }>(sql`
    with ${facingIn(teamId, of)} select count(*)::int as calls from facing`)
  return rows[0]?.calls ?? 0
}

/** Of an issue: calls in which each of two accounts mentions it, and in which one alone does. */
export type UntoldRow = { issue: string; a: number; b: number; onlyA: number; onlyB: number }

/**
 * Issues in calls that both issuers tell of: mentioned by each, and by each alone. An issuer's several accounts of a
 * call count as one. Indexes account_of_call and position_in_time_of_account.
 */
export async function listUntold(
  tx: Tx,
  teamId: string,
  of: { choice: AcrossChoice; pair: IssuersFacing },
): Promise<UntoldRow[]> {
  const { rows } = await tx.execute<UntoldRow>(sql`
    with ${facingIn(teamId, of)},
    said as (select told.call_id, h.issue, bool_or(told.by_a) as a, not bool_and(told.by_a) as b
      from facing join told on told.call_id = facing.call_id
      join position_in_time h on h.team_id = ${teamId} and h.account_id = told.id and h.issue <> ''
      group by told.call_id, h.issue)
    select issue, count(*) filter (where a)::int as a, count(*) filter (where b)::int as b,
      count(*) filter (where not b)::int as "onlyA", count(*) filter (where not a)::int as "onlyB"
    from said group by issue`)
  return rows
}

/** The two of each call who stand on different sides, once a call: `one` before `other`. Index participant_of_account. */
function facedIn(teamId: string, of: { choice: AcrossChoice; by: ChartParties }): SQL {
  const { actors } = of.choice
  const party = {
    actors: [sql`s.actor_id`, sql`t.actor_id`],
    states: [sql`coalesce(s.state, so.state)`, sql`coalesce(t.state, ot.state)`],
  }[of.by]
  const [one, other] = [party[0] ?? sql``, party[1] ?? sql``]
  const states =
    of.by === 'states'
      ? sql`join actor so on so.team_id = ${teamId} and so.id = s.actor_id
        join actor ot on ot.team_id = ${teamId} and ot.id = t.actor_id`
      : sql``
  const chosen = sql.param([...actors])
  const picked =
    actors.length > 0
      ? sql`and (s.actor_id = any(${chosen}::uuid[]) or t.actor_id = any(${chosen}::uuid[]))`
      : sql``
  return sql`faced as materialized (
    select distinct c.id as call_id, c.held_on, ${one}::text as one, ${other}::text as other
    from call c
    join account a on a.team_id = ${teamId} and a.call_id = c.id
    join readout r on r.team_id = ${teamId} and r.id = a.readout_id and r.deleted_at is null
    join participant s on s.team_id = ${teamId} and s.account_id = a.id and s.role = 'participant'
    join participant t on t.team_id = ${teamId} and t.account_id = a.id and t.role = 'participant'
    ${states}
    where c.team_id = ${teamId} and ${callsWithin(of.choice)} and ${one} < ${other} and ${FACING} ${picked})`
}

/** Calls of a pair in a month. */
export type PairMonth = {
  one: string
  other: string
  calls: number
  month: string
  often: number
  outOf: number
}

/** Calls per month of the pairs that speak most often. Indexes call_newest, account_of_call, participant_of_account. */
export async function listPairMonths(
  tx: Tx,
  teamId: string,
  of: { choice: AcrossChoice; by: ChartParties; limit: number },
): Promise<PairMonth[]> {
  const { rows } = await tx.execute<PairMonth>(sql`
    with ${facedIn(teamId, of)},
    pairs as (select one, other, count(*)::int as calls, (count(*) over ())::int as pairs from faced
      where held_on is not null
      group by one, other order by calls desc, one, other limit ${of.limit})
    select p.one, p.other, p.calls, p.pairs as "outOf", to_char(f.held_on, 'YYYY-MM') as month, count(*)::int as often
    from pairs p join faced f on f.one = p.one and f.other = p.other and f.held_on is not null
    group by p.one, p.other, p.calls, p.pairs, month order by p.calls desc, p.one, p.other, month`)
  return rows
}

/** Calls of each month, of whoever is picked. Index call_newest. */
export async function listMonths(
  tx: Tx,
  teamId: string,
  choice: AcrossChoice,
): Promise<{ month: string; calls: number }[]> {
  const { actors } = choice
  const took =
    actors.length > 0
      ? sql`exists (select 1 from account a join participant t on t.team_id = ${teamId} and t.account_id = a.id
          join readout r on r.team_id = ${teamId} and r.id = a.readout_id and r.deleted_at is null
          where a.team_id = ${teamId} and a.call_id = c.id and t.role = 'participant'
            and t.actor_id = any(${sql.param([...actors])}::uuid[]))`
      : sql`true`
  const { rows } = await tx.execute<{ month: string; calls: number }>(sql`
    select to_char(c.held_on, 'YYYY-MM') as month, count(*)::int as calls from call c
    where c.team_id = ${teamId} and c.held_on is not null and ${callsWithin(choice)} and ${took}
    group by 1 order by 1`)
  return rows
}

/** Two who speak with each other. */
export type ExchangeRow = {
  one: string
  other: string
  calls: number
  firstOn: string | null
  lastOn: string | null
}

/** Those with most calls, out of how many. Indexes as for listPairMonths. */
export async function listSpeakers(
  tx: Tx,
  teamId: string,
  of: { choice: AcrossChoice; by: ChartParties; limit: number },
): Promise<{ id: string; calls: number; outOf: number }[]> {
  const { rows } = await tx.execute<{ id: string; calls: number; outOf: number }>(sql`
    with ${facedIn(teamId, of)}
    select id, count(*)::int as calls, (count(*) over ())::int as "outOf" from (
      select one as id, call_id from faced union select other, call_id from faced) took
    group by id order by calls desc, id limit ${of.limit}`)
  return rows
}

/** How often these speak with each other, and since when. Indexes as for listPairMonths. */
export async function listExchanges(
  tx: Tx,
  teamId: string,
  of: { choice: AcrossChoice; by: ChartParties; among: readonly string[] },
): Promise<ExchangeRow[]> {
  const among = sql.param([...of.among])
  const { rows } = await tx.execute<ExchangeRow>(sql`
    with ${facedIn(teamId, of)}
    select one, other, count(*)::int as calls, min(held_on)::text as "firstOn", max(held_on)::text as "lastOn"
    from faced where one = any(${among}::text[]) and other = any(${among}::text[])
    group by one, other order by calls desc, one, other`)
  return rows
}

/** Whether the team has a call. Index call_newest. */
export async function hasCalls(tx: Tx, teamId: string): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    select 1 from call c where c.team_id = ${teamId} and c.deleted_at is null limit 1`)
  return rows.length > 0
}
