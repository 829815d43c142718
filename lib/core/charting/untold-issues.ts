import { scaleLinear } from 'd3-scale'
import { brokenLines } from '@/lib/core/exporting/svg-text'
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

/** Of one issue, in calls that both issuers tell of: mentioned by each, and by each alone. */
export type UntoldCount = {
  issue: string
  label: string
  /** Calls in which the issuer's account mentions it. */
  a: number
  b: number
  /** Those of them in which the other's account does not. */
  onlyA: number
  onlyB: number
}

/** A pair of issuers: calls that both tell of, and issue by issue what only one mentions. */
export type UntoldFigure = {
  a: string
  b: string
  calls: number
  lines: readonly (UntoldCount & { to: Record<'a' | 'b', string> })[]
  outOf: number
}

/** The issues that most often stand in one account alone, first. */
export function sortUntold<T extends UntoldCount>(lines: readonly T[]): T[] {
  return [...lines].sort(
    (x, y) =>
      y.onlyA + y.onlyB - (x.onlyA + x.onlyB) ||
      y.a + y.b - (x.a + x.b) ||
      x.label.localeCompare(y.label, 'en') ||
      (x.issue < y.issue ? -1 : 1),
  )
}

/** Everything seen from the other issuer's side. */
export function mirrorUntold(of: UntoldFigure): UntoldFigure {
  return {
    ...of,
    a: of.b,
    b: of.a,
    lines: of.lines.map((line) => ({
      ...line,
      ...{ a: line.b, b: line.a, onlyA: line.onlyB, onlyB: line.onlyA },
      to: { a: line.to.b, b: line.to.a },
    })),
  }
}

const SIDES = ['a', 'b'] as const
type Side = (typeof SIDES)[number]

/** Bars to both sides of each issue: a frame for the calls that mention it, filled as far as the other does not. */
export function layUntold(figure: UntoldFigure, width: number): Scene {
  const wide = width > 600
  const middle = wide ? 220 : 12
  const half = (width - middle) / 2
  const head = headsOf(figure, { half, width, wide })
  const row = wide ? 44 : 70
  const most = Math.max(1, ...figure.lines.flatMap(({ a, b }) => [a, b]))
  const scale = scaleLinear([0, most], [0, half - (wide ? 110 : 4)])
  const under = [...head.shapes]
  const marks: Mark[] = []
  for (const [index, line] of figure.lines.entries()) {
    const top = head.height + index * row
    under.push(...labelOf(line.label, { top, wide, width }))
    for (const side of SIDES) {
      const place = {
        side,
        edge: side === 'a' ? half : half + middle,
        y: top + (wide ? 14 : 28),
        length: round(scale(line[side])),
        wide,
      }
      const drawn = halfOf(figure, line, place)
      under.push(...drawn.under)
      if (drawn.mark) marks.push(drawn.mark)
    }
  }
  return { width, height: head.height + figure.lines.length * row + 8, under, marks, over: [] }
}

function headsOf(
  figure: UntoldFigure,
  { half, width, wide }: { half: number; width: number; wide: boolean },
): { shapes: Shape[]; height: number } {
  const size = wide ? 14 : 13
  const broken = SIDES.map((side) =>
    brokenLines([{ text: figure[side], changed: false }], (half - 8) / size / 1.06).slice(0, 4),
  )
  const lines = Math.max(...broken.map(({ length }) => length))
  const shapes = SIDES.flatMap((side, at): Shape[] =>
    (broken[at] ?? []).map((runs, line) => ({
      kind: 'words',
      x: side === 'a' ? half : width - half,
      y: 16 + line * 18,
      words: runs
        .map(({ text }) => text)
        .join('')
        .trim(),
      size,
      fill: side,
      bold: true,
      anchor: side === 'a' ? 'end' : 'start',
    })),
  )
  const height = lines * 18 + 18
  const rule: Shape = { kind: 'path', d: `M0 ${height - 8}H${width}`, stroke: 'line' }
  return { shapes: [...shapes, rule], height }
}

function labelOf(
  label: string,
  { top, wide, width }: { top: number; wide: boolean; width: number },
): Shape[] {
  const size = 14
  const words = fitted(label, { width: wide ? 196 : width, size })
  const y = wide ? top + 25 : top + 17
  return [
    { kind: 'words', x: width / 2, y, words, size, fill: 'ink', anchor: 'middle', bold: true },
  ]
}

type Place = { side: Side; edge: number; y: number; length: number; wide: boolean }

function halfOf(
  figure: UntoldFigure,
  line: UntoldFigure['lines'][number],
  { side, edge, y, length, wide }: Place,
): { under: Shape[]; mark: Mark | null } {
  const [count, whole] = side === 'a' ? [line.onlyA, line.a] : [line.onlyB, line.b]
  const out = side === 'a' ? -1 : 1
  const left = (long: number) => round(side === 'a' ? edge - long : edge)
  const end = { x: round(edge + out * (wide ? length + 8 : 0)), y: wide ? y + 12 : y + 30 }
  const anchor = side === 'a' ? ('end' as const) : ('start' as const)
  if (whole === 0) {
    const words = 'not mentioned'
    const box = { x: left(wide ? 90 : 86), y: y - 2, width: wide ? 90 : 86, height: 18 }
    return {
      under: [
        { kind: 'path', d: hatchOf(box, 7), stroke: 'line' },
        {
          ...{ kind: 'words', x: edge + out * 4, y: y + 12, words, anchor },
          ...{ size: 12, fill: 'muted', italic: true, rim: true },
        },
      ],
      mark: null,
    }
  }
  const filled = round((length * count) / whole)
  const figures = `${count} of ${whole} · ${percent(count, whole)}`
  const frame: Shape = {
    ...{ kind: 'box', x: left(length), y, width: length, height: 15 },
    ...{ fill: 'paper', stroke: side },
  }
  const words: Shape = {
    ...{ kind: 'words', ...end, words: figures, size: 13, anchor },
    fill: count > 0 ? 'ink' : 'muted',
  }
  if (count === 0) return { under: [frame, words], mark: null }
  return {
    under: [],
    mark: {
      id: `${line.issue} ${side}`,
      told: untoldWords(figure, line, side),
      to: line.to[side],
      x: edge + (out * length) / 2,
      y: y + 7,
      shapes: [
        frame,
        { kind: 'box', x: left(filled), y, width: filled, height: 15, fill: side },
        words,
      ],
    },
  }
}

/** What one half of a line says: count, denominator and share. */
export function untoldWords({ a, b }: UntoldFigure, line: UntoldCount, side: Side): string {
  const [own, other] = side === 'a' ? [a, b] : [b, a]
  const [count, whole] = side === 'a' ? [line.onlyA, line.a] : [line.onlyB, line.b]
  return `${line.label}: in ${count} of ${counted(whole, 'call')} (${percent(count, whole)}) in which the account of ${own} mentions it, it is not mentioned in the account of ${other}`
}

/** The lines as a table, a line for each issuer and issue. */
export function tableOfUntold(figure: UntoldFigure): Table {
  return {
    columns: [
      { label: 'Issue' },
      { label: 'Mentioned by' },
      { label: 'Not mentioned by' },
      { label: 'Mentioned alone', numeric: true },
      { label: 'Mentioned in', numeric: true },
      { label: 'Share', numeric: true },
    ],
    rows: figure.lines.flatMap((line) =>
      SIDES.map((side) => {
        const [own, other] = side === 'a' ? [figure.a, figure.b] : [figure.b, figure.a]
        const [count, whole] = side === 'a' ? [line.onlyA, line.a] : [line.onlyB, line.b]
        return {
          cells: [line.label, own, other, count, whole, percent(count, whole)],
          to: count > 0 ? line.to[side] : null,
        }
      }),
    ),
    link: 0,
  }
}

/** What is most telling, as a sentence. */
export function untoldFinding(figure: UntoldFigure): string {
  const told = figure.lines
    .flatMap((line) =>
      SIDES.map((side) => ({ line, side, count: side === 'a' ? line.onlyA : line.onlyB })),
    )
    .sort((x, y) => y.count - x.count)[0]
  if (!told || told.count === 0) return ''
  return `${untoldWords(figure, told.line, told.side)}.`
}

/** What is counted. */
export function toldOfUntold({ lines, outOf, calls }: UntoldFigure): string {
  return `${counted(calls, 'call')} that both tell of. The frame counts those in which an account mentions the issue, the filled part those of them in which the other’s account does not. ${shownOf(lines.length, outOf, 'issues')}`
}
