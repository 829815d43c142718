import { and, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { actor } from '@/db/schema/actor'
import type { Tx } from '@/db/scope'
import type { AcrossChoice, AcrossOption, AcrossPlace } from '@/lib/features/across/schema'

/** What an Across list is narrowed to, and the stretch of it that is wanted. */
export type AcrossAsked = {
  choice: AcrossChoice
  /** Only places past this one, in the direction asked for. */
  past: AcrossPlace | null
  backwards?: boolean
  limit: number
}

type AcrossFound = AcrossPlace & { accountId: string }

/** So few positions of an issue or actor are gathered and sorted; of more, the calls are walked in order of time. */
const FEW = 2000
/** Calls looked through at first; each further step takes four times as many. */
const FIRST_STEP = 64

/**
 * Places of the positions that fit a choice, in order of time. Indexes position_of_issue and position_of_actor for
 * what is rare, call_newest for what is frequent: neither reads more than it must to fill the limit.
 */
export async function listAcrossPlaces(
  tx: Tx,
  teamId: string,
  asked: AcrossAsked,
): Promise<AcrossFound[]> {
  const { actors, issue } = asked.choice
  if (
    issue &&
    (await isRare(tx, sql`position_issue where team_id = ${teamId} and issue = ${issue}`))
  )
    return gatherAcross(tx, teamId, asked, 'issue')
  const ids = sql`any(${sql.param([...actors])}::uuid[])`
  if (
    actors.length > 0 &&
    (await isRare(tx, sql`position_source where team_id = ${teamId} and actor_id = ${ids}`)) &&
    (await isRare(tx, sql`participant where team_id = ${teamId} and actor_id = ${ids}`))
  )
    return gatherAcross(tx, teamId, asked, 'actors')
  return walkAcross(tx, teamId, asked)
}

async function isRare(tx: Tx, rows: SQL): Promise<boolean> {
  const found = await tx.execute<{ n: number }>(
    sql`select count(*)::int as n from (select 1 from ${rows} limit ${FEW}) counted`,
  )
  return (found.rows[0]?.n ?? 0) < FEW
}

/** A position belongs to its account's call; one that belongs to every call of its text stands at the first. */
const OF_ACCOUNT = sql`p.readout_id = a.readout_id and (p.account_id = a.id or (p.account_id is null and a.ordinal = 0))`
const FOUND = sql`c.held_on::text as "heldOn", c.id as "callId", p.id as "positionId", a.id as "accountId"`

function acrossFits(teamId: string, { choice, past, backwards }: AcrossAsked): SQL {
  const { actors, issue } = choice
  const ids = sql`any(${sql.param([...actors])}::uuid[])`
  const beyond = backwards ? sql`<` : sql`>`
  return sql.join(
    [
      sql`c.deleted_at is null and r.deleted_at is null and p.deleted_at is null and p.state <> 'rejected'`,
      issue
        ? sql`exists (select 1 from position_issue i where i.team_id = ${teamId} and i.position_id = p.id and i.issue = ${issue})`
        : sql`true`,
      actors.length > 0
        ? sql`(exists (select 1 from position_source s where s.team_id = ${teamId} and s.position_id = p.id and s.actor_id = ${ids})
            or (p.source_kind = 'joint' and exists (select 1 from participant t where t.team_id = ${teamId}
              and t.account_id = a.id and t.role = 'participant' and t.actor_id = ${ids})))`
        : sql`true`,
      past
        ? sql`(coalesce(c.held_on, 'infinity'), c.id, p.id) ${beyond}
            (coalesce(${past.heldOn}::date, 'infinity'), ${past.callId}::uuid, ${past.positionId}::uuid)`
        : sql`true`,
      withinSpan(choice),
    ],
    sql` and `,
  )
}

function withinSpan({ from, to }: AcrossChoice): SQL {
  return sql`${from ? sql`c.held_on >= ${from}::date` : sql`true`} and ${to ? sql`c.held_on <= ${to}::date` : sql`true`}`
}

async function gatherAcross(
  tx: Tx,
  teamId: string,
  asked: AcrossAsked,
  by: 'issue' | 'actors',
): Promise<AcrossFound[]> {
  const ids = sql`any(${sql.param([...asked.choice.actors])}::uuid[])`
  const held =
    by === 'issue'
      ? sql`select position_id as id from position_issue where team_id = ${teamId} and issue = ${asked.choice.issue ?? ''}`
      : sql`select position_id as id from position_source where team_id = ${teamId} and actor_id = ${ids}
          union
          select p.id from participant t
          join account a on a.team_id = ${teamId} and a.id = t.account_id
          join position p on p.team_id = ${teamId} and p.source_kind = 'joint' and ${OF_ACCOUNT}
          where t.team_id = ${teamId} and t.actor_id = ${ids} and t.role = 'participant'`
  const way = asked.backwards ? sql`desc` : sql`asc`
  const { rows } = await tx.execute<AcrossFound>(sql`
    with held as materialized (${held})
    select ${FOUND} from held
    join position p on p.team_id = ${teamId} and p.id = held.id
    join account a on a.team_id = ${teamId} and ${OF_ACCOUNT}
    join readout r on r.team_id = ${teamId} and r.id = a.readout_id
    join call c on c.team_id = ${teamId} and c.id = a.call_id
    where ${acrossFits(teamId, asked)}
    order by coalesce(c.held_on, 'infinity') ${way}, c.id ${way}, p.id ${way} limit ${asked.limit}`)
  return rows
}

type CallInTime = { id: string; heldOn: string | null }

async function walkAcross(tx: Tx, teamId: string, asked: AcrossAsked): Promise<AcrossFound[]> {
  const { past, limit } = asked
  const found: AcrossFound[] = []
  for (const dated of asked.backwards ? [false, true] : [true, false]) {
    if (!isReached(asked, dated)) continue
    const here = past && (past.heldOn !== null) === dated
    let at = here ? { id: past.callId, heldOn: past.heldOn, itself: true } : null
    for (let step = FIRST_STEP; found.length < limit; step *= 4) {
      const calls = await nextCalls(tx, teamId, { asked, at, step, dated })
      const rest = { asked, calls, limit: limit - found.length }
      if (calls.length > 0) found.push(...(await positionsInCalls(tx, teamId, rest)))
      const last = calls.at(-1)
      if (!last || calls.length < step) break
      at = { ...last, itself: false }
    }
  }
  return found
}

/** Calls without a day stand last: one does not come to them from before in a span, nor walking back from a day. */
function isReached({ choice, past, backwards }: AcrossAsked, dated: boolean): boolean {
  if (dated) return backwards || past?.heldOn !== null
  if (choice.from || choice.to) return false
  return !backwards || past?.heldOn === null
}

/** Calls past the one at hand, in order of time. Index call_newest. */
async function nextCalls(
  tx: Tx,
  teamId: string,
  of: {
    asked: AcrossAsked
    at: (CallInTime & { itself: boolean }) | null
    step: number
    dated: boolean
  },
): Promise<CallInTime[]> {
  const { asked, at, dated } = of
  const beyond = sql.raw(`${asked.backwards ? '<' : '>'}${at?.itself ? '=' : ''}`)
  const past = dated
    ? sql`(c.held_on, c.id) ${beyond} (${at?.heldOn ?? null}::date, ${at?.id ?? null}::uuid)`
    : sql`c.id ${beyond} ${at?.id ?? null}::uuid`
  const order = asked.backwards
    ? sql`c.held_on desc nulls last, c.id desc`
    : sql`c.held_on asc nulls first, c.id asc`
  const { rows } = await tx.execute<CallInTime>(sql`
    select c.id, c.held_on::text as "heldOn" from call c
    where c.team_id = ${teamId} and c.deleted_at is null
      and ${dated ? sql`c.held_on is not null` : sql`c.held_on is null`}
      and ${at ? past : sql`true`} and ${withinSpan(asked.choice)}
    order by ${order} limit ${of.step}`)
  return rows
}

async function positionsInCalls(
  tx: Tx,
  teamId: string,
  of: { asked: AcrossAsked; calls: readonly CallInTime[]; limit: number },
): Promise<AcrossFound[]> {
  const way = of.asked.backwards ? sql`desc` : sql`asc`
  const { rows } = await tx.execute<AcrossFound>(sql`
    select ${FOUND} from unnest(${sql.param(of.calls.map(({ id }) => id))}::uuid[]) walked (id)
    join call c on c.team_id = ${teamId} and c.id = walked.id
    join account a on a.team_id = ${teamId} and a.call_id = c.id
    join readout r on r.team_id = ${teamId} and r.id = a.readout_id
    join position p on p.team_id = ${teamId} and ${OF_ACCOUNT}
    where ${acrossFits(teamId, of.asked)}
    order by coalesce(c.held_on, 'infinity') ${way}, c.id ${way}, p.id ${way} limit ${of.limit}`)
  return rows
}

/** What Across calls shows and compares of a position. */
export type AcrossRow = AcrossPlace & {
  readoutId: string
  callTitle: string
  castKey: string
  issuer: string
  sourceKind: string
  sources: { id: string; name: string }[]
  /** Of the account it stands in: a joint position is held by each. */
  participants: { id: string; name: string }[]
  issues: string[]
  cue: string
  content: string
  force: number
  state: string
}

/** The rows of places, in their order. */
export async function listAcrossRows(
  tx: Tx,
  teamId: string,
  places: readonly AcrossFound[],
): Promise<AcrossRow[]> {
  if (places.length === 0) return []
  const positions = sql.param(places.map(({ positionId }) => positionId))
  const accounts = sql.param(places.map(({ accountId }) => accountId))
  const { rows } = await tx.execute<AcrossRow>(sql`
    select c.held_on::text as "heldOn", c.id as "callId", c.title as "callTitle", c.cast_key as "castKey",
      p.id as "positionId", p.readout_id as "readoutId", r.issuer_name as issuer,
      p.source_kind as "sourceKind", p.cue, p.content, p.force, p.state,
      coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name) order by s.ordinal)
        from position_source s join actor o on o.team_id = s.team_id and o.id = s.actor_id
        where s.team_id = ${teamId} and s.position_id = p.id), '[]') as sources,
      case when p.source_kind = 'joint' then
        coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name) order by t.ordinal)
          from participant t join actor o on o.team_id = t.team_id and o.id = t.actor_id
          where t.team_id = ${teamId} and t.account_id = a.id and t.role = 'participant'), '[]')
        else '[]' end as participants,
      array(select i.issue from position_issue i
        where i.team_id = ${teamId} and i.position_id = p.id order by i.ordinal) as issues
    from unnest(${positions}::uuid[], ${accounts}::uuid[]) with ordinality found (position_id, account_id, nth)
    join position p on p.team_id = ${teamId} and p.id = found.position_id
    join account a on a.team_id = ${teamId} and a.id = found.account_id
    join readout r on r.team_id = ${teamId} and r.id = a.readout_id
    join call c on c.team_id = ${teamId} and c.id = a.call_id
    order by found.nth`)
  return rows
}

/**
 * Readouts of calls that an actor took part in, held strictly between two days, without any position on the issue:
 * the day of each, for each actor. Indexes participant_of_actor and position_of_readout.
 */
export async function listReadoutsWithout(
  tx: Tx,
  teamId: string,
  of: { actors: readonly string[]; issue: string; after: string; before: string; limit: number },
): Promise<{ actorId: string; readoutId: string; heldOn: string }[]> {
  const { rows } = await tx.execute<{ actorId: string; readoutId: string; heldOn: string }>(sql`
    select distinct t.actor_id as "actorId", a.readout_id as "readoutId", c.held_on::text as "heldOn"
    from participant t
    join account a on a.team_id = ${teamId} and a.id = t.account_id
    join call c on c.team_id = ${teamId} and c.id = a.call_id and c.deleted_at is null
    join readout r on r.team_id = ${teamId} and r.id = a.readout_id and r.deleted_at is null
    where t.team_id = ${teamId} and t.actor_id = any(${sql.param([...of.actors])}::uuid[])
      and t.role = 'participant' and c.held_on > ${of.after}::date and c.held_on < ${of.before}::date
      and not exists (select 1 from position p
        join position_issue i on i.team_id = ${teamId} and i.position_id = p.id and i.issue = ${of.issue}
        where p.team_id = ${teamId} and p.readout_id = a.readout_id
          and p.state <> 'rejected' and p.deleted_at is null)
    limit ${of.limit}`)
  return rows
}

/** Names of actors of the team. */
export function listActorNames(
  tx: Tx,
  teamId: string,
  ids: readonly string[],
): Promise<{ id: string; name: string }[]> {
  return tx
    .select({ id: actor.id, name: actor.name })
    .from(actor)
    .where(and(eq(actor.teamId, teamId), inArray(actor.id, [...ids])))
}

/** The team's actors, those with most positions of their own first; of a name, if one is given. Index position_of_actor. */
export async function listAcrossActors(
  tx: Tx,
  teamId: string,
  of: { name: string; limit: number },
): Promise<AcrossOption[]> {
  const named = `%${of.name.trim().replace(/[\\\\%_]/g, '')}%`
  const { rows } = await tx.execute<AcrossOption>(sql`
    select o.id, o.name as label, count(p.id)::int as positions from actor o
    join position_source s on s.team_id = ${teamId} and s.actor_id = o.id
    join position p on p.team_id = ${teamId} and p.id = s.position_id
      and p.state <> 'rejected' and p.deleted_at is null
    where o.team_id = ${teamId} and o.name ilike ${named}
    group by o.id, o.name order by positions desc, o.name limit ${of.limit}`)
  return rows
}

/** The issues that the team's positions are about, the most frequent first. Index position_of_issue. */
export async function listAcrossIssues(
  tx: Tx,
  teamId: string,
): Promise<{ id: string; positions: number }[]> {
  const { rows } = await tx.execute<{ id: string; positions: number }>(sql`
    select i.issue as id, count(*)::int as positions from position_issue i
    join position p on p.team_id = ${teamId} and p.id = i.position_id
      and p.state <> 'rejected' and p.deleted_at is null
    where i.team_id = ${teamId} group by i.issue order by positions desc, i.issue limit 500`)
  return rows
}
