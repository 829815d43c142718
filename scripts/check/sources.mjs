import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDERS = ['app', 'components', 'db', 'lib', 'scripts', 'bench', 'eval', 'e2e']
const SOURCE = /\.(ts|tsx|mts|mjs)$/

/** Paths of every source file of the project, relative to `root`, with forward slashes. */
export function listSources(root) {
  const top = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isFile() && SOURCE.test(entry.name) && entry.name !== 'next-env.d.ts')
    .map((entry) => entry.name)
  return [...top, ...FOLDERS.flatMap((folder) => walk(root, folder))]
}

function walk(root, folder) {
  const full = join(root, folder)
  if (!existsSync(full)) return []
  return readdirSync(full, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return walk(root, path)
    return SOURCE.test(entry.name) ? [path] : []
  })
}

/** The text of a source file. */
export function readSource(root, path) {
  return readFileSync(join(root, path), 'utf8')
}
