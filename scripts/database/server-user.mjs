import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { copyBinaries } from './binaries.mjs'

/**
 * As whom and where the embedded server runs: PostgreSQL refuses to run as root, so root lends it an
 * unprivileged user, and where that user cannot reach the project (a 0700 home) folders of its own.
 * @param native folder of the binaries
 * @param wanted folder for the data, below `.data/`
 * @returns `{ uid, gid, native, data, moved }`; ids undefined when not root; `moved` when the data lies elsewhere than wanted
 */
export function chooseServerUser(native, wanted) {
  if (process.getuid?.() !== 0) return { native, data: wanted, moved: false }
  const user = ownerOf(wanted) ?? findUser()
  const reachable = canReach(user, dirname(wanted)) && canReach(user, native)
  if (reachable) return { ...user, native, data: wanted, moved: false }
  const name = createHash('sha256').update(resolve(wanted)).digest('hex').slice(0, 12)
  const home = join('/var/lib', `parley-${name}`)
  mkdirSync(home, { recursive: true, mode: 0o755 })
  chmodSync(home, 0o755)
  return { ...user, native: copyBinaries(native, home), data: join(home, 'database'), moved: true }
}

/** Whose the data are already, where an earlier start made them. */
function ownerOf(data) {
  if (!existsSync(data)) return null
  const { uid, gid } = statSync(data)
  return uid === 0 ? null : { uid, gid }
}

/** A user without rights: `parley`, else the system's `postgres`, else one made now, else `nobody`. */
function findUser() {
  for (const name of ['parley', 'postgres']) {
    const found = lookUp(name)
    if (found) return found
  }
  try {
    execFileSync(
      'useradd',
      ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', 'parley'],
      {
        stdio: 'ignore',
      },
    )
  } catch {
    // No useradd (Alpine, a Mac): `nobody` is everywhere.
  }
  const user = lookUp('parley') ?? lookUp('nobody')
  if (!user)
    throw new Error('No unprivileged user was found to run PostgreSQL. Make one named parley.')
  return user
}

function lookUp(name) {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`))
  if (!line) return null
  const [, , uid, gid] = line.split(':')
  return { uid: Number(uid), gid: Number(gid) }
}

/** Whether every folder down to `path` lets this user pass. Missing ones will be made, and count as passable. */
function canReach({ uid, gid }, path) {
  for (let at = resolve(path); ; at = dirname(at)) {
    if (existsSync(at)) {
      const { mode, uid: owner, gid: group } = statSync(at)
      const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001
      if (!(mode & bit)) return false
    }
    if (at === dirname(at)) return true
  }
}
