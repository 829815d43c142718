import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { account, call } from '@/db/schema/call'
import {
  createdAt,
  id,
  instant,
  revision,
  teamId,
  teamPolicies,
  userRef,
} from '@/db/schema/columns'
import { finding, savedComparison } from '@/db/schema/comparison'
import { position } from '@/db/schema/position'
import { readout } from '@/db/schema/readout'

/** What a team curates, in order. */
export const collection = pgTable(
  'collection',
  {
    teamId: teamId(),
    id: id(),
    title: text('title').notNull(),
    description: text('description').notNull().default(''),
    origin: text('origin').notNull().default('person'),
    revision: revision(),
    createdBy: userRef('created_by'),
    createdAt: createdAt(),
    updatedAt: instant('updated_at').notNull().defaultNow(),
    deletedAt: instant('deleted_at'),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    check('collection_origin', sql`${t.origin} in ('person', 'sample')`),
    index('collection_newest').on(t.teamId, t.updatedAt.desc(), t.id.desc()),
    ...teamPolicies('collection'),
  ],
)

/** One thing in a collection; exactly the references of its kind are set. */
export const collectionItem = pgTable(
  'collection_item',
  {
    teamId: teamId(),
    id: id(),
    collectionId: uuid('collection_id').notNull(),
    kind: text('kind').notNull(),
    readoutId: uuid('readout_id'),
    positionId: uuid('position_id'),
    /** A comparison: two accounts of one call. */
    callId: uuid('call_id'),
    accountA: uuid('account_a'),
    accountB: uuid('account_b'),
    /** One finding of that comparison, for a `finding`. */
    findingId: uuid('finding_id'),
    /** The comparison as somebody saved it, live or frozen. */
    savedComparisonId: uuid('saved_comparison_id'),
    /** Markdown; the whole of a `note`, a remark beside the others. */
    note: text('note').notNull().default(''),
    /** Fractional rank: sorts by bytes. */
    rank: text('rank').notNull(),
    revision: revision(),
    addedBy: userRef('added_by'),
    createdAt: createdAt(),
    deletedAt: instant('deleted_at'),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    check(
      'collection_item_kind',
      sql`${t.kind} in ('readout', 'position', 'comparison', 'finding', 'note')`,
    ),
    foreignKey({
      name: 'collection_item_collection',
      columns: [t.teamId, t.collectionId],
      foreignColumns: [collection.teamId, collection.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'collection_item_readout',
      columns: [t.teamId, t.readoutId],
      foreignColumns: [readout.teamId, readout.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'collection_item_position',
      columns: [t.teamId, t.positionId],
      foreignColumns: [position.teamId, position.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'collection_item_call',
      columns: [t.teamId, t.callId],
      foreignColumns: [call.teamId, call.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'collection_item_account_a',
      columns: [t.teamId, t.accountA],
      foreignColumns: [account.teamId, account.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'collection_item_account_b',
      columns: [t.teamId, t.accountB],
      foreignColumns: [account.teamId, account.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'collection_item_finding',
      columns: [t.teamId, t.findingId],
      foreignColumns: [finding.teamId, finding.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'collection_item_saved_comparison',
      columns: [t.teamId, t.savedComparisonId],
      foreignColumns: [savedComparison.teamId, savedComparison.id],
    }).onDelete('cascade'),
    index('collection_item_in_order').on(t.teamId, t.collectionId, t.rank),
    ...teamPolicies('collection_item'),
  ],
)

export type CollectionRow = typeof collection.$inferSelect
export type CollectionItemRow = typeof collectionItem.$inferSelect
