import type { AlignedPair } from './align-positions'
import type { ComparedCall, RowInOrder } from './compared-call'
import { changedNames, changedNumbers, tellingWords } from './differing-parts'
import { divergenceOf } from './divergence'
import { KIND_OF_RELATION, settlesDifference } from './relations'
import { bareWords } from './terms'
import type { ComparedPosition, Divergence } from './types'

const AGREED =
  /\b(agree[ds]?|agreeing|decided|reached (an )?(agreement|understanding)|concluded|signed)\b/i
const PROPOSED =
  /\b(propos\w+|suggest\w*|offer\w*|invit\w+|call\w* (for|on)|urg\w+|request\w*|ready|readiness|willing\w*|interest\w*|hope[ds]?|encourag\w+|intention|possib\w+|consider\w*|appeal\w*)\b/i
const DENIED =
  /\b(den(y|ied|ies|ying)|refut\w+|dismiss\w+|no such|was not (discussed|raised)|were not (discussed|raised)|did not (discuss|raise|agree))\b/i

/** Below this likeness two positions may face each other, but their weights are not set against each other. */
const SURE = 0.45

type Facing = { one: ComparedPosition; other: ComparedPosition }

/** Divergences between positions that face each other: the strongest telling ones, never all at once. */
export function rowDivergences(row: RowInOrder, call: ComparedCall): Divergence[] {
  if (row.a.length === 0 || row.b.length === 0) return []
  const settled = row.pairs.filter(({ tied }) => tied && settlesDifference(tied.relation))
  if (settled.length > 0) return settled.flatMap((pair) => toldByPeople(pair, call))
  if (sameWording(row)) return []
  const one = heaviest(row.a)
  const other = heaviest(row.b)
  if (!one || !other) return []
  const facing = { one, other }
  const about = { a: row.a, b: row.b }
  const contrary: Divergence[] = []
  if (deniedHere(row)) contrary.push(divergenceOf(call, 'denied', about, { weight: 0.95 }))
  else if (oppositeDirection(facing, row)) {
    contrary.push(divergenceOf(call, 'different-direction', about, { weight: 0.9 }))
  } else if (agreedOrProposed(row)) {
    contrary.push(divergenceOf(call, 'agreed-or-proposed', about, { weight: 0.85 }))
  }
  const details = detailDivergences(row, call)
  // Where the two contradict each other, weight, number of holders and single words follow from that.
  if (contrary.length > 0) return [...contrary, ...details]
  const weight = weightDivergences(facing, row, call)
  const words = weight.length + details.length > 0 ? null : tellingWords(row.a, row.b)
  const worded = words ? [divergenceOf(call, 'different-words', about, { weight: 0.5, words })] : []
  return [...weight, ...details, ...worded]
}

/** What a person said of two positions is the finding, and the machine adds nothing to it. */
function toldByPeople({ a, b, tied }: AlignedPair, call: ComparedCall): Divergence[] {
  const kind = tied?.relation ? KIND_OF_RELATION[tied.relation] : null
  const one = call.a.positions[a]
  const other = call.b.positions[b]
  if (!kind || !one || !other) return []
  return [divergenceOf(call, kind, { a: [one], b: [other] }, { weight: 1 })]
}

function weightDivergences(
  { one, other }: Facing,
  row: RowInOrder,
  call: ComparedCall,
): Divergence[] {
  const about = { a: row.a, b: row.b }
  const found: Divergence[] = []
  if (oneOrBoth(row)) found.push(divergenceOf(call, 'one-or-both', about, { weight: 0.6 }))
  if (row.score >= SURE && weighsDifferently({ one, other })) {
    const step = Math.abs(one.force - other.force)
    found.push(divergenceOf(call, 'different-weight', about, { weight: 0.4 + 0.1 * step }))
  }
  return found
}

function detailDivergences(row: RowInOrder, call: ComparedCall): Divergence[] {
  const about = { a: row.a, b: row.b }
  const numbers = changedNumbers(row.a, row.b)
  const names = changedNames(row.a, row.b, [...call.a.participants, ...call.b.participants])
  return [
    ...(numbers
      ? [divergenceOf(call, 'number-date-name', about, { weight: 0.8, words: numbers })]
      : []),
    ...(names ? [divergenceOf(call, 'term', about, { weight: 0.6, words: names })] : []),
  ]
}

function sameWording({ a, b }: RowInOrder): boolean {
  const text = (positions: readonly ComparedPosition[]) =>
    positions.map((p) => `${bareWords(p.cue)} ${bareWords(p.content)} ${p.force}`).join('|')
  return text(a) === text(b)
}

function heaviest(positions: readonly ComparedPosition[]): ComparedPosition | undefined {
  return [...positions].sort((x, y) => y.force - x.force || x.at[0] - y.at[0])[0]
}

function deniedHere({ a, b }: RowInOrder): boolean {
  const denies = (positions: readonly ComparedPosition[]) =>
    positions.some((p) => DENIED.test(`${p.cue} ${p.content}`))
  return denies(a) !== denies(b)
}

/** Both speak of the same thing, one for and one against it. */
function oppositeDirection({ one, other }: Facing, { likeness }: RowInOrder): boolean {
  const opposed = (one.polarity === 'opposes') !== (other.polarity === 'opposes')
  const stand = [one, other].every((p) => p.polarity !== 'neutral' && p.polarity !== 'calls-for')
  return opposed && stand && likeness >= 0.35
}

/** A step of one is a matter of style; from a mention to a stress, or into condemnation, it is not. */
function weighsDifferently({ one, other }: Facing): boolean {
  const [light, heavy] = one.force <= other.force ? [one, other] : [other, one]
  return (
    heavy.force - light.force >= 2 ||
    (heavy.force === 4 && light.force === 3 && hardens(light, heavy))
  )
}

/** From concern or hope to demand or condemnation; "strongly supports" beside "supports" is none. */
function hardens(light: ComparedPosition, heavy: ComparedPosition): boolean {
  return light.act !== heavy.act && (heavy.act === 'verdictive' || heavy.act === 'directive')
}

function agreedOrProposed({ a, b }: RowInOrder): boolean {
  const agreed = (positions: readonly ComparedPosition[]) =>
    positions.some((p) => p.source === 'joint' && AGREED.test(p.cue))
  const proposed = (positions: readonly ComparedPosition[]) =>
    positions.every((p) => p.source !== 'joint' && !AGREED.test(p.cue)) &&
    positions.some((p) => PROPOSED.test(p.cue) || p.polarity === 'calls-for')
  return (agreed(a) && proposed(b)) || (agreed(b) && proposed(a))
}

/** One account lets both hold what the other gives to one; bare topics are always told of both. */
function oneOrBoth({ a, b, likeness }: RowInOrder): boolean {
  if (likeness < 0.3) return false
  const stands = (positions: readonly ComparedPosition[]) => positions.filter((p) => p.force > 0)
  const joint = (positions: readonly ComparedPosition[]) =>
    stands(positions).some((p) => p.source === 'joint')
  const single = (positions: readonly ComparedPosition[]) =>
    stands(positions).length > 0 &&
    stands(positions).every((p) => p.source !== 'joint' && p.source !== 'unclear')
  return (joint(a) && single(b)) || (joint(b) && single(a))
}
