import { scaleLinear } from 'd3-scale'
import {
  counted,
  fitted,
  hatchOf,
  type Mark,
  percent,
  round,
  type Scene,
  type Shape,
  shownOf,
  type Table,
} from './scene'

/** At whose initiative an account says that its call was held, seen from who holds a position. */
export const INITIATIVES = ['own', 'other', 'untold'] as const
export type Initiative = (typeof INITIATIVES)[number]

/** Channels, in the order of the chart. */
export const RAISED_CHANNELS = ['phone', 'video', 'in-person', 'letter', 'unknown'] as const
type RaisedChannel = (typeof RAISED_CHANNELS)[number]

/** How many readouts have positions of one actor on one issue, with one initiative and one channel. */
export type RaisedCount = {
  actorId: string
  actor: string
  issue: string
  label: string
  initiative: Initiative
  channel: RaisedChannel
  readouts: number
}

/** Which part of a line is meant. */
export type RaisedPart = 'all' | Initiative | RaisedChannel

/** An actor with an issue: in how many readouts it holds positions on it, and how those part. */
export type RaisedLine = {
  actorId: string
  actor: string
  issue: string
  label: string
  parts: Record<RaisedPart, number>
}

/** The lines shown, out of how many there are, and where each part leads. */
export type RaisedFigure = {
  lines: readonly (RaisedLine & { to: Record<RaisedPart, string> })[]
  outOf: number
}

const NONE: Record<RaisedPart, number> = {
  ...{ all: 0, own: 0, other: 0, untold: 0 },
  ...{ phone: 0, video: 0, 'in-person': 0, letter: 0, unknown: 0 },
}

/** Adds counts up to lines, the most frequent first. */
export function raisedLines(counts: readonly RaisedCount[]): RaisedLine[] {
  const lines = new Map<string, RaisedLine>()
  for (const { actorId, actor, issue, label, initiative, channel, readouts } of counts) {
    const key = `${actorId} ${issue}`
    const line = lines.get(key) ?? { actorId, actor, issue, label, parts: { ...NONE } }
    lines.set(key, line)
    line.parts.all += readouts
    line.parts[initiative] += readouts
    line.parts[channel] += readouts
  }
  return [...lines.values()].sort(
    (x, y) =>
      y.parts.all - x.parts.all ||
      x.actor.localeCompare(y.actor, 'en') ||
      x.label.localeCompare(y.label, 'en') ||
      (x.actorId < y.actorId ? -1 : 1),
  )
}

const HEADS: Record<RaisedPart, string> = {
  all: 'all',
  own: 'own',
  other: 'another’s',
  untold: 'not told',
  phone: 'phone',
  video: 'video',
  'in-person': 'in person',
  letter: 'letter',
  unknown: 'not told',
}

const TOLD: Record<RaisedPart, string> = {
  all: '',
  own: 'of calls at the own side’s initiative',
  other: 'of calls at another side’s initiative',
  untold: 'that do not say at whose initiative',
  phone: 'of calls by telephone',
  video: 'of calls by video',
  'in-person': 'of meetings in person',
  letter: 'of letters',
  unknown: 'of calls whose channel is not told',
}

type Column = { part: RaisedPart; x: number; width: number }

/** Bars of one scale in columns: all readouts, by initiative, by channel. Columns that hold nothing are left out. */
export function layRaised({ lines }: RaisedFigure, width: number): Scene {
  const wide = width > 600
  const columns = columnsOf(lines, { left: wide ? 300 : 0, width })
  const [head, row] = wide ? [48, 38] : [44, 52]
  const most = Math.max(1, ...lines.map(({ parts }) => parts.all))
  const narrowest = Math.min(...columns.map((column) => column.width))
  const scale = scaleLinear([0, most], [0, Math.max(4, narrowest - (wide ? 34 : 22))])
  const under: Shape[] = headsOf(columns, head, wide)
  const marks: Mark[] = []
  for (const [index, line] of lines.entries()) {
    const top = head + index * row
    under.push(...labelsOf(line, { top, wide, width }))
    const bar = wide ? top + 13 : top + 28
    for (const column of columns) {
      const count = line.parts[column.part]
      if (count === 0) continue
      const length = Math.max(1.5, round(scale(count)))
      marks.push(barOf(line, { column, y: bar, length }))
    }
  }
  return { width, height: head + lines.length * row + 8, under, marks, over: [] }
}

const GAP = 14

function columnsOf(
  lines: RaisedFigure['lines'],
  { left, width }: { left: number; width: number },
): Column[] {
  const held = (part: RaisedPart) => lines.some(({ parts }) => parts[part] > 0)
  const initiatives = INITIATIVES.filter(held)
  const channels = RAISED_CHANNELS.filter(held)
  const parts: RaisedPart[] = ['all', ...initiatives, ...channels]
  const each = (width - left - 2 * GAP) / parts.length
  return parts.map((part, at) => {
    const gaps = at === 0 ? 0 : at <= initiatives.length ? 1 : 2
    return { part, x: round(left + at * each + gaps * GAP), width: each }
  })
}

function headsOf(columns: readonly Column[], head: number, wide: boolean): Shape[] {
  const size = wide ? 12 : 11
  const words = (x: number, y: number, said: string, bold: boolean): Shape => ({
    ...{ kind: 'words', x, y, words: said, size, fill: bold ? 'ink' : 'muted', bold },
  })
  const groups: [string, Column | undefined][] = [
    ['Readouts', columns[0]],
    ['Initiative', columns.find(({ part }) => INITIATIVES.some((one) => one === part))],
    ['Channel', columns.find(({ part }) => RAISED_CHANNELS.some((one) => one === part))],
  ]
  return [
    ...groups.flatMap(([said, column]) => (column ? [words(column.x, 14, said, true)] : [])),
    ...columns.map(({ part, x, width }) =>
      words(x, 32, fitted(HEADS[part], { width: width - 2, size }), false),
    ),
    {
      kind: 'path',
      d: `M0 ${head - 8}H${round((columns.at(-1)?.x ?? 0) + (columns.at(-1)?.width ?? 0))}`,
      stroke: 'line',
    },
  ]
}

function labelsOf(
  line: RaisedLine,
  { top, wide, width }: { top: number; wide: boolean; width: number },
): Shape[] {
  if (wide) {
    const actor = fitted(line.actor, { width: 280, size: 14 })
    const issue = fitted(line.label, { width: 280, size: 13 })
    return [
      { kind: 'words', x: 0, y: top + 14, words: actor, size: 14, fill: 'ink', bold: true },
      { kind: 'words', x: 0, y: top + 30, words: issue, size: 13, fill: 'muted' },
    ]
  }
  const both = fitted(`${line.actor} · ${line.label}`, { width, size: 13.5 })
  return [{ kind: 'words', x: 0, y: top + 16, words: both, size: 13.5, fill: 'ink', bold: true }]
}

/** Solid; hatched where the initiative was another's; an empty frame where nothing is told. */
function barOf(
  line: RaisedFigure['lines'][number],
  { column, y, length }: { column: Column; y: number; length: number },
): Mark {
  const { part, x } = column
  const count = line.parts[part]
  const box = { x, y, width: length, height: 12 }
  const plain = part !== 'other' && part !== 'untold' && part !== 'unknown'
  const shapes: Shape[] = plain
    ? [{ kind: 'box', ...box, fill: 'ink' }]
    : [
        { kind: 'box', ...box, fill: 'paper', stroke: part === 'other' ? 'ink' : 'edge' },
        ...(part === 'other'
          ? [{ kind: 'path' as const, d: hatchOf(box, 3), stroke: 'ink' as const }]
          : []),
      ]
  shapes.push({
    ...{ kind: 'words', x: round(x + length + 4), y: y + 11, words: String(count) },
    ...{ size: 13, fill: 'ink' },
  })
  return {
    id: `${line.actorId} ${line.issue} ${part}`,
    told: raisedWords(line, part),
    to: line.to[part],
    x: x + length / 2,
    y: y + 6,
    shapes,
  }
}

function raisedWords({ actor, label, parts }: RaisedLine, part: RaisedPart): string {
  const head = `${actor} on ${label}`
  if (part === 'all') return `${head}: positions in ${counted(parts.all, 'readout')}`
  const share = percent(parts[part], parts.all)
  return `${head}: ${parts[part]} of ${counted(parts.all, 'readout')} (${share}) ${TOLD[part]}`
}

/** The lines as a table: every part has its column. */
export function tableOfRaised({ lines }: RaisedFigure): Table {
  const parts: RaisedPart[] = ['all', ...INITIATIVES, ...RAISED_CHANNELS]
  const label = (part: RaisedPart) =>
    part === 'all'
      ? 'Readouts'
      : INITIATIVES.some((one) => one === part)
        ? `Initiative: ${HEADS[part]}`
        : `Channel: ${HEADS[part]}`
  return {
    columns: [
      { label: 'Actor' },
      { label: 'Issue' },
      ...parts.map((part) => ({ label: label(part), numeric: true })),
    ],
    rows: lines.map((line) => ({
      cells: [line.actor, line.label, ...parts.map((part) => line.parts[part])],
      to: line.to.all,
    })),
    link: 1,
  }
}

/** The first line as a sentence. */
export function raisedFinding({ lines }: RaisedFigure): string {
  const [first] = lines
  if (!first) return ''
  const { all, own, other } = first.parts
  return `Most often: ${first.actor} on ${first.label}, in ${counted(all, 'readout')}; ${own} of ${all} tell of a call at the own side’s initiative, ${other} of ${all} of one at another’s.`
}

/** What is counted. */
export function toldOfRaised({ lines, outOf }: RaisedFigure): string {
  return `Readouts in which an actor alone holds a position on an issue; at whose initiative the call was held is as that readout tells it. ${shownOf(lines.length, outOf, 'pairs of actor and issue')}`
}
