import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { commandOf, isAlive, waitUntilGone } from '../process/processes.mjs'

/**
 * Stops a server that still runs on this data after its starter was killed, and waits for its children to let
 * go of the shared memory. A stale `postmaster.pid` whose number now belongs to something else is left to
 * PostgreSQL, which checks that itself.
 */
export async function stopOrphan(data) {
  const file = join(data, 'postmaster.pid')
  if (!existsSync(file)) return
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return
  const command = commandOf(pid)
  if (!command.some((word) => basename(word) === 'postgres') || !command.includes(data)) return
  process.kill(pid, 'SIGINT')
  if (!(await waitUntilGone(pid, 10_000))) {
    process.kill(pid, 'SIGQUIT')
    await waitUntilGone(pid, 10_000)
  }
}
