import { and, eq, sql } from 'drizzle-orm'
import type { Who } from '@/db/member'
import { readout } from '@/db/schema/readout'
import type { Tx } from '@/db/scope'
import { normaliseBody } from '@/lib/core/importing/normalise-body'
import { read } from '@/lib/core/reading/read'
import { SAMPLE_COLLECTION, SAMPLE_READOUTS } from '@/lib/core/sample/sample-collection'
import { recordActivity } from '@/lib/features/activity/mutations'
import {
  addItem,
  createCollection,
  setCollectionDeleted,
} from '@/lib/features/collection/mutations'
import { restoreReadout } from '@/lib/features/deleted-readout/mutations'
import { addReadout, fingerprint } from '@/lib/features/readout/mutations'
import { listHolders, listPairs, listSampleCollections } from '@/lib/features/sample/data'

/** Loads the sample: adds what is missing, brings back what was deleted, leaves the rest as people left it. */
export async function loadSample(tx: Tx, who: Who): Promise<{ readouts: number }> {
  const texts = SAMPLE_READOUTS.map((sample) => ({ sample, sha256: fingerprint(sample.body) }))
  const holders = await listHolders(
    tx,
    who.teamId,
    texts.map(({ sha256 }) => sha256),
  )
  const ids: string[] = []
  let readouts = 0
  for (const { sample, sha256 } of texts) {
    const same = holders.filter((holder) => holder.sha256 === sha256)
    const live = same.find((holder) => holder.deletedAt === null)
    const deleted = same.find((holder) => holder.origin === 'sample')
    if (!live) readouts += 1
    if (!live && deleted) await restoreReadout(tx, who, deleted.id)
    const kept = live ?? deleted
    ids.push(kept ? kept.id : await addSample(tx, who, sample))
  }
  await loadCollection(tx, who, ids)
  await recordActivity(tx, who, {
    verb: 'sample.load',
    subjectKind: 'team',
    subjectId: who.teamId,
    detail: { readouts },
  })
  return { readouts }
}

async function addSample(
  tx: Tx,
  who: Who,
  { issuer, language, publishedOn, title, body, sourceUrl }: (typeof SAMPLE_READOUTS)[number],
): Promise<string> {
  const regular = normaliseBody(body)
  const reading = read(regular, { issuer, publishedOn, title })
  const facts = { issuer, language, publishedOn, title, sourceUrl }
  const added = await addReadout(tx, who, { ...facts, body: regular, origin: 'sample', reading })
  return added.readoutId
}

async function loadCollection(tx: Tx, who: Who, readoutIds: readonly string[]): Promise<void> {
  const [found] = await listSampleCollections(tx, who.teamId)
  if (found) {
    if (!found.deletedAt) return
    await setCollectionDeleted(tx, who.teamId, { collectionId: found.id, deleted: false })
    return
  }
  const { title, description, notes } = SAMPLE_COLLECTION
  const collectionId = await createCollection(tx, who, { title, description, origin: 'sample' })
  const pairs = await listPairs(tx, who.teamId, readoutIds)
  const [about, first, then] = notes
  const add = (subject: Parameters<typeof addItem>[2]['subject']) =>
    addItem(tx, who, { collectionId, subject })
  await add({ kind: 'note', note: about })
  await add({ kind: 'note', note: first })
  // The notes speak of the third call first, then of the way from the first to the last.
  const [callOne, , callThree] = pairs
  const last = pairs.at(-1)
  if (callThree) await add({ kind: 'comparison', ...callThree })
  await add({ kind: 'note', note: then })
  for (const pair of [callOne, last]) if (pair) await add({ kind: 'comparison', ...pair })
}

/**
 * Removes the sample and everything that hangs on it: comments, decisions, items in collections, editions of
 * its collection. Nothing else goes. Takes a system handle: the web's role may remove no readout.
 */
export async function removeSample(tx: Tx, who: Who): Promise<void> {
  const { teamId } = who
  await tx.execute(sql`
    create temporary table sample_trace on commit drop as
    with r as (select id from readout where team_id = ${teamId} and origin = 'sample'),
      k as (select id from collection where team_id = ${teamId} and origin = 'sample')
    select 'readout' as kind, id from r
    union select 'collection', id from k
    union select 'brief', b.id from brief b where b.team_id = ${teamId} and b.collection_id in (select id from k)
    union select 'call', a.call_id from account a where a.team_id = ${teamId} and a.readout_id in (select id from r)
    union select 'actor', p.actor_id from participant p
      join account a on a.team_id = p.team_id and a.id = p.account_id
      where p.team_id = ${teamId} and a.readout_id in (select id from r)
    union select 'actor', s.actor_id from position_source s
      join position o on o.team_id = s.team_id and o.id = s.position_id
      where s.team_id = ${teamId} and o.readout_id in (select id from r)`)
  const traced = (kind: string) => sql`(select id from sample_trace where kind = ${kind})`
  await tx.execute(
    sql`delete from share_link where team_id = ${teamId} and collection_id in ${traced('collection')}`,
  )
  await tx.execute(
    sql`delete from brief where team_id = ${teamId} and collection_id in ${traced('collection')}`,
  )
  await tx.execute(
    sql`delete from collection where team_id = ${teamId} and id in ${traced('collection')}`,
  )
  await tx.delete(readout).where(and(eq(readout.teamId, teamId), eq(readout.origin, 'sample')))
  await tx.execute(sql`delete from call c where c.team_id = ${teamId} and c.id in ${traced('call')}
    and not exists (select 1 from account a where a.team_id = c.team_id and a.call_id = c.id)`)
  await tx.execute(sql`delete from actor x where x.team_id = ${teamId} and x.id in ${traced('actor')}
    and not exists (select 1 from participant p where p.team_id = x.team_id and p.actor_id = x.id)
    and not exists (select 1 from position_source s where s.team_id = x.team_id and s.actor_id = x.id)`)
  await tx.execute(sql`delete from activity where team_id = ${teamId}
    and (verb = 'sample.load' or readout_id in ${traced('readout')} or subject_id in (
      select id from sample_trace t where t.kind in ('readout', 'collection', 'brief')
      or (t.kind = 'call' and not exists (select 1 from call c where c.team_id = ${teamId} and c.id = t.id))))`)
  await recordActivity(tx, who, {
    verb: 'sample.remove',
    subjectKind: 'team',
    subjectId: teamId,
  })
}
