import { scaleUtc } from 'd3-scale'
import { round, type Shape } from './scene'

const DAY = 86_400_000
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** Days along the width of a chart, with the ticks that fit there. */
export type TimeAxis = {
  x: (day: string) => number
  ticks: { x: number; label: string }[]
}

/** An axis between two ISO days; one day alone stands in the middle of a month. */
export function timeAxis(of: {
  first: string
  last: string
  left: number
  right: number
}): TimeAxis {
  const { left, right } = of
  const [first, last] = [Date.parse(of.first), Date.parse(of.last)]
  const slack = first === last ? 15 * DAY : 0
  const scale = scaleUtc([new Date(first - slack), new Date(last + slack)], [left, right])
  const wanted = Math.max(2, Math.floor((right - left) / 110))
  const ticks = scale.ticks(wanted)
  const format = labelFor(ticks)
  return {
    x: (day) => scale(new Date(day)),
    ticks: ticks.map((tick) => ({ x: round(scale(tick)), label: format(tick) })),
  }
}

/** Years where ticks stand a year apart, months where less, days where less than that. */
function labelFor(ticks: readonly Date[]): (tick: Date) => string {
  const gap = Number(ticks[1] ?? 0) - Number(ticks[0] ?? 0)
  return (tick) => {
    const year = tick.getUTCFullYear()
    const month = MONTHS[tick.getUTCMonth()] ?? ''
    if (gap >= 360 * DAY) return String(year)
    if (gap >= 27 * DAY) return `${month} ${year}`
    return `${tick.getUTCDate()} ${month} ${year}`
  }
}

/** The ticks as dotted lines between two heights, each with its label below. */
export function drawnTicks(
  { ticks }: TimeAxis,
  of: { from: number; to: number; label: number; most: number },
): Shape[] {
  return ticks.flatMap(({ x, label }): Shape[] => [
    { kind: 'path', d: `M${x} ${of.from}V${of.to}`, stroke: 'line', dash: '1 4' },
    {
      ...{ kind: 'words', words: label, size: 12, fill: 'muted', y: of.label },
      // The first and the last label stay inside.
      x: Math.min(Math.max(x, 24), of.most - 24),
      anchor: 'middle' as const,
    },
  ])
}
