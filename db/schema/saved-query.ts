import { index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import {
  createdAt,
  id,
  instant,
  revision,
  teamId,
  teamPolicies,
  userRef,
} from '@/db/schema/columns'

/** A question across calls, kept under a name. Its answers are asked for anew each time. */
export const savedQuery = pgTable(
  'saved_query',
  {
    teamId: teamId(),
    id: id(),
    name: text('name').notNull(),
    /** Markdown. */
    note: text('note').notNull().default(''),
    /** The question as its address has it, after `?`: always in the same order. */
    question: text('question').notNull(),
    revision: revision(),
    createdBy: userRef('created_by'),
    createdAt: createdAt(),
    updatedAt: instant('updated_at').notNull().defaultNow(),
    deletedAt: instant('deleted_at'),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    index('saved_query_newest').on(t.teamId, t.updatedAt.desc(), t.id.desc()),
    ...teamPolicies('saved_query'),
  ],
)

export type SavedQueryRow = typeof savedQuery.$inferSelect
