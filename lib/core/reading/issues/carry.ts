import { COMPANIONS, WIDE } from '../data/issue-relations'
import { stateAt } from '../gazetteer'
import type { Token } from '../tokens'
import { tieOf } from './anaphora'
import type { IssueContext } from './context'
import { isAspect, isTheme } from './refine'
import { partOf } from './themes'
import type { Place } from './weigh'

type Range = readonly [from: number, to: number]

/** The issues of a position and, where its own words do not give them, what does. */
export type Filed = { issues: string[]; why: string | null }

const BESIDE: ReadonlySet<string> = new Set(['condolences', 'csto', 'democracy'])

/** Of what came before, the two most telling go on. */
const CARRIED = 2

/** A state in the content that is no side of the call, or null. */
function thirdState(
  tokens: readonly Token[],
  [from, to]: Range,
  sides: ReadonlySet<string>,
): string | null {
  for (let k = from; k < to; k++) {
    const place = tokens[k]?.cap ? stateAt(tokens, k) : null
    if (place && place.to <= to && !sides.has(place.iso)) return place.iso
  }
  return null
}

/** "In this regard, …", "To that end, …": a sentence that takes up the one before. */
function takesUp(tokens: readonly Token[], from: number): boolean {
  const opening = [0, 1, 2].map((step) => tokens[from + step]?.lower ?? '').join(' ')
  return /^(?:in|to|on|for|with|against|given|considering) (?:this|that|these|such|view of|light of) ?/.test(
    opening,
  )
}

function demonstrative(tokens: readonly Token[], [from, to]: Range): boolean {
  for (let k = from; k < to; k++)
    if (
      /^(?:this|these|such)$/.test(tokens[k]?.lower ?? '') &&
      !/^(?:level|occasion|basis|way)$/.test(tokens[k + 1]?.lower ?? '')
    )
      return true
  return false
}

const WAR =
  /^(?:attack|attacks|strike|strikes|shelling|bombing|bombardment|offensive|invasion|incursion|fighting|clashes|raid|raids|missile|missiles|rockets|assault|siege|frontline|hostilities)$/

/** "condemned the missile attacks": a war that is not named, and no other state's. */
function speaksOfWar(
  tokens: readonly Token[],
  content: Range,
  sides: ReadonlySet<string>,
): boolean {
  const [from, to] = content
  for (let k = from; k < to && k < from + 8; k++)
    if (WAR.test(tokens[k]?.lower ?? '')) return thirdState(tokens, content, sides) === null
  return false
}

/** A heading so wide, or one that fits any pair of states, adds nothing to a matter that is named. */
function saysLittle(id: string): boolean {
  return WIDE.has(id) || id === 'bilateral-relations'
}

/** Carries over what the words before, in the same sentence, were about. */
function fromSentence(
  place: Place,
  context: IssueContext,
  chosen: readonly string[],
): Filed | null {
  const { before } = context
  if (!before || before.issues.length === 0 || before.sentence !== place.sentence.from) return null
  const wide = chosen.every((id) => WIDE.has(id) && id !== 'contacts' && id !== 'congratulations')
  if (!wide || (chosen.length > 0 && before.issues.every(saysLittle))) return null
  return { issues: [...before.issues], why: 'goes on from the cue before in its sentence' }
}

/** Carries over to a content that no issue covers, where the text itself says that it goes on. */
export function carryOver(
  tokens: readonly Token[],
  place: Place,
  context: IssueContext,
  chosen: readonly string[],
): Filed | null {
  const { content, sentence } = place
  const { before, theme, heading, main, scope } = context
  const together = fromSentence(place, context, chosen)
  if (together) return together
  const follows =
    chosen.length === 1 &&
    (chosen[0] === 'contacts' || chosen[0] === 'bilateral-relations') &&
    demonstrative(tokens, content)
  if (chosen.length > 0 && !follows) return null
  const tie = tieOf(tokens, content, scope.sides)
  const near = before !== null && sentence.paragraph === before.paragraph
  const next = before !== null && sentence.paragraph <= before.paragraph + 1
  const goesOn = tie === 'refers' || takesUp(tokens, sentence.from)
  if (before && before.issues.length > 0) {
    const issues = before.issues.slice(0, CARRIED)
    if (goesOn && next) return { issues, why: 'it refers back to the position before' }
    if (tie === 'empty' && near && !follows)
      return { issues, why: 'it names no matter, and its paragraph speaks of one' }
  }
  if (follows) return null
  const war = theme?.paragraph === sentence.paragraph && speaksOfWar(tokens, content, scope.sides)
  if (theme && war) return { issues: [theme.id], why: 'words of war beside the conflict spoken of' }
  if (heading.length > 0)
    return { issues: [...heading], why: 'the heading above it names the matter' }
  if (main && (theme?.id ?? main) === main && tie !== 'own')
    return { issues: [main], why: 'what the text is about' }
  return null
}

/** Does a content need the conflict spoken of before: a side of one, and no other matter of its own? */
function needsTheme(chosen: readonly string[]): boolean {
  return (
    chosen.some(isAspect) &&
    !chosen.some(isTheme) &&
    chosen.every((id) => isAspect(id) || COMPANIONS.has(id))
  )
}

/**
 * Is a matter that stands beside conflicts (human rights, an organisation, condolences) told in one breath with the
 * conflict: in the same sentence after it, or pointing back to it, and of no other state?
 */
function beside(
  at: { tokens: readonly Token[]; content: Range; sentence: Place['sentence'] },
  { theme, before, scope }: Pick<IssueContext, 'theme' | 'before' | 'scope'>,
  chosen: readonly string[],
): boolean {
  if (!theme || !before || chosen.length === 0 || chosen.some(isTheme)) return false
  if (!before.issues.includes(theme.id) || chosen.includes('nato')) return false
  if (!chosen.every((id) => COMPANIONS.has(id) || BESIDE.has(id))) return false
  if (thirdState(at.tokens, at.content, scope.sides) !== null) return false
  const same = before.sentence === at.sentence.from
  return same || tieOf(at.tokens, at.content, scope.sides) === 'refers'
}

/** The conflict that a ceasefire, aid or talks belong to, where they are not about another state. */
export function withTheme(
  tokens: readonly Token[],
  { content, sentence }: Place,
  { theme, main, scope, before }: IssueContext,
  chosen: readonly string[],
): Filed | null {
  const about = theme?.id ?? main
  if (about && beside({ tokens, content, sentence }, { theme, before, scope }, chosen))
    return { issues: [...chosen, about], why: 'told in one breath with the conflict spoken of' }
  if (!needsTheme(chosen) || !about) return null
  const other = thirdState(tokens, content, scope.sides)
  if (other && !partOf(other, about)) return null
  if (theme?.paragraph === sentence.paragraph)
    return { issues: [...chosen, about], why: 'a side of the conflict spoken of before' }
  if (main === about) return { issues: [...chosen, main], why: 'a side of what the text is about' }
  return null
}
