import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { startCluster } from '@/scripts/database/cluster.mjs'

/**
 * For scripts beside a server: sets DATABASE_URL to the running embedded database, or starts it for as long as
 * the script runs. Gives what lets go of it again. With DATABASE_URL set, does nothing.
 */
export async function connectToRunning(): Promise<() => Promise<void>> {
  if (process.env.DATABASE_URL) return async () => {}
  const home = resolve(process.env.PARLEY_DATA_DIR ?? '.data')
  const running = readAddress(join(home, 'database-address'))
  if (running) {
    process.env.DATABASE_URL = running
    return async () => {}
  }
  const cluster = await startCluster({ root: process.cwd(), home })
  process.env.DATABASE_URL = cluster.url
  return cluster.stop
}

/** Written while a server runs, gone when it stops. */
function readAddress(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null
}
