import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import pg from 'pg'
import {
  type KeptTable,
  listForeignKeys,
  listMigrations,
  listTables,
  quoteName,
} from '@/scripts/backup/tables'
import { BACKUP_FORM } from '@/scripts/backup/write'

const ROWS_AT_ONCE = 500

/**
 * Loads a backup into a migrated database, in one transaction: all of it, or nothing. Foreign keys are taken away
 * meanwhile and made again, so that every row is checked at the end. Gives the number of rows.
 * @throws Error with a plain sentence where the database has rows already, or the backup is not whole or of another shape
 */
export async function loadBackup(
  databaseUrl: string,
  file: string,
  options: { replace: boolean },
): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query('begin')
    const tables = await listTables(client)
    if (options.replace) await emptyTables(client, tables)
    else await refuseRows(client, tables)
    const foreignKeys = await listForeignKeys(client)
    for (const key of foreignKeys)
      await client.query(`alter table ${key.table} drop constraint ${key.name}`)
    for (const { name } of tables)
      await client.query(`alter table ${quoteName(name)} disable trigger user`)
    const rows = await copyRows(client, file)
    for (const { name } of tables)
      await client.query(`alter table ${quoteName(name)} enable trigger user`)
    for (const key of foreignKeys)
      await client.query(`alter table ${key.table} add constraint ${key.name} ${key.definition}`)
    await client.query('commit')
    await client.query('analyze')
    return rows
  } finally {
    await client.end()
  }
}

async function emptyTables(client: pg.Client, tables: KeptTable[]): Promise<void> {
  await client.query(`truncate ${tables.map(({ name }) => quoteName(name)).join(', ')}`)
}

async function refuseRows(client: pg.Client, tables: KeptTable[]): Promise<void> {
  for (const { name } of tables) {
    const { rows } = await client.query(`select 1 from ${quoteName(name)} limit 1`)
    if (rows.length)
      throw new Error(
        `The database is not empty (${name} has rows). Add --replace to put the backup in their place.`,
      )
  }
}

type Line = {
  parley?: { form: number; migrations: string[] }
  table?: string
  columns?: string[]
  end?: number
}

async function copyRows(client: pg.Client, file: string): Promise<number> {
  const source = createReadStream(file)
  const unzipped = createGunzip()
  source.once('error', (error) => unzipped.destroy(error))
  const lines = createInterface({
    input: source.pipe(unzipped),
    crlfDelay: Number.POSITIVE_INFINITY,
  })
  let into: { table: string; columns: string[] } | null = null
  let waiting: string[] = []
  let count = 0
  let isWhole = false
  const flush = async () => {
    if (into && waiting.length) await insertRows(client, into, waiting)
    waiting = []
  }
  for await (const line of lines) {
    const marker = readMarker(line)
    if (!marker) {
      count += 1
      if (waiting.push(line) >= ROWS_AT_ONCE) await flush()
      continue
    }
    await flush()
    if (marker.parley) await refuseOther(client, marker.parley)
    if (marker.table) into = { table: marker.table, columns: marker.columns ?? [] }
    if (marker.end !== undefined) isWhole = marker.end === count
  }
  if (!isWhole) throw new Error('The backup is not whole: it breaks off, or rows are missing.')
  return count
}

/** A head, a table's line or the sum; null for a row, whose keys are columns with PostgreSQL's blank after the colon. */
function readMarker(line: string): Line | null {
  return /^\{"(parley|table|end)":[^ ]/.test(line) ? (JSON.parse(line) as Line) : null
}

async function refuseOther(
  client: pg.Client,
  head: { form: number; migrations: string[] },
): Promise<void> {
  if (head.form !== BACKUP_FORM) throw new Error('The backup has another form than this version.')
  const here = await listMigrations(client)
  if (here.join() === head.migrations.join()) return
  throw new Error(
    `The backup was made with ${head.migrations.length} migrations, this version has ${here.length} or others. Restore with the version that made it, then start the newer one.`,
  )
}

async function insertRows(
  client: pg.Client,
  into: { table: string; columns: string[] },
  rows: string[],
): Promise<void> {
  const table = quoteName(into.table)
  const columns = into.columns.map(quoteName).join(', ')
  await client.query(
    `insert into ${table} (${columns}) overriding system value
     select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    [`[${rows.join(',')}]`],
  )
}
