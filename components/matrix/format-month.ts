const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** A month (`YYYY-MM`) in words: "Mar 2024". */
export function formatMonth(month: string | undefined): string {
  const [year = '', number = ''] = month?.split('-') ?? []
  return `${MONTHS[Number(number) - 1] ?? ''} ${year}`.trim()
}

/** The last day of a month (`YYYY-MM`), as ISO. */
export function lastDayOf(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
}

/** More months than this are no longer told apart. */
const MOST_MONTHS = 600

/** Every month from the first to the last, those without a call too: time runs evenly. */
export function everyMonth(
  months: readonly { month: string; calls: number }[],
): { month: string; calls: number }[] {
  const [first] = months
  const last = months.at(-1)
  if (!first || !last) return []
  const calls = new Map(months.map((one) => [one.month, one.calls]))
  const [year = 0, number = 1] = first.month.split('-').map(Number)
  const every: { month: string; calls: number }[] = []
  for (let at = 0; at < MOST_MONTHS; at++) {
    const month = new Date(Date.UTC(year, number - 1 + at, 1)).toISOString().slice(0, 7)
    if (month > last.month) return every
    every.push({ month, calls: calls.get(month) ?? 0 })
  }
  return [...months]
}
