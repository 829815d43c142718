import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/scope'
import { acrossFits } from '@/lib/features/across/data'
import type { AcrossChoice } from '@/lib/features/across/schema'

/** A position's words with their day and readout: what phrases are looked for in. */
export type AcrossWords = {
  positionId: string
  readoutId: string
  heldOn: string
  content: string
}

/** The newest words of a choice, in order of time, undated ones left out. Indexes as for listAcrossPlaces. */
export async function listAcrossWords(
  tx: Tx,
  teamId: string,
  of: { choice: AcrossChoice; limit: number },
): Promise<AcrossWords[]> {
  const { rows } = await tx.execute<AcrossWords>(sql`
    select found.position_id as "positionId", found.readout_id as "readoutId", found.held_on::text as "heldOn", p.content
    from (select h.position_id, h.readout_id, h.held_on, h.call_id from position_in_time h
      where h.team_id = ${teamId} and h.held_on < 'infinity' and ${acrossFits(teamId, of.choice)}
      order by h.held_on desc, h.call_id desc, h.position_id desc limit ${of.limit}) found
    join position p on p.team_id = ${teamId} and p.id = found.position_id
    order by found.held_on, found.call_id, p.cue_start`)
  return rows
}

/**
 * Readouts of calls in which all of these took part, in order of time, and whether each has a position on the issue.
 * Indexes participant_of_actor and position_in_time_of_account.
 */
export async function listAcrossReadouts(
  tx: Tx,
  teamId: string,
  of: { choice: AcrossChoice; issue: string; limit: number },
): Promise<{ id: string; issuer: string; heldOn: string; has: boolean }[]> {
  const { actors, state, office, issuer, from, to } = of.choice
  const took = (who: SQL) => sql`exists (select 1 from participant t where t.team_id = ${teamId}
    and t.account_id = a.id and t.role = 'participant' and ${who})`
  const conditions = [
    ...actors.slice(0, 2).map((id) => took(sql`t.actor_id = ${id}::uuid`)),
    state ? took(sql`t.state = ${state}`) : null,
    office ? took(sql`t.office = ${office}`) : null,
    issuer ? sql`r.issuer_name = ${issuer}` : null,
    from ? sql`c.held_on >= ${from}::date` : null,
    to ? sql`c.held_on <= ${to}::date` : null,
  ].filter((one) => one !== null)
  if (conditions.length === 0) return []
  const { rows } = await tx.execute<{ id: string; issuer: string; heldOn: string; has: boolean }>(
    sql`select * from (
      select a.readout_id as id, r.issuer_name as issuer, c.held_on::text as "heldOn", a.id as account,
        exists (select 1 from position_in_time h where h.team_id = ${teamId} and h.account_id = a.id
          and h.issue = ${of.issue}) as has
      from account a
      join call c on c.team_id = ${teamId} and c.id = a.call_id and c.deleted_at is null and c.held_on is not null
      join readout r on r.team_id = ${teamId} and r.id = a.readout_id and r.deleted_at is null
      where a.team_id = ${teamId} and ${sql.join(conditions, sql` and `)}
      order by c.held_on desc, a.id desc limit ${of.limit}) newest
    order by "heldOn", account`,
  )
  return rows
}
