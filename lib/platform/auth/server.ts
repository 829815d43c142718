import 'server-only'
import { betterAuth } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { organization } from 'better-auth/plugins'
import { createAccessControl } from 'better-auth/plugins/access'
import { defaultStatements } from 'better-auth/plugins/organization/access'
import { drizzle } from 'drizzle-orm/node-postgres'
import { uuidv7 } from 'uuidv7'
import * as schema from '@/db/schema/auth'
import { team } from '@/db/schema/team'
import { systemPool } from '@/db/scope'
import { quietNextCookies } from '@/lib/platform/auth/next-cookies'
import { countTries, PASSWORD_TRIES } from '@/lib/platform/auth/tries'
import { env } from '@/lib/platform/env'
import { log } from '@/lib/platform/log'
import { sendMail } from '@/lib/platform/mail/send'

/** Seven days: long enough for a holiday, short enough for a link that lies in a mailbox. */
const INVITATION_SECONDS = 7 * 24 * 3600

const access = createAccessControl(defaultStatements)
const none = access.newRole({})
const manages = access.newRole({
  organization: ['update'],
  member: ['create', 'update', 'delete'],
  invitation: ['create', 'cancel'],
})
const owns = access.newRole({
  organization: ['update', 'delete'],
  member: ['create', 'update', 'delete'],
  invitation: ['create', 'cancel'],
})

/** Teams are better-auth's organizations, under our names. */
const TEAMS = organization({
  ac: access,
  roles: { viewer: none, commenter: none, editor: none, admin: manages, owner: owns },
  creatorRole: 'owner',
  invitationExpiresIn: INVITATION_SECONDS,
  cancelPendingInvitationsOnReInvite: true,
  // Without SMTP no address is ever verified: the unguessable id is the secret, and it expires.
  requireEmailVerificationOnInvitation: false,
  membershipLimit: 1000,
  schema: {
    organization: { modelName: 'team' },
    member: { fields: { organizationId: 'teamId' } },
    invitation: { fields: { organizationId: 'teamId' } },
    session: { fields: { activeOrganizationId: 'activeTeamId' } },
  },
})

async function sendResetPassword({ user, token }: { user: { email: string }; token: string }) {
  const url = `${env().PARLEY_URL}/reset?token=${encodeURIComponent(token)}`
  await sendMail({
    to: user.email,
    subject: 'Choose a new password for Parley',
    text: `Somebody, most likely you, asked for a new password.\n\nOpen this address within an hour to choose one:\n${url}\n\nIf it was not you, nothing needs to be done.`,
  })
}

function createAuth() {
  const { AUTH_SECRET, PARLEY_URL } = env()
  return betterAuth({
    appName: 'Parley',
    secret: AUTH_SECRET,
    baseURL: PARLEY_URL,
    trustedOrigins: (request) => ownOrigins(PARLEY_URL, request),
    telemetry: { enabled: false },
    logger: {
      level: 'warn',
      log: (level, message) => (level === 'error' ? log.error(message) : log.warn(message)),
    },
    database: drizzleAdapter(drizzle(systemPool()), {
      provider: 'pg',
      transaction: true,
      schema: { ...schema, team },
    }),
    advanced: {
      database: { generateId: () => uuidv7() },
      // The address decides, not NODE_ENV: a server on plain http must still be able to sign people in.
      useSecureCookies: PARLEY_URL.startsWith('https:'),
      cookiePrefix: 'parley',
    },
    account: { modelName: 'credential' },
    rateLimit: {
      enabled: env().NODE_ENV === 'production',
      window: 60,
      max: 300,
      customRules: STRICTER,
    },
    user: {
      additionalFields: {
        letterKeys: { type: 'boolean', defaultValue: true, input: true },
      },
    },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: 10,
      maxPasswordLength: 128,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword,
    },
    plugins: [TEAMS, quietNextCookies()],
  })
}

/** The addresses of better-auth that browsers call; everything else goes through our own actions. */
const OPEN_PATHS: ReadonlySet<string> = new Set([
  '/api/auth/sign-in/email',
  '/api/auth/sign-up/email',
  '/api/auth/sign-out',
  '/api/auth/request-password-reset',
  '/api/auth/reset-password',
  '/api/auth/get-session',
])

/**
 * Answers better-auth's own addresses. All but a few are shut: teams, e-mail addresses and accounts are changed
 * by our actions only, which ask the permission table or the password, and leave an activity.
 */
export async function answerAuth(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  if (!OPEN_PATHS.has(pathname)) return new Response(null, { status: 404 })
  if (await isTriedTooOften(pathname, request)) return new Response(null, { status: 429 })
  return auth().handler(request)
}

const MINUTE = 60_000

/** better-auth counts by the address a request says it comes from; these count by whose account it is after. */
const TRIES_AT_ACCOUNT: Readonly<Record<string, (email: string) => boolean>> = {
  '/api/auth/sign-in/email': countTries(PASSWORD_TRIES),
  '/api/auth/request-password-reset': countTries({ most: 5, milliseconds: 15 * MINUTE }),
}

async function isTriedTooOften(pathname: string, request: Request): Promise<boolean> {
  const isTooMany = TRIES_AT_ACCOUNT[pathname]
  if (!isTooMany) return false
  const email = emailIn(await request.clone().text())
  return email !== null && isTooMany(email.trim().toLowerCase())
}

/** better-auth takes JSON and forms. */
function emailIn(body: string): string | null {
  try {
    const { email } = JSON.parse(body) as { email?: unknown }
    return typeof email === 'string' ? email : null
  } catch {
    return new URLSearchParams(body).get('email')
  }
}

const STRICTER = {
  '/sign-in/email': { window: 60, max: 10 },
  '/sign-up/email': { window: 60, max: 10 },
  '/request-password-reset': { window: 60, max: 5 },
}

/** The configured address, and on loopback whatever port the browser really used. */
function ownOrigins(base: string, request?: Request): string[] {
  const origins = [new URL(base).origin]
  const origin = request?.headers.get('origin')
  const host = request?.headers.get('host')
  if (origin && host && URL.canParse(origin)) {
    const { hostname, host: from } = new URL(origin)
    if (from === host && ['localhost', '127.0.0.1', '[::1]'].includes(hostname))
      origins.push(origin)
  }
  return origins
}

type Auth = ReturnType<typeof createAuth>
let made: Auth | undefined

/** better-auth on our own tables, made at the first use so that a build needs no environment. */
export function auth(): Auth {
  made ??= createAuth()
  return made
}
