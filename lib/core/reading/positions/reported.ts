import { quotationBefore, trimContent } from './content'
import type { Range } from './draft'
import type { SentenceView, Site } from './site'

export function trailsQuotation(view: SentenceView, site: Site): boolean {
  return quotationBefore(view.tokens, site.boundary + 1, view.from) !== null
}

/** "welcomed X to Y" and "welcomed the visiting delegation" tell of the encounter, not of a stance. */
export function welcomesGuest(view: SentenceView, site: Site, from: number): boolean {
  if (site.verb.lemma !== 'welcome') return false
  const guest = view.startingAt.get(from)
  for (let k = from; k < from + 5; k++)
    if (/^(?:guests?|delegation|visitors?)$/.test(view.tokens[k]?.lower ?? '')) return true
  if (!guest || !/^(?:person|office|bare|pronoun|group|joint)$/.test(guest.kind)) return false
  let k = guest.to
  while (view.tokens[k]?.text === ',' && view.startingAt.has(k + 1))
    k = view.startingAt.get(k + 1)?.to ?? view.to
  if (view.tokens[k]?.text === ',') k++
  return /^(?:to|at|in|for)$/.test(view.tokens[k]?.lower ?? '')
}

/** "A did B, X pointed out.": the reported sentence stands before, without quotation marks. */
export function contentBefore(view: SentenceView, site: Site): Range | null {
  if (site.kind !== 'finite' || view.tokens[site.boundary]?.text !== ',') return null
  const content = trimContent(view.tokens, view.from, site.boundary)
  return content[1] - content[0] > 3 ? content : null
}

/** After "X said" nothing but an adverbial is left where the quotation stood before. */
export function shortTail(view: SentenceView, content: Range, site: Site): boolean {
  const before = view.tokens[site.boundary - 1]
  const quoteBefore =
    before?.text === '"' || (before?.text === ',' && view.tokens[site.boundary - 2]?.text === '"')
  const subjectQuote =
    view.tokens[site.boundary]?.text === '"' ||
    view.tokens[site.boundary - 1]?.text === '"' ||
    view.tokens[site.boundary]?.text === ','
  if (!quoteBefore && !subjectQuote) return false
  const first = view.tokens[content[0]]
  return (
    !(first && /^(?:that|the)$/.test(first.lower)) &&
    quotationBefore(view.tokens, site.boundary + 1, view.from) !== null
  )
}
