import { scaleLinear } from 'd3-scale'
import {
  counted,
  fitted,
  type Mark,
  round,
  type Scene,
  type Shape,
  shownOf,
  type Table,
} from './scene'
import { drawnTicks, type TimeAxis, timeAxis } from './time-axis'

/** Calls of a pair in a month. */
export type MonthCount = { month: string; calls: number; to: string }

/** A pair with its months, those with calls alone. */
export type MonthRow = { key: string; name: string; calls: number; months: readonly MonthCount[] }

/** Calls per month: of everybody first, then of the pairs that speak most often. */
export type MonthsFigure = { rows: readonly MonthRow[]; outOf: number }

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** A month (`YYYY-MM`) in words: "Mar 2024". */
export function monthInWords(month: string): string {
  const [year = '', number = ''] = month.split('-')
  return `${MONTHS[Number(number) - 1] ?? ''} ${year}`.trim()
}

/** The first and the last day of a month (`YYYY-MM`). */
export function daysOfMonth(month: string): { from: string; to: string } {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const to = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
  return { from: `${month}-01`, to }
}

const ROW = 72
const BARS = 36
const MOST_WIDTH = 22
const AXIS = 30

/** A row for each pair along one axis of time; bars of one scale among the pairs, the sum of all on its own. */
export function layMonths({ rows }: MonthsFigure, width: number): Scene {
  const every = rows.flatMap(({ months }) => months.map(({ month }) => month)).sort()
  const [first = '', last = ''] = [every[0], every.at(-1)]
  const axis = timeAxis({
    ...{ first: daysOfMonth(first).from, last: daysOfMonth(last).to },
    ...{ left: 0, right: width },
  })
  const height = rows.length * ROW + AXIS
  const under = drawnTicks(axis, { from: 20, to: height - 24, label: height - 6, most: width })
  const most = Math.max(1, ...rows.slice(1).map(mostOf))
  const marks: Mark[] = []
  for (const [index, row] of rows.entries()) {
    const base = index * ROW + 24 + BARS
    const scale = scaleLinear([0, index === 0 ? Math.max(1, mostOf(row)) : most], [0, BARS])
    under.push(...drawnRow(row, { base, width }))
    marks.push(...row.months.map((one) => barOf(row, one, { axis, base, scale, width })))
  }
  return { width, height, under, marks, over: [] }
}

function mostOf({ months }: MonthRow): number {
  return Math.max(0, ...months.map(({ calls }) => calls))
}

function drawnRow(row: MonthRow, { base, width }: { base: number; width: number }): Shape[] {
  const most = mostOf(row)
  const told = `${counted(row.calls, 'call')}, ${most} at most in a month`
  const room = width - told.length * 6.4 - 16
  const name = fitted(row.name, { width: room, size: 14 })
  const y = base - BARS - 9
  return [
    { kind: 'words', x: 0, y, words: name, size: 14, fill: 'ink', bold: true, rim: true },
    {
      ...{ kind: 'words', x: width, y, words: told, size: 12.5 },
      ...{ fill: 'muted', anchor: 'end', rim: true },
    },
    { kind: 'path', d: `M0 ${base}H${width}`, stroke: 'edge' },
  ]
}

function barOf(
  row: MonthRow,
  { month, calls, to }: MonthCount,
  of: { axis: TimeAxis; base: number; scale: (calls: number) => number; width: number },
): Mark {
  const days = daysOfMonth(month)
  const from = of.axis.x(days.from)
  const room = of.axis.x(days.to) - from
  // A line of paper between months, where there is room for one.
  const width = round(Math.min(MOST_WIDTH, Math.max(1, room > 4 ? room - 1 : room)))
  const x = round(Math.max(0, Math.min(from + (room - width) / 2, of.width - width)))
  const height = round(of.scale(calls))
  const y = round(of.base - height)
  return {
    id: `${row.key} ${month}`,
    told: `${row.name}, ${monthInWords(month)}: ${counted(calls, 'call')}`,
    to,
    x: round(x + width / 2),
    y: of.base,
    shapes: [{ kind: 'box', x, y, width, height, fill: 'ink' }],
  }
}

/** A line for each pair and month that has calls. */
export function tableOfMonths({ rows }: MonthsFigure): Table {
  return {
    columns: [{ label: 'Who' }, { label: 'Month' }, { label: 'Calls', numeric: true }],
    rows: rows.flatMap(({ name, months }) =>
      months.map(({ month, calls, to }) => ({ cells: [name, month, calls], to })),
    ),
    link: 1,
  }
}

/** How many, and who most often. */
export function monthsFinding({ rows }: MonthsFigure): string {
  const [all, first] = rows
  if (!all) return ''
  const sum = `${counted(all.calls, 'call')}, in ${counted(all.months.length, 'month')}`
  return first ? `${sum}; most often ${first.name}, ${counted(first.calls, 'call')}.` : `${sum}.`
}

/** What is counted, and on which scale. */
export function toldOfMonths({ rows, outOf }: MonthsFigure): string {
  return `Calls held in each month. Pairs have one scale, all calls their own. ${shownOf(rows.length - 1, outOf, 'pairs')}`
}
