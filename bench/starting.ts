import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { show } from '@/bench/figures'
import { findFreePort } from '@/scripts/process/ports.mjs'

/** `npm start` from a fresh clone, and again, to the first answer of the first page. */
export async function measureStarting(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'))
  chmodSync(folder, 0o755)
  const clone = join(folder, 'parley')
  try {
    const cloned = spawnSync('git', ['clone', '--quiet', '.', clone], { encoding: 'utf8' })
    if (cloned.status !== 0) throw new Error(cloned.stderr)
    const first = await secondsToFirstAnswer(clone)
    show('npm start from a fresh clone, packages and build included', `${first.toFixed(1)} s`)
    const again = await secondsToFirstAnswer(clone)
    show('npm start once more', `${again.toFixed(1)} s (5 at most)`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function secondsToFirstAnswer(clone: string): Promise<number> {
  const port = await findFreePort(4700)
  const { DATABASE_URL: _, PARLEY_DATA_DIR: __, PARLEY_URL: ___, ...env } = process.env
  const from = performance.now()
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: clone,
    env: { ...env, NODE_ENV: 'production', PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const gone = new Promise((done) => child.once('exit', done))
  while (!(await fetch(`http://localhost:${port}/`).catch(() => null))?.ok) {
    if (child.exitCode !== null) throw new Error('The clone did not start.')
    await new Promise((wake) => setTimeout(wake, 20))
  }
  const seconds = (performance.now() - from) / 1000
  child.kill('SIGTERM')
  await gone
  return seconds
}
