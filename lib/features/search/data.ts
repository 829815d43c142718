import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { actor } from '@/db/schema/actor'
import { call } from '@/db/schema/call'
import { collection } from '@/db/schema/collection'
import { position } from '@/db/schema/position'
import { isCurrentVersion, issuersOf, readout, readoutVersion } from '@/db/schema/readout'
import type { Tx } from '@/db/scope'
import type { SearchQuery } from '@/lib/core/searching/query'

/** An entry found, best first; what it is, is then read through the secured tables. */
export type FoundEntry = {
  kind: 'readout' | 'position' | 'actor' | 'call' | 'collection'
  id: string
}

/** Longest part of a text that a snippet is looked for in. */
const SNIPPET_FROM = 200_000

/** Finds in the team of the transaction, `atMost` of each kind. */
export async function findEntries(
  tx: Tx,
  of: { query: SearchQuery; openEnd: boolean; atMost: number },
): Promise<FoundEntry[]> {
  const { words, phrases } = of.query
  const { rows } = await tx.execute<FoundEntry>(
    sql`select kind, id from search_team(${sql.param(words)}::text[], ${sql.param(phrases)}::text[], ${of.openEnd}, ${of.atMost})`,
  )
  return rows
}

/** Readouts found, with the text to show words of. */
export function readFoundReadouts(tx: Tx, teamId: string, ids: string[]) {
  return tx
    .select({
      id: readout.id,
      title: readout.title,
      issuer: issuersOf(readout),
      publishedOn: readout.publishedOn,
      origin: readout.origin,
      body: sql<string>`left(${readoutVersion.body}, ${SNIPPET_FROM})`,
    })
    .from(readout)
    .innerJoin(readoutVersion, isCurrentVersion)
    .where(and(eq(readout.teamId, teamId), inArray(readout.id, ids), isNull(readout.deletedAt)))
}

/** Positions found, with the readout that each stands in. */
export function readFoundPositions(tx: Tx, teamId: string, ids: string[]) {
  return tx
    .select({
      id: position.id,
      readoutId: position.readoutId,
      cue: position.cue,
      content: position.content,
      cueStart: position.cueStart,
      contentStart: position.contentStart,
      state: position.state,
      readoutTitle: readout.title,
      publishedOn: readout.publishedOn,
    })
    .from(position)
    .innerJoin(
      readout,
      and(eq(readout.teamId, position.teamId), eq(readout.id, position.readoutId)),
    )
    .where(
      and(
        eq(position.teamId, teamId),
        inArray(position.id, ids),
        isNull(position.deletedAt),
        isNull(readout.deletedAt),
      ),
    )
}

/** Actors found that some readout still speaks of: those of deleted readouts alone are not shown. */
export function readFoundActors(tx: Tx, teamId: string, ids: string[]) {
  return tx
    .select({
      id: actor.id,
      name: actor.name,
      kind: actor.kind,
      office: sql<string | null>`(
        select p.office from participant p
        where p.team_id = actor.team_id and p.actor_id = actor.id and p.office is not null
        order by p.id desc limit 1)`,
    })
    .from(actor)
    .where(
      and(
        eq(actor.teamId, teamId),
        inArray(actor.id, ids),
        sql`(exists (
          select 1 from participant p
          join account a on a.team_id = p.team_id and a.id = p.account_id
          join readout r on r.team_id = a.team_id and r.id = a.readout_id and r.deleted_at is null
          where p.team_id = actor.team_id and p.actor_id = actor.id)
        or exists (
          select 1 from position_source s
          join position o on o.team_id = s.team_id and o.id = s.position_id and o.deleted_at is null
          join readout r on r.team_id = o.team_id and r.id = o.readout_id and r.deleted_at is null
          where s.team_id = actor.team_id and s.actor_id = actor.id))`,
      ),
    )
}

/** Calls found, with how many accounts each has. */
export function readFoundCalls(tx: Tx, teamId: string, ids: string[]) {
  return tx
    .select({
      id: call.id,
      title: call.title,
      heldOn: call.heldOn,
      accounts: sql<number>`(
        select count(*)::int from account a
        join readout r on r.team_id = a.team_id and r.id = a.readout_id and r.deleted_at is null
        where a.team_id = call.team_id and a.call_id = call.id)`,
    })
    .from(call)
    .where(and(eq(call.teamId, teamId), inArray(call.id, ids), isNull(call.deletedAt)))
}

/** Collections found. */
export function readFoundCollections(tx: Tx, teamId: string, ids: string[]) {
  return tx
    .select({
      id: collection.id,
      title: collection.title,
      description: collection.description,
    })
    .from(collection)
    .where(
      and(eq(collection.teamId, teamId), inArray(collection.id, ids), isNull(collection.deletedAt)),
    )
}
