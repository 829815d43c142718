import type { AlignedPair } from './align-positions'
import { changedPlace } from './changed-places'
import type { ComparedCall, RowInOrder } from './compared-call'
import {
  addedMatter,
  changedNames,
  changedNumbers,
  quotedOtherwise,
  tellingWords,
} from './differing-parts'

import { divergenceOf } from './divergence'
import { mouthDivergences } from './divergences-mouth'
import { weightDivergences } from './divergences-weight'
import { defendsItself } from './own-defence'
import { KIND_OF_RELATION, settlesDifference } from './relations'
import {
  agreedCue,
  areOpposite,
  denies,
  endedBy,
  leavesOpen,
  proposes,
  saysAgreed,
  standOf,
  standsByContent,
} from './stances'
import { bareWords, termsOf } from './terms'
import { changedTimes } from './times-told'
import type { ComparedPosition, Divergence } from './types'

/** Divergences between positions that face each other: the strongest telling ones, never all at once. */
export function rowDivergences(row: RowInOrder, call: ComparedCall): Divergence[] {
  if (row.a.length === 0 || row.b.length === 0) return []
  const settled = row.pairs.filter(({ tied }) => tied && settlesDifference(tied.relation))
  if (settled.length > 0) return settled.flatMap((pair) => toldByPeople(pair, call))
  if (sameWording(row)) return []
  const proposed = agreedOrProposed(row)
  const mouth = proposed ? [] : mouthDivergences(row, call)
  const contrary = mouth.length > 0 ? [] : contraryDivergences(row, call)
  const details = detailDivergences(row, call)
  const worded = wordingDivergences(row, call)
  // Where the two contradict each other, weight, number of holders and single words follow from that.
  if (contrary.length > 0) return [...contrary, ...details, ...(proposed ? worded : [])]
  const weight = mouth.length > 0 ? [] : weightDivergences(row, call)
  const added =
    [...mouth, ...weight, ...details, ...worded].length > 0 ? [] : addedDivergences(row, call)
  return [...mouth, ...weight, ...details, ...worded, ...added]
}

/** What a person said of two positions is the finding, and the machine adds nothing to it. */
function toldByPeople({ a, b, tied }: AlignedPair, call: ComparedCall): Divergence[] {
  const kind = tied?.relation ? KIND_OF_RELATION[tied.relation] : null
  const one = call.a.positions[a]
  const other = call.b.positions[b]
  if (!kind || !one || !other) return []
  const reasons = [{ what: 'said by a person', adds: 1 }]
  return [divergenceOf(call, kind, { a: [one], b: [other] }, { reasons })]
}

function sameWording({ a, b }: RowInOrder): boolean {
  const text = (positions: readonly ComparedPosition[]) =>
    positions
      .map((p) => [bareWords(p.cue), bareWords(p.content), p.force, p.source === 'joint'].join(' '))
      .join('|')
  return text(a) === text(b)
}

/** One denies, turns down or merely proposes what the other tells: the gravest of these. */
function contraryDivergences(row: RowInOrder, call: ComparedCall): Divergence[] {
  const about = { a: row.a, b: row.b }
  if (row.a.some(denies) !== row.b.some(denies)) {
    const reasons = [{ what: 'one account denies it', adds: 0.95 }]
    return [divergenceOf(call, 'denied', about, { reasons })]
  }
  const opposed = row.pairs.find((pair) => pointsElsewhere(pair, call))
  if (opposed) {
    const one = call.a.positions[opposed.a]
    const other = call.b.positions[opposed.b]
    const pair = one && other ? { a: [one], b: [other] } : about
    const reasons = [{ what: 'for it in one account, against it in the other', adds: 0.9 }]
    return [divergenceOf(call, 'different-direction', pair, { reasons })]
  }
  if (agreedOrProposed(row)) {
    const reasons = [{ what: 'agreed in one account, proposed in the other', adds: 0.85 }]
    return [divergenceOf(call, 'agreed-or-proposed', about, { reasons })]
  }
  return []
}

function pointsElsewhere({ a, b, score }: AlignedPair, call: ComparedCall): boolean {
  const one = call.a.positions[a]
  const other = call.b.positions[b]
  if (!one || !other) return false
  if (score.total >= SURE && defendsItself({ a: one, b: other }, call)) return true
  if (!areOpposite(standOf(one), standOf(other))) return false
  if (endsSomethingElse(one, other) || endsSomethingElse(other, one)) return false
  // A cue against one part of a matter is none against another: then the words must be much the same.
  if (standsByContent(one) || standsByContent(other)) return score.meaning >= 0.2
  return score.words >= 0.3 || score.meaning >= 0.5
}

/** Wants something to be no more of which the other, who is for what it tells, does not speak. */
function endsSomethingElse(one: ComparedPosition, other: ComparedPosition): boolean {
  if (standOf(one) !== 'ends' || standOf(other) !== 'for') return false
  const there = new Set(termsOf(other.content))
  return !termsOf(endedBy(one) ?? '').some((term) => there.has(term))
}

/** A tie weaker than that says too little of what is defended. */
const SURE = 0.3

/** Enough in common to say that what the one calls agreed is what the other calls a proposal. */
const isOfOneMatter = ({ score, tied }: AlignedPair): boolean =>
  tied !== undefined || score.words >= 0.15 || score.meaning >= 0.25 || score.issues >= 0.6

function agreedOrProposed({ a, b, pairs }: RowInOrder): boolean {
  if (!pairs.some(isOfOneMatter)) return false
  const agreed = (positions: readonly ComparedPosition[]) => positions.some(agreedCue)
  const proposed = (positions: readonly ComparedPosition[]) =>
    positions.every((p) => !agreedCue(p)) &&
    positions.some((p) => (p.source === 'joint' ? leavesOpen(p) : !saysAgreed(p) && proposes(p)))
  return (agreed(a) && proposed(b)) || (agreed(b) && proposed(a))
}

function detailDivergences(row: RowInOrder, call: ComparedCall): Divergence[] {
  const about = { a: row.a, b: row.b }
  const numbers = changedNumbers(row.a, row.b)
  const names = changedNames(row.a, row.b, [...call.a.participants, ...call.b.participants])
  const found: Divergence[] = []
  if (numbers) {
    const reasons = [{ what: 'another number or day for the same thing', adds: 0.8 }]
    found.push(divergenceOf(call, 'number-date-name', about, { words: numbers, reasons }))
  }
  const times = numbers ? null : changedTimeOrPlace(row, call)
  if (times) {
    const { words, a, b, what } = times
    const reasons = [{ what, adds: 0.75 }]
    found.push(divergenceOf(call, 'number-date-name', { a: [a], b: [b] }, { words, reasons }))
  }
  if (names) {
    const reasons = [{ what: 'another name for a thing of the same kind', adds: 0.6 }]
    found.push(divergenceOf(call, 'term', about, { words: names, reasons }))
  }
  return found
}

const MUCH_THE_SAME = 0.5

/** Times and places are set against each other only between two that tell of one matter and give no day. */
function changedTimeOrPlace(row: RowInOrder, call: ComparedCall) {
  const held = call.a.heldOn ?? call.b.heldOn
  const year = held ? Number(held.slice(0, 4)) : null
  for (const pair of row.pairs) {
    const a = call.a.positions[pair.a]
    const b = call.b.positions[pair.b]
    if (!a || !b || !isOfOneMatter(pair)) continue
    const words = changedTimes(a, b, year)
    if (words) return { a, b, words, what: 'another time for the same thing' }
    // Only of two that say much the same is a place one of the same thing.
    const places = pair.score.meaning >= MUCH_THE_SAME ? changedPlace(a, b, call) : null
    if (places) return { a, b, words: places, what: 'another place for the same thing' }
  }
  return null
}

/** A small word changes what is promised: looked for between each two that face each other. */
function wordingDivergences(row: RowInOrder, call: ComparedCall): Divergence[] {
  for (const { a, b, score } of row.pairs) {
    const one = call.a.positions[a]
    const other = call.b.positions[b]
    // Between sentences with little in common a small word stands by accident.
    const alike = score.words >= 0.2 || score.meaning >= 0.3
    const words =
      one && other ? (tellingWords(one, other, alike) ?? quotedOtherwise(one, other)) : null
    if (!one || !other || !words) continue
    const reasons = [{ what: 'a small word that changes how far it reaches', adds: 0.5 }]
    return [divergenceOf(call, 'different-words', { a: [one], b: [other] }, { words, reasons })]
  }
  return []
}

/** One of the two says more: a matter in it that the other account is silent on. */
function addedDivergences(row: RowInOrder, call: ComparedCall): Divergence[] {
  const added = addedMatter(row, call)
  if (!added) return []
  const { one, other, side, force } = added
  if (force === 0) {
    const reasons = [{ what: 'a subject in the list that the other account has not', adds: 0.35 }]
    const about = side === 'a' ? { a: [one], side } : { b: [other], side }
    return [divergenceOf(call, 'only-here', about, { reasons })]
  }
  const reasons = [
    { what: 'one of the two holds a matter that the other account has not', adds: 0.45 },
  ]
  return [divergenceOf(call, 'different-words', { a: [one], b: [other] }, { reasons })]
}
