import { mkdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { writeBackup } from '@/scripts/backup/write'
import { connectToRunning } from '@/scripts/process/connect'

/* `npm run backup -- [folder]`: every row to one file, while Parley runs or not. */

const folder = resolve(process.argv[2] ?? 'backups')
mkdirSync(folder, { recursive: true, mode: 0o700 })
const name = new Date().toISOString().slice(0, 19).replaceAll(':', '')
const file = join(folder, `parley-${name}.jsonl.gz`)
const release = await connectToRunning()
try {
  const rows = await writeBackup(process.env.DATABASE_URL ?? '', file)
  console.log(`${file}: ${rows} rows, ${Math.ceil(statSync(file).size / 1024)} kB`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await release()
}
