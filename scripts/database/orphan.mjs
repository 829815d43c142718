import { existsSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { commandOf, isAlive, waitUntilGone } from '../process/processes.mjs'

const PATIENCE_MS = 10_000

/**
 * Makes way for a server on this data after a start was killed: stops the server that still runs, waits until
 * its children have let go, and clears a `postmaster.pid` whose number has died or belongs to something else.
 * (PostgreSQL itself takes any process of that number, even a dead one nobody has reaped, for a rival.)
 */
export async function stopOrphan(data) {
  const file = join(data, 'postmaster.pid')
  if (!existsSync(file)) return
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  if (isServerOn(pid, data)) await stopServer(pid)
  if (!(await waitUntil(() => childrenOn(data).length === 0))) {
    throw new Error(
      `Processes ${childrenOn(data).join(', ')} still work on ${data}. Stop them, then start again.`,
    )
  }
  if (!isServerOn(pid, data)) rmSync(file, { force: true })
}

function isServerOn(pid, data) {
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return false
  const command = commandOf(pid)
  return command.some((word) => basename(word).startsWith('postgres')) && command.includes(data)
}

async function stopServer(pid) {
  process.kill(pid, 'SIGINT')
  if (await waitUntilGone(pid, PATIENCE_MS)) return
  process.kill(pid, 'SIGQUIT')
  await waitUntilGone(pid, PATIENCE_MS)
}

/** Living processes whose working folder is the data: PostgreSQL's children outlive it for a moment. */
function childrenOn(data) {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && folderOf(name) === data)
    .map(Number)
    .filter(isAlive)
}

function folderOf(pid) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return null
  }
}

async function waitUntil(holds) {
  for (const until = Date.now() + PATIENCE_MS; !holds(); ) {
    if (Date.now() > until) return false
    await new Promise((wake) => setTimeout(wake, 50))
  }
  return true
}
