import { writeFileSync } from 'node:fs'

/** Keeps what ran as `{ passed, failed, skipped }`, for `.ci/run` to add up. */
export function writeSums(file, sums) {
  writeFileSync(file, JSON.stringify(sums))
}
