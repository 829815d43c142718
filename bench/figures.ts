/** The value in the middle, or at another share of the way up. */
export function quantile(values: readonly number[], share = 0.5): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** Times `work` again and again, after a warm-up; gives milliseconds. */
export async function time(
  rounds: { warmUp: number; measured: number },
  work: () => unknown,
): Promise<number[]> {
  for (let round = 0; round < rounds.warmUp; round++) await work()
  const times: number[] = []
  for (let round = 0; round < rounds.measured; round++) {
    const from = performance.now()
    await work()
    times.push(performance.now() - from)
  }
  return times
}

/** Prints one figure, with what it may be at most or must be at least. */
export function show(what: string, figure: string): void {
  console.log(`${what.padEnd(58)} ${figure}`)
}
