import { ISSUES } from '@/lib/core/reading/data/issues'

const LABELS = new Map(ISSUES.map(({ id, label }) => [id, label]))

/** The label of an issue; a team's own issue, of no list, is its own label with hyphens opened. */
export function labelOfIssue(id: string): string {
  return LABELS.get(id) ?? id.replaceAll('-', ' ')
}
