import { WIDE } from '../data/issue-relations'
import { stateAt } from '../gazetteer'
import type { Token } from '../tokens'
import { chooseIssues } from './assign'
import { carryOver, type Filed, withTheme } from './carry'
import type { IssueContext } from './context'
import { isTheme } from './refine'
import { settle } from './settle'
import { type Place, weigh } from './weigh'

/** What a conflict’s bare name weighs at least. */
const BARE_NAME = 0.4
/** Headings that a single word cannot speak for: catch-alls, and the talks that every readout tells of. */
const NEEDS_MORE: ReadonlySet<string> = new Set(['peace', 'contacts', 'bilateral-relations'])
/** What a hint weighs at least. */
const HINT = 0.4
/** A content of so few tokens can be a mere name. */
const SHORT = 4

/** The issues of a content; where no weight is enough, the conflict that its bare name stands for. */
function chooseOrName(weights: ReadonlyMap<string, number>): string[] {
  const chosen = chooseIssues(weights)
  if (chosen.length > 0) return chosen
  const named = [...weights].filter(([id, weight]) => isTheme(id) && weight >= BARE_NAME)
  named.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return named.slice(0, 1).map(([id]) => id)
}

/** Where nothing else speaks: what a single hint says, if its matter is no wide one. */
function hinted(weights: ReadonlyMap<string, number>): Filed | null {
  const hints = [...weights].filter(
    ([id, weight]) => !WIDE.has(id) && !NEEDS_MORE.has(id) && weight >= HINT,
  )
  hints.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  const first = hints[0]?.[0]
  return first ? { issues: [first], why: 'a single word hints at it' } : null
}

/** Does a short content name a side and little else: "Arvania and its people"? */
function onlySide(
  tokens: readonly Token[],
  [from, to]: Place['content'],
  sides: ReadonlySet<string>,
): boolean {
  if (to - from > SHORT) return false
  for (let k = from; k < to; k++) {
    const place = stateAt(tokens, k)
    if (place && sides.has(place.iso) && place.to >= to - 1) return true
  }
  return false
}

/** Files a position: its content, the clause that heads it, the theme it belongs to, else what it goes on from. */
export function fileIssues(tokens: readonly Token[], place: Place, context: IssueContext): Filed {
  const weights = weigh(tokens, place, context)
  const chosen = chooseOrName(weights)
  if (chosen.length === 0 && onlySide(tokens, place.content, context.scope.sides))
    return { issues: ['bilateral-relations'], why: 'it names a side of the call and no matter' }
  const filed = (chosen.length === 0 ? hinted(weights) : null) ??
    carryOver(tokens, place, context, chosen) ??
    withTheme(tokens, place, context, chosen) ?? { issues: chosen, why: null }
  return settle(tokens, place, context, filed)
}
