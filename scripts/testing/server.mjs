import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFreePort } from '../process/ports.mjs'

/**
 * Starts Parley as `npm start` does, in a data folder and a build folder of its own, so that a copy that
 * somebody works with is left alone. Gives its address and what stops it.
 */
export async function startServer(root) {
  const home = mkdtempSync(join(tmpdir(), 'parley-browser-'))
  // Passable, so that as root the database's own user can reach its data inside.
  chmodSync(home, 0o711)
  const port = await findFreePort(4300)
  const address = `http://localhost:${port}`
  const env = {
    ...process.env,
    PORT: String(port),
    PARLEY_URL: address,
    PARLEY_DATA_DIR: home,
    PARLEY_DIST_DIR: '.next-test',
    PARLEY_TESTING: '1',
    LOG_LEVEL: 'warn',
  }
  delete env.DATABASE_URL
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let printed = ''
  const ready = new Promise((done, fail) => {
    const onData = (chunk) => {
      printed += chunk
      if (/Parley is ready/.test(printed)) done()
    }
    child.stdout.on('data', onData)
    child.stderr.on('data', onData)
    child.once('exit', (code) => fail(new Error(`The server ended with ${code}.\n${printed}`)))
  })
  await ready
  return {
    address,
    home,
    databaseUrl: readFileSync(join(home, 'database-address'), 'utf8').trim(),
    printed: () => printed,
    stop: async () => {
      const gone = new Promise((done) => child.once('exit', done))
      child.kill('SIGTERM')
      await gone
      if (existsSync(home)) rmSync(home, { recursive: true, force: true })
    },
  }
}
