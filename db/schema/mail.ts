import { integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { uuidv7 } from 'uuidv7'
import { createdAt, instant } from '@/db/schema/columns'

/** Mail to be sent, or kept for the person who runs the server where there is no SMTP. Of no team; the web's role has no right to it. */
export const mailOutbox = pgTable('mail_outbox', {
  id: uuid('id').primaryKey().$defaultFn(uuidv7),
  toAddress: text('to_address').notNull(),
  subject: text('subject').notNull(),
  bodyText: text('body_text').notNull(),
  attempts: integer('attempts').notNull().default(0),
  lastError: text('last_error'),
  createdAt: createdAt(),
  sentAt: instant('sent_at'),
})
