import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { findFreePort } from '../process/ports.mjs'
import { findBinaries } from './binaries.mjs'
import { stopOrphan } from './orphan.mjs'
import { chooseServerUser } from './server-user.mjs'

/** Recovery after a crash reads the whole log of changes: give it time. */
const START_SECONDS = 120
const RETRY_SECONDS = 10
const MOST_LOG_BYTES = 5_000_000

/**
 * Starts the embedded PostgreSQL on loopback, making its cluster the first time, and gives the address of
 * its owner's database. A server left over from a killed start is stopped first; its port may be another.
 * @param options.root the project; `.home` the folder that holds data, password and log;
 *   `.durable` false for tests: no fsync, nothing to keep
 * @returns `{ url, stop }`: `url` of the owner `parley`, `stop()` ends the server cleanly
 */
export async function startCluster({ root, home, durable = true, port }) {
  mkdirSync(home, { recursive: true, mode: 0o711 })
  const place = chooseServerUser(findBinaries(root), join(home, 'database'))
  if (place.moved)
    console.log(`The database is kept in ${place.data}: its user cannot reach ${home}.`)
  const password = keepPassword(join(home, 'database-password'))
  refuseForeign(place.data)
  await stopOrphan(place.data)
  if (!existsSync(join(place.data, 'PG_VERSION'))) createCluster(place, password)
  const { child, chosen, admin } = await launchUntilReady(place, { password, port, durable })
  try {
    await makeOwner(admin, password)
  } catch (error) {
    child.kill('SIGINT')
    throw error
  }
  return {
    child,
    url: `postgres://parley:${password}@127.0.0.1:${chosen}/parley`,
    admin,
    data: place.data,
    stop: () => stopServer(child),
  }
}

/** @throws Error where the data belong to a user that this one cannot act for */
function refuseForeign(data) {
  const me = process.getuid?.()
  if (!me || !existsSync(data) || statSync(data).uid === me) return
  throw new Error(
    `The database in ${data} belongs to another user (number ${statSync(data).uid}): start Parley as that user or as root, or set PARLEY_DATA_DIR to another folder.`,
  )
}

function keepPassword(file) {
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 })
  return readFileSync(file, 'utf8').trim()
}

/** Makes the cluster beside its place and moves it there when whole, so that a broken-off start leaves none. */
function createCluster({ uid, gid, native, data }, password) {
  const fresh = `${data}.new`
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh, { recursive: true, mode: 0o700 })
  // The password goes through a file that only the server's user reads, and is gone right after.
  const file = `${data}.pw`
  closeSync(openSync(file, 'w', 0o600))
  chmodSync(file, 0o600)
  writeFileSync(file, password)
  if (uid !== undefined) for (const path of [fresh, file]) chownSync(path, uid, gid)
  const flags = [
    `--pgdata=${fresh}`,
    '--username=postgres',
    `--pwfile=${file}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--data-checksums',
  ]
  const made = spawnSync(join(native, 'bin/initdb'), flags, {
    uid,
    gid,
    cwd: '/',
    encoding: 'utf8',
  })
  rmSync(file, { force: true })
  if (made.status !== 0) {
    throw new Error(
      `The database could not be made.\n${made.stderr ?? ''}${made.error?.message ?? ''}`,
    )
  }
  renameSync(fresh, data)
}

/** What passes by itself: the shared memory of a crash not yet let go, a port taken a moment ago. */
const PASSING = /shared memory|lock file|could not bind|could not create any TCP/i

/** Launches the server; where it ends for a reason that passes, again, for ten seconds. */
async function launchUntilReady(place, { password, port, durable }) {
  const until = Date.now() + RETRY_SECONDS * 1000
  for (;;) {
    const chosen = port ?? (await findFreePort(54_320))
    const admin = `postgres://postgres:${password}@127.0.0.1:${chosen}/postgres`
    const { child, reasons } = launch(place, { port: chosen, durable })
    try {
      await waitUntilReady(child, admin, reasons)
      return { child, chosen, admin }
    } catch (error) {
      child.kill('SIGINT')
      if (!PASSING.test(error.message) || Date.now() > until) throw error
      await new Promise((wake) => setTimeout(wake, 250))
    }
  }
}

function launch({ uid, gid, native, data }, { port, durable }) {
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
    logging_collector: 'off',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const file = keepShort(`${data}.log`)
  const from = existsSync(file) ? statSync(file).size : 0
  const log = openSync(file, 'a', 0o600)
  const child = spawn(join(native, 'bin/postgres'), ['-D', data, ...args], {
    uid,
    gid,
    cwd: '/',
    // Ctrl-C reaches the whole group of a terminal: the server must not stop before those who use it.
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  child.on('error', () => {})
  return { child, reasons: () => endOf(file, from) }
}

async function waitUntilReady(child, url, reasons) {
  const { default: pg } = await import('pg')
  const until = Date.now() + START_SECONDS * 1000
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`The database did not start. Its log ends:\n${reasons()}`)
    }
    const client = new pg.Client({ connectionString: url })
    client.on('error', () => {})
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      if (Date.now() > until) {
        throw new Error(
          `The database did not answer within ${START_SECONDS} s. Its log ends:\n${reasons()}`,
          { cause: error },
        )
      }
      await new Promise((wake) => setTimeout(wake, 50))
    }
  }
}

/** The login that owns the tables: it may make the role parley_app, and is no superuser. */
async function makeOwner(admin, password) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: admin })
  await client.connect()
  try {
    const { rows } = await client.query(
      `select exists (select 1 from pg_roles where rolname = 'parley') as role, exists (select 1 from pg_database where datname = 'parley') as base`,
    )
    const [made] = rows
    if (!made.role)
      await client.query(`create role parley login createrole createdb password '${password}'`)
    if (!made.base) await client.query('create database parley owner parley')
  } finally {
    await client.end()
  }
}

/** The last lines of a log, of those written after its first `from` bytes. */
function endOf(file, from) {
  if (!existsSync(file)) return '(no log)'
  return readFileSync(file).subarray(from).toString('utf8').split('\n').slice(-15).join('\n')
}

/** Sets a long log aside, so that the two together stay small. */
function keepShort(file) {
  if (existsSync(file) && statSync(file).size > MOST_LOG_BYTES) renameSync(file, `${file}.old`)
  return file
}

/** SIGINT is PostgreSQL's "fast" stop: sessions are ended, everything is written. */
async function stopServer(child) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((done) => child.once('exit', done))
  child.kill('SIGINT')
  await gone
}
