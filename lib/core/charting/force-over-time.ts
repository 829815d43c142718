import { formatDay } from '@/lib/core/exporting/format-day'
import {
  counted,
  fitted,
  type Ink,
  type Mark,
  round,
  type Scene,
  type Shape,
  type Table,
} from './scene'
import { drawnTicks, timeAxis } from './time-axis'

/** A position as a point: who, when, how strongly, and how sure it was read. */
export type ForcePoint = {
  id: string
  heldOn: string
  /** The actor in whose row it stands; `joint` for a joint one where no actor is picked. */
  actorId: string
  actor: string
  force: number
  cue: string
  issuer: string
  joint: boolean
  /** Whether no person looked at it yet. */
  suggested: boolean
  /** How sure the reader was, 0–1; 1 where a person wrote it. */
  confidence: number
  to: string
}

/** Points in order of time, and whose rows come first. */
export type ForceFigure = {
  points: readonly ForcePoint[]
  picked: readonly string[]
  /** Where it goes on, if it ends before the choice does. */
  next: string | null
}

/** More rows than these say less: further actors share the last one. */
export const MOST_ROWS = 6
const ROW = 96
const HEAD = 28
const STEP = 14
const AXIS = 30
const RADIUS = 5
const OTHERS = 'others'

type Row = { key: string; name: string; held: readonly ForcePoint[] }
type Placed = { point: ForcePoint; x: number; y: number }

/** How sure a reading is, to be drawn: wholly where a person confirmed it. */
export function sureness({ suggested, confidence }: ForcePoint): number {
  return suggested ? Math.min(1, Math.max(0, confidence)) : 1
}

/** Force over time: a row for each actor, a step line of the strongest of each day, broken where the reader guesses. */
export function layForce({ points, picked }: Omit<ForceFigure, 'next'>, width: number): Scene {
  const [left, right] = [38, width - 14]
  const days = points.map(({ heldOn }) => heldOn).sort()
  const axis = timeAxis({ first: days[0] ?? '', last: days.at(-1) ?? '', left, right })
  const rows = rowsOf(points, picked)
  const height = rows.length * ROW + AXIS
  const under = drawnTicks(axis, { from: 20, to: height - 24, label: height - 6, most: width })
  const marks: Mark[] = []
  for (const [index, row] of rows.entries()) {
    const top = index * ROW
    const ink = inkOf(row.key, picked)
    const placed = placedIn(row.held, { top, x: axis.x, most: right })
    under.push(...drawnRow({ row, top, ink, left, right }))
    if (row.key !== OTHERS) under.push(...stepLine(placed, ink, right))
    marks.push(...placed.map((one) => markOf(one, one.point.joint ? 'joint' : ink)))
  }
  return { width, height, under, marks, over: [] }
}

function rowsOf(points: readonly ForcePoint[], order: readonly string[]): Row[] {
  const byActor = new Map<string, ForcePoint[]>()
  for (const point of points) {
    const held = byActor.get(point.actorId)
    if (held) held.push(point)
    else byActor.set(point.actorId, [point])
  }
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length)
  const all = [...byActor].sort(([a, x], [b, y]) => rank(a) - rank(b) || y.length - x.length)
  const own = all.length > MOST_ROWS ? all.slice(0, MOST_ROWS - 1) : all
  const rest = new Set(all.slice(own.length).map(([key]) => key))
  const rows = own.map(([key, held]) => ({ key, name: held[0]?.actor ?? '', held }))
  if (rest.size === 0) return rows
  const held = points.filter(({ actorId }) => rest.has(actorId))
  return [...rows, { key: OTHERS, name: `${rest.size} others`, held }]
}

function inkOf(key: string, picked: readonly string[]): Ink {
  if (key === 'joint') return 'joint'
  const at = picked.indexOf(key)
  return at === 0 ? 'a' : at === 1 ? 'b' : 'ink'
}

function drawnRow(of: { row: Row; top: number; ink: Ink; left: number; right: number }): Shape[] {
  const { row, top, ink, left, right } = of
  const name = fitted(row.name, { width: right, size: 14 })
  const grid = [0, 1, 2, 3, 4].map((force): Shape => {
    const y = yOf(force, top)
    const ends = force === 0 || force === 4
    return {
      ...{ kind: 'path', d: `M${left - 8} ${y}H${right + 8}`, stroke: 'line' },
      ...(ends ? {} : { dash: '1 5' }),
    }
  })
  const ends = [0, 4].map(
    (force): Shape => ({
      ...{ kind: 'words', x: 0, y: yOf(force, top) + 4, size: 11, fill: 'muted' },
      words: force === 0 ? 'topic' : 'hard',
    }),
  )
  return [
    { kind: 'words', x: 0, y: top + 15, words: name, size: 14, fill: ink, bold: true },
    ...grid,
    ...ends,
  ]
}

function yOf(force: number, top: number): number {
  return top + HEAD + (4 - force) * STEP
}

/** Points of one day and force stand side by side. */
function placedIn(
  held: readonly ForcePoint[],
  of: { top: number; x: (day: string) => number; most: number },
): Placed[] {
  const stood = new Map<string, number>()
  return held.map((point) => {
    const place = `${point.heldOn} ${point.force}`
    const before = stood.get(place) ?? 0
    stood.set(place, before + 1)
    const x = Math.min(of.x(point.heldOn) + before * 6, of.most + 6)
    return { point, x: round(x), y: yOf(point.force, of.top) }
  })
}

/** From the strongest of each day to that of the next, held level until it changes. */
function stepLine(placed: readonly Placed[], ink: Ink, right: number): Shape[] {
  const strongest = new Map<string, Placed>()
  for (const one of placed) {
    const known = strongest.get(one.point.heldOn)
    if (!known) strongest.set(one.point.heldOn, one)
    else if (one.y < known.y) strongest.set(one.point.heldOn, { ...one, x: known.x })
  }
  const days = [...strongest.values()]
  return days.slice(1).flatMap((next, index): Shape[] => {
    const from = days[index]
    if (!from) return []
    const dash = dashOf(sureness(from.point))
    const d = `M${from.x} ${from.y}H${Math.min(next.x, right)}V${next.y}`
    return [{ kind: 'path', d, stroke: ink, strokeWidth: 1.5, ...(dash && { dash }) }]
  })
}

/** The less sure a reading is, the more its line is broken. */
function dashOf(sure: number): string | null {
  if (sure >= 1) return null
  return sure >= 0.8 ? '7 3' : sure >= 0.6 ? '4 4' : '1.5 4'
}

/** A disc, or a square where joint, filled from above as far as the reading is sure. */
function markOf({ point, x, y }: Placed, ink: Ink): Mark {
  const sure = sureness(point)
  const rim = { stroke: ink, strokeWidth: 1.2 }
  const shapes: Shape[] = point.joint
    ? [
        { kind: 'box', x: x - 5, y: y - 5, width: 10, height: 10, fill: 'paper', ...rim },
        {
          ...{ kind: 'box', x: x - 5, y: round(y + 5 - 10 * sure) },
          ...{ width: 10, height: round(10 * sure), fill: ink },
        },
      ]
    : [
        { kind: 'disc', x, y, r: RADIUS, fill: 'paper', ...rim },
        sure >= 1
          ? { kind: 'disc', x, y, r: RADIUS, fill: ink }
          : { kind: 'path', d: sector(x, y, sure), fill: ink },
      ]
  return { id: `${point.id} ${point.actorId}`, told: toldOf(point), to: point.to, x, y, shapes }
}

/** A share of a disc, clockwise from above. */
function sector(x: number, y: number, share: number): string {
  const angle = 2 * Math.PI * share
  const [toX, toY] = [x + RADIUS * Math.sin(angle), y - RADIUS * Math.cos(angle)]
  const large = share > 0.5 ? 1 : 0
  return `M${x} ${y}V${y - RADIUS}A${RADIUS} ${RADIUS} 0 ${large} 1 ${round(toX)} ${round(toY)}Z`
}

function toldOf(point: ForcePoint): string {
  return [
    formatDay(point.heldOn),
    `${nameOf(point)} ${point.cue}`,
    `force ${point.force} of 4`,
    point.issuer,
    readingWords(point),
  ].join(', ')
}

function nameOf({ actor, actorId, joint }: ForcePoint): string {
  return joint && actorId !== 'joint' ? `${actor} (joint)` : actor
}

function readingWords({ suggested, confidence }: ForcePoint): string {
  return suggested ? `suggested, ${Math.round(confidence * 100)} % sure` : 'confirmed'
}

/** The points as lines. */
export function tableOfForce({ points }: Pick<ForceFigure, 'points'>): Table {
  return {
    columns: [
      { label: 'Day' },
      { label: 'Actor' },
      { label: 'Force', numeric: true },
      { label: 'Cue' },
      { label: 'Issuer' },
      { label: 'Reading' },
      { label: 'Confidence', numeric: true },
    ],
    rows: points.map((point) => ({
      cells: [
        ...[point.heldOn, nameOf(point), point.force, point.cue],
        ...[point.issuer, point.suggested ? 'suggested' : 'confirmed'],
        Math.round(sureness(point) * 100) / 100,
      ],
      to: point.to,
    })),
    link: 3,
  }
}

/** What the points are and how they are read. */
export function toldOfForce({ points, next }: ForceFigure): string {
  const days = points.map(({ heldOn }) => heldOn).sort()
  const span = `${formatDay(days[0] ?? '')} – ${formatDay(days.at(-1) ?? '')}`
  return `${counted(points.length, 'point')}, ${span}${next ? '; later ones are left out here' : ''}. A mark is filled, and its line unbroken, as far as the reading is sure: wholly where a person confirmed it. Squares are joint.`
}
