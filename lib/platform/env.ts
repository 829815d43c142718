import { z } from 'zod'

const schema = z.object({
  DATABASE_URL: z
    .string({
      error: 'DATABASE_URL is missing: the address of the PostgreSQL database (npm start sets it).',
    })
    .regex(/^postgres(ql)?:\/\//, 'DATABASE_URL must begin with postgres:// or postgresql://.'),
  PORT: z.coerce.number({ error: 'PORT must be a number.' }).int().min(0).max(65535).default(3000),
  PARLEY_URL: z
    .url('PARLEY_URL must be a full address, such as https://parley.example.org.')
    .optional(),
  AUTH_SECRET: z
    .string({
      error: 'AUTH_SECRET is missing: 32 random characters or more (npm start makes one).',
    })
    .min(32, 'AUTH_SECRET must have 32 characters or more.'),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'SMTP_URL must begin with smtp:// or smtps://.')
    .optional(),
  MAIL_FROM: z.string().default('Parley <parley@localhost>'),
  DATABASE_POOL: z.coerce
    .number({ error: 'DATABASE_POOL must be a number of connections.' })
    .int('DATABASE_POOL must be a whole number.')
    .min(1, 'DATABASE_POOL must be 1 or more.')
    .default(10),
  PARLEY_DATA_DIR: z.string().default('.data'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent.',
    })
    .default('info'),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
})

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
