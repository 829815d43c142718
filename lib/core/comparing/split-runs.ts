import type { DiffRun } from './word-diff'

/** Runs of "cue content" as those of the cue, `at` units long, and those of the content. */
export function splitRuns(runs: readonly DiffRun[], at: number): [DiffRun[], DiffRun[]] {
  const cue: DiffRun[] = []
  const content: DiffRun[] = []
  let from = 0
  for (const { text, changed } of runs) {
    const left = text.slice(0, Math.max(0, at - from))
    const right = text.slice(left.length)
    if (left.trim()) cue.push({ text: left, changed })
    if (right) content.push({ text: content.length === 0 ? right.trimStart() : right, changed })
    from += text.length
  }
  return [cue, content.filter(({ text }) => text)]
}
