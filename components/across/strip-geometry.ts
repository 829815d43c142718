import { scaleUtc } from 'd3-scale'

/** What the chart needs of a point. */
export type StripPoint = {
  id: string
  heldOn: string
  actorId: string
  actor: string
  force: number
  joint: boolean
}

/** A point in its place. */
export type PlacedPoint<T> = { point: T; x: number; y: number }

/** A row of the chart: an actor's points, and the line of the strongest of each day. */
export type StripRow<T> = {
  key: string
  name: string
  top: number
  points: PlacedPoint<T>[]
  line: string
}

/** A strip chart, ready to be drawn. */
export type Strip<T> = {
  width: number
  height: number
  left: number
  right: number
  rows: StripRow<T>[]
  ticks: { x: number; label: string }[]
}

/** More rows than these say less: further actors share the last one. */
export const MOST_ROWS = 6
const ROW = 92
const HEAD = 26
const STEP = 14
const AXIS = 30
const OTHERS = 'others'

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** Height above its row's base at which a force stands. */
export function yOfForce(force: number, top: number): number {
  return top + HEAD + (4 - force) * STEP
}

/** Lays points out by day and force, a row for each actor, the most spoken of first unless an order is given. */
export function layStrip<T extends StripPoint>(
  points: readonly T[],
  of: { width: number; order: readonly string[] },
): Strip<T> {
  const { width } = of
  const [left, right] = [34, width - 14]
  const days = points.map(({ heldOn }) => Date.parse(heldOn))
  const first = Math.min(...days)
  const last = Math.max(...days)
  // One day alone still needs a stretch to stand in the middle of.
  const slack = first === last ? 15 * 86_400_000 : 0
  const scale = scaleUtc([new Date(first - slack), new Date(last + slack)], [left, right])
  const rows = rowsOf(points, of.order).map(({ key, name, held }, index): StripRow<T> => {
    const top = index * ROW
    const placed = placePoints(held, { top, x: (day) => scale(new Date(day)), most: right })
    return { key, name, top, points: placed, line: key === OTHERS ? '' : stepLine(placed, right) }
  })
  const wanted = Math.max(2, Math.floor((right - left) / 110))
  const format = labelFor(scale.ticks(wanted))
  const ticks = scale.ticks(wanted).map((tick) => ({ x: round(scale(tick)), label: format(tick) }))
  return { width, height: rows.length * ROW + AXIS, left, right, rows, ticks }
}

function rowsOf<T extends StripPoint>(points: readonly T[], order: readonly string[]) {
  const byActor = new Map<string, T[]>()
  for (const point of points) {
    byActor.set(point.actorId, [...(byActor.get(point.actorId) ?? []), point])
  }
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length)
  const all = [...byActor].sort(([a, x], [b, y]) => rank(a) - rank(b) || y.length - x.length)
  const own = all.length > MOST_ROWS ? all.slice(0, MOST_ROWS - 1) : all
  const rest = all.slice(own.length)
  const rows = own.map(([key, held]) => ({ key, name: held[0]?.actor ?? '', held }))
  if (rest.length === 0) return rows
  const others = points.filter(({ actorId }) => rest.some(([key]) => key === actorId))
  return [...rows, { key: OTHERS, name: `${rest.length} others`, held: others }]
}

/** Points of one day and force stand side by side. */
function placePoints<T extends StripPoint>(
  held: readonly T[],
  of: { top: number; x: (day: string) => number; most: number },
): PlacedPoint<T>[] {
  const stood = new Map<string, number>()
  return held.map((point) => {
    const place = `${point.heldOn} ${point.force}`
    const before = stood.get(place) ?? 0
    stood.set(place, before + 1)
    const x = Math.min(of.x(point.heldOn) + before * 5, of.most + 6)
    return { point, x: round(x), y: yOfForce(point.force, of.top) }
  })
}

/** From the strongest of each day to that of the next, held level until it changes. */
function stepLine<T extends StripPoint>(placed: readonly PlacedPoint<T>[], right: number): string {
  const strongest = new Map<string, { x: number; y: number }>()
  for (const { point, x, y } of placed) {
    const known = strongest.get(point.heldOn)
    if (!known) strongest.set(point.heldOn, { x, y })
    else if (y < known.y) strongest.set(point.heldOn, { x: known.x, y })
  }
  const [start, ...further] = [...strongest.values()]
  if (!start || further.length === 0) return ''
  const steps = further.map(({ x, y }) => `H${Math.min(x, right)}V${y}`)
  return `M${start.x} ${start.y}${steps.join('')}`
}

/** Years where ticks stand a year apart, months where less, days where less than that. */
function labelFor(ticks: readonly Date[]): (tick: Date) => string {
  const gap = Number(ticks[1] ?? 0) - Number(ticks[0] ?? 0)
  const DAY = 86_400_000
  return (tick) => {
    const year = tick.getUTCFullYear()
    const month = MONTHS[tick.getUTCMonth()] ?? ''
    if (gap >= 360 * DAY) return String(year)
    if (gap >= 27 * DAY) return `${month} ${year}`
    return `${tick.getUTCDate()} ${month} ${year}`
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
