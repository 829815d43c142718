import { rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureBuilt } from './process/build.mjs'
import { ensureInstalled, requireNode } from './process/install.mjs'

/*
 * `npm start` and `npm run dev` (`--dev`): installs, builds, starts the embedded database or uses DATABASE_URL,
 * migrates, serves web and worker, and prints the address. Ctrl-C stops all of it.
 */

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const dev = process.argv.includes('--dev')
process.chdir(root)

requireNode()
ensureInstalled(root)

// Only now are there packages to import.
const { claimFolder } = await import('./process/sole-copy.mjs')
const { listParents } = await import('./process/processes.mjs')
const service = await import('./process/service.mjs')

const home = resolve(process.env.PARLEY_DATA_DIR || '.data')
const toStop = []
let stopping = false

/** Ends everything in the reverse order of its start. */
async function shutDown(code, sentence) {
  if (stopping) return
  stopping = true
  if (sentence) process.stderr.write(`${sentence}\n`)
  for (const stop of toStop.reverse()) await stop().catch((error) => console.error(error.message))
  process.exit(code)
}

// npm (and its shell) killed by force cannot tell us: it is seen by our line of parents being another.
if (process.env.npm_lifecycle_event) {
  const parents = listParents()
  setInterval(() => listParents() !== parents && shutDown(1), 1000).unref()
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => shutDown(0))

try {
  await serve()
} catch (error) {
  await shutDown(1, error.message)
}

async function serve() {
  await checkEnvironment({
    // Found or made below, where they are not given.
    DATABASE_URL: 'postgres://later',
    AUTH_SECRET: 'later'.repeat(8),
    ...givenEnvironment(),
  })
  const claim = await claimFolder(home)
  toStop.push(async () => claim.release())
  const distDir = process.env.PARLEY_DIST_DIR || '.next'
  if (!dev) ensureBuilt(root, distDir)

  const opening = service.openDatabase(root, home)
  // A stop in the midst of the start waits for the database, to stop it too.
  toStop.push(async () => (await opening.catch(() => null))?.stop())
  const database = await opening
  if (database.child) {
    claim.note('database', database.child.pid)
    const address = join(home, 'database-address')
    writeFileSync(address, database.url, { mode: 0o600 })
    toStop.push(async () => rmSync(address, { force: true }))
    database.child.once('exit', () =>
      shutDown(
        1,
        'The database stopped; so does Parley. Start it again: nothing acknowledged is lost.',
      ),
    )
  }
  await migrate(database.url)

  const port = await service.choosePort()
  const address = `http://${service.ownHost(process.env.HOST)}:${port}`
  const env = {
    ...process.env,
    NODE_ENV: dev ? 'development' : 'production',
    DATABASE_URL: database.url,
    AUTH_SECRET: service.keepSecret(home),
    PORT: String(port),
    PARLEY_URL: process.env.PARLEY_URL || address,
    PARLEY_DIST_DIR: dev ? `${distDir}-dev` : distDir,
    PARLEY_DATA_DIR: home,
    NEXT_TELEMETRY_DISABLED: '1',
  }
  if (stopping) return
  const run = (name, command) => {
    const kept = service.keepRunning({
      name,
      command: [process.execPath, ...command],
      cwd: root,
      env: { ...env, PARLEY_PROCESS: name },
      onStart: (pid) => claim.note(name, pid),
      onGiveUp: (sentence) => shutDown(1, sentence),
    })
    toStop.push(kept.stop)
  }
  run('web', [
    join('node_modules', 'next', 'dist', 'bin', 'next'),
    dev ? 'dev' : 'start',
    '-p',
    String(port),
    ...(process.env.HOST ? ['-H', process.env.HOST] : []),
  ])
  run('worker', ['--import', 'tsx', join('scripts', 'worker.ts')])
  if (await service.waitUntilReady(address, () => stopping)) {
    console.log(`\n  Parley is ready: ${env.PARLEY_URL}\n  Ctrl-C stops it.\n`)
  } else if (!stopping) {
    await shutDown(1, 'The web did not answer within a minute; its last lines say why.')
  }
}

/** Runs our TypeScript in this process; tsx stands in for a build. */
async function load(path) {
  const { register } = await import('tsx/esm/api')
  const unregister = register()
  try {
    return await import(path)
  } finally {
    await unregister()
  }
}

async function migrate(url) {
  const { migrate: run } = await load('../db/migrate.ts')
  await run(url).catch((error) => {
    if (error.name === 'AppRoleMissing') throw error
    throw new Error(
      `The database at ${hostOf(url)} could not be brought up to date: ${error.message || error.code}`,
    )
  })
}

/** The variables that are set to something. */
function givenEnvironment() {
  return Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''))
}

async function checkEnvironment(env) {
  const { checkEnv } = await load('../lib/platform/env.ts')
  const result = checkEnv(env)
  if (!result.ok) throw new Error(result.problems.join('\n'))
}

/** An address without its password. */
function hostOf(url) {
  return URL.canParse(url) ? new URL(url).host : 'DATABASE_URL'
}
