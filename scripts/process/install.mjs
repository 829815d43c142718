import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [MAJOR = 0, MINOR = 0] = process.versions.node.split('.').map(Number)

/** Ends the process with a sentence where Node is too old to go on. */
export function requireNode() {
  if (MAJOR > 20 || (MAJOR === 20 && MINOR >= 19)) return
  stopWith(`Parley needs Node 20.19 or later; this is ${process.versions.node}.`)
}

/** Installs the packages unless those of this very lockfile are there already: offline after the first time. */
export function ensureInstalled(root) {
  const stamp = join(root, 'node_modules/.parley-installed')
  const wanted = hashOf([join(root, 'package.json'), join(root, 'package-lock.json')])
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.log('Installing packages …')
  const flags = [
    'install',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    '--no-save',
    '--include=dev',
  ]
  const done = spawnSync('npm', flags, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (done.status !== 0)
    stopWith(
      'The packages could not be installed; npm says why above. The first start needs the network.',
    )
  writeFileSync(stamp, wanted)
}

function hashOf(files) {
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(file))
  return hash.digest('hex')
}

/** One plain sentence on stderr, and exit 1. */
export function stopWith(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}
