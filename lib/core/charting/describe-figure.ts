import { monthsFinding } from '@/lib/core/charting/calls-by-month'
import { type ChartFigure, isEmptyFigure } from '@/lib/core/charting/figure'
import { raisedFinding } from '@/lib/core/charting/raised-issues'
import { counted } from '@/lib/core/charting/scene'
import { untoldFinding } from '@/lib/core/charting/untold-issues'
import { speaksFinding } from '@/lib/core/charting/who-speaks'
import { formatDay } from '@/lib/core/exporting/format-day'

/** What stands out in a chart, as a sentence; empty where nothing does. */
export function findingOf(figure: ChartFigure): string {
  switch (figure.kind) {
    case 'force':
      return ''
    case 'raised':
      return raisedFinding(figure.of)
    case 'untold':
      return untoldFinding(figure.of)
    case 'months':
      return monthsFinding(figure.of)
    case 'network':
      return speaksFinding(figure.of)
  }
}

/** What a chart counts and how it is read, in words: there is no legend. */
export function describeFigure(figure: ChartFigure): string {
  if (isEmptyFigure(figure)) return 'Nothing to draw.'
  switch (figure.kind) {
    case 'force': {
      const { points, next } = figure.of
      const days = points.map(({ heldOn }) => heldOn).sort()
      const span = `${formatDay(days[0] ?? '')} – ${formatDay(days.at(-1) ?? '')}`
      return `${counted(points.length, 'point')}, ${span}${next ? '; later ones are left out here' : ''}. A mark is filled, and its line unbroken, as far as the reading is sure: wholly where a person confirmed it. Squares are joint.`
    }
    case 'raised': {
      const { lines, outOf } = figure.of
      return `Readouts in which an actor alone holds a position on an issue; at whose initiative the call was held is as that readout tells it. ${shownOf(lines.length, outOf, 'pairs of actor and issue')}`
    }
    case 'untold': {
      const { lines, outOf, calls } = figure.of
      return `${counted(calls, 'call')} that both tell of. The frame counts those in which an account mentions the issue, the filled part those of them in which the other’s account does not. ${shownOf(lines.length, outOf, 'issues')}`
    }
    case 'months': {
      const { rows, outOf } = figure.of
      return `Calls held in each month. Pairs have one scale, all calls their own. ${shownOf(rows.length - 1, outOf, 'pairs')}`
    }
    case 'network': {
      const { speakers, outOf } = figure.of
      return `Two are joined where a readout has them on different sides of a call; the line grows with the number of calls. ${shownOf(speakers.length, outOf, 'who took part')}`
    }
  }
}

function shownOf(shown: number, outOf: number, what: string): string {
  return shown < outOf ? `The ${shown} most frequent of ${outOf} ${what}.` : ''
}
