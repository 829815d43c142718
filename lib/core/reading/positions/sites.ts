import { mayOpen } from '../quotation-marks'
import { opensAsClause } from './as-clause'
import { deedSite } from './deed-sites'
import { finiteSite, joinedSite, quoteSite } from './finite-sites'
import { frameOpens } from './frame-check'
import { gerundSite, infinitiveSite } from './gerund-sites'
import { nominalSite } from './nominal-sites'
import { passiveSite } from './passive-sites'
import { afterContinued, scanLeft } from './scan'
import type { SentenceView, Site } from './site'
import { isDeed, type VerbMatch, verbAt } from './verbs'

/** Quotations of more than three tokens: the verbs in them are quoted, not reported. */
function quotations(view: SentenceView): readonly (readonly [from: number, to: number])[] {
  const found: (readonly [number, number])[] = []
  let open = -1
  for (let k = view.from; k < view.to; k++) {
    if (view.tokens[k]?.text !== '"') continue
    if (open < 0) {
      if (mayOpen(view.tokens, k)) open = k
    } else {
      if (k - open > 4 && !isWholeStatement(view, open, k)) found.push([open, k])
      open = -1
    }
  }
  return found
}

/** A paragraph all in quotation marks, of a statement in the first person: its verbs are the statement's own. */
function isWholeStatement(view: SentenceView, open: number, close: number): boolean {
  if (open !== view.from || close < view.to - 2) return false
  for (let k = open + 1; k < close && k < open + 12; k++)
    if (view.startingAt.get(k)?.kind === 'we') return true
  return false
}

function quoted(quotes: readonly (readonly [number, number])[], at: number): boolean {
  return quotes.some(([from, to]) => at > from && at < to)
}

/** All cues of one sentence, left to right. */
export function findSites(view: SentenceView): Site[] {
  const told = afterSpokesperson(view)
  if (told > 0) return findSites({ ...view, from: told })
  const sites: Site[] = []
  const quotes = quotations(view)
  for (let at = view.from; at < view.to; at++) {
    const inMention = view.startingAt.get(at)
    if (inMention) {
      at = inMention.to - 1
      continue
    }
    if (quoted(quotes, at)) continue
    const prior = sites.at(-1)
    const site =
      cueSite(view, at, prior) ?? deedSite(view, at, prior) ?? nominalSite(view, at, prior)
    if (!site) continue
    if (spokenFor(view, site)) return findSites({ ...view, from: site.to + 1 })
    sites.push(site)
    if (opensAsClause(view, site)) break
    at = Math.max(at, site.verb.to - 1)
  }
  return sites
}

/** "The spokesperson added that the call touched on A": the one who tells of it holds nothing of it. */
function spokenFor(view: SentenceView, site: Site): boolean {
  const subject = site.subjects.at(-1)
  if (site.kind !== 'finite' || !subject || site.verb.force > 1) return false
  if (view.tokens[site.to]?.lower !== 'that') return false
  for (let k = view.from; k < site.from; k++)
    if (/^spokes(?:man|woman|person)$/.test(view.tokens[k]?.lower ?? '')) return true
  return false
}

const TELLS =
  /^(?:said|stated|added|noted|indicated|explained|clarified|mentioned|announced|reported|told)$/

const SPOKESPERSONS: ReadonlySet<string> = new Set(['spokesman', 'spokeswoman', 'spokesperson'])

/** "The Spokesman for X, Ambassador Y, stated that | …": where what is told begins, at the start of a sentence. */
function afterSpokesperson(view: SentenceView): number {
  let speaks = false
  for (let k = view.from; k < view.to && k < view.from + 22; k++) {
    const word = view.tokens[k]?.lower ?? ''
    if (SPOKESPERSONS.has(word)) speaks = true
    if (word === 'that') return speaks && TELLS.test(view.tokens[k - 1]?.lower ?? '') ? k + 1 : -1
  }
  return -1
}

/** The cue whose verb stands at a token, or null. */
function cueSite(view: SentenceView, at: number, before: Site | undefined): Site | null {
  const named = view.tokens[at]?.cap && at > view.from + 1
  const verb = named ? null : verbAt(view.tokens, at)
  if (!verb) return null
  const after = afterContinued(view, verb)
  const left = scanLeft(view, after ? at - 1 : at)
  if (after) left.to = true
  const prior = before?.kind === 'deed' ? undefined : before
  const site =
    quoteSite(view, verb, left) ??
    passiveSite(view, verb, left, prior) ??
    finiteSite(view, verb, left, prior) ??
    itemSite(view, verb, before) ??
    joinedSite(view, verb, left, before) ??
    gerundSite(view, verb, left, before) ??
    infinitiveSite(view, verb, left, before)
  return site && frameOpens(view, site) ? site : null
}

/** "The Ministers: 1. Reaffirmed A; 2. Rejected B": a verb opens the item, its subject opened the list. */
function itemSite(view: SentenceView, verb: VerbMatch, before: Site | undefined): Site | null {
  const first = itemStart(view)
  if (before || verb.at !== first || verb.form !== 'past' || !view.tokens[first]?.cap) return null
  if (verb.letters.includes('w') || /^(?:have|hold|make|take|come)$/.test(verb.lemma)) {
    if (!/^(?:note|stock)$/.test(view.tokens[verb.to]?.lower ?? '')) return null
  }
  return {
    kind: 'item',
    verb,
    from: verb.at,
    to: verb.to,
    boundary: view.from,
    subjects: [],
    patient: null,
    negated: false,
    intensified: null,
  }
}

/** First word of a sentence after "1.", "(a)", "–" or "•". */
function itemStart(view: SentenceView): number {
  let k = view.from
  while (
    k < view.from + 4 &&
    /^(?:\d{1,2}|[a-z]|[ivx]{1,4}|[().•*–—-])$/.test(view.tokens[k]?.text ?? '')
  )
    k++
  return k
}

/** Where a deed ("and signed the treaty") ends the content before it; -1 where none does. */
export function deedCut(view: SentenceView, from: number, to: number): number {
  for (let k = from + 1; k < to - 1; k++) {
    const word = view.tokens[k]?.lower
    if (word !== 'and' && word !== ',') continue
    let next = k + 1
    if (/^(?:also|then|later)$/.test(view.tokens[next]?.lower ?? '')) next++
    const deed = view.tokens[next]
    if (
      deed &&
      isDeed(deed.lower) &&
      !/^(?:by|in|at)$/.test(view.tokens[next + 1]?.lower ?? '') &&
      word === 'and'
    )
      return k
  }
  return -1
}
