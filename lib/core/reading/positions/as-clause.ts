import type { SentenceView, Site } from './site'

/**
 * "As the minister noted, A": the content is the clause after the comma; "A, as the minister noted": the one
 * before. Gives its tokens, or null where the clause is no such one.
 */
export function asClause(
  view: SentenceView,
  site: Site,
  limit: number,
): readonly [from: number, to: number] | null {
  const subject = site.subjects[0]
  if (site.kind !== 'finite' || !subject) return null
  if (view.tokens[subject.from - 1]?.lower !== 'as') return null
  const told = view.startingAt.get(site.to)
  const end = told ? told.to : site.to
  const after = view.tokens[end]?.text
  if (subject.from - 1 === view.from)
    return after === ',' && end + 3 < limit ? [end + 1, limit] : null
  const closed = after === ',' || after === '.' || end >= limit
  return closed && view.tokens[subject.from - 2]?.text === ','
    ? [view.from, subject.from - 2]
    : null
}

/** Does this site open "As the minister noted, …", whose rest is all its content? */
export function opensAsClause(view: SentenceView, site: Site): boolean {
  return asClause(view, site, view.to)?.[1] === view.to && site.subjects[0]?.from === view.from + 1
}
