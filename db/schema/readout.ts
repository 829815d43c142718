import { and, eq, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import {
  createdAt,
  id,
  instant,
  revision,
  teamId,
  teamPolicies,
  userRef,
} from '@/db/schema/columns'

/** A page that an issuer published. Its words are in its versions. */
export const readout = pgTable(
  'readout',
  {
    teamId: teamId(),
    id: id(),
    issuerName: text('issuer_name').notNull(),
    /** ISO 3166-1 alpha-2; null for an organisation or an invented country. */
    issuerState: text('issuer_state'),
    /** Names of those who issued a joint statement beside the issuer; empty for any other page. */
    jointly: text('jointly').array().notNull().default(sql`'{}'`),
    title: text('title').notNull(),
    /** BCP 47. */
    language: text('language').notNull().default('en'),
    publishedOn: date('published_on'),
    sourceUrl: text('source_url'),
    /** `sample` rows come and go with one click. */
    origin: text('origin').notNull().default('upload'),
    /** Number of the version that is read and marked now. */
    currentVersion: integer('current_version').notNull().default(1),
    revision: revision(),
    addedBy: userRef('added_by'),
    createdAt: createdAt(),
    deletedAt: instant('deleted_at'),
    deletedBy: userRef('deleted_by'),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    check('readout_origin', sql`${t.origin} in ('upload', 'sample', 'corpus')`),
    // The list of readouts: newest first, without the deleted.
    index('readout_newest').on(t.teamId, t.publishedOn.desc().nullsLast(), t.id.desc()),
    // The same list of one issuer; the choice of issuers hops along it.
    index('readout_of_issuer')
      .on(t.teamId, t.issuerName, t.publishedOn.desc().nullsLast(), t.id.desc())
      .where(sql`${t.deletedAt} is null`),
    index('readout_deleted').on(t.deletedAt).where(sql`${t.deletedAt} is not null`),
    ...teamPolicies('readout'),
  ],
)

/** The words of a readout as captured once: never changed. */
export const readoutVersion = pgTable(
  'readout_version',
  {
    teamId: teamId(),
    id: id(),
    readoutId: uuid('readout_id').notNull(),
    number: integer('number').notNull(),
    /** With regular whitespace; every span counts UTF-16 units of it. */
    body: text('body').notNull(),
    /** Hex sha256 of `body` in UTF-8: the same text again is found by it. */
    sha256: text('sha256').notNull(),
    /** Name of the file it came from; null for a paste. */
    fileName: text('file_name'),
    capturedBy: userRef('captured_by'),
    capturedAt: instant('captured_at').notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    foreignKey({
      name: 'readout_version_readout',
      columns: [t.teamId, t.readoutId],
      foreignColumns: [readout.teamId, readout.id],
    }).onDelete('cascade'),
    uniqueIndex('readout_version_number').on(t.teamId, t.readoutId, t.number),
    index('readout_version_sha256').on(t.teamId, t.sha256),
    ...teamPolicies('readout_version'),
  ],
)

/** All who issued a readout, in words: “A”, “A and B”, “A, B and C”. */
export function issuersOf(of: { issuerName: SQLWrapper; jointly: SQLWrapper }): SQL<string> {
  const { issuerName, jointly } = of
  return sql<string>`array_to_string(array_prepend(${issuerName}, ${jointly}[:cardinality(${jointly}) - 1]), ', ')
    || coalesce(' and ' || ${jointly}[cardinality(${jointly})], '')`
}

/** Joins a readout to the one of its versions that is read and marked now. */
export const isCurrentVersion = and(
  eq(readoutVersion.teamId, readout.teamId),
  eq(readoutVersion.readoutId, readout.id),
  eq(readoutVersion.number, readout.currentVersion),
)

export type ReadoutRow = typeof readout.$inferSelect
export type NewReadoutRow = typeof readout.$inferInsert
export type ReadoutVersionRow = typeof readoutVersion.$inferSelect
