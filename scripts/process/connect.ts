import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { startCluster } from '@/scripts/database/cluster.mjs'
import { claimFolder, runningStarter } from '@/scripts/process/sole-copy.mjs'

/**
 * For scripts beside a server: sets DATABASE_URL to the running embedded database, or starts it for as long as
 * the script runs. Gives what lets go of it again. With DATABASE_URL set, does nothing.
 */
export async function connectToRunning(): Promise<() => Promise<void>> {
  if (process.env.DATABASE_URL) return async () => {}
  const home = resolve(process.env.PARLEY_DATA_DIR || '.data')
  const address = join(home, 'database-address')
  if (runningStarter(home) !== null && existsSync(address)) {
    process.env.DATABASE_URL = readFileSync(address, 'utf8').trim()
    return async () => {}
  }
  const claim = await claimFolder(home)
  const cluster = await startCluster({ root: process.cwd(), home })
  process.env.DATABASE_URL = cluster.url
  return async () => {
    await cluster.stop()
    claim.release()
  }
}
