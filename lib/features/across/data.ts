import { and, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { actor } from '@/db/schema/actor'
import type { Tx } from '@/db/scope'
import { DIRECTION_BITS } from '@/lib/core/comparing/matrix-cell'
import { stateName } from '@/lib/core/reading/gazetteer'
import type { AcrossChoice, AcrossPlace, AcrossSide } from '@/lib/features/across/schema'

/** What an Across list is narrowed to, and the stretch of it that is wanted. */
export type AcrossAsked = {
  choice: AcrossChoice
  /** Only places past this one, in the direction asked for. */
  past: AcrossPlace | null
  backwards?: boolean
  limit: number
}

type AcrossFound = AcrossPlace & { accountId: string }

/**
 * Places of the positions that fit a choice, in order of time. On an issue the index position_in_time_of_issue has
 * that order, else position_in_time_cells: either is read until the limit is filled.
 */
export async function listAcrossPlaces(
  tx: Tx,
  teamId: string,
  asked: AcrossAsked,
): Promise<AcrossFound[]> {
  const { choice, past, backwards, limit } = asked
  const way = backwards ? sql`desc` : sql`asc`
  const beyond = backwards ? sql`<` : sql`>`
  const beyondPast = past
    ? sql`(h.held_on, h.call_id, h.position_id) ${beyond}
        (coalesce(${past.heldOn}::date, 'infinity'), ${past.callId}::uuid, ${past.positionId}::uuid)`
    : sql`true`
  const { rows } = await tx.execute<AcrossFound>(sql`
    select nullif(h.held_on, 'infinity')::text as "heldOn", h.call_id as "callId", h.position_id as "positionId",
      h.account_id as "accountId"
    from position_in_time h
    where h.team_id = ${teamId} and ${acrossFits(teamId, choice)} and ${beyondPast}
    order by h.held_on ${way}, h.call_id ${way}, h.position_id ${way} limit ${limit}`)
  return rows
}

/**
 * Whether a row `h` of position_in_time fits: one row a position, that of the issue asked for, else of its first.
 * Indexes position_in_time_of_issue and position_in_time_cells for what is asked of other positions.
 */
export function acrossFits(teamId: string, choice: AcrossChoice): SQL {
  const { actors, issue, untold, first, changed } = choice
  const conditions = [
    issue ? sql`h.issue = ${issue}` : sql`h.ordinal = 0`,
    actors.length > 0 ? sql`h.holders && ${sql.param([...actors])}::uuid[]` : null,
    ...plainConditions(choice),
    untold ? untoldBy(teamId, untold) : null,
    first ? sql`h.issue <> '' and not ${heldBefore(teamId)}` : null,
    changed ? changedSince(teamId, changed) : null,
    choice.call ? inCall(teamId, choice.call) : null,
    choice.pair ? ofPair(teamId, choice.pair) : null,
    choice.initiative
      ? sql`${initiativeOf(teamId, sql`h.account_id`, sql`h.sides`)} = ${choice.initiative}`
      : null,
    choice.with
      ? sql`exists (select 1 from participant t where t.team_id = ${teamId} and t.account_id = h.account_id
          and t.role = 'participant' and t.actor_id = ${choice.with}::uuid)`
      : null,
  ]
  return sql.join(
    conditions.filter((one) => one !== null),
    sql` and `,
  )
}

const SIDES: Record<AcrossSide, SQL> = {
  own: sql`h.source_kind <> 'joint' and 'a' = any(h.sides)`,
  other: sql`h.source_kind <> 'joint' and cardinality(h.sides) > 0 and not 'a' = any(h.sides)`,
  alone: sql`h.source_kind <> 'joint'`,
  joint: sql`h.source_kind = 'joint'`,
}

function plainConditions(choice: AcrossChoice): (SQL | null)[] {
  const { state, office, side, from, to, issuer, channel, cue, act, force, direction } = choice
  return [
    state ? sql`${state} = any(h.states)` : null,
    office ? sql`${office} = any(h.offices)` : null,
    side ? SIDES[side] : null,
    from ? sql`h.held_on >= ${from}::date and h.held_on < 'infinity'` : null,
    to ? sql`h.held_on <= ${to}::date` : null,
    issuer ? sql`h.issuer = ${issuer}` : null,
    channel ? sql`h.channel = ${channel}` : null,
    cue ? sql`h.cue ilike ${`%${cue.replace(/[\\%_]/g, '')}%`}` : null,
    act ? sql`h.act = ${act}` : null,
    force ? sql`h.force >= ${force}` : null,
    direction ? sql`h.direction = ${DIRECTION_BITS[direction]}` : null,
  ]
}

/** The day of the call stands first in the index: it is looked up once. */
function inCall(teamId: string, callId: string): SQL {
  return sql`h.call_id = ${callId}::uuid and h.held_on = (select coalesce(c.held_on, 'infinity') from call c
    where c.team_id = ${teamId} and c.id = ${callId}::uuid)`
}

/** Whether two participants `s` and `t` of an account stand on different sides; of unknown sides they may. */
export const FACING = sql`(s.side is null or t.side is null or s.side <> t.side)`

/**
 * An account of the call has both of a pair, on different sides. Their calls are looked up once, by indexes
 * participant_of_actor and participant_of_account: a list of positions is long, that of such calls is not.
 */
function ofPair(teamId: string, pair: string): SQL {
  const [one = '', other = ''] = pair.split('_')
  const is = (who: SQL, party: string) =>
    party.length === 2
      ? sql`coalesce(${who}.state, (select o.state from actor o
          where o.team_id = ${teamId} and o.id = ${who}.actor_id)) = ${party}`
      : sql`${who}.actor_id = ${party}::uuid`
  return sql`h.call_id = any(array(select b.call_id from participant s
    join participant t on t.team_id = ${teamId} and t.account_id = s.account_id and t.role = 'participant'
      and t.id <> s.id and ${FACING} and ${is(sql`t`, other)}
    join account b on b.team_id = ${teamId} and b.id = s.account_id
    join readout rb on rb.team_id = ${teamId} and rb.id = b.readout_id and rb.deleted_at is null
    where s.team_id = ${teamId} and s.role = 'participant' and ${is(sql`s`, one)}))`
}

/**
 * At whose initiative an account says that its call was held, seen from these sides of it: their own, another's, or
 * untold. The name or the state of whoever asked is looked for in the cast of the account.
 */
export function initiativeOf(teamId: string, accountId: SQL, sides: SQL): SQL {
  return sql`(select case when b.initiator is null and b.initiator_state is null then 'untold'
      when exists (select 1 from participant t
        join actor o on o.team_id = ${teamId} and o.id = t.actor_id
        where t.team_id = ${teamId} and t.account_id = b.id and t.role = 'participant' and t.side = any(${sides})
          and (b.initiator in (t.name, o.name) or b.initiator_state = coalesce(t.state, o.state)))
      then 'own' else 'other' end
    from account b where b.team_id = ${teamId} and b.id = ${accountId})`
}

/** The issuer gives an account of the same call, and none of its accounts has the issue. */
function untoldBy(teamId: string, issuer: string): SQL {
  return sql`exists (select 1 from account b
      join readout rb on rb.team_id = ${teamId} and rb.id = b.readout_id and rb.deleted_at is null
      where b.team_id = ${teamId} and b.call_id = h.call_id and rb.issuer_name = ${issuer})
    and h.issue <> '' and not exists (select 1 from position_in_time o where o.team_id = ${teamId}
      and o.held_on = h.held_on and o.call_id = h.call_id and o.issue = h.issue and o.issuer = ${issuer})`
}

function heldBefore(teamId: string): SQL {
  return sql`exists (select 1 from position_in_time e where e.team_id = ${teamId} and e.issue = h.issue
    and e.held_on < h.held_on and e.holders && h.holders)`
}

/** Its holder spoke on the issue before, and the day before that one has no position of these words. */
function changedSince(teamId: string, day: string): SQL {
  return sql`h.held_on >= ${day}::date and h.held_on < 'infinity' and h.issue <> '' and exists (
    select 1 from (select f.held_on from position_in_time f
      where f.team_id = ${teamId} and f.issue = h.issue and f.held_on < h.held_on and f.holders && h.holders
      order by f.held_on desc, f.call_id desc limit 1) before
    where not exists (select 1 from position_in_time e where e.team_id = ${teamId} and e.issue = h.issue
      and e.held_on = before.held_on and e.holders && h.holders and e.wording = h.wording))`
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
  confidence: number
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
      p.source_kind as "sourceKind", p.cue, p.content, p.force, p.confidence, p.state,
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
 * the day of each, for each actor. Indexes participant_of_actor and position_in_time_of_account.
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
      and not exists (select 1 from account s join position_in_time h on h.team_id = ${teamId}
          and h.account_id = s.id and h.issue = ${of.issue}
        where s.team_id = ${teamId} and s.readout_id = a.readout_id)
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

/** The actors that a choice picks, in the order in which they were picked; those that are gone are left out. */
export async function listChosenActors(
  tx: Tx,
  teamId: string,
  { actors }: AcrossChoice,
): Promise<{ id: string; name: string }[]> {
  if (actors.length === 0) return []
  const names = await listActorNames(tx, teamId, actors)
  return actors.flatMap((id) => names.find((one) => one.id === id) ?? [])
}

/** Title and day of a call; null where there is none. */
export async function getCallWords(tx: Tx, teamId: string, id: string): Promise<string | null> {
  const { rows } = await tx.execute<{ words: string }>(sql`
    select concat_ws(', ', title, held_on::text) as words from call where team_id = ${teamId} and id = ${id}::uuid`)
  return rows[0]?.words ?? null
}

/** The two of a pair by name: actors, or states by their code. */
export async function getPairWords(tx: Tx, teamId: string, pair: string): Promise<string> {
  const parties = pair.split('_')
  const ids = parties.filter((party) => party.length > 2)
  const names = ids.length > 0 ? await listActorNames(tx, teamId, ids) : []
  return parties
    .map((party) => names.find(({ id }) => id === party)?.name ?? stateName(party))
    .join(' and ')
}
