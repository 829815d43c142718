import { layMonths, type MonthsFigure, tableOfMonths } from '@/lib/core/charting/calls-by-month'
import { type ForceFigure, layForce, tableOfForce } from '@/lib/core/charting/force-over-time'
import { layRaised, type RaisedFigure, tableOfRaised } from '@/lib/core/charting/raised-issues'
import type { Scene, Table } from '@/lib/core/charting/scene'
import { layUntold, tableOfUntold, type UntoldFigure } from '@/lib/core/charting/untold-issues'
import { layWhoSpeaks, type SpeaksFigure, tableOfWhoSpeaks } from '@/lib/core/charting/who-speaks'

/** The charts there are, in the order of their list. */
export const CHART_KINDS = ['force', 'raised', 'untold', 'months', 'network'] as const
export type ChartKind = (typeof CHART_KINDS)[number]

/** What a chart shows: its figures, before they have a place. */
export type ChartFigure =
  | { kind: 'force'; of: ForceFigure }
  | { kind: 'raised'; of: RaisedFigure }
  | { kind: 'untold'; of: UntoldFigure }
  | { kind: 'months'; of: MonthsFigure }
  | { kind: 'network'; of: SpeaksFigure }

/** Names of the charts. */
export const CHART_TITLES: Record<ChartKind, string> = {
  force: 'Force over time',
  raised: 'Who raises which issue',
  untold: 'Mentioned by one side alone',
  months: 'Calls per month',
  network: 'Who speaks with whom',
}

/** Whether there is nothing to be drawn. */
export function isEmptyFigure(figure: ChartFigure): boolean {
  switch (figure.kind) {
    case 'force':
      return figure.of.points.length === 0
    case 'raised':
    case 'untold':
      return figure.of.lines.length === 0
    case 'months':
      return !figure.of.rows.some(({ months }) => months.length > 0)
    case 'network':
      return figure.of.exchanges.length === 0
  }
}

/** The figures in their places, for a page of a width. */
export function layFigure(figure: ChartFigure, width: number): Scene {
  if (isEmptyFigure(figure)) return { width, height: 0, under: [], marks: [], over: [] }
  switch (figure.kind) {
    case 'force':
      return layForce(figure.of, width)
    case 'raised':
      return layRaised(figure.of, width)
    case 'untold':
      return layUntold(figure.of, width)
    case 'months':
      return layMonths(figure.of, width)
    case 'network':
      return layWhoSpeaks(figure.of, width)
  }
}

/** The same figures as a table. */
export function tableOfFigure(figure: ChartFigure): Table {
  switch (figure.kind) {
    case 'force':
      return tableOfForce(figure.of)
    case 'raised':
      return tableOfRaised(figure.of)
    case 'untold':
      return tableOfUntold(figure.of)
    case 'months':
      return tableOfMonths(figure.of)
    case 'network':
      return tableOfWhoSpeaks(figure.of)
  }
}
