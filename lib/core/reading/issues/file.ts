import { WIDE } from '../data/issue-relations'
import { stateAt } from '../gazetteer'
import type { Sentence } from '../sentences'
import type { Token } from '../tokens'
import { chooseIssues, weighIssues } from './assign'
import { isConflict, needsConflict, prune, senses } from './refine'

type Range = readonly [from: number, to: number]

/** What was spoken of before a position. */
export type IssueContext = {
  before: { issues: readonly string[]; paragraph: number; sentence: number } | null
  /** The conflict named last, and in which paragraph. */
  conflict: { id: string; paragraph: number } | null
  /** State of the issuer's own side. */
  ownState: string | null
}

/** The clause before a cue that names the matter: "Discussing the situation in X, …". */
function headingOf(sentence: Sentence, cue: Range, tokens: readonly Token[]): Range | null {
  const first = tokens[sentence.from]?.lower ?? ''
  const opens =
    /^(?:discussing|speaking|regarding|concerning|on|as|turning|commenting|addressing|touching|with|talking|considering|during|in|within|against|about|reviewing)$/
  if (!opens.test(first)) return null
  for (let k = sentence.from + 1; k < cue[0]; k++) {
    if (tokens[k]?.text === ',') return [sentence.from, k]
  }
  return null
}

const POINTS_BACK = /^(?:this|these|such|it|its|them|that|there|those|same|above|thereof|they)$/
const DEFINITE =
  /^(?:situation|crisis|conflict|matter|matters|issue|issues|developments|decision|plan|agreement|agreements|project|process|topic|problem|problems|talks)$/

/** Does a content lean on what was said before: "this format", "the crisis"? */
function pointsBack(tokens: readonly Token[], [from, to]: Range): boolean {
  for (let k = from; k < to && k < from + 14; k++) {
    const word = tokens[k]?.lower ?? ''
    if (POINTS_BACK.test(word) && !(word === 'that' && k === from)) return true
    if (word === 'the' && DEFINITE.test(tokens[k + 1]?.lower ?? '')) return true
  }
  return false
}

const WAR_WORDS =
  /^(?:support|supporting|assistance|aid|help|helping|defend|defends|defending|defense|defence|security|aggression|war|fight|independence|sovereignty|partners|crisis|peace|ceasefire|forces|weapons|threats|threat|risks|escalation|victory|frontline|enemy)$/

/** Does the content speak of Ukraine (its own side: "our state") and of the war at once? */
function aboutUkraine(
  tokens: readonly Token[],
  [from, to]: Range,
  ownState: string | null,
): boolean {
  let named = false
  let war = false
  for (let k = from; k < to; k++) {
    const word = tokens[k]?.lower ?? ''
    if (WAR_WORDS.test(word)) war = true
    if (tokens[k]?.cap && stateAt(tokens, k)?.iso === 'UA') named = true
    if (
      ownState === 'UA' &&
      (word === 'we' ||
        (word === 'our' &&
          /^(?:country|state|army|territory|people|territories)$/.test(tokens[k + 1]?.lower ?? '')))
    )
      named = true
  }
  return named && war
}

/** Sides of a conflict that its heading already says. */
const SIDES = ['de-escalation', 'peace'] as const

/** A content without the clauses that only tell more: ", which was approved by …", ", by ensuring …". */
function mainPart(tokens: readonly Token[], [from, to]: Range): Range {
  for (let k = from + 3; k < to - 2; k++) {
    if (tokens[k]?.text !== ',') continue
    const next = tokens[k + 1]?.lower ?? ''
    let at = k + 1
    if (next === 'in' && tokens[k + 2]?.lower === 'particular')
      at = tokens[k + 3]?.text === ',' ? k + 4 : k + 3
    const means = tokens[at]?.lower === 'by' && /ing$/.test(tokens[at + 1]?.lower ?? '')
    if (!means && next !== 'which') continue
    const strong = [...weighIssues(tokens, from, k).values()].some((weight) => weight >= 0.7)
    return strong ? [from, k] : [from, to]
  }
  return [from, to]
}

/** Files a position: its content, the clause that heads it, the conflict it belongs to, else the position before it. */
export function fileIssues(
  tokens: readonly Token[],
  place: { cue: Range; content: Range; sentence: Sentence },
  context: IssueContext,
): { issues: string[]; why: string | null } {
  const { cue, content, sentence } = place
  const main = mainPart(tokens, content)
  const weights = weighIssues(tokens, main[0], main[1])
  const heading = headingOf(sentence, cue, tokens)
  if (heading) {
    for (const [id, weight] of weighIssues(tokens, heading[0], heading[1])) {
      if (isConflict(id) && weight >= 0.6) for (const side of SIDES) weights.delete(side)
      weights.set(id, Math.max(weights.get(id) ?? 0, weight))
    }
  }
  if (aboutUkraine(tokens, content, context.ownState))
    weights.set('ukraine', Math.max(0.7, weights.get('ukraine') ?? 0))
  senses(weights, tokens, main[0], main[1])
  prune(weights)
  const chosen = chooseIssues(weights)
  const { before, conflict } = context
  const near =
    before !== null && before.issues.length > 0 && before.paragraph === sentence.paragraph
  const together = near && before.sentence === sentence.from
  const vague = chosen.length === 0
  if (
    together &&
    chosen.every((id) => WIDE.has(id) && id !== 'contacts' && id !== 'congratulations') &&
    (vague || !before.issues.every((id) => WIDE.has(id)))
  )
    return { issues: [...before.issues], why: 'goes on from the cue before in its sentence' }
  const follows = chosen.length === 1 && chosen[0] === 'contacts' && demonstrative(tokens, content)
  if (near && ((vague && pointsBack(tokens, content)) || follows))
    return { issues: [...before.issues], why: 'its issue goes on from the position before' }
  if (conflict && conflict.paragraph === sentence.paragraph && needsConflict(chosen))
    return { issues: [...chosen, conflict.id], why: 'a side of the conflict spoken of before' }
  return { issues: chosen, why: null }
}

function demonstrative(tokens: readonly Token[], [from, to]: Range): boolean {
  for (let k = from; k < to; k++)
    if (/^(?:this|these|such)$/.test(tokens[k]?.lower ?? '')) return true
  return false
}

/** The context for the position after one that was filed. */
export function nextContext(
  context: IssueContext,
  issues: readonly string[],
  sentence: Sentence,
): IssueContext {
  const named = issues.find(isConflict)
  return {
    ...context,
    before: { issues, paragraph: sentence.paragraph, sentence: sentence.from },
    conflict: named ? { id: named, paragraph: sentence.paragraph } : context.conflict,
  }
}
