import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commandOf, isAlive, waitUntilGone } from './processes.mjs'

/**
 * Claims a data folder for this process, and stops what a killed start left running on it.
 * @returns `{ note(name, pid), release() }`: `note` writes down a child, so that the next start can find it
 * @throws Error naming the process that has the folder already
 */
export async function claimFolder(home) {
  mkdirSync(home, { recursive: true, mode: 0o711 })
  const file = join(home, 'processes.json')
  const left = read(file)
  if (left.starter && left.starter !== process.pid && isOurs(left.starter, 'scripts/')) {
    throw new Error(
      `Parley already runs on this data folder (process ${left.starter}). Stop it first, or set PARLEY_DATA_DIR to another folder.`,
    )
  }
  for (const [name, pid] of Object.entries(left)) {
    if (name !== 'starter' && isOurs(pid, 'next', 'worker')) await end(pid)
  }
  const now = { starter: process.pid }
  const write = () => writeFileSync(file, JSON.stringify(now), { mode: 0o600 })
  write()
  return {
    note: (name, pid) => {
      now[name] = pid
      write()
    },
    release: () => rmSync(file, { force: true }),
  }
}

function read(file) {
  try {
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  } catch {
    return {}
  }
}

/** Whether the number still belongs to a process of ours: numbers are used again. */
function isOurs(pid, ...signs) {
  return isAlive(pid) && commandOf(pid).some((word) => signs.some((sign) => word.includes(sign)))
}

async function end(pid) {
  process.kill(pid, 'SIGTERM')
  if (!(await waitUntilGone(pid, 5000))) process.kill(pid, 'SIGKILL')
  await waitUntilGone(pid, 5000)
}
