import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate as applyMigrations } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import { type TableRule, TEAM_TABLES } from '@/db/team-tables'

const FOLDER = join(process.cwd(), 'db/migrations')
/** Any number: held while migrating, so that two starts at once wait for each other. */
const MIGRATION_LOCK = 7_110_402

/** Where the server forbids making roles, its administrator must run `lines`. */
export class AppRoleMissing extends Error {
  constructor(
    readonly lines: string,
    cause: unknown,
  ) {
    super(
      `The database login may not make the role parley_app. Have an administrator run:\n${lines}`,
      { cause },
    )
  }
}

/** Brings the schema, the role `parley_app` and its rights up to date. @throws AppRoleMissing */
export async function migrate(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    await ensureAppRole(client)
    await applyMigrations(drizzle(client), { migrationsFolder: FOLDER })
    await client.query(grantStatements().join(';\n'))
  } finally {
    await client.end()
  }
}

/** Tags of the migrations that the database has not had yet. */
export async function pendingMigrations(client: pg.Pool | pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ exists: boolean }>(
    `select to_regclass('drizzle.__drizzle_migrations') is not null as exists`,
  )
  const done = new Set<string>()
  if (rows[0]?.exists) {
    const applied = await client.query<{ hash: string }>(
      'select hash from drizzle.__drizzle_migrations',
    )
    for (const row of applied.rows) done.add(row.hash)
  }
  return migrationFiles()
    .filter((file) => !done.has(file.hash))
    .map((file) => file.tag)
}

function migrationFiles(): { tag: string; hash: string }[] {
  const journal: { entries: { tag: string }[] } = JSON.parse(
    readFileSync(join(FOLDER, 'meta/_journal.json'), 'utf8'),
  )
  return journal.entries.map(({ tag }) => {
    const sql = readFileSync(join(FOLDER, `${tag}.sql`), 'utf8')
    return { tag, hash: createHash('sha256').update(sql).digest('hex') }
  })
}

async function ensureAppRole(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ made: boolean; granted: boolean; login: string }>(
    `select exists (select 1 from pg_roles where rolname = 'parley_app') as made,
            -- Before 16 membership alone let one take on a role; since then it is a right of its own.
            coalesce((select pg_has_role(current_user, oid, case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end)
                      from pg_roles where rolname = 'parley_app'), false) as granted,
            quote_ident(current_user) as login`,
  )
  const state = rows[0]
  if (!state || (state.made && state.granted)) return
  const make = 'create role parley_app nologin'
  const grant = `grant parley_app to ${state.login}`
  try {
    if (!state.made) await client.query(make)
    await client.query(grant)
  } catch (cause) {
    throw new AppRoleMissing(`${make};\n${grant};`, cause)
  }
}

/** What `parley_app` may do to each table of a team, built from `TEAM_TABLES`; it has no right to any other table. */
function grantStatements(): string[] {
  return Object.entries(TEAM_TABLES).flatMap(([table, rule]: [string, TableRule]) => {
    const rights = ['select']
    if (rule.insert) rights.push('insert')
    if (rule.update) rights.push('update')
    if (rule.delete) rights.push('delete')
    return [
      `revoke all on "${table}" from parley_app`,
      `grant ${rights.join(', ')} on "${table}" to parley_app`,
    ]
  })
}
