import { pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { uuidv7 } from 'uuidv7'

/** The people who read together: better-auth's organization, under our name. */
export const team = pgTable('team', {
  id: uuid('id').primaryKey().$defaultFn(uuidv7),
  name: text('name').notNull(),
  /** In the address of every page of the team. */
  slug: text('slug').notNull().unique(),
  logo: text('logo'),
  metadata: text('metadata'),
  createdAt: timestamp('created_at', { withTimezone: true, mode: 'date' }).notNull().defaultNow(),
})

/** Addresses that a team had before: they lead to the one that it has now, and no other team can take them. Kept by a trigger. */
export const formerAddress = pgTable('former_address', {
  slug: text('slug').primaryKey(),
  teamId: uuid('team_id')
    .notNull()
    .references(() => team.id, { onDelete: 'cascade' }),
  createdAt: timestamp('created_at', { withTimezone: true, mode: 'date' }).notNull().defaultNow(),
})
