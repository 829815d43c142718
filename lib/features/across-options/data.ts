import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/scope'
import type { AcrossOption } from '@/lib/features/across-options/schema'

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

/** The issues that the team's positions are about, the most frequent first. Index position_in_time_of_issue. */
export async function listAcrossIssues(
  tx: Tx,
  teamId: string,
): Promise<{ id: string; positions: number }[]> {
  const { rows } = await tx.execute<{ id: string; positions: number }>(sql`
    select h.issue as id, count(*)::int as positions from position_in_time h
    where h.team_id = ${teamId} and h.issue <> '' group by h.issue order by positions desc, h.issue limit 500`)
  return rows
}

const LISTED = {
  state: sql`unnest(h.states)`,
  office: sql`unnest(h.offices)`,
  issuer: sql`h.issuer`,
}

/** States, offices or issuers of the team's positions, the most frequent first. Walks the team's rows once. */
export async function listAcrossNames(
  tx: Tx,
  teamId: string,
  of: keyof typeof LISTED,
): Promise<AcrossOption[]> {
  const { rows } = await tx.execute<AcrossOption>(sql`
    select name as id, name as label, count(*)::int as positions
    from (select ${LISTED[of]} as name from position_in_time h where h.team_id = ${teamId} and h.ordinal = 0) named
    group by name order by positions desc, name limit 200`)
  return rows
}
