import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cluster, startCluster } from '@/scripts/database/cluster.mjs'

const home = mkdtempSync(join(tmpdir(), 'parley-cluster-'))
const start = () => startCluster({ root: process.cwd(), home, durable: false })
let cluster: Cluster

async function ask(sql: string): Promise<string> {
  const client = new pg.Client({ connectionString: cluster.url })
  await client.connect()
  try {
    const { rows } = await client.query<{ answer: string }>(`select (${sql})::text as answer`)
    return rows[0]?.answer ?? ''
  } finally {
    await client.end()
  }
}

describe('startCluster', () => {
  beforeAll(async () => {
    chmodSync(home, 0o711)
    cluster = await start()
  })
  afterAll(async () => {
    await cluster.stop()
    rmSync(cluster.data, { recursive: true, force: true })
    rmSync(home, { recursive: true, force: true })
  })

  it('gives the tables to an owner who is no superuser and can make roles', async () => {
    const rights = "select rolsuper::text || ' ' || rolcreaterole::text from pg_roles"
    expect(await ask(`${rights} where rolname = current_user`)).toBe('false true')
    expect(await ask("select current_setting('data_checksums')")).toBe('on')
  })

  it('keeps its password to itself', () => {
    expect(statSync(join(home, 'database-password')).mode & 0o777).toBe(0o600)
  })

  it('stops a server that a killed start left running, and takes its place', async () => {
    const before = cluster.child.pid
    cluster = await start()
    expect(cluster.child.pid).not.toBe(before)
    expect(await ask('select 1')).toBe('1')
  })

  it('starts again after the server was killed by force', async () => {
    const gone = new Promise((done) => cluster.child.once('exit', done))
    cluster.child.kill('SIGKILL')
    await gone
    cluster = await start()
    expect(await ask('select 1')).toBe('1')
  })

  it('takes no other process of the same number for a rival', async () => {
    const file = join(cluster.data, 'postmaster.pid')
    const written = readFileSync(file, 'utf8')
    await cluster.stop()
    writeFileSync(file, written.replace(/^\d+/, String(process.pid)))
    cluster = await start()
    expect(await ask('select 1')).toBe('1')
  })
})
