import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { birthOf, isAlive, waitUntilGone } from './processes.mjs'

/**
 * Claims a data folder for this process, and stops what a killed start left running on it.
 * @returns `{ note(name, pid), release() }`: `note` writes down a child, so that the next start can find it
 * @throws Error naming the process that has the folder already
 */
export async function claimFolder(home) {
  mkdirSync(home, { recursive: true, mode: 0o711 })
  const file = join(home, 'processes.json')
  const left = read(file)
  refuseRival(left.starter)
  const now = { starter: markOf(process.pid) }
  const write = () => writeFileSync(file, JSON.stringify(now), { mode: 0o600 })
  write()
  for (const [name, found] of Object.entries(left)) {
    if (name !== 'starter' && name !== 'database' && isSame(found)) await end(found.pid)
  }
  // Two starts at the same moment: the one whose name stands in the file goes on.
  await new Promise((wake) => setTimeout(wake, 30))
  refuseRival(read(file).starter)
  return {
    note: (name, pid) => {
      now[name] = markOf(pid)
      write()
    },
    release: () => {
      if (read(file).starter?.pid === process.pid) rmSync(file, { force: true })
    },
  }
}

/** Number of the process that has this data folder, where one runs. */
export function runningStarter(home) {
  const { starter } = read(join(home, 'processes.json'))
  return starter && isSame(starter) ? starter.pid : null
}

function refuseRival(starter) {
  if (!starter || starter.pid === process.pid || !isSame(starter)) return
  throw new Error(
    `Parley already runs on this data folder (process ${starter.pid}). Stop it first, or set PARLEY_DATA_DIR to another folder.`,
  )
}

function markOf(pid) {
  return { pid, birth: birthOf(pid) }
}

/** Whether the process written down still runs: same number, same birth. */
function isSame({ pid, birth }) {
  return isAlive(pid) && birthOf(pid) === birth
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {}
  }
}

async function end(pid) {
  process.kill(pid, 'SIGTERM')
  if (await waitUntilGone(pid, 5000)) return
  process.kill(pid, 'SIGKILL')
  await waitUntilGone(pid, 5000)
}
