import { and, desc, eq, isNull, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { type ChangePlace, changedBefore, exactInstant } from '@/db/keyset'
import { account, call } from '@/db/schema/call'
import { collection, collectionItem } from '@/db/schema/collection'
import { finding, savedComparison } from '@/db/schema/comparison'
import { position } from '@/db/schema/position'
import { issuersOf, readout, readoutVersion } from '@/db/schema/readout'
import type { Tx } from '@/db/scope'
import { renderNote } from '@/lib/core/exporting/render-note'
import type {
  CollectionItemCard,
  CollectionLine,
  CollectionPage,
  QuoteCard,
  ReadoutCite,
} from '@/lib/features/collection/schema'

/** Ranks sort by bytes, whatever the collation of the database. */
const byRank = sql`${collectionItem.rank} collate "C"`

/** Collections, last changed first, a page at a time. Uses collection_newest. */
export async function listCollections(
  tx: Tx,
  teamId: string,
  page: { before: ChangePlace | null; limit: number },
): Promise<CollectionLine[]> {
  const rows = await tx
    .select({
      id: collection.id,
      title: collection.title,
      description: collection.description,
      origin: collection.origin,
      updatedAt: exactInstant(collection.updatedAt),
      // Written out: of one table alone Drizzle leaves its name away, and "id" would be the item's own.
      items: sql<number>`(select count(*)::int from collection_item i where i.team_id = collection.team_id
        and i.collection_id = collection.id and i.deleted_at is null)`,
      editions: sql<number>`(select coalesce(max(b.number), 0)::int from brief b
        where b.team_id = collection.team_id and b.collection_id = collection.id)`,
    })
    .from(collection)
    .where(
      and(
        eq(collection.teamId, teamId),
        isNull(collection.deletedAt),
        changedBefore(collection, page.before),
      ),
    )
    .orderBy(desc(collection.updatedAt), desc(collection.id))
    .limit(page.limit)
  return rows.map(({ origin, ...line }) => ({ ...line, sample: origin === 'sample' }))
}

/** A collection with its items in order; null where there is none. */
export async function getCollection(
  tx: Tx,
  teamId: string,
  collectionId: string,
): Promise<CollectionPage | null> {
  const [found] = await tx
    .select()
    .from(collection)
    .where(
      and(
        eq(collection.teamId, teamId),
        eq(collection.id, collectionId),
        isNull(collection.deletedAt),
      ),
    )
  if (!found) return null
  return {
    id: found.id,
    title: found.title,
    description: found.description,
    revision: found.revision,
    sample: found.origin === 'sample',
    items: await listItems(tx, teamId, collectionId),
  }
}

const accountA = alias(account, 'account_of_a')
const accountB = alias(account, 'account_of_b')
const readoutA = alias(readout, 'readout_of_a')
const readoutB = alias(readout, 'readout_of_b')
const versionA = alias(readoutVersion, 'version_of_a')
const versionB = alias(readoutVersion, 'version_of_b')

/** The items of a collection in order, each with what its card shows. Uses collection_item_in_order. */
async function listItems(
  tx: Tx,
  teamId: string,
  collectionId: string,
): Promise<CollectionItemCard[]> {
  const inTeam = eq(collectionItem.teamId, teamId)
  const rows = await tx
    .select({
      item: collectionItem,
      comments: commentCount,
      readoutA,
      readoutB,
      issuers: { a: issuersOf(readoutA), b: issuersOf(readoutB) },
      versionA: citedVersion(versionA),
      versionB: citedVersion(versionB),
      positions: sql<number>`(select count(*)::int from position p where p.team_id = ${collectionItem.teamId}
        and p.readout_id = ${readoutA.id} and p.deleted_at is null and p.state <> 'rejected')`,
      position,
      quote: quoteExtras,
      call: { title: call.title, heldOn: call.heldOn },
      finding,
      saved: {
        id: savedComparison.id,
        name: savedComparison.name,
        frozenAt: savedComparison.frozenAt,
      },
    })
    .from(collectionItem)
    .leftJoin(accountA, and(eq(accountA.teamId, teamId), eq(accountA.id, collectionItem.accountA)))
    .leftJoin(accountB, and(eq(accountB.teamId, teamId), eq(accountB.id, collectionItem.accountB)))
    .leftJoin(
      readoutA,
      and(
        eq(readoutA.teamId, teamId),
        eq(readoutA.id, sql`coalesce(${collectionItem.readoutId}, ${accountA.readoutId})`),
      ),
    )
    .leftJoin(readoutB, and(eq(readoutB.teamId, teamId), eq(readoutB.id, accountB.readoutId)))
    .leftJoin(
      position,
      and(eq(position.teamId, teamId), eq(position.id, collectionItem.positionId)),
    )
    .leftJoin(
      versionA,
      or(versionOfWords, and(isNull(position.id), currentVersionOf(versionA, readoutA))),
    )
    .leftJoin(versionB, currentVersionOf(versionB, readoutB))
    .leftJoin(call, and(eq(call.teamId, teamId), eq(call.id, collectionItem.callId)))
    .leftJoin(finding, and(eq(finding.teamId, teamId), eq(finding.id, collectionItem.findingId)))
    .leftJoin(
      savedComparison,
      and(
        eq(savedComparison.teamId, teamId),
        eq(savedComparison.id, collectionItem.savedComparisonId),
      ),
    )
    .where(
      and(inTeam, eq(collectionItem.collectionId, collectionId), isNull(collectionItem.deletedAt)),
    )
    .orderBy(byRank, collectionItem.id)
  return rows.flatMap((row) => toCard(row) ?? [])
}

const commentCount = sql<number>`(select count(*)::int from thread t join comment c
  on c.team_id = t.team_id and c.thread_id = t.id and c.deleted_at is null
  where t.team_id = ${collectionItem.teamId} and t.collection_item_id = ${collectionItem.id})`

/** Names of the sources, the side they are of in their call, and the issues of an item's position. */
const quoteExtras = {
  source: sql<string[]>`array(select a.name from position_source s
    join actor a on a.team_id = s.team_id and a.id = s.actor_id
    where s.team_id = ${position.teamId} and s.position_id = ${position.id} order by s.ordinal)`,
  actorIds: sql<string[]>`array(select s.actor_id::text from position_source s
    where s.team_id = ${position.teamId} and s.position_id = ${position.id} order by s.ordinal)`,
  sides: sql<string[]>`array(select distinct m.side from position_source s
    join participant m on m.team_id = s.team_id and m.actor_id = s.actor_id
    join account c on c.team_id = m.team_id and c.id = m.account_id and c.readout_id = ${position.readoutId}
    where s.team_id = ${position.teamId} and s.position_id = ${position.id} and m.side is not null)`,
  issues: sql<string[]>`array(select i.issue from position_issue i
    where i.team_id = ${position.teamId} and i.position_id = ${position.id} order by i.ordinal)`,
}

/** A quotation is cited by the version that has its words, which need not be the newest. */
const versionOfWords = and(
  eq(versionA.teamId, position.teamId),
  eq(versionA.id, position.versionId),
)

type VersionAlias = typeof versionA | typeof versionB

function citedVersion(version: VersionAlias) {
  return { number: version.number, sha256: version.sha256, capturedAt: version.capturedAt }
}

function currentVersionOf(version: VersionAlias, of: typeof readoutA | typeof readoutB) {
  return and(
    eq(version.teamId, of.teamId),
    eq(version.readoutId, of.id),
    eq(version.number, of.currentVersion),
  )
}

type ItemRow = {
  item: typeof collectionItem.$inferSelect
  comments: number
  readoutA: typeof readout.$inferSelect | null
  readoutB: typeof readout.$inferSelect | null
  issuers: { a: string; b: string }
  versionA: CitedVersion
  versionB: CitedVersion
  positions: number
  position: typeof position.$inferSelect | null
  quote: { source: string[]; actorIds: string[]; sides: string[]; issues: string[] }
  call: { title: string; heldOn: string | null } | null
  finding: typeof finding.$inferSelect | null
  saved: { id: string | null; name: string | null; frozenAt: Date | null } | null
}
/** All null where the readout has no row of its own. */
type CitedVersion = { number: number | null; sha256: string | null; capturedAt: Date | null }

function toCard(row: ItemRow): CollectionItemCard | null {
  const { item } = row
  const { id, note, revision } = item
  const base = { id, note, noteHtml: renderNote(note), revision, comments: row.comments }
  if (item.kind === 'note') return { ...base, kind: 'note' }
  const a = toCite(row.readoutA, row.issuers.a, row.versionA)
  if (item.kind === 'readout' && a)
    return { ...base, kind: 'readout', readout: a, positions: row.positions }
  if (item.kind === 'position' && a && row.position) {
    return { ...base, kind: 'position', readout: a, quote: toQuote(row.position, row.quote) }
  }
  const b = toCite(row.readoutB, row.issuers.b, row.versionB)
  if (!a || !b || !row.call || !item.callId || !item.accountA || !item.accountB) return null
  const { title: callTitle, heldOn } = row.call
  const { callId, accountA, accountB } = item
  const pair = { ...base, callId, callTitle, heldOn, accountA, accountB, a, b }
  if (item.kind === 'comparison') return { ...pair, kind: 'comparison', saved: toSaved(row.saved) }
  if (item.kind !== 'finding' || !row.finding) return null
  const { id: findingId, kind, words, accountLow } = row.finding
  const turned = accountLow !== accountA
  const sides = turned ? { a: words.high, b: words.low } : { a: words.low, b: words.high }
  return { ...pair, kind: 'finding', finding: { id: findingId, kind, words: sides } }
}

function toSaved(saved: ItemRow['saved']) {
  if (!saved?.id || saved.name === null) return null
  const { id, name, frozenAt } = saved
  return { id, name, frozenAt: frozenAt?.toISOString() ?? null }
}

function toCite(
  row: typeof readout.$inferSelect | null,
  issuer: string,
  { number, sha256, capturedAt }: CitedVersion,
): ReadoutCite | null {
  if (!row || number === null || sha256 === null || capturedAt === null) return null
  const { title, issuerState, publishedOn, sourceUrl, language } = row
  return {
    ...{ readoutId: row.id, issuer },
    ...{ title, issuerState, publishedOn, sourceUrl, language },
    ...{ version: number, capturedAt: capturedAt.toISOString(), sha256 },
    deleted: row.deletedAt !== null,
  }
}

function toQuote(row: typeof position.$inferSelect, extras: ItemRow['quote']): QuoteCard {
  const [side] = extras.sides
  const { cue, content, act, force, polarity } = row
  return {
    positionId: row.id,
    ...{ source: extras.source, actorIds: extras.actorIds },
    sourceKind: row.sourceKind as QuoteCard['sourceKind'],
    side: sideOf(row.sourceKind, extras.sides.length === 1 ? side : undefined),
    ...{ cue, content, act, force, polarity },
    issues: extras.issues,
    state: row.state as QuoteCard['state'],
    lost: row.anchor === 'near' || row.anchor === 'unanchored',
  }
}

function sideOf(sourceKind: string, side: string | undefined): QuoteCard['side'] {
  if (sourceKind === 'joint') return 'joint'
  return side === 'a' || side === 'b' ? side : 'none'
}

/** The ranks around a place in a collection: after `afterId`, or at the start; and the last rank of all. */
export async function neighboursOf(
  tx: Tx,
  teamId: string,
  place: { collectionId: string; afterId: string | null; without?: string },
): Promise<{ before: string | null; after: string | null; last: string | null }> {
  const rows = await tx
    .select({ id: collectionItem.id, rank: collectionItem.rank })
    .from(collectionItem)
    .where(
      and(eq(collectionItem.teamId, teamId), eq(collectionItem.collectionId, place.collectionId)),
    )
    .orderBy(byRank, collectionItem.id)
  const others = rows.filter((row) => row.id !== place.without)
  const at = place.afterId === null ? -1 : others.findIndex((row) => row.id === place.afterId)
  return {
    before: at < 0 ? null : (others[at]?.rank ?? null),
    after: others[at + 1]?.rank ?? null,
    last: others.at(-1)?.rank ?? null,
  }
}
