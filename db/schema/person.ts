import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { id, teamId, teamPolicies } from '@/db/schema/columns'

/**
 * The names that a team knows its people by, those who left included: what a page may show of a user.
 * Kept by triggers on `member` and `user`; `id` is the user's.
 */
export const person = pgTable(
  'person',
  { teamId: teamId(), id: id(), name: text('name').notNull() },
  (t) => [primaryKey({ columns: [t.teamId, t.id] }), ...teamPolicies('person')],
)
