import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadBackup } from '@/scripts/backup/load'
import { listForeignKeys, listTables, quoteName } from '@/scripts/backup/tables'
import { writeBackup } from '@/scripts/backup/write'
import { aMember, aTeam } from '@/scripts/testing/people'

const folder = mkdtempSync(join(tmpdir(), 'parley-backup-'))
const file = join(folder, 'kept.jsonl.gz')
const url = () => process.env.DATABASE_URL ?? ''

async function everyRow(): Promise<Record<string, string[]>> {
  const client = new pg.Client({ connectionString: url() })
  await client.connect()
  const found: Record<string, string[]> = {}
  for (const { name } of await listTables(client)) {
    const { rows } = await client.query<{ row: string }>(
      `select t::text as row from ${quoteName(name)} t order by 1`,
    )
    found[name] = rows.map(({ row }) => row)
  }
  found.foreignKeys = (await listForeignKeys(client)).map((key) => JSON.stringify(key)).sort()
  await client.end()
  return found
}

describe('backup and restore', () => {
  beforeAll(async () => {
    const team = await aTeam('Ω “quoted” \\ desk\nsecond line')
    await aMember(team, 'viewer')
    await writeBackup(url(), file)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('brings every row back as it was, and every foreign key', async () => {
    const before = await everyRow()
    await aTeam('made after the backup')
    await loadBackup(url(), file, { replace: true })
    expect(await everyRow()).toEqual(before)
  })

  it('refuses a database that has rows', async () => {
    await expect(loadBackup(url(), file, { replace: false })).rejects.toThrow(/not empty/)
  })

  it('loads nothing of a backup that breaks off', async () => {
    const before = await everyRow()
    const broken = join(folder, 'broken.jsonl.gz')
    const bytes = readFileSync(file)
    writeFileSync(broken, bytes.subarray(0, bytes.length - 40))
    await expect(loadBackup(url(), broken, { replace: true })).rejects.toThrow()
    expect(await everyRow()).toEqual(before)
  })
})
