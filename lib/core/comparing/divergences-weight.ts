import type { AlignedPair } from './align-positions'
import type { ComparedCall, RowInOrder } from './compared-call'
import { divergenceOf } from './divergence'
import { sameName } from './names'
import { isCourtesy } from './stances'
import type { ComparedPosition, Divergence } from './types'

/** Below this likeness two positions may face each other, but their weights are not set against each other. */
const SURE = 0.33

/** Who holds it and how heavily, between positions that face each other. */
export function weightDivergences(row: RowInOrder, call: ComparedCall): Divergence[] {
  const about = { a: row.a, b: row.b }
  const found: Divergence[] = []
  if (oneOrBoth(row)) {
    const reasons = [{ what: 'both hold in one account what one holds in the other', adds: 0.6 }]
    found.push(divergenceOf(call, 'one-or-both', about, { reasons }))
  }
  const step = Math.max(0, ...row.pairs.map((pair) => weightStep(pair, row, call)))
  if (step > 0) {
    const reasons = [
      { what: 'another weight', adds: 0.4 },
      { what: `${step} steps apart`, adds: 0.1 * step },
    ]
    found.push(divergenceOf(call, 'different-weight', about, { reasons }))
  }
  return found
}

/** Steps of force between two that face each other; none where a difference is one of style or of roles. */
function weightStep({ a, b, score }: AlignedPair, row: RowInOrder, call: ComparedCall): number {
  const one = call.a.positions[a]
  const other = call.b.positions[b]
  if (!one || !other || score.total < SURE) return 0
  const [light, heavy] = one.force <= other.force ? [one, other] : [other, one]
  const step = heavy.force - light.force
  if (step < 2 && !(heavy.force === 4 && light.force === 3 && hardens(light, heavy))) return 0
  if (isCourtesy(heavy) || (light.force > 0 && playOtherRoles(light, heavy))) return 0
  // What one account mentions and stresses in turn is weighed by the heavier of the two.
  const lightSide = light === one ? row.a : row.b
  const rival = lightSide.some((p) => p !== light && heavy.force - p.force < 2)
  return rival ? 0 : Math.max(1, step)
}

/** From concern or hope to demand or condemnation; "strongly supports" beside "supports" is none. */
function hardens(light: ComparedPosition, heavy: ComparedPosition): boolean {
  return light.act !== heavy.act && (heavy.act === 'verdictive' || heavy.act === 'directive')
}

/** One announces, the other welcomes it: two people with their own parts, no difference of weight. */
function playOtherRoles(light: ComparedPosition, heavy: ComparedPosition): boolean {
  if (heavy.polarity === 'opposes' || heavy.polarity === 'calls-for') return false
  if (light.source === 'joint' || heavy.source === 'joint') return false
  if (light.source === 'unclear' || heavy.source === 'unclear') return true
  const holders = heavy.source
  return !light.source.some((name) => holders.some((other) => sameName(name, other)))
}

/** One account lets both hold what the other gives to one; bare topics are always told of both. */
function oneOrBoth({ a, b, likeness, meaning }: RowInOrder): boolean {
  if (likeness < 0.2 && meaning < 0.3) return false
  const stands = (positions: readonly ComparedPosition[]) => positions.filter((p) => p.force > 0)
  const joint = (positions: readonly ComparedPosition[]) =>
    stands(positions).some((p) => p.source === 'joint')
  const single = (positions: readonly ComparedPosition[]) =>
    stands(positions).length > 0 &&
    stands(positions).every((p) => p.source !== 'joint' && p.source !== 'unclear')
  return (joint(a) && single(b)) || (joint(b) && single(a))
}
