import { CIVIL, REGION_OF } from '../data/issue-relations'
import { stateAt } from '../gazetteer'
import type { Sentence } from '../sentences'
import type { Token } from '../tokens'
import { raiseListed } from './adjective-lists'
import { type IssueScope, weighIssues } from './assign'
import type { IssueContext } from './context'
import { isTheme, prune, raiseSides, senses } from './refine'

type Range = readonly [from: number, to: number]

/** Where a position stands. */
export type Place = { cue: Range; content: Range; sentence: Sentence }

/** A label before a colon has at most so many tokens: "• Tourism:". */
const LABEL = 8

const OPENS =
  /^(?:discussing|speaking|regarding|concerning|on|as|turning|commenting|addressing|touching|with|talking|considering|during|in|within|against|about|reviewing)$/

/** The clause before a cue that names the matter: "Discussing the situation in X, …", "Tourism: …". */
export function headingOf(sentence: Sentence, cue: Range, tokens: readonly Token[]): Range | null {
  for (let k = sentence.from; k < cue[0] && k < sentence.from + LABEL; k++)
    if (tokens[k]?.text === ':') return [sentence.from, k]
  if (!OPENS.test(tokens[sentence.from]?.lower ?? '')) return null
  for (let k = sentence.from + 1; k < cue[0]; k++) {
    if (tokens[k]?.text === ',') return [sentence.from, k]
  }
  return null
}

/** An addressee is at most this many tokens long. */
const ADDRESS = 16

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

/** Help in a war that stands beside money: the war is meant. */
const HELP = ['military-assistance', 'humanitarian'] as const

/** Sides of a conflict that its heading already says. */
const SIDES = ['de-escalation', 'peace'] as const
/** So sure the content names such a side for itself: talks about the war in Ukraine stand beside it. */
const NAMED_SIDE = 0.95

/** So many tokens at least are a main clause that says by itself what it is about. */
const MAIN_PART = 6

/** A content without the clauses that only tell more: ", which was approved by …", ", where …", ", by ensuring …". */
function mainPart(tokens: readonly Token[], [from, to]: Range, scope: IssueScope): Range {
  for (let k = from + MAIN_PART; k < to - 2; k++) {
    if (tokens[k]?.text !== ',') continue
    const next = tokens[k + 1]?.lower ?? ''
    let at = k + 1
    if (next === 'in' && tokens[k + 2]?.lower === 'particular')
      at = tokens[k + 3]?.text === ',' ? k + 4 : k + 3
    const means = tokens[at]?.lower === 'by' && /ing$/.test(tokens[at + 1]?.lower ?? '')
    if (!means && next !== 'which' && next !== 'where') continue
    const strong = [...weighIssues(tokens, from, k, scope).values()].some((weight) => weight >= 0.7)
    return strong ? [from, k] : [from, to]
  }
  return [from, to]
}

/** Weights of the issues in a content, in the clause that heads it, and in whom it addresses. */
export function weigh(
  tokens: readonly Token[],
  place: Place,
  context: IssueContext,
): Map<string, number> {
  const { cue, content, sentence } = place
  const { scope } = context
  const main = mainPart(tokens, content, scope)
  const weights = weighIssues(tokens, main[0], main[1], scope)
  const heading = headingOf(sentence, cue, tokens)
  if (heading) {
    for (const [id, weight] of weighIssues(tokens, heading[0], heading[1], scope)) {
      if (isTheme(id) && weight >= 0.6)
        for (const side of SIDES)
          if (id !== 'ukraine' || (weights.get(side) ?? 0) < NAMED_SIDE) weights.delete(side)
      weights.set(id, Math.max(weights.get(id) ?? 0, weight))
    }
  }
  if (content[0] > cue[1] && content[0] < cue[1] + ADDRESS)
    for (const [id, weight] of weighIssues(tokens, cue[1], content[0], scope))
      if (isTheme(id)) weights.set(id, Math.max(weights.get(id) ?? 0, weight))
  byCue(weights, tokens, place)
  byPastVisit(weights, tokens, content)
  byNextMeeting(weights, tokens, content)
  ownRegion(weights, tokens, content, context.ownState)
  raiseListed(weights, tokens, content[0], content[1])
  const helped = HELP.some((id) => (weights.get(id) ?? 0) >= 0.6)
  const civil = !helped && [...weights].some(([id, weight]) => CIVIL.has(id) && weight >= 0.6)
  const war = weights.get('ukraine') ?? 0
  if (civil && war < 0.8) weights.delete('ukraine')
  else if (aboutUkraine(tokens, content, context.ownState))
    weights.set('ukraine', Math.max(0.7, war))
  raiseSides(weights, tokens, main[0], main[1])
  senses(weights, tokens, main[0], main[1])
  prune(weights, saysExchange(tokens, main))
  return weights
}

const EXCHANGES: ReadonlySet<string> = new Set(
  'exchange exchanges exchanged swap swaps swapped'.split(' '),
)

/** Is something exchanged or swapped? */
function saysExchange(tokens: readonly Token[], [from, to]: Range): boolean {
  for (let k = from; k < to; k++) if (EXCHANGES.has(tokens[k]?.lower ?? '')) return true
  return false
}

/** The region that the states named in a content belong to, or the own one. */
function regionFor(
  tokens: readonly Token[],
  [from, to]: Range,
  ownState: string | null,
): string | undefined {
  const own = ownState ? REGION_OF.get(ownState) : undefined
  for (let k = from; k < to && !own; k++) {
    const place = tokens[k]?.cap ? stateAt(tokens, k) : null
    const id = place ? REGION_OF.get(place.iso) : undefined
    if (id) return id
  }
  return own
}

/** "In the region", said by one who belongs to it or of one that does. */
function ownRegion(
  weights: Map<string, number>,
  tokens: readonly Token[],
  content: Range,
  ownState: string | null,
): void {
  for (let k = content[0]; k < content[1]; k++) {
    const named =
      tokens[k]?.lower === 'region' &&
      tokens[k - 1]?.lower === 'the' &&
      tokens[k + 1]?.lower !== 'of'
    if (!named) continue
    const id = regionFor(tokens, content, ownState)
    if (!id) return
    weights.set(id, Math.max(0.65, weights.get(id) ?? 0))
    for (const wide of ['regions', 'security']) weights.delete(wide)
  }
}

/** "noted the financial support of": help that the cue itself names. */
const HELP_IN_CUE: readonly (readonly [id: string, words: RegExp])[] = [
  ['financial-assistance', /\b(?:financial|economic|macro-financial) (?:support|assistance|aid)\b/],
  ['military-assistance', /\b(?:military|defen[cs]e|security) (?:support|assistance|aid)\b/],
  ['humanitarian', /\bhumanitarian (?:support|assistance|aid)\b/],
]

const ENCOUNTER = /^(?:visits?|talks|meetings?|summit|trip|conversations?|call)$/
const BEFORE_PAST = /^(?:during|following|after|since)$/

/** "Agreements reached during the visit": a past encounter is where something was agreed, not what comes next. */
function byPastVisit(
  weights: Map<string, number>,
  tokens: readonly Token[],
  [from, to]: Range,
): void {
  if (!weights.has('contacts')) return
  const others = [...weights].some(([id, weight]) => id !== 'contacts' && weight >= 0.6)
  const words = tokens.slice(from, to).map(({ lower }) => lower)
  if (
    !others ||
    words.some((word) => /^(?:upcoming|next|planned|forthcoming|future|will)$/.test(word))
  )
    return
  for (const [k, word] of words.entries()) {
    if (!ENCOUNTER.test(word)) continue
    const before = words.slice(Math.max(0, k - 6), k)
    const course = before.join(' ').includes('in the course of')
    if (course || before.some((each) => BEFORE_PAST.test(each))) weights.delete('contacts')
  }
}

/** "to meet again at the summit of the Seven": where one will meet is no matter. */
function byNextMeeting(
  weights: Map<string, number>,
  tokens: readonly Token[],
  [from, to]: Range,
): void {
  if (!VENUES.some((id) => weights.has(id))) return
  const words = tokens.slice(from, Math.min(to, from + 12)).map(({ lower }) => lower)
  const place = words.findIndex(
    (word, at) => /^(?:at|on)$/.test(word) && /^(?:the|upcoming|next)$/.test(words[at + 1] ?? ''),
  )
  if (place < 0 || !MEETS.test(words.slice(0, place).join(' '))) return
  weights.set('contacts', 0.9)
  for (const id of VENUES) weights.delete(id)
}

const MEETS =
  /^(?:(?:to )?(?:meet(?:ing)?|see(?:ing)?|welcom(?:e|ing)|host(?:ing)?)(?: with)?(?: (?:him|her|them|each other|one another|(?:the )?(?:president|prime minister|minister|secretary)(?: \S+)?))?|(?:their|the|a) (?:next )?(?:meeting|talks|encounter))(?: again| in person| soon| face to face| next week| next month| later)*$/
/** Gatherings at which one meets. */
const VENUES = [
  'g7',
  'g20',
  'un',
  'nato',
  'asean',
  'apec',
  'quad',
  'brics',
  'sco',
  'africa',
  'americas',
] as const

/** What the cue itself says of the matter: one congratulates, one condoles. */
function byCue(weights: Map<string, number>, tokens: readonly Token[], place: Place): void {
  const said = tokens.slice(place.cue[0], place.cue[1]).map((token) => token.lower)
  const thing = [...weights].some(([id, weight]) => weight >= 0.6 && !PERSONAL.has(id))
  for (const [id, words] of HELP_IN_CUE)
    if (words.test(said.join(' '))) weights.set(id, Math.max(0.7, weights.get(id) ?? 0))
  const asked = tokens.slice(place.content[0], place.content[0] + 2).map(({ lower }) => lower)
  if (
    said.some((word) => /^invit/.test(word)) &&
    /^to (?:visit|pay|come|address|attend)$/.test(asked.join(' '))
  ) {
    weights.set('contacts', 0.9)
    weights.delete('legislation')
  }
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
