/**
 * The issue tree: what a foreign desk files positions under.
 *
 * Our own list. The choice of headings follows three public ones, cut to what readouts speak of:
 * the UNBIS Thesaurus of the UN Digital Library (political and legal questions, disarmament,
 * humanitarian affairs, human rights), the themes of the GDELT Global Knowledge Graph, and the
 * topic menus of foreign ministries' sites. Phrases and weights are ours: words as ministries
 * write them, weighed by how often they mean another thing.
 */

import type { Issue } from './issue'
import { CONFLICTS_ISSUES } from './issues-conflicts'
import { ECONOMY_ISSUES } from './issues-economy'
import { MORE_PHRASES } from './issues-more'
import { NEIGHBOURS_ISSUES } from './issues-neighbours'
import { ORGANISATIONS_ISSUES } from './issues-organisations'
import { SECURITY_ISSUES } from './issues-security'
import { SOCIETY_ISSUES } from './issues-society'
import { notOf, termsOf } from './issues-terms'
import { otherSensesOf, usageOf } from './issues-usage'

/** An issue with its further phrases; a phrase that it has already keeps its weight, unless usage weighs it higher. */
function withMore(issue: Issue): Issue {
  const local = new Set((issue.local ?? []).map(([phrase]) => phrase))
  const weights = new Map<string, number>(issue.phrases)
  for (const [phrase, weight] of [...(MORE_PHRASES[issue.id] ?? []), ...termsOf(issue.id)])
    if (!local.has(phrase) && !weights.has(phrase)) weights.set(phrase, weight)
  for (const [phrase, weight] of usageOf(issue.id))
    if (!local.has(phrase)) weights.set(phrase, Math.max(weight, weights.get(phrase) ?? 0))
  return {
    ...issue,
    phrases: [...weights],
    not: [...(issue.not ?? []), ...notOf(issue.id), ...otherSensesOf(issue.id)],
  }
}

/** Every issue, wide and narrow; parents need not precede children. */
export const ISSUES: readonly Issue[] = [
  ...CONFLICTS_ISSUES,
  ...SECURITY_ISSUES,
  ...ECONOMY_ISSUES,
  ...SOCIETY_ISSUES,
  ...ORGANISATIONS_ISSUES,
  ...NEIGHBOURS_ISSUES,
].map(withMore)

export type { Issue } from './issue'
