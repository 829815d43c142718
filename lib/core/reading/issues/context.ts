import type { Sentence } from '../sentences'
import type { Token } from '../tokens'
import { chooseIssues, countIssues, type IssueScope, weighIssues } from './assign'
import { isTheme } from './refine'
import { related } from './themes'

/** What was spoken of before a position. */
export type IssueContext = {
  before: { issues: readonly string[]; paragraph: number; sentence: number } | null
  /** The conflict or disaster named last, alone, and where. */
  theme: { id: string; paragraph: number } | null
  /** The line that heads the paragraphs below it, where it names a matter. */
  heading: readonly string[]
  /** The one that the whole text is about, if it is so. */
  main: string | null
  scope: IssueScope
  /** State of the issuer's own side. */
  ownState: string | null
}

/** Which share of all namings of conflicts makes one of them what the text is about. */
const MAIN = 0.7
/** So often at least the text names what it is about. */
const NAMED = 2
/** A heading has at most so many tokens. */
const HEADING = 10
/** A matter told between two positions counts when it weighs this much. */
const TOLD = 0.7

/** The conflict a position speaks of: none where it names several that have nothing to do with each other. */
function oneTheme(issues: readonly string[]): string | null | undefined {
  const named = issues.filter(isTheme)
  const first = named[0]
  if (!first) return undefined
  return named.every((id) => related(id, first)) ? first : null
}

/** The context for the position after one that was filed; one that names no matter changes nothing. */
export function nextContext(
  context: IssueContext,
  issues: readonly string[],
  sentence: Sentence,
  own = true,
): IssueContext {
  const { paragraph } = sentence
  if (issues.length === 0 && !own) return context
  const named = oneTheme(issues)
  return {
    ...context,
    before: { issues, paragraph, sentence: sentence.from },
    theme: named === undefined ? context.theme : named === null ? null : { id: named, paragraph },
  }
}

/** "Regional affairs", "2. Situation in Sudan": a line of its own without a full stop. */
function isHeading(tokens: readonly Token[], sentence: Sentence, alone: boolean): boolean {
  if (!alone || sentence.to - sentence.from > HEADING) return false
  return !/^[.!?,;]$/.test(tokens[sentence.to - 1]?.text ?? '.')
}

/** A sentence that goes on with what was said changes no subject: "These agreements will …". */
const TAKES_UP = /^(?:this|these|such|it|they)$/

/** What a sentence without a position does to the context: it heads what follows, or changes the subject. */
export function passOver(
  context: IssueContext,
  tokens: readonly Token[],
  sentence: Sentence,
  alone: boolean,
): IssueContext {
  const weights = weighIssues(tokens, sentence.from, sentence.to, context.scope)
  if (isHeading(tokens, sentence, alone))
    return { ...context, heading: chooseIssues(weights), before: null, theme: null }
  if (context.before === null || TAKES_UP.test(tokens[sentence.from]?.lower ?? '')) return context
  for (const [id, weight] of weights) if (weight < TOLD) weights.delete(id)
  const told = chooseIssues(weights)
  return told.length > 0 ? nextContext(context, told, sentence) : context
}

/** From so many words of war on, a text of a state at war is about that war, which it need not name. */
const WAR_WORDS = 2
const OF_WAR =
  /^(?:war|invasion|invaders?|invading|aggressor|occupiers?|occupied|hostilities|shelling|frontline|aggression)$/

function countWarWords(tokens: readonly Token[]): number {
  return tokens.filter(({ lower }) => OF_WAR.test(lower)).length
}

/** The context before the first position: what the whole text names, and its one theme. */
export function openContext(
  scope: IssueScope,
  ownState: string | null,
  tokens: readonly Token[],
): IssueContext {
  const themes = [...countIssues(tokens, scope)].filter(([id]) => isTheme(id))
  const all = themes.reduce((sum, [, count]) => sum + count, 0)
  const main = themes.find(([, count]) => count >= MAIN * all && count >= NAMED)
  const war = ownState === 'UA' && countWarWords(tokens) >= WAR_WORDS
  const about = main?.[0] ?? (war ? 'ukraine' : null)
  return { before: null, theme: null, heading: [], main: about, ownState, scope }
}
