import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { collectionItem } from '@/db/schema/collection'
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
import { readout, readoutVersion } from '@/db/schema/readout'

/** A passage by W3C selectors, in UTF-16 units of a version's body. */
export type PassageSelector = {
  exact: string
  prefix: string
  suffix: string
  start: number
  end: number
}

/** Where a passage may stand in a newer version; `similarity` is the share of letters that agree, 0–1. */
export type PassageProposal = { versionId: string; start: number; end: number; similarity: number }

/** A conversation on a position, a passage, an item of a collection, a finding or a saved comparison. */
export const thread = pgTable(
  'thread',
  {
    teamId: teamId(),
    id: id(),
    subject: text('subject').notNull(),
    readoutId: uuid('readout_id'),
    versionId: uuid('version_id'),
    positionId: uuid('position_id'),
    passage: jsonb('passage').$type<PassageSelector>(),
    /** Words of a newer version that may be the passage's: a person says whether they are. */
    proposal: jsonb('proposal').$type<PassageProposal>(),
    collectionItemId: uuid('collection_item_id'),
    findingId: uuid('finding_id'),
    savedComparisonId: uuid('saved_comparison_id'),
    resolvedAt: instant('resolved_at'),
    resolvedBy: userRef('resolved_by'),
    revision: revision(),
    createdBy: userRef('created_by'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    check(
      'thread_subject',
      sql`${t.subject} in ('position', 'passage', 'collection-item', 'finding', 'saved-comparison')`,
    ),
    foreignKey({
      name: 'thread_readout',
      columns: [t.teamId, t.readoutId],
      foreignColumns: [readout.teamId, readout.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'thread_version',
      columns: [t.teamId, t.versionId],
      foreignColumns: [readoutVersion.teamId, readoutVersion.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'thread_position',
      columns: [t.teamId, t.positionId],
      foreignColumns: [position.teamId, position.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'thread_collection_item',
      columns: [t.teamId, t.collectionItemId],
      foreignColumns: [collectionItem.teamId, collectionItem.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'thread_finding',
      columns: [t.teamId, t.findingId],
      foreignColumns: [finding.teamId, finding.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'thread_saved_comparison',
      columns: [t.teamId, t.savedComparisonId],
      foreignColumns: [savedComparison.teamId, savedComparison.id],
    }).onDelete('cascade'),
    index('thread_of_readout').on(t.teamId, t.readoutId),
    index('thread_of_collection_item').on(t.teamId, t.collectionItemId),
    index('thread_of_finding').on(t.teamId, t.findingId),
    index('thread_of_saved_comparison').on(t.teamId, t.savedComparisonId),
    index('thread_unresolved').on(t.teamId, t.id).where(sql`${t.resolvedAt} is null`),
    ...teamPolicies('thread'),
  ],
)

export const comment = pgTable(
  'comment',
  {
    teamId: teamId(),
    id: id(),
    threadId: uuid('thread_id').notNull(),
    /** Markdown, as typed; rendered through a sanitiser. Once deleted it is kept for undoing, and never sent. */
    body: text('body').notNull(),
    authorId: userRef('author_id'),
    revision: revision(),
    createdAt: createdAt(),
    editedAt: instant('edited_at'),
    deletedAt: instant('deleted_at'),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    foreignKey({
      name: 'comment_thread',
      columns: [t.teamId, t.threadId],
      foreignColumns: [thread.teamId, thread.id],
    }).onDelete('cascade'),
    index('comment_in_thread').on(t.teamId, t.threadId, t.id),
    ...teamPolicies('comment'),
  ],
)

export type ThreadRow = typeof thread.$inferSelect
export type CommentRow = typeof comment.$inferSelect
