import type { Mention } from '../cast/mention'
import type { TextParts } from '../document'
import type { ReadPosition, Span } from '../types'
import { trimContent } from './content'
import { contentStance } from './content-stance'
import type { Draft, Range } from './draft'
import { draftsOf, hasContent } from './draft-of'
import type { Frame } from './frame'
import { findFrames } from './frames'
import { issuersJudgements } from './judgements'
import type { SentenceView, Site } from './site'
import { findSites } from './sites'
import { type Discourse, remember, resolveSource, statesOf } from './source'
import { subjectEndingAt } from './subjects'

function inTokens(view: SentenceView, place: number): boolean {
  return place >= view.from && place < view.to
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
      // What one says is so is held, as after "said".
      polarity:
        told && told.polarity === 'neutral' && told.word === null
          ? 'supports'
          : (told?.polarity ?? frame.polarity),
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

/** "A was discussed, which the minister assessed as tense": what is judged stands before. */
function judgesBefore(view: SentenceView, site: Site): boolean {
  const subject = site.subjects[0]
  if (site.kind !== 'finite' || !subject || view.tokens[subject.from - 1]?.lower !== 'which')
    return false
  const as = view.tokens[site.to]?.lower === 'as'
  return as && /^[.,;]$/.test(view.tokens[site.to + 2]?.text ?? '.')
}

/** "On this occasion, the Ministers:" opens a list of what they did. */
function noteList(view: SentenceView, discourse: Discourse): void {
  const colon = view.tokens[view.to - 1]?.text === ':' ? view.to - 1 : -1
  if (colon < 0 || colon - view.from > 30) return
  const subject = subjectEndingAt(view, colon - 1)
  discourse.listed = subject ? resolveSource(discourse, subject.subjects) : null
}

/** Positions of one sentence, as drafts. */
export function readSentence(view: SentenceView, discourse: Discourse, paragraph: number): Draft[] {
  noteList(view, discourse)
  // "Earlier, the President sent his greetings" tells of another day.
  const first = view.tokens[view.from]
  if (first?.lower === 'earlier' && view.tokens[view.from + 1]?.text === ',') return []
  const frames = findFrames(view)
  const drafts: Draft[] = []
  for (const frame of frames) {
    const draft = frameDraft(view, discourse, frame, paragraph)
    if (draft) drafts.push(draft, ...issuersJudgements(view, discourse, draft))
  }
  const covered = frames.at(-1)?.covers ?? view.from
  const rest = covered > view.from ? { ...view, from: covered } : view
  if (covered >= view.to) return drafts
  const sites = findSites(rest)
  for (let index = 0; index < sites.length; index++) {
    const site = sites[index]
    for (const draft of draftsOf(rest, discourse, sites, index, paragraph)) {
      if (!inTokens(view, draft.cue[0])) continue
      const before = drafts.at(-1)
      if (site && before && judgesBefore(rest, site)) draft.content = before.content
      drafts.push(draft, ...issuersJudgements(rest, discourse, draft))
      remember(discourse, draft.resolved)
      if (draft.told !== undefined) discourse.lastSingle = draft.told
      discourse.lastParagraph = paragraph
    }
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
