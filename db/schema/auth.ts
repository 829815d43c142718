import { boolean, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { uuidv7 } from 'uuidv7'
import { createdAt, instant } from '@/db/schema/columns'
import { team } from '@/db/schema/team'

/*
 * Tables of better-auth, under our names. They have a plain primary key and no policy; the web's role
 * has no right to them at all: only lib/platform/auth reaches them, by a handle of its own.
 */

const plainId = () => uuid('id').primaryKey().$defaultFn(uuidv7)
const updatedAt = () => instant('updated_at').notNull().defaultNow()

export const user = pgTable('user', {
  id: plainId(),
  name: text('name').notNull(),
  email: text('email').notNull().unique(),
  emailVerified: boolean('email_verified').notNull().default(false),
  image: text('image'),
  /** Single-letter shortcuts can be switched off (WCAG 2.1.4). */
  letterKeys: boolean('letter_keys').notNull().default(true),
  createdAt: createdAt(),
  updatedAt: updatedAt(),
})

export const session = pgTable(
  'session',
  {
    id: plainId(),
    token: text('token').notNull().unique(),
    userId: uuid('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    expiresAt: instant('expires_at').notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    /** better-auth's active organization: where `/` leads. */
    activeTeamId: uuid('active_team_id'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [index('session_user').on(t.userId)],
)

/** How a person signs in (better-auth's "account"; that word means something else here). */
export const credential = pgTable(
  'credential',
  {
    id: plainId(),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    userId: uuid('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: instant('access_token_expires_at'),
    refreshTokenExpiresAt: instant('refresh_token_expires_at'),
    scope: text('scope'),
    password: text('password'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [index('credential_user').on(t.userId)],
)

export const verification = pgTable(
  'verification',
  {
    id: plainId(),
    identifier: text('identifier').notNull(),
    value: text('value').notNull(),
    expiresAt: instant('expires_at').notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [index('verification_identifier').on(t.identifier)],
)

export const rateLimit = pgTable('rate_limit', {
  id: plainId(),
  key: text('key').notNull().unique(),
  count: integer('count').notNull(),
  /** Milliseconds since 1970, as better-auth keeps it. */
  lastRequest: text('last_request').notNull(),
})

export const member = pgTable(
  'member',
  {
    id: plainId(),
    teamId: uuid('team_id')
      .notNull()
      .references(() => team.id, { onDelete: 'cascade' }),
    userId: uuid('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    role: text('role').notNull(),
    createdAt: createdAt(),
  },
  (t) => [unique('member_once').on(t.teamId, t.userId), index('member_user').on(t.userId)],
)

export const invitation = pgTable(
  'invitation',
  {
    id: plainId(),
    teamId: uuid('team_id')
      .notNull()
      .references(() => team.id, { onDelete: 'cascade' }),
    email: text('email').notNull(),
    role: text('role'),
    status: text('status').notNull().default('pending'),
    expiresAt: instant('expires_at').notNull(),
    inviterId: uuid('inviter_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    createdAt: createdAt(),
  },
  (t) => [index('invitation_team').on(t.teamId)],
)
