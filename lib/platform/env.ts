import { z } from 'zod'

const NOT_A_PORT = 'PORT must be a whole number from 0 to 65535.'
const NOT_A_POOL = 'DATABASE_POOL must be a whole number from 1 to 1000.'
const NO_ORIGIN =
  'PARLEY_URL must be a full address without a path, such as https://parley.example.org.'

const schema = z.object({
  DATABASE_URL: z
    .string({
      error: 'DATABASE_URL is missing: the address of the PostgreSQL database (npm start sets it).',
    })
    .regex(/^postgres(ql)?:\/\//, 'DATABASE_URL must begin with postgres:// or postgresql://.'),
  DATABASE_POOL: z.coerce
    .number(NOT_A_POOL)
    .int(NOT_A_POOL)
    .min(1, NOT_A_POOL)
    .max(1000, NOT_A_POOL)
    .default(10),
  PORT: z.coerce
    .number(NOT_A_PORT)
    .int(NOT_A_PORT)
    .min(0, NOT_A_PORT)
    .max(65535, NOT_A_PORT)
    .default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'HOST must be a name or an address of this machine, such as 127.0.0.1.')
    .optional(),
  PARLEY_URL: z.string().refine(isOrigin, NO_ORIGIN).optional(),
  AUTH_SECRET: z
    .string({
      error: 'AUTH_SECRET is missing: 32 random characters or more (npm start makes one).',
    })
    .min(32, 'AUTH_SECRET must have 32 characters or more.'),
  SMTP_URL: z
    .string()
    .regex(
      /^smtps?:\/\/[^/\s]/,
      'SMTP_URL must begin with smtp:// or smtps:// and name the mail server.',
    )
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(
      /^[^<>@]*<[^<>@\s]+@[^<>@\s]+>$|^[^<>@\s]+@[^<>@\s]+$/,
      'MAIL_FROM must be an address of e-mail, such as Parley <parley@example.org>.',
    )
    .default('Parley <parley@localhost>'),
  PARLEY_DATA_DIR: z.string().default('.data'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent.',
    })
    .default('info'),
  NODE_ENV: z
    .enum(['development', 'production', 'test'], {
      error: 'NODE_ENV must be one of development, production, test, or not set.',
    })
    .default('production'),
})

/** Links are made by putting a path behind it, and a sign-in's origin is compared with it. */
function isOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false
  const { protocol, pathname, search, hash } = new URL(value)
  return /^https?:$/.test(protocol) && pathname === '/' && !search && !hash
}

/** What the process is told by its surroundings, checked. */
export type Env = z.infer<typeof schema> & { PARLEY_URL: string }

/** Checks raw variables; each problem is one plain sentence about one variable. Empty counts as not set. */
export function checkEnv(
  raw: Record<string, string | undefined>,
): { ok: true; env: Env } | { ok: false; problems: string[] } {
  const given = Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== ''))
  const result = schema.safeParse(given)
  if (!result.success)
    return { ok: false, problems: result.error.issues.map((issue) => issue.message) }
  const { data } = result
  return {
    ok: true,
    env: { ...data, PARLEY_URL: data.PARLEY_URL ?? `http://localhost:${data.PORT}` },
  }
}

let checked: Env | undefined

/** The checked environment of this process. @throws Error with one sentence a wrong variable */
export function env(): Env {
  if (checked) return checked
  const result = checkEnv(process.env)
  if (!result.ok) throw new Error(result.problems.join('\n'))
  checked = result.env
  return checked
}
