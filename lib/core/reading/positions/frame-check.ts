import { isAdverbial } from './adverbials'
import { opensInfinitive } from './infinitives'
import { isStanceNoun } from './nouns'
import { trailsQuotation } from './reported'
import { readRight } from './right'
import type { RightSide } from './right-side'
import type { SentenceView, Site } from './site'

const CLAUSE =
  /^(?:that|to|how|why|what|where|whether|it|he|she|they|there|we|i|his|her|its|their|such|this|these|those|as|both|all|any|no)$/

/** A light verb in the passive needs its noun before it: "attention was paid". */
function stanceBefore(view: SentenceView, site: Site): boolean {
  const [from, to] = site.patient ?? [0, 0]
  for (let k = from; k < to; k++) if (isStanceNoun(view.tokens[k]?.lower ?? '')) return true
  return false
}

/** "saying the two would meet": a clause without its "that", told by its finite verb. */
function opensClause(view: SentenceView, from: number): boolean {
  for (let k = from + 1; k < view.to && k < from + 15; k++) {
    const word = view.tokens[k]?.lower ?? ''
    if (/^[.;,:]$/.test(word)) return false
    if (/^(?:will|would|is|are|was|were|has|have|had|can|could|should|must|may|might)$/.test(word))
      return true
  }
  return false
}

/** End of the words that follow a verb up to the next comma or stop. */
function clauseEnd(view: SentenceView, from: number): number {
  let k = from
  while (k < view.to && !/^[.;,]$/.test(view.tokens[k]?.text ?? '')) k++
  return k
}

/** "called to respect the truce": a call to do, without anyone who is called. */
export function callsTo(view: SentenceView, site: Site): boolean {
  return (
    site.verb.lemma === 'call' &&
    (site.kind === 'joined' || site.kind === 'gerund') &&
    opensInfinitive(view.tokens, site.to)
  )
}

/** "called on the Speaker and toured the port" is a visit, no call. */
function paysVisit(view: SentenceView, site: Site, right: RightSide): boolean {
  if (!/^call (?:on|upon)$/.test(site.verb.lemma)) return false
  const guest = view.startingAt.get(site.to)
  if (!guest || !/^(?:person|office|bare|pronoun)$/.test(guest.kind)) return false
  return right.tails.length === 0 && !opensInfinitive(view.tokens, right.contentFrom)
}

/** Does a verb find to its right what its sense needs: a stance noun, a preposition, a clause? */
export function frameOpens(view: SentenceView, site: Site): boolean {
  const { letters } = site.verb
  if (site.kind === 'passive' && letters.includes('o')) return stanceBefore(view, site)
  if (site.kind === 'passive' || site.kind === 'quote') return true
  if (!/[oc!]/.test(letters))
    return !isAdverbial(view.tokens, site.to, clauseEnd(view, site.to)) || site.kind === 'finite'
  const right = readRight(view, site, view.to)
  if (right.stance) return true
  if (letters.includes('o')) return false
  if (callsTo(view, site)) return true
  if (paysVisit(view, site, right)) return false
  if (letters.includes('!')) return right.cueTo > site.to || right.tails.length > 0
  if (site.verb.lemma === 'say' && site.kind === 'joined') return true
  const open = view.tokens[right.contentFrom]
  if (!open || right.contentFrom >= view.to) return site.kind === 'finite'
  if (site.kind === 'finite' && trailsQuotation(view, site)) return true
  if (open.text === '"' || open.text === ':' || /^(?:that|to)$/.test(open.lower)) return true
  if (site.kind === 'joined' || site.kind === 'gerund' || site.kind === 'relative')
    return (
      /^(?:say|add|believe|argue|claim|reply|respond)$/.test(site.verb.lemma) &&
      opensClause(view, right.contentFrom)
    )
  if (/^[.,]$/.test(open.text)) return true
  return (
    CLAUSE.test(open.lower) ||
    open.cap ||
    (/^(?:the|a|an|no|any)$/.test(open.lower) &&
      site.kind === 'finite' &&
      /^(?:say|believe|think|claim|argue|add)$/.test(site.verb.lemma))
  )
}
