/** A readout in order of time: whether it mentions the matter. */
export type Mention = { heldOn: string; has: boolean }

/** Readouts one after the other that all mention the matter, or all do not. */
export type Run = { has: boolean; count: number; from: string; to: string }

/** Stretches of readouts alike; the counts add up to the number of readouts. */
export function runsOverTime(readouts: readonly Mention[]): Run[] {
  const runs: Run[] = []
  for (const { heldOn, has } of readouts) {
    const last = runs.at(-1)
    if (last && last.has === has) {
      last.count += 1
      last.to = heldOn
    } else {
      runs.push({ has, count: 1, from: heldOn, to: heldOn })
    }
  }
  return runs
}

/** A stretch without the matter that is worth telling: after how many in a row, and whether it lasts to the newest. */
export type Silence = Run & { after: number; open: boolean }

/** Stretches without the matter between mentions or after the last; what came before the first mention is none. */
export function silencesOf(runs: readonly Run[]): Silence[] {
  return runs.flatMap((run, at) => {
    const before = runs[at - 1]
    return run.has || !before ? [] : [{ ...run, after: before.count, open: at === runs.length - 1 }]
  })
}
