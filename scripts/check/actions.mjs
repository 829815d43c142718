import { findUnguarded } from './guarded-actions.mjs'
import { listSources, readSource } from './sources.mjs'

/* Every server action goes through the action client. */

const problems = listSources(process.cwd())
  .filter((path) => !path.startsWith('scripts/'))
  .flatMap((path) =>
    findUnguarded(path, readSource(process.cwd(), path)).map((what) => `${path}: ${what}`),
  )
for (const problem of problems) console.error(problem)
process.exit(problems.length ? 1 : 0)
