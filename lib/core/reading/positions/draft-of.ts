import { isAdverbial } from './adverbials'
import { asClause } from './as-clause'
import { asTail } from './as-tail'
import { quotationBefore, trimContent } from './content'
import type { Draft, Range } from './draft'
import { callsTo } from './frame-check'
import { opensInfinitive } from './infinitives'
import { labelCue } from './labels'
import { readPassive } from './passive'
import { contentBefore, shortTail, trailsQuotation, welcomesGuest } from './reported'
import { intensifierIn, readRight } from './right'
import type { RightSide } from './right-side'
import { type SecondStance, secondStance } from './second-stance'
import type { SentenceView, Site } from './site'
import { deedCut } from './sites'
import { type Discourse, type ResolvedSource, statesOf } from './source'
import { carried, holderOf, sourceFor, withoutTold } from './whose'

type Found = { content: Range; quoted: boolean; cueTo: number }

const RULES: Readonly<Record<Site['kind'], string>> = {
  finite: 'verb after its subject',
  joined: 'verb that goes on from the subject before',
  relative: 'verb in a clause with “who”',
  gerund: 'participle with its own stance',
  infinitive: 'purpose of the talk',
  passive: 'passive without an agent',
  quote: 'verb after a quotation',
  according: 'according to',
  nominal: 'noun that names the subject of the talk',
  deed: 'deed',
  item: 'item of a list whose subject stands before it',
}

/** "The minister, stressing A, said B": A ends at the comma before the verb whose subject came first. */
function boundaryAfter(view: SentenceView, site: Site | undefined, next: Site): number {
  if (!site || next.boundary >= site.from) return next.boundary
  for (let k = next.from - 1; k > site.to; k--) if (view.tokens[k]?.text === ',') return k
  return next.boundary
}

/** Limits each cue's right side: the clause of the next cue, a deed, or the end. */
function limitOf(view: SentenceView, sites: readonly Site[], index: number): number {
  const site = sites[index]
  const next = sites[index + 1]
  const limit = next ? Math.max(boundaryAfter(view, site, next), site?.to ?? 0) : view.to
  const cut = site ? deedCut(view, site.to, limit) : -1
  return cut > 0 ? cut : limit
}

/** Is there more in a range than words of time? */
export function hasContent(view: SentenceView, range: Range): boolean {
  return range[1] > range[0] && !isAdverbial(view.tokens, range[0], range[1])
}

/** Does a verb that needs a clause or a quotation have one? */
function frameHolds(
  view: SentenceView,
  site: Site,
  right: RightSide,
  content: Range,
  quoted: boolean,
): boolean {
  const { letters } = site.verb
  if (letters.includes('o') && !right.stance) return false
  const bare = right.cueTo === site.to && !right.stance && right.tails.length === 0
  if (letters.includes('!') && bare && !callsTo(view, site)) return false
  if (letters.includes('c') && !right.stance && !quoted) {
    const open = view.tokens[content[0]]
    const before = view.tokens[content[0] - 1]?.text
    const clause =
      open &&
      (/^(?:that|to|how|why|what|it|he|she|they|there|we|i|the|his|her|its|their|such|this|these|those|both|all|any|no)$/.test(
        open.lower,
      ) ||
        open.cap)
    return Boolean(clause) || before === '"' || before === ':' || before === ','
  }
  return true
}

/** "to discuss A and to advance B": the second purpose is no part of what was discussed. */
function purposeEnd(view: SentenceView, site: Site, right: RightSide, limit: number): number {
  if (site.kind !== 'infinitive' || site.verb.act !== 'topic') return limit
  for (let k = right.contentFrom + 1; k < limit - 1; k++) {
    const and = view.tokens[k]?.lower === 'and' && view.tokens[k + 1]?.lower === 'to'
    if (and && opensInfinitive(view.tokens, k + 1)) return k
  }
  return limit
}

/** What a cue says: its content, where the cue ends, and whether the content is quoted; null where there is none. */
function findContent(
  view: SentenceView,
  site: Site,
  right: RightSide,
  limit: number,
): Found | null {
  const found: Found = {
    content: trimContent(view.tokens, right.contentFrom, purposeEnd(view, site, right, limit)),
    quoted: false,
    cueTo: Math.max(site.to, right.cueTo),
  }
  found.quoted = view.tokens[found.content[0] - 1]?.text === '"'
  const bare = right.stance && right.tails.length === 0 && !trailsQuotation(view, site)
  if (right.stance && bare && !hasContent(view, found.content)) {
    found.content = trimContent(view.tokens, right.stance.from, right.stance.at + 1)
    found.cueTo = site.to
  }
  const wrapped = asClause(view, site, limit)
  if (wrapped) return { ...found, content: trimContent(view.tokens, ...wrapped) }
  const short = !hasContent(view, found.content) || shortTail(view, found.content, site)
  if (site.kind !== 'quote' && !short) return found
  const after = site.kind === 'quote' ? site.boundary : site.boundary + 1
  const quotation = quotationBefore(view.tokens, after, view.from)
  if (quotation) return { ...found, content: quotation, quoted: true }
  const before = contentBefore(view, site)
  if (before && !hasContent(view, found.content)) return { ...found, content: before }
  return !hasContent(view, found.content) || site.kind === 'quote' ? null : found
}

/** The second stance of a verb as a draft of its own: "… and concern over B". */
function secondDraft(
  view: SentenceView,
  discourse: Discourse,
  site: Site,
  first: Draft,
  second: SecondStance,
): Draft {
  const content = trimContent(view.tokens, ...second.content)
  const right: RightSide = {
    cueTo: site.to,
    tails: [],
    contentFrom: second.stance.to,
    stance: second.stance,
    judged: null,
    intensified: intensifierIn(view.tokens, second.stance.from, second.stance.at),
    addressed: false,
  }
  const labels = labelCue({ ...site, negated: false, intensified: null }, right, {
    tokens: view.tokens,
    from: content[0],
    to: content[1],
    quoted: false,
    own: statesOf(discourse, first.resolved),
  })
  return {
    ...first,
    cue: [second.stance.from, second.stance.to],
    tails: [],
    content,
    sourceTokens: null,
    labels,
    trace: ['a second stance after the same verb', first.resolved.how, ...labels.why],
    confidence: first.confidence * 0.9,
  }
}

/** Who holds what a cue says. */
function holds(
  view: SentenceView,
  discourse: Discourse,
  sites: readonly Site[],
  index: number,
  { stance, contentFrom }: RightSide,
): ResolvedSource | null {
  const site = sites[index]
  if (!site) return null
  const talk = site.subjects.length > 0 && site.subjects.every((each) => each.kind === 'talk')
  const holder = talk && stance ? holderOf(view, discourse, stance) : null
  const spoken = holder ?? sourceFor(view, discourse, sites, index) ?? carried(discourse)
  return spoken ? withoutTold(view, discourse, site, contentFrom, spoken) : null
}

/** Positions of one cue, as drafts: one for most, two where its verb has two stances, none where it reports nothing. */
export function draftsOf(
  view: SentenceView,
  discourse: Discourse,
  sites: readonly Site[],
  index: number,
  paragraph: number,
): Draft[] {
  const site = sites[index]
  if (!site || site.kind === 'deed') return []
  const limit = limitOf(view, sites, index)
  if (site.kind === 'passive') {
    const passive = readPassive(view, discourse, site, limit, paragraph)
    return passive ? [passive] : []
  }
  const right = readRight(view, site, limit)
  const found = findContent(view, site, right, limit)
  if (!found) return []
  const { quoted, cueTo } = found
  const as = asTail(view.tokens, site.verb.lemma, ...found.content)
  const tails =
    as > 0 ? [...right.tails, trimContent(view.tokens, as, found.content[1])] : right.tails
  const held = as > 0 ? trimContent(view.tokens, found.content[0], as) : found.content
  if (!frameHolds(view, site, right, held, quoted)) return []
  if (welcomesGuest(view, site, right.contentFrom)) return []
  const second = tails.length === 0 ? secondStance(view, site, right, held) : null
  const content = second ? trimContent(view.tokens, held[0], second.end) : held
  const resolved = holds(view, discourse, sites, index, right)
  if (!resolved) return []
  const labels = labelCue(site, right, {
    tokens: view.tokens,
    from: content[0],
    to: as > 0 ? (tails.at(-1)?.[1] ?? content[1]) : content[1],
    quoted,
    own: statesOf(discourse, resolved),
  })
  const named = /^call (?:it|this|them)$/.test(site.verb.lemma)
  const subject = site.subjects[0]
  const shown = !/^(?:infinitive|passive)$/.test(site.kind)
  const first: Draft = {
    // "called it a mistake": "it" is what is judged.
    cue: [site.from, named ? site.to - 1 : cueTo],
    tails: named ? [content] : tails,
    content: named ? [site.to - 1, site.to] : content,
    sourceTokens: shown && subject ? [subject.from, site.subjects.at(-1)?.to ?? subject.to] : null,
    labels,
    resolved,
    trace: [
      `${RULES[site.kind]}: “${view.tokens[site.verb.at]?.text}”`,
      resolved.how,
      ...labels.why,
    ],
    paragraph,
    confidence:
      resolved.confidence * (site.kind === 'joined' || site.kind === 'gerund' ? 0.92 : 0.97),
  }
  return second ? [first, secondDraft(view, discourse, site, first, second)] : [first]
}
