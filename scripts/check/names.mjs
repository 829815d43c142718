import { checkPath, checkText } from './file-names.mjs'
import { listSources, readSource } from './sources.mjs'

/* Every source file by its name, its length and what must not stand in it. */

const problems = listSources(process.cwd()).flatMap((path) =>
  [...checkPath(path), ...checkText(path, readSource(process.cwd(), path))].map(
    (what) => `${path}: ${what}`,
  ),
)
for (const problem of problems) console.error(problem)
process.exit(problems.length ? 1 : 0)
