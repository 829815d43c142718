import {
  layMonths,
  type MonthsFigure,
  monthsFinding,
  tableOfMonths,
  toldOfMonths,
} from '@/lib/core/charting/calls-by-month'
import {
  type ForceFigure,
  layForce,
  tableOfForce,
  toldOfForce,
} from '@/lib/core/charting/force-over-time'
import {
  layRaised,
  type RaisedFigure,
  raisedFinding,
  tableOfRaised,
  toldOfRaised,
} from '@/lib/core/charting/raised-issues'
import type { Scene, Table } from '@/lib/core/charting/scene'
import {
  layUntold,
  tableOfUntold,
  toldOfUntold,
  type UntoldFigure,
  untoldFinding,
} from '@/lib/core/charting/untold-issues'
import {
  layWhoSpeaks,
  type SpeaksFigure,
  speaksFinding,
  tableOfWhoSpeaks,
  toldOfWhoSpeaks,
} from '@/lib/core/charting/who-speaks'

/** The charts there are, in the order of their list. */
export const CHART_KINDS = ['force', 'raised', 'untold', 'months', 'network'] as const
export type ChartKind = (typeof CHART_KINDS)[number]

type Figures = {
  force: ForceFigure
  raised: RaisedFigure
  untold: UntoldFigure
  months: MonthsFigure
  network: SpeaksFigure
}
type FigureOf<K extends ChartKind> = { [P in K]: { kind: P; of: Figures[P] } }[K]

/** What a chart shows: its figures, before they have a place. */
export type ChartFigure = FigureOf<ChartKind>

/** Names of the charts. */
export const CHART_TITLES: Record<ChartKind, string> = {
  force: 'Force over time',
  raised: 'Who raises which issue',
  untold: 'Mentioned by one side alone',
  months: 'Calls per month',
  network: 'Who speaks with whom',
}

/** What a chart makes of its figures. */
type Chart<Figure> = {
  isEmpty: (figure: Figure) => boolean
  lay: (figure: Figure, width: number) => Scene
  table: (figure: Figure) => Table
  told: (figure: Figure) => string
  finding: (figure: Figure) => string
}

const CHARTS: { [K in ChartKind]: Chart<Figures[K]> } = {
  force: {
    isEmpty: ({ points }) => points.length === 0,
    lay: layForce,
    table: tableOfForce,
    told: toldOfForce,
    finding: () => '',
  },
  raised: {
    isEmpty: ({ lines }) => lines.length === 0,
    lay: layRaised,
    table: tableOfRaised,
    told: toldOfRaised,
    finding: raisedFinding,
  },
  untold: {
    isEmpty: ({ lines }) => lines.length === 0,
    lay: layUntold,
    table: tableOfUntold,
    told: toldOfUntold,
    finding: untoldFinding,
  },
  months: {
    isEmpty: ({ rows }) => !rows.some(({ months }) => months.length > 0),
    lay: layMonths,
    table: tableOfMonths,
    told: toldOfMonths,
    finding: monthsFinding,
  },
  network: {
    isEmpty: ({ exchanges }) => exchanges.length === 0,
    lay: layWhoSpeaks,
    table: tableOfWhoSpeaks,
    told: toldOfWhoSpeaks,
    finding: speaksFinding,
  },
}

/** Whether there is nothing to be drawn. */
export function isEmptyFigure<K extends ChartKind>(figure: FigureOf<K>): boolean {
  return CHARTS[figure.kind].isEmpty(figure.of)
}

/** The figures in their places, for a page of a width. */
export function layFigure<K extends ChartKind>(figure: FigureOf<K>, width: number): Scene {
  if (isEmptyFigure(figure)) return { width, height: 0, under: [], marks: [], over: [] }
  return CHARTS[figure.kind].lay(figure.of, width)
}

/** The same figures as a table. */
export function tableOfFigure<K extends ChartKind>(figure: FigureOf<K>): Table {
  return CHARTS[figure.kind].table(figure.of)
}

/** What a chart counts and how it is read, in words: there is no legend. */
export function describeFigure<K extends ChartKind>(figure: FigureOf<K>): string {
  return isEmptyFigure(figure) ? 'Nothing to draw.' : CHARTS[figure.kind].told(figure.of)
}

/** What stands out in a chart, as a sentence; empty where nothing does. */
export function findingOf<K extends ChartKind>(figure: FigureOf<K>): string {
  return CHARTS[figure.kind].finding(figure.of)
}
