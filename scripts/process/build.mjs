import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stopWith } from './install.mjs'

const INPUTS = [
  'app',
  'components',
  'db',
  'lib',
  'public',
  'instrumentation.ts',
  'next.config.ts',
  'package-lock.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
]

/** Builds the web unless what is built came from these very sources. `distDir` is where, relative to `root`. */
export function ensureBuilt(root, distDir = '.next') {
  const stamp = join(root, distDir, 'parley-built')
  const wanted = hashOfSources(root)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  // What a build that is broken off leaves behind must not pass for the one before it.
  rmSync(stamp, { force: true })
  console.log('Building …')
  const done = spawnSync(
    process.execPath,
    [join(root, 'node_modules/next/dist/bin/next'), 'build'],
    {
      cwd: root,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
        PARLEY_DIST_DIR: distDir,
      },
      encoding: 'utf8',
    },
  )
  if (done.status !== 0) {
    process.stderr.write(`${done.stdout}${done.stderr}`)
    stopWith('The build failed; the reason stands above.')
  }
  writeFileSync(stamp, wanted)
}

function hashOfSources(root) {
  const hash = createHash('sha256')
  for (const input of INPUTS) add(hash, root, input)
  return hash.digest('hex')
}

function add(hash, root, path) {
  const full = join(root, path)
  if (!existsSync(full)) return
  if (statSync(full).isDirectory()) {
    for (const name of readdirSync(full).sort()) add(hash, root, join(path, name))
  } else if (!path.endsWith('.test.ts')) {
    hash.update(path).update('\0').update(readFileSync(full))
  }
}
