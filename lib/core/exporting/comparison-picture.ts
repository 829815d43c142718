import { comparisonSvg, type DrawnComparison } from './comparison-svg'
import { type DrawnTable, tableSvg } from './table-svg'
import { type DrawnTexts, textsSvg } from './texts-svg'

/** A comparison in one of its views, ready to be drawn. */
export type DrawnView =
  | { kind: 'facing'; drawn: DrawnComparison }
  | { kind: 'table'; drawn: DrawnTable }
  | { kind: 'texts'; drawn: DrawnTexts }

/** A comparison in one of its views as a picture (SVG). */
export function comparisonPicture(view: DrawnView): string {
  if (view.kind === 'table') return tableSvg(view.drawn)
  if (view.kind === 'texts') return textsSvg(view.drawn)
  return comparisonSvg(view.drawn)
}
