import { sql } from 'drizzle-orm'
import {
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { collection } from '@/db/schema/collection'
import { appRole, createdAt, id, instant, teamId, teamPolicies, userRef } from '@/db/schema/columns'
import { readout } from '@/db/schema/readout'

/** A published, numbered, fixed edition of a collection. */
export const brief = pgTable(
  'brief',
  {
    teamId: teamId(),
    id: id(),
    collectionId: uuid('collection_id').notNull(),
    number: integer('number').notNull(),
    title: text('title').notNull(),
    summary: text('summary').notNull().default(''),
    /** The frozen content, as `BriefEdition` of lib/core/exporting. */
    content: jsonb('content').$type<unknown>().notNull(),
    /** The whole page, without any script. */
    html: text('html').notNull(),
    /** Hex sha256 of `html`: its ETag. */
    htmlSha256: text('html_sha256').notNull(),
    publishedBy: userRef('published_by'),
    publishedAt: instant('published_at').notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    foreignKey({
      name: 'brief_collection',
      columns: [t.teamId, t.collectionId],
      foreignColumns: [collection.teamId, collection.id],
    }),
    uniqueIndex('brief_number').on(t.teamId, t.collectionId, t.number),
    ...teamPolicies('brief'),
    // A reader who holds a live link sees the edition it opens, and nothing else.
    pgPolicy('brief_by_link', {
      for: 'select',
      to: appRole,
      using: sql`exists (
        select 1 from share_link l
        where l.token_hash = nullif(current_setting('app.link', true), '')
          and l.team_id = brief.team_id and l.collection_id = brief.collection_id
          and (l.brief_id is null or l.brief_id = brief.id))`,
    }),
  ],
)

/** Which readouts an edition quotes: told before one of them is removed. */
export const briefQuote = pgTable(
  'brief_quote',
  {
    teamId: teamId(),
    briefId: uuid('brief_id').notNull(),
    readoutId: uuid('readout_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.briefId, t.readoutId] }),
    foreignKey({
      name: 'brief_quote_brief',
      columns: [t.teamId, t.briefId],
      foreignColumns: [brief.teamId, brief.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'brief_quote_readout',
      columns: [t.teamId, t.readoutId],
      foreignColumns: [readout.teamId, readout.id],
    }).onDelete('cascade'),
    index('brief_quote_of_readout').on(t.teamId, t.readoutId),
    ...teamPolicies('brief_quote'),
  ],
)

/** The address that lets outsiders read a brief. Its token is derived from the server's secret and never stored. */
export const shareLink = pgTable(
  'share_link',
  {
    teamId: teamId(),
    id: id(),
    collectionId: uuid('collection_id').notNull(),
    /** Stays at this edition; null follows the newest. */
    briefId: uuid('brief_id'),
    /** Hex sha256 of the token. */
    tokenHash: text('token_hash').notNull().unique(),
    indexed: boolean('indexed').notNull().default(false),
    expiresAt: instant('expires_at'),
    revokedAt: instant('revoked_at'),
    revokedBy: userRef('revoked_by'),
    createdBy: userRef('created_by'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    foreignKey({
      name: 'share_link_collection',
      columns: [t.teamId, t.collectionId],
      foreignColumns: [collection.teamId, collection.id],
    }),
    foreignKey({
      name: 'share_link_brief',
      columns: [t.teamId, t.briefId],
      foreignColumns: [brief.teamId, brief.id],
    }),
    index('share_link_of_collection').on(t.teamId, t.collectionId),
    ...teamPolicies('share_link'),
    // The holder of the token sees the link itself while it is live.
    pgPolicy('share_link_by_token', {
      for: 'select',
      to: appRole,
      using: sql`token_hash = nullif(current_setting('app.link', true), '')
        and revoked_at is null and (expires_at is null or expires_at > now())`,
    }),
  ],
)

export type BriefRow = typeof brief.$inferSelect
export type ShareLinkRow = typeof shareLink.$inferSelect
