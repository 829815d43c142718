import { execFileSync, spawnSync } from 'node:child_process'

/* Layers by dependency-cruiser. It passes happily when it could read nothing, so what it cruised is counted. */

const FOLDERS = ['app', 'components', 'db', 'lib']
const run = spawnSync('node_modules/.bin/depcruise', [...FOLDERS, '--output-type', 'json'], {
  encoding: 'utf8',
  maxBuffer: 1 << 28,
})
if (!run.stdout) {
  console.error(run.stderr)
  process.exit(1)
}
const { modules, summary } = JSON.parse(run.stdout)
for (const { rule, from, to } of summary.violations) console.error(`${rule.name}: ${from} → ${to}`)

const cruised = new Set(modules.map((module) => module.source))
const sources = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', ...FOLDERS],
  { encoding: 'utf8' },
)
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file))
const missed = sources.filter((file) => !cruised.has(file))
if (missed.length)
  console.error(
    `Not cruised, so not checked: ${missed.slice(0, 10).join(', ')} (${missed.length} files)`,
  )
console.log(`${sources.length} files, ${summary.totalDependenciesCruised} arrows`)
process.exit(summary.error > 0 || missed.length ? 1 : 0)
