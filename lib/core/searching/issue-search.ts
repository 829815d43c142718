import { foldWord } from '@/lib/core/searching/found-words'
import type { SearchQuery } from '@/lib/core/searching/query'

type Named = { id: string; label: string; aliases: readonly string[] }

/** Issues whose label or other names have every word and phrase of the query, the nearest first. */
export function findIssues(
  issues: readonly Named[],
  query: SearchQuery,
  atMost: number,
): { id: string; label: string }[] {
  const wanted = [...query.words, ...query.phrases].map(foldWord)
  if (wanted.length === 0) return []
  return issues
    .map((issue) => ({ issue, rank: rankOf(issue, wanted) }))
    .filter(({ rank }) => rank > 0)
    .toSorted((a, b) => b.rank - a.rank || a.issue.label.localeCompare(b.issue.label, 'en'))
    .slice(0, atMost)
    .map(({ issue: { id, label } }) => ({ id, label }))
}

function rankOf(issue: Named, wanted: readonly string[]): number {
  const label = ` ${foldWord(issue.label)}`
  if (wanted.every((word) => label.includes(` ${word}`))) return 2
  const all = ` ${[issue.label, ...issue.aliases].map(foldWord).join(' ')}`
  return wanted.every((word) => all.includes(` ${word}`)) ? 1 : 0
}
