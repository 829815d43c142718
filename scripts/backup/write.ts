import { createWriteStream, renameSync, rmSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import pg from 'pg'
import { listMigrations, listTables, quoteName } from '@/scripts/backup/tables'

/** The file's form; another number is another form. */
export const BACKUP_FORM = 1
const ROWS_AT_ONCE = 500

/**
 * Writes every row to one gzipped file of JSON lines, as of one moment, while Parley goes on: a head, then
 * each table's line followed by its rows, then the sum. Gives the number of rows.
 */
export async function writeBackup(databaseUrl: string, file: string): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const sum = { rows: 0 }
  // Under another name until whole: a broken-off backup must not pass for one.
  const unfinished = `${file}.unfinished`
  try {
    await client.query('begin isolation level repeatable read read only')
    const target = createWriteStream(unfinished, { mode: 0o600, flags: 'wx' })
    await pipeline(Readable.from(lines(client, sum)), createGzip(), target)
    renameSync(unfinished, file)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  } finally {
    await client.end()
  }
  return sum.rows
}

async function* lines(client: pg.Client, sum: { rows: number }): AsyncGenerator<string> {
  const tables = await listTables(client)
  const { rows } = await client.query<{ now: string }>('select now()::text as now')
  const head = { form: BACKUP_FORM, at: rows[0]?.now, migrations: await listMigrations(client) }
  yield `${JSON.stringify({ parley: head })}\n`
  for (const table of tables) {
    yield `${JSON.stringify({ table: table.name, columns: table.columns })}\n`
    for await (const row of rowsOf(client, table.name)) {
      sum.rows += 1
      yield `${row}\n`
    }
  }
  yield `${JSON.stringify({ end: sum.rows })}\n`
}

/** Rows as PostgreSQL itself writes them in JSON, never read here: big numbers and times stay exact. */
async function* rowsOf(client: pg.Client, table: string): AsyncGenerator<string> {
  await client.query(
    `declare kept no scroll cursor for select to_jsonb(t)::text as row from ${quoteName(table)} t`,
  )
  for (;;) {
    const { rows } = await client.query<{ row: string }>(`fetch ${ROWS_AT_ONCE} from kept`)
    for (const { row } of rows) yield row
    if (rows.length < ROWS_AT_ONCE) break
  }
  await client.query('close kept')
}
