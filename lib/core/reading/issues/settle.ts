import type { Token } from '../tokens'
import type { Filed } from './carry'
import type { IssueContext } from './context'
import { isAspect } from './refine'
import type { Place } from './weigh'

/** Words by which a matter of a state at war is one of the war, not of its way into a union or its rebuilding. */
const OF_WAR =
  /^(?:war|wars|aggression|aggressor|invasion|invaded|occupied|occupation|occupiers|army|armed|military|attacks?|attacked|shelling|shelled|missiles?|strikes?|frontline|front|defend|defends|defending|defense|defence|sovereignty|destroyed|destruction|victory|weapons?|hostilities|liberated)$/
/** Civil matters of a state at war. */
const CIVIL_COURSE: ReadonlySet<string> = new Set([
  'eu-accession',
  'nato-enlargement',
  'reconstruction',
  'refugees',
  'grain-exports',
])
/** What may stand beside sanctions without making them another matter. */
const WITH_SANCTIONS: ReadonlySet<string> = new Set(['sanctions', 'eu', 'g7', 'russia-policy'])

/** What may stand beside them when the state at war tells of several matters of its policy at once. */
const CIVIL_MATTERS: ReadonlySet<string> = new Set([
  ...CIVIL_COURSE,
  'security-guarantees',
  'food-security',
  'energy',
  'trade',
])

type View = { tokens: readonly Token[]; place: Place; context: IssueContext }

function saysAny({ tokens, place }: View, words: RegExp): boolean {
  const [from, to] = place.content
  for (let k = from; k < to; k++) if (words.test(tokens[k]?.lower ?? '')) return true
  return false
}

/** Is the war in Ukraine what the text, or its own side, speaks of? */
function atWar({ context }: View): boolean {
  const { ownState, main, theme } = context
  return ownState === 'UA' || main === 'ukraine' || theme?.id === 'ukraine'
}

/** Words by which sanctions told by the one at war answer a deed of war, and are no matter of policy by themselves. */
const DEED_OF_WAR =
  /^(?:war|aggression|escalation|invasion|invaded|annexation|occupation|attacks?|shelling|strikes?|violation)$/

/**
 * Sanctions told by others where the war is spoken of belong to it, and by the one at war where they answer a deed of
 * it; told by the one they hit, they are a matter of their own.
 */
function sanctionsOfWar(issues: readonly string[], view: View): boolean {
  const { ownState } = view.context
  if (ownState === 'RU' || !issues.includes('sanctions') || issues.includes('ukraine')) return false
  if (ownState === 'UA' && !saysAny(view, DEED_OF_WAR)) return false
  return issues.every((id) => WITH_SANCTIONS.has(id)) && atWar(view)
}

/** The state at war speaks of sanctions alone: its own name, or the aggressor's, does not file them with the war. */
function onlySanctions(issues: readonly string[], view: View): boolean {
  if (view.context.ownState !== 'UA' || !issues.includes('sanctions')) return false
  const others = issues.filter((id) => id !== 'ukraine')
  const apart = others.every((id) => WITH_SANCTIONS.has(id) || CIVIL_MATTERS.has(id))
  return apart && others.length < issues.length && !saysAny(view, DEED_OF_WAR)
}

/** What a state at war tells of its civilians, plants and grids in a text about the war. */
const TOLD_IN_WAR: ReadonlySet<string> = new Set([
  'nuclear-safety',
  'energy-infrastructure',
  'airspace',
])

/** Is a text of the state at war about the war, and does the content tell a side of it and no civil matter? */
function sideOfWar(issues: readonly string[], { context }: View): boolean {
  if (context.ownState !== 'UA' || context.main !== 'ukraine') return false
  if (issues.length === 0 || issues.includes('ukraine')) return false
  return issues.every((id) => isAspect(id) || TOLD_IN_WAR.has(id))
}

/** "Support for the way into the EU" is no side of the war unless war is spoken of. */
function civilOnly(issues: readonly string[], view: View): boolean {
  if (!issues.includes('ukraine') || issues.some(isAspect)) return false
  const civil = issues.filter((id) => CIVIL_COURSE.has(id))
  return civil.length > 0 && !saysAny(view, OF_WAR)
}

/** Guarantees for a state at war belong to the war; those that Russia asks for, to the order of Europe. */
function guarantees(issues: readonly string[], view: View): string | null {
  if (!issues.includes('security-guarantees')) return null
  if (view.context.ownState === 'RU')
    return issues.includes('european-security') ? null : 'european-security'
  const alone = issues.every((id) => id === 'security-guarantees' || isAspect(id))
  return alone && atWar(view) && !issues.includes('ukraine') ? 'ukraine' : null
}

/** Last of all, what belongs together is filed together: sanctions and guarantees with the war they are about. */
export function settle(
  tokens: readonly Token[],
  place: Place,
  context: IssueContext,
  filed: Filed,
): Filed {
  const view = { tokens, place, context }
  let { issues } = filed
  if (sanctionsOfWar(issues, view))
    issues = [...issues.filter((id) => id !== 'russia-policy'), 'ukraine']
  else if (context.ownState === 'UA' && !issues.includes('ukraine'))
    issues = issues.map((id) => (id === 'russia-policy' ? 'ukraine' : id))
  if (sideOfWar(issues, view)) issues = [...issues, 'ukraine']
  if (civilOnly(issues, view) || onlySanctions(issues, view))
    issues = issues.filter((id) => id !== 'ukraine')
  const beside = guarantees(issues, view)
  if (beside) issues = [...issues, beside]
  return { ...filed, issues }
}
