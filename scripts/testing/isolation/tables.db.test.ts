import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Member, sealMember } from '@/db/member'
import { isAtLeast, ROLES, type Role } from '@/db/roles'
import { appPool, askAsReader, asReader, asSystem } from '@/db/scope'
import { type TableRule, TEAM_TABLES } from '@/db/team-tables'
import { readerOfToken, tokenOfLink } from '@/lib/platform/auth/link-token'
import { aCast, aWorld, endWorld, one, tried, type World } from '@/scripts/testing/isolation/world'

/* Row-level security itself: every table of the catalog, as every role, by every command. */

/** Tables of no team, which the web's role has no right to at all. */
const SHUT = [
  'credential',
  'former_address',
  'invitation',
  'mail_outbox',
  'member',
  'rate_limit',
  'search_entry',
  'session',
  'team',
  'user',
  'verification',
]

let here: World
let elsewhere: World
let catalog: string[]

beforeAll(async () => {
  const cast = await aCast()
  here = await aWorld(cast)
  elsewhere = await aWorld(await aCast())
  const { rows } = await asSystem((tx) =>
    tx.execute<{ name: string }>(
      sql`select relname::text as name from pg_class
          where relkind in ('r', 'p', 'v', 'm', 'f') and relnamespace = 'public'::regnamespace order by 1`,
    ),
  )
  catalog = rows.map(({ name }) => name)
})

afterAll(async () => {
  await endWorld(here)
  await endWorld(elsewhere)
})

const memberOf = (world: World, role: Role): Member =>
  sealMember({
    userId: world.people[role].userId,
    userName: role,
    teamId: world.team.id,
    teamSlug: world.team.slug,
    teamName: world.team.name,
    role,
  })

/** Number of rows, or the SQLSTATE of the refusal. */
async function outcome(who: Member, statement: string): Promise<number | string> {
  try {
    return await tried(who, async (tx) => {
      const result = await tx.execute(sql.raw(statement))
      return result.rowCount ?? 0
    })
  } catch (error) {
    const { cause } = error as { cause?: { code?: string } }
    if (!cause?.code) throw error
    return cause.code
  }
}

/** Refused by right or policy; a statement that only trips over a key or a trigger was let through. */
const refused = (got: number | string) => got === '42501' || got === 0

async function copyOf(table: string, teamId: string): Promise<string> {
  const { rows } = await asSystem((tx) =>
    tx.execute<{ row: unknown }>(
      sql.raw(`select to_jsonb(t) as row from "${table}" t where team_id = '${teamId}' limit 1`),
    ),
  )
  const row = JSON.stringify(one(rows).row).replaceAll("'", "''")
  return `insert into "${table}" select * from jsonb_populate_record(null::"${table}", '${row}')`
}

it('knows every table of the catalog', () => {
  expect(catalog).toEqual([...Object.keys(TEAM_TABLES), ...SHUT].sort())
})

it('lets nobody without a member see or do anything', async () => {
  for (const table of catalog) {
    const client = await appPool().connect()
    try {
      const shut = SHUT.includes(table)
      const found = await client.query(`select * from "${table}"`).then(
        ({ rows }) => rows.length,
        (error: { code: string }) => error.code,
      )
      expect([table, found]).toEqual([table, shut ? '42501' : 0])
      for (const statement of [`delete from "${table}"`, `insert into "${table}" default values`]) {
        const got = await client.query(statement).then(
          ({ rowCount }) => rowCount,
          (error: { code: string }) => error.code,
        )
        expect([statement, got === 0 || got === '42501']).toEqual([statement, true])
      }
    } finally {
      client.release()
    }
  }
})

it('lets the holder of a link see that link and its edition, and change nothing', async () => {
  const reader = readerOfToken(tokenOfLink(here.ids.link))
  if (!reader) throw new Error('no reader')
  const countOf = (table: string, where: string) =>
    askAsReader<{ n: number }>(reader, `select count(*)::int as n from "${table}" where ${where}`)
  for (const table of Object.keys(TEAM_TABLES)) {
    const opened = table === 'brief' || table === 'share_link'
    const ids = `id in ('${here.ids.link}', '${here.ids.brief}')`
    if (opened) expect([table, await countOf(table, ids)]).toEqual([table, [{ n: 1 }]])
    const rest = opened ? `not ${ids}` : 'true'
    expect([table, await countOf(table, rest)]).toEqual([table, [{ n: 0 }]])
    for (const statement of [
      `update "${table}" set team_id = team_id`,
      `delete from "${table}"`,
      await copyOf(table, here.team.id),
    ]) {
      const got = await asReader(reader, (tx) => tx.execute(sql.raw(statement))).then(
        ({ rowCount }) => rowCount,
        ({ cause }: { cause?: { code?: string } }) => cause?.code,
      )
      expect([statement, got === 0 || got === '42501']).toEqual([statement, true])
    }
  }
})

it.each(SHUT)('has no right to %s for any member', async (table) => {
  for (const statement of [
    `select 1 from "${table}"`,
    `update "${table}" set ${table === 'mail_outbox' ? 'attempts = 0' : table === 'search_entry' ? "title = ''" : 'created_at = now()'}`,
    `delete from "${table}"`,
  ]) {
    if (table === 'rate_limit' && statement.startsWith('update')) continue
    expect([statement, await outcome(memberOf(here, 'owner'), statement)]).toEqual([
      statement,
      '42501',
    ])
  }
})

describe.each(Object.entries(TEAM_TABLES) as [string, TableRule][])('%s', (table, rule) => {
  it.each(ROLES)('holds for a %s', async (role) => {
    const who = memberOf(here, role)
    const mine = here.team.id
    const theirs = elsewhere.team.id
    const may = (least: Role | null) => least !== null && isAtLeast(role, least)

    expect(await outcome(who, `select 1 from "${table}"`)).toBeGreaterThan(0)
    expect(await outcome(who, `select 1 from "${table}" where team_id <> '${mine}'`)).toBe(0)

    const update = (of: string) => `update "${table}" set team_id = team_id where team_id = '${of}'`
    expect(refused(await outcome(who, update(mine)))).toBe(!may(rule.update))
    expect(refused(await outcome(who, update(theirs)))).toBe(true)
    if (may(rule.update)) {
      const move = `update "${table}" set team_id = '${theirs}' where team_id = '${mine}'`
      expect(await outcome(who, move)).toBe('42501')
    }

    const remove = (of: string) => `delete from "${table}" where team_id = '${of}'`
    expect(refused(await outcome(who, remove(mine)))).toBe(!may(rule.delete))
    expect(refused(await outcome(who, remove(theirs)))).toBe(true)

    expect(refused(await outcome(who, await copyOf(table, mine)))).toBe(!may(rule.insert))
    expect(await outcome(who, await copyOf(table, theirs))).toBe('42501')
  })
})

it('is held by a role that cannot pass by a policy', async () => {
  const { rows } = await asSystem((tx) =>
    tx.execute<{ bypass: boolean }>(
      sql`select rolbypassrls or rolsuper as bypass from pg_roles where rolname = 'parley_app'`,
    ),
  )
  expect(one(rows).bypass).toBe(false)
})
