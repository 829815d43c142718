import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { migrate } from '@/db/migrate'
import { loadBackup } from '@/scripts/backup/load'
import { connectToRunning } from '@/scripts/process/connect'
import { runningStarter } from '@/scripts/process/sole-copy.mjs'

/* `npm run restore -- FILE [--replace]`: a backup into an empty database, or in place of what is there. */

const words = process.argv.slice(2)
const file = words.find((word) => !word.startsWith('--'))
const problem = findProblem()
if (problem) {
  console.error(problem)
  process.exit(1)
}
const release = await connectToRunning()
try {
  const url = process.env.DATABASE_URL ?? ''
  await migrate(url)
  const rows = await loadBackup(url, resolve(file ?? ''), { replace: words.includes('--replace') })
  console.log(`${rows} rows restored.`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await release()
}

function findProblem(): string | null {
  if (!file) return 'Say which file: npm run restore -- backups/parley-….jsonl.gz'
  if (!existsSync(file)) return `There is no file ${file}.`
  const home = resolve(process.env.PARLEY_DATA_DIR || '.data')
  const starter = process.env.DATABASE_URL ? null : runningStarter(home)
  return starter === null ? null : `Parley runs (process ${starter}): stop it, then restore.`
}
