import { index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, id, teamId, teamPolicies, userRef } from '@/db/schema/columns'

/** Who did what, when, to what. Append-only; each row wakes the team's open pages (trigger `activity_notify`). */
export const activity = pgTable(
  'activity',
  {
    teamId: teamId(),
    id: id(),
    userId: userRef('user_id'),
    /** Name of the action in the permission table: `position.confirm`. */
    verb: text('verb').notNull(),
    subjectKind: text('subject_kind').notNull(),
    subjectId: uuid('subject_id').notNull(),
    /** The readout whose page it concerns, if any. */
    readoutId: uuid('readout_id'),
    /** What a sentence about it needs, and what undoing needs. */
    detail: jsonb('detail').$type<Record<string, unknown>>().notNull().default({}),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    index('activity_of_readout').on(t.teamId, t.readoutId, t.id.desc()),
    ...teamPolicies('activity'),
  ],
)

export type ActivityRow = typeof activity.$inferSelect
