import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureInstalled, requireNode } from './process/install.mjs'

/*
 * `npm test`: unit, database and browser tests, with all they need. `npm test -- unit|database|browser [path …]`
 * runs a part. Writes the sums to test-results/sums.json; exit 1 where anything failed or nothing ran.
 */

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
process.chdir(root)
requireNode()
ensureInstalled(root)
const { findOrInstallChromium } = await import('./testing/chromium.mjs')
const { startServer } = await import('./testing/server.mjs')
const { writeSums } = await import('./testing/sums.mjs')

const [part, ...paths] = process.argv.slice(2)
const results = join(root, 'test-results')
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

const sums = { passed: 0, failed: 0, skipped: 0 }
if (!part || part === 'unit') await vitest('unit')
if (!part || part === 'database') await vitest('database')
if (!part || part === 'browser') await browser()
writeSums(join(results, 'sums.json'), sums)
console.log(`tests: ${sums.passed} passed, ${sums.failed} failed, ${sums.skipped} skipped`)
process.exit(sums.failed > 0 || sums.passed === 0 ? 1 : 0)

async function vitest(project) {
  const report = join(results, `${project}.json`)
  const flags = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await run([
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    project,
    ...flags,
    ...paths,
  ])
  const read = readReport(report)
  count(
    { passed: read?.numPassedTests, failed: read?.numFailedTests, skipped: read?.numPendingTests },
    code,
  )
}

async function browser() {
  process.env.CHROMIUM_PATH = findOrInstallChromium()
  const server = await startServer(root)
  const report = join(results, 'browser.json')
  const env = {
    PARLEY_URL: server.address,
    DATABASE_URL: server.databaseUrl,
    PARLEY_BROWSER_REPORT: report,
  }
  let code = 1
  try {
    code = await run(['node_modules/@playwright/test/cli.js', 'test', ...paths], env)
  } finally {
    await server.stop()
  }
  const { stats } = readReport(report) ?? {}
  count(
    {
      passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
      failed: stats?.unexpected,
      skipped: stats?.skipped,
    },
    code,
  )
}

/** A run that failed without a failed test (it did not even begin) counts as one failure. */
function count({ passed = 0, failed = 0, skipped = 0 }, code) {
  sums.passed += passed
  sums.failed += failed || (code === 0 ? 0 : 1)
  sums.skipped += skipped
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}

function run(args, env = {}) {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    })
    child.once('exit', (code) => done(code ?? 1))
  })
}
