import { and, count, desc, eq, inArray, isNull, ne, sql } from 'drizzle-orm'
import { person } from '@/db/schema/person'
import { position } from '@/db/schema/position'
import { issuersOf, readout, readoutVersion } from '@/db/schema/readout'
import type { Tx } from '@/db/scope'
import type { LooseWords, VersionLine } from '@/lib/features/version/schema'

type Of = { teamId: string; readoutId: string }

/** More versions than any page has had. */
const MOST_VERSIONS = 200

/** The readout that versions are of; null where it is deleted or not there. */
export async function getVersionedReadout(tx: Tx, { teamId, readoutId }: Of) {
  const [found] = await tx
    .select({
      id: readout.id,
      title: readout.title,
      issuerName: readout.issuerName,
      issuerState: readout.issuerState,
      issuers: issuersOf(readout),
      publishedOn: readout.publishedOn,
      sourceUrl: readout.sourceUrl,
      current: readout.currentVersion,
    })
    .from(readout)
    .where(
      and(eq(readout.teamId, teamId), eq(readout.id, readoutId), sql`${readout.deletedAt} is null`),
    )
  return found ?? null
}

/** Every text kept of a readout, the newest first; those that were taken back are left out. Index readout_version_number. */
export async function listVersions(
  tx: Tx,
  { teamId, readoutId, current }: Of & { current: number },
): Promise<VersionLine[]> {
  const rows = await tx
    .select({ row: readoutVersion, by: person.name })
    .from(readoutVersion)
    .leftJoin(person, and(eq(person.teamId, teamId), eq(person.id, readoutVersion.capturedBy)))
    .where(
      and(
        eq(readoutVersion.teamId, teamId),
        eq(readoutVersion.readoutId, readoutId),
        sql`${readoutVersion.number} <= ${current}`,
      ),
    )
    .orderBy(desc(readoutVersion.number))
    .limit(MOST_VERSIONS)
  return rows.map(({ row, by }) => ({
    id: row.id,
    number: row.number,
    capturedAt: row.capturedAt.toISOString(),
    capturedBy: by,
    fileName: row.fileName,
    sha256: row.sha256,
    length: row.body.length,
  }))
}

/** The texts of versions, by id. */
export async function getBodies(
  tx: Tx,
  teamId: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const rows = await tx
    .select({ id: readoutVersion.id, body: readoutVersion.body })
    .from(readoutVersion)
    .where(and(eq(readoutVersion.teamId, teamId), inArray(readoutVersion.id, [...ids])))
  return new Map(rows.map(({ id, body }) => [id, body]))
}

type LooseRow = Omit<LooseWords, 'near'> & {
  /** Spans of the newest version: cue and content, or the passage. */
  spans: [number, number][] | null
}

/**
 * Positions and threads whose words are not in the newest version, or only near there, each with the span that may
 * be theirs. Index position_of_readout, thread_of_readout.
 */
export async function listLooseRows(tx: Tx, { teamId, readoutId }: Of): Promise<LooseRow[]> {
  const { rows } = await tx.execute<LooseRow>(sql`
    select 'position' as kind, p.id, p.revision,
      concat_ws(' ', case p.source_kind when 'joint' then 'Both' when 'unclear' then 'Source unclear'
        else (select string_agg(a.name, ', ' order by s.ordinal) from position_source s
          join actor a on a.team_id = s.team_id and a.id = s.actor_id
          where s.team_id = p.team_id and s.position_id = p.id) end, p.cue) as about,
      concat_ws(' ', nullif(p.cue, ''), p.content) as words,
      case when p.proposal is not null
        then json_build_array(p.proposal->'cueAt', p.proposal->'contentAt') end as spans
    from position p
    where p.team_id = ${teamId} and p.readout_id = ${readoutId} and p.deleted_at is null
      and p.anchor in ('near', 'unanchored')
    union all
    select 'thread', t.id, t.revision, (select left(c.body, 200) from comment c
      where c.team_id = t.team_id and c.thread_id = t.id and c.deleted_at is null order by c.id limit 1),
      t.passage->>'exact',
      case when t.proposal is not null
        then json_build_array(json_build_array(t.proposal->'start', t.proposal->'end')) end
    from thread t join readout r on r.team_id = t.team_id and r.id = t.readout_id
    join readout_version v on v.team_id = t.team_id and v.readout_id = r.id and v.number = r.current_version
    where t.team_id = ${teamId} and t.readout_id = ${readoutId} and t.passage is not null
      and t.version_id <> v.id and exists (select 1 from comment c
        where c.team_id = t.team_id and c.thread_id = t.id and c.deleted_at is null)
    order by kind, id`)
  return rows
}

/** How many positions of each readout wait for a person to say whether words near theirs are theirs. Index position_of_readout. */
export async function countWaiting(
  tx: Tx,
  teamId: string,
  readoutIds: readonly string[],
): Promise<Map<string, number>> {
  const rows = await tx
    .select({ readoutId: position.readoutId, waiting: count() })
    .from(position)
    .where(
      and(
        eq(position.teamId, teamId),
        inArray(position.readoutId, [...readoutIds]),
        eq(position.anchor, 'near'),
        ne(position.state, 'rejected'),
        isNull(position.deletedAt),
      ),
    )
    .groupBy(position.readoutId)
  return new Map(rows.map(({ readoutId, waiting }) => [readoutId, waiting]))
}

/** The activity that added the version shown now, if one did. Index activity_of_readout. */
export async function getAddingActivity(
  tx: Tx,
  { teamId, readoutId, current }: Of & { current: number },
): Promise<string | null> {
  const { rows } = await tx.execute<{ id: string }>(sql`
    select id from activity where team_id = ${teamId} and readout_id = ${readoutId}
      and verb = 'readout.addVersion' and (detail->>'number')::int = ${current}
    order by id desc limit 1`)
  return rows[0]?.id ?? null
}
