import { CIVIL, REGION_OF, WIDE } from '../data/issue-relations'
import { stateAt } from '../gazetteer'
import type { Sentence } from '../sentences'
import type { Token } from '../tokens'
import { chooseIssues, countIssues, type IssueScope, weighIssues } from './assign'
import { isTheme, needsTheme, prune, raiseSides, senses } from './refine'

type Range = readonly [from: number, to: number]

/** What was spoken of before a position. */
export type IssueContext = {
  before: { issues: readonly string[]; paragraph: number; sentence: number } | null
  /** The conflict or disaster named last, and in which paragraph. */
  theme: { id: string; paragraph: number } | null
  /** The one that the whole text is about, if it is so. */
  main: string | null
  scope: IssueScope
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
function mainPart(tokens: readonly Token[], [from, to]: Range, scope: IssueScope): Range {
  for (let k = from + 3; k < to - 2; k++) {
    if (tokens[k]?.text !== ',') continue
    const next = tokens[k + 1]?.lower ?? ''
    let at = k + 1
    if (next === 'in' && tokens[k + 2]?.lower === 'particular')
      at = tokens[k + 3]?.text === ',' ? k + 4 : k + 3
    const means = tokens[at]?.lower === 'by' && /ing$/.test(tokens[at + 1]?.lower ?? '')
    if (!means && next !== 'which') continue
    const strong = [...weighIssues(tokens, from, k, scope).values()].some((weight) => weight >= 0.7)
    return strong ? [from, k] : [from, to]
  }
  return [from, to]
}

/** Weights of the issues in a content, in the clause that heads it, and in whom it addresses. */
function weigh(
  tokens: readonly Token[],
  place: Place,
  context: IssueContext,
): { weights: Map<string, number>; main: Range } {
  const { cue, content, sentence } = place
  const { scope } = context
  const main = mainPart(tokens, content, scope)
  const weights = weighIssues(tokens, main[0], main[1], scope)
  const heading = headingOf(sentence, cue, tokens)
  if (heading) {
    for (const [id, weight] of weighIssues(tokens, heading[0], heading[1], scope)) {
      if (isTheme(id) && weight >= 0.6) for (const side of SIDES) weights.delete(side)
      weights.set(id, Math.max(weights.get(id) ?? 0, weight))
    }
  }
  if (content[0] > cue[1] && content[0] < cue[1] + ADDRESS)
    for (const [id, weight] of weighIssues(tokens, cue[1], content[0], scope))
      if (isTheme(id)) weights.set(id, Math.max(weights.get(id) ?? 0, weight))
  byCue(weights, tokens, place)
  const civil = [...weights].some(([id, weight]) => CIVIL.has(id) && weight >= 0.6)
  const war = weights.get('ukraine') ?? 0
  if (civil && war < 0.8) weights.delete('ukraine')
  else if (aboutUkraine(tokens, content, context.ownState))
    weights.set('ukraine', Math.max(0.7, war))
  ownRegion(weights, tokens, content, context.ownState)
  raiseSides(weights)
  senses(weights, tokens, main[0], main[1])
  prune(weights)
  return { weights, main }
}

/** The issues of a content; where no weight is enough, the conflict that its bare name stands for. */
function chooseOrName(weights: ReadonlyMap<string, number>): string[] {
  const chosen = chooseIssues(weights)
  if (chosen.length > 0) return chosen
  const named = [...weights].filter(([id, weight]) => isTheme(id) && weight >= BARE_NAME)
  named.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return named.slice(0, 1).map(([id]) => id)
}

/** Does a short content name a side and little else: "Arvania and its people"? */
function onlySide(
  tokens: readonly Token[],
  [from, to]: Range,
  sides: ReadonlySet<string>,
): boolean {
  if (to - from > SHORT) return false
  for (let k = from; k < to; k++) {
    const place = stateAt(tokens, k)
    if (place && sides.has(place.iso) && place.to >= to - 1) return true
  }
  return false
}

/** "In the region", said by one who belongs to it. */
function ownRegion(
  weights: Map<string, number>,
  tokens: readonly Token[],
  [from, to]: Range,
  ownState: string | null,
): void {
  const id = ownState ? REGION_OF.get(ownState) : undefined
  if (!id) return
  for (let k = from; k < to; k++) {
    const named =
      tokens[k]?.lower === 'region' &&
      tokens[k - 1]?.lower === 'the' &&
      tokens[k + 1]?.lower !== 'of'
    if (!named) continue
    weights.set(id, Math.max(0.65, weights.get(id) ?? 0))
    for (const wide of ['regions', 'security']) weights.delete(wide)
  }
}

/** What the cue itself says of the matter: one congratulates, one condoles. */
function byCue(weights: Map<string, number>, tokens: readonly Token[], place: Place): void {
  const said = tokens.slice(place.cue[0], place.cue[1]).map((token) => token.lower)
  const thing = [...weights].some(([id, weight]) => weight >= 0.6 && !PERSONAL.has(id))
  if (said.some((word) => /^(?:congratulat|felicitat|greetings)/.test(word)) && !thing)
    weights.set('congratulations', 0.85)
  const held = tokens.slice(...place.content).some((token) => token.lower === 'recovery')
  if (
    said.some((word) => /^(?:condol|sympath|mourn)/.test(word)) ||
    (held && said.some((word) => /^wish/.test(word)))
  )
    weights.set('condolences', 0.85)
}

/** What one congratulates on for its own sake; a new pipeline is a matter of energy. */
const PERSONAL: ReadonlySet<string> = new Set([
  'congratulations',
  'elections',
  'contacts',
  'bilateral-relations',
  'culture-education',
  'religion',
  'governance',
  'democracy',
  'health',
  'economy',
  'condolences',
])

type Place = { cue: Range; content: Range; sentence: Sentence }
/** The share of all that names a conflict from which on the text is about one. */
const MAIN = 0.7
/** What a conflict’s bare name weighs at least. */
const BARE_NAME = 0.4
/** A content of so few tokens can be a mere name. */
const SHORT = 4
/** Of what came before, the two most telling go on. */
const CARRIED = 2
/** An addressee is at most this many tokens long. */
const ADDRESS = 16

/** Files a position: its content, the clause that heads it, the theme it belongs to, else the position before it. */
export function fileIssues(
  tokens: readonly Token[],
  place: Place,
  context: IssueContext,
): { issues: string[]; why: string | null } {
  const { content, sentence } = place
  const { weights } = weigh(tokens, place, context)
  const chosen = chooseOrName(weights)
  if (chosen.length === 0 && onlySide(tokens, content, context.scope.sides))
    return { issues: ['bilateral-relations'], why: 'it names a side of the call and no matter' }
  const { before, theme } = context
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
  if (near && (vague || follows))
    return {
      issues: before.issues.slice(0, CARRIED),
      why: 'its issue goes on from the position before',
    }
  if (vague && before !== null && before.issues.length > 0 && refersBack(tokens, content))
    return {
      issues: before.issues.slice(0, CARRIED),
      why: 'it refers back to the position before',
    }
  if (vague && context.main && theme?.id === context.main)
    return { issues: [context.main], why: 'what the text is about' }
  if (needsTheme(chosen)) {
    if (theme && theme.paragraph === sentence.paragraph)
      return { issues: [...chosen, theme.id], why: 'a side of the conflict spoken of before' }
    if (context.main)
      return { issues: [...chosen, context.main], why: 'a side of what the text is about' }
  }
  return { issues: chosen, why: null }
}

/** "that it had been misread", "this decision": a content that names its matter by a pronoun. */
function refersBack(tokens: readonly Token[], [from, to]: Range): boolean {
  for (let k = from; k < to && k < from + 8; k++)
    if (/^(?:it|its|this|these|such|they|them)$/.test(tokens[k]?.lower ?? '')) return true
  return false
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
  const named = issues.find(isTheme)
  return {
    ...context,
    before: { issues, paragraph: sentence.paragraph, sentence: sentence.from },
    theme: named ? { id: named, paragraph: sentence.paragraph } : context.theme,
  }
}

/** The context before the first position: what the whole text names, and its one theme. */
export function openContext(
  scope: IssueScope,
  ownState: string | null,
  tokens: readonly Token[],
): IssueContext {
  const themes = [...countIssues(tokens, scope)].filter(([id]) => isTheme(id))
  const all = themes.reduce((sum, [, count]) => sum + count, 0)
  const main = themes.find(([, count]) => count >= MAIN * all)
  return { before: null, theme: null, main: main?.[0] ?? null, ownState, scope }
}
