import { readFileSync, writeFileSync } from 'node:fs'

/*
 * The lockfile names no download address, and every optional dependency for other platforms has its entry: a registry
 * may lack those, npm then leaves them out, and `npm ci` elsewhere refuses. `--write` adds what is missing.
 */

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const problems = []

for (const [path, entry] of Object.entries(lock.packages)) {
  if (entry.resolved) problems.push(`${path} records a download address`)
}
for (const [path, entry] of Object.entries({ ...lock.packages })) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isLocked(path, name)) continue
    if (!/^\d/.test(range)) {
      problems.push(`${name} (${range}), wanted by ${path || 'the project'}, has no exact version`)
      continue
    }
    problems.push(`${name} ${range}, wanted by ${path || 'the project'}, is not in the lockfile`)
    lock.packages[placeOf(name)] = { version: range, ...platformOf(name), optional: true }
  }
}

if (process.argv.includes('--write')) {
  const sorted = Object.fromEntries(
    Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)),
  )
  writeFileSync('package-lock.json', `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`)
  console.log(`${problems.length} entries looked at`)
} else {
  for (const problem of problems) console.error(problem)
  process.exit(problems.length ? 1 : 0)
}

/** npm looks in the package's own folder first, then upwards. */
function isLocked(from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    if (lock.packages[at ? `${at}/node_modules/${name}` : `node_modules/${name}`]) return true
    if (!at) return false
  }
}

function placeOf(name) {
  return `node_modules/${name}`
}

/** Platform of a binary package, from its name: `@scope/thing-linux-x64-musl`. */
function platformOf(name) {
  const os =
    /(?:^|[-/])(linux|darwin|win32|windows|freebsd|android|openharmony|sunos|aix|netbsd|openbsd)/.exec(
      name,
    )?.[1]
  const cpu = /[-](x64|arm64|ia32|arm|riscv64|ppc64|s390x|loong64|mips64el|wasm32)(?:[-]|$)/.exec(
    name,
  )?.[1]
  const libc = /musl/.test(name) ? ['musl'] : /gnu|glibc/.test(name) ? ['glibc'] : undefined
  return {
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(os ? { os: [os === 'windows' ? 'win32' : os] } : {}),
    ...(libc ? { libc } : {}),
  }
}
