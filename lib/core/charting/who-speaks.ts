import { scaleSqrt } from 'd3-scale'
import { formatDay } from '@/lib/core/exporting/format-day'
import {
  counted,
  fitted,
  type Mark,
  round,
  type Scene,
  type Shape,
  shownOf,
  type Table,
  type Words,
} from './scene'

/** Somebody who took part in calls. */
export type Speaker = { id: string; name: string; calls: number; to: string }

/** Two who took part in the same calls, on different sides. */
export type Exchange = {
  one: string
  other: string
  calls: number
  firstOn: string | null
  lastOn: string | null
  to: string
}

/** Who speaks with whom: those with most calls, out of how many. */
export type SpeaksFigure = {
  speakers: readonly Speaker[]
  exchanges: readonly Exchange[]
  outOf: number
}

type Point = { x: number; y: number }
type Laid = { speakers: readonly Speaker[]; exchanges: readonly Exchange[] }

/**
 * The order to stand in: whoever speaks most with those who stand already comes next, so that lines stay short.
 * It depends on nothing but who speaks how often with whom.
 */
export function speakersInOrder({ speakers, exchanges }: Laid): Speaker[] {
  const left = [...speakers].sort((x, y) => y.calls - x.calls || (x.id < y.id ? -1 : 1))
  const weights = new Map<string, number>()
  const placed: Speaker[] = []
  while (left.length > 0) {
    const next = left.reduce((best, one) =>
      (weights.get(one.id) ?? 0) > (weights.get(best.id) ?? 0) ? one : best,
    )
    left.splice(left.indexOf(next), 1)
    placed.push(next)
    for (const { one, other, calls } of exchanges) {
      if (one === next.id) weights.set(other, (weights.get(other) ?? 0) + calls)
      if (other === next.id) weights.set(one, (weights.get(one) ?? 0) + calls)
    }
  }
  return placed
}

/** A ring of names with lines between them; on a narrow page a column of names with arcs beside it. */
export function layWhoSpeaks(figure: SpeaksFigure, width: number): Scene {
  const order = speakersInOrder(figure)
  const shown = new Set(order.map(({ id }) => id))
  const exchanges = figure.exchanges.filter(({ one, other }) => shown.has(one) && shown.has(other))
  return width > 600 ? ringOf({ order, exchanges, width }) : columnOf({ order, exchanges, width })
}

type Drawn = { order: readonly Speaker[]; exchanges: readonly Exchange[]; width: number }

/** Of more lines than these a single call has no number on its line. */
const NUMBERED = 24

function ringOf({ order, exchanges, width }: Drawn): Scene {
  const turned = order.length > 14
  const radius = order.length > 5 ? 200 : 150
  const height = 2 * radius + (turned ? 320 : 120)
  const centre = { x: width / 2, y: height / 2 }
  const angleOf = (at: number) => (2 * Math.PI * at) / order.length - Math.PI / 2
  const places = new Map<string, Point>()
  for (const [at, { id }] of order.entries()) {
    const angle = angleOf(at)
    places.set(id, {
      x: round(centre.x + radius * Math.cos(angle)),
      y: round(centre.y + radius * Math.sin(angle)),
    })
  }
  const lines = exchanges.map((exchange) => {
    const from = places.get(exchange.one) ?? centre
    const to = places.get(exchange.other) ?? centre
    // Drawn towards the middle, but never through it all at once.
    const bend = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
    const by = { x: bend.x + (centre.x - bend.x) * 0.45, y: bend.y + (centre.y - bend.y) * 0.45 }
    const at = { x: round((bend.x + by.x) / 2), y: round((bend.y + by.y) / 2) }
    const d = `M${from.x} ${from.y}Q${round(by.x)} ${round(by.y)} ${to.x} ${to.y}`
    return { exchange, d, at }
  })
  const speakers = order.map((speaker, at) => ({
    speaker,
    place: places.get(speaker.id) ?? centre,
    label: ringLabel(speaker, { angle: angleOf(at), centre, radius, turned }),
  }))
  return sceneOf({ width, height, lines, speakers, order })
}

function ringLabel(
  { name }: Speaker,
  of: { angle: number; centre: Point; radius: number; turned: boolean },
): Words {
  const { angle, centre, radius, turned } = of
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const x = round(centre.x + (radius + 16) * cos)
  const y = round(centre.y + (radius + 16) * sin + (turned ? 0 : 5 + sin * 8))
  const plain: Words = {
    ...{ kind: 'words', x, y, size: 14, fill: 'ink', bold: true },
    words: fitted(name, { width: turned ? 150 : 240, size: 14 }),
  }
  if (!turned) {
    if (Math.abs(cos) < 0.2) return { ...plain, anchor: 'middle' }
    return { ...plain, anchor: cos > 0 ? 'start' : 'end' }
  }
  const degrees = (angle * 180) / Math.PI
  return cos >= -0.001
    ? { ...plain, y: y + 4, anchor: 'start', turn: round(degrees) }
    : { ...plain, y: y + 4, anchor: 'end', turn: round(degrees + 180) }
}

const COLUMN_STEP = 30

function columnOf({ order, exchanges, width }: Drawn): Scene {
  const spine = Math.round(width * 0.52)
  const yOf = (at: number) => 18 + at * COLUMN_STEP
  const places = new Map(order.map(({ id }, at) => [id, at]))
  const reach = (width - spine - 26) / Math.max(1, order.length - 1)
  const lines = exchanges.map((exchange) => {
    const [i = 0, j = 0] = [places.get(exchange.one), places.get(exchange.other)]
      .map((at) => at ?? 0)
      .sort((x, y) => x - y)
    const ry = (yOf(j) - yOf(i)) / 2
    const rx = round(Math.max(14, Math.min(width - spine - 26, (j - i) * Math.max(reach, 16))))
    const d = `M${spine} ${yOf(i)}A${rx} ${ry} 0 0 1 ${spine} ${yOf(j)}`
    return { exchange, d, at: { x: spine + rx, y: yOf(i) + ry } }
  })
  const speakers = order.map((speaker, at) => ({
    speaker,
    place: { x: spine, y: yOf(at) },
    label: {
      ...{ kind: 'words' as const, x: spine - 14, y: yOf(at) + 5, size: 14 },
      words: fitted(speaker.name, { width: spine - 18, size: 14 }),
      ...{ fill: 'ink' as const, bold: true, anchor: 'end' as const },
    },
  }))
  return sceneOf({ width, height: yOf(order.length - 1) + 24, lines, speakers, order })
}

function sceneOf(of: {
  width: number
  height: number
  lines: readonly { exchange: Exchange; d: string; at: Point }[]
  speakers: readonly { speaker: Speaker; place: Point; label: Shape }[]
  order: readonly Speaker[]
}): Scene {
  const { width, height, lines, speakers, order } = of
  const names = new Map(order.map(({ id, name }) => [id, name]))
  const most = Math.max(1, ...lines.map(({ exchange }) => exchange.calls))
  const thick = scaleSqrt([0, most], [0.5, 7])
  const large = scaleSqrt([0, Math.max(1, ...order.map(({ calls }) => calls))], [3, 9])
  const edges = [...lines]
    .sort((x, y) => y.exchange.calls - x.exchange.calls)
    .map(
      ({ exchange, d, at }): Mark => ({
        id: `${exchange.one} ${exchange.other}`,
        told: exchangeWords(exchange, names),
        to: exchange.to,
        ...at,
        shapes: [
          { kind: 'path', d, stroke: 'edge', strokeWidth: round(thick(exchange.calls)) },
          ...(exchange.calls > 1 || lines.length <= NUMBERED
            ? [
                {
                  ...{ kind: 'words' as const, x: at.x, y: at.y + 4, size: 12.5, rim: true },
                  ...{ words: String(exchange.calls), fill: 'ink' as const },
                  anchor: 'middle' as const,
                },
              ]
            : []),
        ],
      }),
    )
  const nodes = speakers.map(
    ({ speaker, place, label }): Mark => ({
      id: speaker.id,
      told: `${speaker.name}: took part in ${counted(speaker.calls, 'call')}`,
      to: speaker.to,
      ...place,
      shapes: [
        { kind: 'disc', ...place, r: round(large(speaker.calls)), fill: 'ink', stroke: 'paper' },
        label,
      ],
    }),
  )
  return { width, height, under: [], marks: [...edges, ...nodes], over: [] }
}

function exchangeWords(
  { one, other, calls, firstOn, lastOn }: Exchange,
  names: ReadonlyMap<string, string>,
): string {
  const days =
    firstOn && lastOn
      ? firstOn === lastOn
        ? `, on ${formatDay(firstOn)}`
        : `, ${formatDay(firstOn)} – ${formatDay(lastOn)}`
      : ''
  return `${names.get(one) ?? ''} with ${names.get(other) ?? ''}: ${counted(calls, 'call')}${days}`
}

/** Those who speak with each other, a line a pair. */
export function tableOfWhoSpeaks({ speakers, exchanges }: SpeaksFigure): Table {
  const names = new Map(speakers.map(({ id, name }) => [id, name]))
  return {
    columns: [
      { label: 'Who' },
      { label: 'With whom' },
      { label: 'Calls', numeric: true },
      { label: 'First' },
      { label: 'Last' },
    ],
    rows: [...exchanges]
      .sort((x, y) => y.calls - x.calls)
      .map(({ one, other, calls, firstOn, lastOn, to }) => ({
        cells: [
          ...[names.get(one) ?? '', names.get(other) ?? '', calls],
          ...[firstOn ?? '', lastOn ?? ''],
        ],
        to,
      })),
    link: 1,
  }
}

/** Who has most calls, and with whom most. */
export function speaksFinding({ speakers, exchanges }: SpeaksFigure): string {
  const names = new Map(speakers.map(({ id, name }) => [id, name]))
  const [first] = [...exchanges].sort((x, y) => y.calls - x.calls)
  if (!first) return ''
  return `Most often: ${names.get(first.one)} with ${names.get(first.other)}, in ${counted(first.calls, 'call')}.`
}

/** What a line is. */
export function toldOfWhoSpeaks({ speakers, outOf }: SpeaksFigure): string {
  return `Two are joined where a readout has them on different sides of a call; the line grows with the number of calls. ${shownOf(speakers.length, outOf, 'who took part')}`
}
