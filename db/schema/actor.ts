import { sql } from 'drizzle-orm'
import { check, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { createdAt, id, revision, teamId, teamPolicies } from '@/db/schema/columns'

/** A person, institution, state or organisation that a team's readouts speak of. */
export const actor = pgTable(
  'actor',
  {
    teamId: teamId(),
    id: id(),
    kind: text('kind').notNull(),
    name: text('name').notNull(),
    /** Folded name (no case, accents or spelling variants): one actor a key and kind. */
    nameKey: text('name_key').notNull(),
    state: text('state'),
    revision: revision(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    check('actor_kind', sql`${t.kind} in ('person', 'institution', 'state', 'organisation')`),
    uniqueIndex('actor_once').on(t.teamId, t.kind, t.nameKey),
    ...teamPolicies('actor'),
  ],
)

export type ActorRow = typeof actor.$inferSelect
