import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureInstalled, requireNode } from './process/install.mjs'
import { writeSums } from './testing/sums.mjs'

/* `npm run check`: types, Biome, layers, dead code, guarded actions, a whole lockfile. Each is one check. */

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
process.chdir(root)
requireNode()
ensureInstalled(root)

const bin = (name) => join('node_modules', '.bin', name)
const checks = [
  ['types', bin('next'), ['typegen']],
  ['types', bin('tsc'), ['--noEmit']],
  ['format and lint', bin('biome'), ['check', '.']],
  ['layers', process.execPath, ['scripts/check/layers.mjs']],
  ['names', process.execPath, ['scripts/check/names.mjs']],
  ['dead code', bin('knip'), ['--no-progress']],
  ['guarded actions', process.execPath, ['scripts/check/actions.mjs']],
  ['lockfile', process.execPath, ['scripts/check/lockfile.mjs']],
]

const sums = { passed: 0, failed: 0, skipped: 0 }
for (const [name, command, args] of checks) {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  console.log(`${status === 0 ? 'ok' : 'FAILED'}  ${name}  (${args.at(-1)})`)
  sums[status === 0 ? 'passed' : 'failed'] += 1
}
mkdirSync('test-results', { recursive: true })
writeSums('test-results/checks.json', sums)
console.log(`checks: ${sums.passed} passed, ${sums.failed} failed`)
process.exit(sums.failed ? 1 : 0)
