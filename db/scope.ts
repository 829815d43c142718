import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import type { Member, Reader } from '@/db/member'

/*
 * The doors to the database: the only module that hands out a handle. `asMember` and `asReader` go in as
 * `parley_app`, under row-level security; `asSystem` goes in as the owner, for accounts, jobs and migrations.
 */

/** A transaction's handle: what `data.ts` and `mutations.ts` take. */
export type Tx = NodePgDatabase

type Pools = { app: pg.Pool; system: pg.Pool }
const kept = globalThis as { parleyPools?: Pools }

function pools(): Pools {
  if (kept.parleyPools) return kept.parleyPools
  const connectionString = process.env.DATABASE_URL
  if (!connectionString) throw new Error('DATABASE_URL is not set.')
  const max = Number(process.env.DATABASE_POOL || 10)
  kept.parleyPools = {
    app: new pg.Pool({ connectionString, max, options: '-c role=parley_app' }),
    system: new pg.Pool({ connectionString, max }),
  }
  // A connection that breaks while idle is replaced at the next use; without a listener it would end the process.
  for (const pool of Object.values(kept.parleyPools)) pool.on('error', () => {})
  return kept.parleyPools
}

/** Runs `work` in one transaction that sees the member's team and nothing else. */
export function asMember<T>(member: Member, work: (tx: Tx) => Promise<T>): Promise<T> {
  const { teamId, userId, role } = member
  return inTransaction(
    pools().app,
    { 'app.team_id': teamId, 'app.user_id': userId, 'app.role': role },
    work,
  )
}

/** Runs `work` in one transaction that sees what a share link opens and nothing else. */
export function asReader<T>(reader: Reader, work: (tx: Tx) => Promise<T>): Promise<T> {
  return inTransaction(pools().app, { 'app.link': reader.tokenHash }, work)
}

/**
 * Asks one thing as a share link's holder, its whole transaction in one round trip: for what every reader of a
 * brief waits on. The statement has no parameters: all that it may depend on is the link.
 */
export async function askAsReader<Row>(reader: Reader, statement: string): Promise<Row[]> {
  const client = await pools().app.connect()
  try {
    const settings = settingsOf({ 'app.link': reader.tokenHash })
    const answers = await client.query(`begin read only; ${settings}; ${statement}; commit`)
    client.release()
    // Of several statements at once the driver gives a list of results.
    return (answers as unknown as pg.QueryResult[])[2]?.rows as Row[]
  } catch (error) {
    await rollBack(client)
    throw error
  }
}

/** Runs `work` in one transaction as the owner of the tables: it sees every team. For accounts, jobs and scripts. */
export function asSystem<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return inTransaction(pools().system, {}, work)
}

/** The owner's handle outside a transaction, for better-auth's adapter and the checks at start. */
export function systemPool(): pg.Pool {
  return pools().system
}

/** The web's own pool, for the checks at start. */
export function appPool(): pg.Pool {
  return pools().app
}

/** Closes every connection: at the end of a process or a test. */
export async function closePools(): Promise<void> {
  const open = kept.parleyPools
  kept.parleyPools = undefined
  if (open) await Promise.all([open.app.end(), open.system.end()])
}

const PLAIN = /^[0-9a-z-]+$/i

/** BEGIN and the settings go in one round trip. */
async function inTransaction<T>(
  pool: pg.Pool,
  settings: Record<string, string>,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const opening = settingsOf(settings)
  const client = await pool.connect()
  try {
    await client.query(opening ? `begin; ${opening}` : 'begin')
    const result = await work(drizzle(client))
    await client.query('commit')
    client.release()
    return result
  } catch (error) {
    await rollBack(client)
    throw error
  }
}

/** `set_config(…, true)` lasts for its transaction alone. */
function settingsOf(settings: Record<string, string>): string {
  const set = Object.entries(settings).map(([name, value]) => {
    if (!PLAIN.test(value)) throw new Error(`${name} has characters it cannot have.`)
    return `set_config('${name}', '${value}', true)`
  })
  return set.length ? `select ${set.join(', ')}` : ''
}

/** A broken connection cannot roll back: the server does it, and the pool must not keep it. */
function rollBack(client: pg.PoolClient): Promise<void> {
  return client.query('rollback').then(
    () => client.release(),
    (broken: Error) => client.release(broken),
  )
}
