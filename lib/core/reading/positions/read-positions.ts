import type { Mention } from '../cast/mention'
import type { TextParts } from '../document'
import type { ReadPosition, Span } from '../types'
import { isAdverbial } from './adverbials'
import { asClause } from './as-clause'
import { asTail } from './as-tail'
import { quotationBefore, trimContent } from './content'
import { contentStance } from './content-stance'
import type { Draft, Range } from './draft'
import type { Frame } from './frame'
import { findFrames } from './frames'
import { labelCue } from './labels'
import { readPassive } from './passive'
import { contentBefore, shortTail, trailsQuotation, welcomesGuest } from './reported'
import { readRight } from './right'
import type { RightSide } from './right-side'
import type { SentenceView, Site } from './site'
import { deedCut, findSites } from './sites'
import { type Discourse, type ResolvedSource, remember, resolveSource, statesOf } from './source'
import { firstSubjects, isShared } from './subjects'

function inTokens(view: SentenceView, place: number): boolean {
  return place >= view.from && place < view.to
}

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

function sourceFor(
  view: SentenceView,
  discourse: Discourse,
  sites: readonly Site[],
  index: number,
): ResolvedSource | null {
  const site = sites[index]
  if (!site) return null
  const together = site.kind === 'infinitive' && site.verb.act === 'topic'
  const next = view.tokens[site.to]?.lower ?? ''
  const spoke = /^(?:speak|talk)$/.test(site.verb.lemma) && !/^(?:about|of|on)$/.test(next)
  const we =
    site.subjects.length === 1 &&
    site.subjects[0]?.kind === 'we' &&
    discourse.textOf(site.subjects[0]) !== 'I'
  if (together || spoke || (we && (site.verb.act === 'topic' || site.verb.lemma === 'agree')))
    return {
      source: 'joint',
      how: 'the talk has its subject from both',
      confidence: 0.85,
      members: [],
    }
  if (site.verb.act === 'topic' && isShared(view, site))
    return {
      source: 'joint',
      how: 'what one talks of with the other is talked of by both',
      confidence: 0.8,
      members: [],
    }
  if (site.subjects.length > 0)
    return resolveSource(discourse, site.subjects) ?? unclear(discourse, site.subjects)
  if (site.kind === 'gerund') {
    const host = sites.slice(index + 1).find((each) => each.subjects.length > 0)
    const subjects = host?.subjects ?? firstSubjects(view, view.to)
    return resolveSource(discourse, subjects)
  }
  return null
}

function hasContent(view: SentenceView, range: Range): boolean {
  return range[1] > range[0] && !isAdverbial(view.tokens, range[0], range[1])
}

/** A subject that is nobody of the cast: its words stand where they name someone, else the page asks. */
function unclear(discourse: Discourse, subjects: readonly Mention[]): ResolvedSource {
  const [only] = subjects
  const said = only ? discourse.textOf(only).replace(/^(?:the|The) /, '') : ''
  const named = subjects.length === 1 && /^\p{Lu}/u.test(said)
  return {
    source: named ? [said] : 'unclear',
    how: `“${said}” is nobody of the cast`,
    confidence: 0.4,
    members: [],
  }
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
  if (letters.includes('!') && right.cueTo === site.to && !right.stance && right.tails.length === 0)
    return false
  if (letters.includes('c') && !right.stance && !quoted) {
    const open = view.tokens[content[0]]
    const before = view.tokens[content[0] - 1]?.text
    const clause =
      open &&
      (/^(?:that|to|how|why|what|it|he|she|they|there|we|i|the|his|her|its|their|such|this|these)$/.test(
        open.lower,
      ) ||
        open.cap)
    return Boolean(clause) || before === '"' || before === ':' || before === ','
  }
  return true
}

function draftOf(
  view: SentenceView,
  discourse: Discourse,
  sites: readonly Site[],
  index: number,
  paragraph: number,
): Draft | null {
  const site = sites[index]
  if (!site || site.kind === 'deed') return null
  if (site.kind === 'passive')
    return readPassive(view, discourse, site, limitOf(view, sites, index), paragraph)
  const limit = limitOf(view, sites, index)
  const right = readRight(view, site, limit)
  let content = trimContent(view.tokens, right.contentFrom, limit)
  let quoted = view.tokens[content[0] - 1]?.text === '"'
  let cueTo = Math.max(site.to, right.cueTo)
  if (
    !hasContent(view, content) &&
    right.stance &&
    right.tails.length === 0 &&
    !trailsQuotation(view, site)
  ) {
    content = trimContent(view.tokens, right.stance.from, right.stance.at + 1)
    cueTo = site.to
  }
  const wrapped = asClause(view, site, limit)
  if (wrapped) content = trimContent(view.tokens, ...wrapped)
  else if (site.kind === 'quote' || !hasContent(view, content) || shortTail(view, content, site)) {
    const after = site.kind === 'quote' ? site.boundary : site.boundary + 1
    const quotation = quotationBefore(view.tokens, after, view.from)
    if (quotation) {
      content = quotation
      quoted = true
    } else {
      const before = contentBefore(view, site)
      if (before && !hasContent(view, content)) content = before
      else if (!hasContent(view, content) || site.kind === 'quote') return null
    }
  }
  const as = asTail(view.tokens, site.verb.lemma, content[0], content[1])
  const tails = as > 0 ? [...right.tails, trimContent(view.tokens, as, content[1])] : right.tails
  if (as > 0) content = trimContent(view.tokens, content[0], as)
  if (!frameHolds(view, site, right, content, quoted)) return null
  if (welcomesGuest(view, site, right.contentFrom)) return null
  const resolved = sourceFor(view, discourse, sites, index) ?? carried(discourse)
  if (!resolved) return null
  const labels = labelCue(site, right, {
    tokens: view.tokens,
    from: content[0],
    to: as > 0 ? (tails.at(-1)?.[1] ?? content[1]) : content[1],
    quoted,
    own: statesOf(discourse, resolved),
  })
  const subject = site.subjects[0]
  const shown = !/^(?:infinitive|passive)$/.test(site.kind)
  return {
    cue: [site.from, cueTo],
    tails,
    content,
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
}

function carried(discourse: Discourse): ResolvedSource | null {
  const last = discourse.lastSource
  return last
    ? { ...last, how: 'the source goes on from the sentence before', confidence: 0.6 }
    : null
}

function frameDraft(
  view: SentenceView,
  discourse: Discourse,
  frame: Frame,
  paragraph: number,
): Draft | null {
  const content = trimContent(view.tokens, frame.content[0], frame.content[1])
  if (!hasContent(view, content)) return null
  const resolved = frame.subjects ? resolveSource(discourse, frame.subjects) : null
  const told = frame.byContent
    ? contentStance(
        {
          tokens: view.tokens,
          from: content[0],
          to: content[1],
          quoted: false,
          own: resolved ? statesOf(discourse, resolved) : null,
        },
        true,
      )
    : null
  return {
    cue: frame.cue,
    tails: frame.tails,
    content,
    sourceTokens: null,
    labels: {
      act: told?.act ?? frame.act,
      force: frame.force,
      polarity: told?.polarity ?? frame.polarity,
    },
    resolved: resolved ?? {
      source: 'joint',
      how: 'the talk itself speaks for all sides',
      confidence: 0.85,
      members: [],
    },
    trace: [frame.rule],
    paragraph,
    confidence: 0.85,
  }
}

/** Positions of one sentence, as drafts. */
export function readSentence(view: SentenceView, discourse: Discourse, paragraph: number): Draft[] {
  const frames = findFrames(view)
  const drafts: Draft[] = []
  for (const frame of frames) {
    const draft = frameDraft(view, discourse, frame, paragraph)
    if (draft) drafts.push(draft)
  }
  const covered = frames.at(-1)?.covers ?? view.from
  const rest = covered > view.from ? { ...view, from: covered } : view
  if (covered >= view.to) return drafts
  const sites = findSites(rest)
  for (let index = 0; index < sites.length; index++) {
    const draft = draftOf(rest, discourse, sites, index, paragraph)
    if (!draft || !inTokens(view, draft.cue[0])) continue
    drafts.push(draft)
    remember(discourse, draft.resolved)
  }
  return drafts
}

/** Makes the position with its spans in the text as given. */
export function toPosition(
  parts: TextParts,
  draft: Draft,
  issues: readonly string[],
  why: string | null,
): ReadPosition {
  const span = ([from, to]: Range): Span => {
    const first = parts.tokens[from]
    const last = parts.tokens[to - 1]
    return first && last ? parts.at(first.start, last.end) : [0, 0]
  }
  return {
    source: draft.resolved.source,
    sourceAt: draft.sourceTokens ? span(draft.sourceTokens) : null,
    cueAt: span(draft.cue),
    cueTailAt: draft.tails.map(span),
    contentAt: span(draft.content),
    act: draft.labels.act,
    force: draft.labels.force,
    polarity: draft.labels.polarity,
    issues,
    calls: [],
    confidence: Math.round(Math.max(0.1, Math.min(1, draft.confidence)) * 100) / 100,
    trace: why ? [...draft.trace, why] : draft.trace,
  }
}

/** The mentions of a text by where they begin and end. */
export function indexMentions(
  mentions: readonly Mention[],
): Pick<SentenceView, 'startingAt' | 'endingAt'> {
  return {
    startingAt: new Map(mentions.map((mention) => [mention.from, mention])),
    endingAt: new Map(mentions.map((mention) => [mention.to, mention])),
  }
}
