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
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { findFreePort } from '../process/ports.mjs'
import { findBinaries } from './binaries.mjs'
import { stopOrphan } from './orphan.mjs'
import { chooseServerUser } from './server-user.mjs'

const START_SECONDS = 30

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
  await stopOrphan(place.data)
  if (!existsSync(join(place.data, 'PG_VERSION'))) createCluster(place, password)
  const chosen = port ?? (await findFreePort(54_320))
  const child = launch(place, { port: chosen, durable })
  const admin = `postgres://postgres:${password}@127.0.0.1:${chosen}/postgres`
  try {
    await waitUntilReady(child, admin, place)
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

function keepPassword(file) {
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 })
  return readFileSync(file, 'utf8').trim()
}

function createCluster({ uid, gid, native, data }, password) {
  rmSync(data, { recursive: true, force: true })
  mkdirSync(data, { recursive: true, mode: 0o700 })
  // The password goes through a file that only the server's user reads, and is gone right after.
  const file = `${data}.pw`
  closeSync(openSync(file, 'w', 0o600))
  chmodSync(file, 0o600)
  writeFileSync(file, password)
  if (uid !== undefined) for (const path of [data, file]) chownSync(path, uid, gid)
  const flags = [
    `--pgdata=${data}`,
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
  const log = openSync(`${data}.log`, 'a', 0o600)
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
  return child
}

async function waitUntilReady(child, url, { data }) {
  const { default: pg } = await import('pg')
  const until = Date.now() + START_SECONDS * 1000
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`The database did not start. Its log ends:\n${endOf(`${data}.log`)}`)
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
          `The database did not answer within ${START_SECONDS} s. Its log ends:\n${endOf(`${data}.log`)}`,
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

function endOf(file) {
  return existsSync(file)
    ? readFileSync(file, 'utf8').split('\n').slice(-15).join('\n')
    : '(no log)'
}

/** SIGINT is PostgreSQL's "fast" stop: sessions are ended, everything is written. */
async function stopServer(child) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((done) => child.once('exit', done))
  child.kill('SIGINT')
  await gone
}
