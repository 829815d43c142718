import { INTENSIFIERS } from '../data/modifiers'
import { stateName } from '../gazetteer'
import type { Force } from '../types'
import { trimContent } from './content'
import type { Draft } from './draft'
import { opensForTo, opensInfinitive } from './infinitives'
import { labelCue } from './labels'
import { isStanceNoun, stanceOfPassive } from './nouns'
import { hopedBy, isAnother } from './passive-holder'
import { toldBy } from './passive-sites'
import type { RightSide } from './right-side'
import type { SentenceView, Site } from './site'
import { overFact } from './skip'
import { type Discourse, type ResolvedSource, resolveSource, statesOf } from './source'
import { holderOf } from './whose'

type Range = readonly [from: number, to: number]

/** Who holds what an agentless passive tells. */
function agent(
  view: SentenceView,
  discourse: Discourse,
  site: Site,
  { limit, paragraph }: { limit: number; paragraph: number },
): { resolved: ResolvedSource; by: number } {
  for (let k = site.to; k < limit && k < site.to + 40; k++) {
    if (view.tokens[k]?.lower !== 'by') continue
    const mention = view.startingAt.get(k + 1)
    const resolved = mention && k < site.to + 3 ? resolveSource(discourse, [mention]) : null
    if (resolved) return { resolved, by: k }
  }
  const last = discourse.lastParagraph === paragraph ? discourse.lastSource : null
  if (
    last &&
    last.members.length === 1 &&
    site.verb.act !== 'topic' &&
    site.verb.act !== 'commissive'
  ) {
    return {
      resolved: {
        ...last,
        how: 'a passive that goes on from the one who spoke before',
        confidence: 0.65,
      },
      by: -1,
    }
  }
  const house = discourse.joint ? null : houseOf(discourse)
  if (house) return { resolved: house, by: -1 }
  return {
    resolved: {
      source: 'joint',
      how: 'a passive without an agent is held by all',
      confidence: 0.8,
      members: [],
    },
    by: -1,
  }
}

/** The stance noun that heads the noun phrase before a passive: "Support", "The importance of". */
function headNoun(view: SentenceView, [from, to]: Range): number {
  for (let k = from; k < to; k++) {
    const word = view.tokens[k]?.lower ?? ''
    if (/^(?:of|for|to|in|on|that|about|with|over)$/.test(word)) return -1
    const next = view.tokens[k + 1]?.lower ?? ''
    const last =
      k + 1 >= to || /^(?:of|for|to|in|on|that|about|with|over|and|during|at|within)$/.test(next)
    if (isStanceNoun(word) && last) return k
  }
  return -1
}

type Parsed = { cue: Range; tails: Range[]; content: Range; right: RightSide }

function emptyRight(site: Site): RightSide {
  return {
    cueTo: site.to,
    tails: [],
    contentFrom: site.to,
    stance: null,
    judged: null,
    intensified: null,
    addressed: false,
  }
}

/** "Support was expressed for X" and "The importance of X was stressed". */
function withStance(view: SentenceView, site: Site, patient: Range, limit: number): Parsed | null {
  const head = headNoun(view, patient)
  if (head < 0) return null
  const noun = view.tokens[head]?.lower ?? ''
  const { lemma, letters } = site.verb
  const row = stanceOfPassive(noun, lemma, letters.includes('s') || letters === 'o')
  if (!row) return null
  const [, act, force, polarity, prepositions] = row
  const stance = {
    noun,
    from: patient[0],
    to: head + 1,
    at: head,
    act,
    force: force as Force | null,
    polarity,
  }
  let intensified: string | null = null
  for (let k = patient[0]; k < head; k++)
    if (INTENSIFIERS.has(view.tokens[k]?.lower ?? '')) intensified = view.tokens[k]?.text ?? null
  const right: RightSide = { ...emptyRight(site), stance, intensified }
  const takes = prepositions.split(',')
  const timed = /^(?:during|at|within)$/.test(view.tokens[head + 1]?.lower ?? '')
  if (head + 1 < patient[1] && !timed) {
    const preposition =
      takes.includes(view.tokens[head + 1]?.lower ?? '') && !opensForTo(view.tokens, head + 1)
        ? 1
        : 0
    return {
      cue: [patient[0], head + 1 + preposition],
      tails: [[site.from, site.to]],
      content: trimContent(view.tokens, head + 1 + preposition, patient[1]),
      right,
    }
  }
  const after = view.tokens[site.to]?.lower ?? ''
  // "The meeting was held in an open atmosphere" names no topic.
  const held = act === 'topic' && /^(?:hold|conduct|have)$/.test(lemma)
  if (held && !takes.includes(after)) return null
  const preposition = takes.includes(after) && !opensForTo(view.tokens, site.to) ? 1 : 0
  const end = overFact(view.tokens, site.to + preposition)
  return {
    cue: [patient[0], end],
    tails: [],
    content: trimContent(view.tokens, end, limit),
    right,
  }
}

/** After "by the minister" or "on the part of the minister", where a clause with "that" follows. */
function overAgent(view: SentenceView, at: number, limit: number): number {
  for (let k = at + 1; k < limit && k < at + 14; k++) {
    if (view.tokens[k]?.lower === 'that') return k
    if (/^[.;:]$/.test(view.tokens[k]?.text ?? '')) return at
  }
  return at
}

function plain(view: SentenceView, site: Site, patient: Range, limit: number): Parsed | null {
  const right = emptyRight(site)
  const expletive =
    patient[1] - patient[0] === 1 && /^(?:it|there)$/.test(view.tokens[patient[0]]?.lower ?? '')
  const cue: Range = [site.from, site.to]
  let after = site.to
  const word = view.tokens[after]?.lower ?? ''
  if (site.verb.prepositions.includes(word)) after++
  const clause = /^(?:that|to)$/.test(view.tokens[after]?.lower ?? '')
  if (expletive && /^(?:by|on)$/.test(word)) after = overAgent(view, after, limit)
  if (expletive)
    return {
      cue: [site.from, after],
      tails: [],
      content: trimContent(view.tokens, after, limit),
      right,
    }
  const content = trimContent(view.tokens, patient[0], patient[1])
  const short =
    content[1] - content[0] <= 2 &&
    limit - after > 3 &&
    (/^(?:for|of)$/.test(view.tokens[after]?.lower ?? '') ||
      (view.tokens[after]?.lower === 'on' && view.tokens[after + 1]?.lower === 'how'))
  if (short || (clause && site.verb.act !== 'topic' && content[1] - content[0] <= 3))
    return { cue, tails: [], content: trimContent(view.tokens, after, limit), right }
  return { cue, tails: [], content, right }
}

/** "This was announced by": what is pointed at stands elsewhere. */
const POINTS = /^(?:this|that|these|those|it)$/

/** Where one was called in and no official of the house is named, it speaks for its state. */
function houseOf({ own, ownState }: Discourse): ResolvedSource | null {
  if (own !== null || !ownState) return null
  return {
    source: [stateName(ownState)],
    how: 'told to one who was called in',
    confidence: 0.7,
    members: [],
  }
}

/** "The minister was asked to": held by the one who spoke before, else by the other side. */
function readTold(
  view: SentenceView,
  discourse: Discourse,
  site: Site,
  limit: number,
  paragraph: number,
): Draft | null {
  const teller = toldBy(view, site.to)
  const told = resolveSource(discourse, site.subjects)
  const last = discourse.lastSource
  const member = told?.members[0]
  const speaks = last && last.members.length === 1 && last.members[0] !== member ? last : null
  const others = discourse.participants.filter((index) => index !== member)
  const other = others.length === 1 ? discourse.actors[others[0] ?? -1] : undefined
  const resolved: ResolvedSource | null =
    (teller ? resolveSource(discourse, [teller]) : null) ??
    (others.length === 0 ? houseOf(discourse) : null) ??
    speaks ??
    (other
      ? {
          source: [other.name],
          how: `told to ${discourse.actors[member ?? -1]?.name ?? 'one side'} by the other`,
          confidence: 0.6,
          members: others,
        }
      : null)
  if (!resolved) return null
  const after = teller?.to ?? site.to
  const next = view.tokens[after]?.lower ?? ''
  const takes = site.verb.prepositions.includes(next) && !opensInfinitive(view.tokens, after)
  const from = takes ? after + 1 : after
  const content = trimContent(view.tokens, from, limit)
  if (content[1] <= content[0]) return null
  const labels = labelCue(site, emptyRight(site), {
    tokens: view.tokens,
    from: content[0],
    to: content[1],
    quoted: false,
    own: statesOf(discourse, resolved),
  })
  return {
    cue: [site.from, teller ? site.to : from],
    tails: teller && takes ? [[after, from]] : [],
    content,
    sourceTokens: null,
    labels,
    resolved,
    trace: [`passive: “${view.tokens[site.verb.at]?.text}”`, resolved.how, ...labels.why],
    ...(member === undefined ? {} : { told: member }),
    paragraph,
    confidence: resolved.confidence * 0.9,
  }
}

/** A passive cue with its content, which may stand before it. */
export function readPassive(
  view: SentenceView,
  discourse: Discourse,
  site: Site,
  limit: number,
  paragraph: number,
): Draft | null {
  const patient = site.patient
  if (!patient) return null
  if (site.subjects.length > 0) return readTold(view, discourse, site, limit, paragraph)
  const stance = withStance(view, site, patient, limit)
  const parsed =
    stance ?? (/[o]/.test(site.verb.letters) ? null : plain(view, site, patient, limit))
  if (!parsed || parsed.content[1] <= parsed.content[0]) return null
  if (
    parsed.content[1] - parsed.content[0] === 1 &&
    POINTS.test(view.tokens[parsed.content[0]]?.lower ?? '')
  )
    return null
  if (/c/.test(site.verb.letters) && !stance && view.tokens[patient[0]]?.lower !== 'it') return null
  const told = agent(view, discourse, site, { limit, paragraph })
  const holder =
    parsed.right.stance && told.by < 0 ? holderOf(view, discourse, parsed.right.stance) : null
  const resolved =
    holder && isAnother(discourse, holder, told.resolved)
      ? holder
      : (hopedBy(view, discourse, parsed, told.resolved) ?? told.resolved)
  const labels = labelCue(site, parsed.right, {
    tokens: view.tokens,
    from: parsed.content[0],
    to: parsed.content[1],
    quoted: false,
    own: statesOf(discourse, resolved),
  })
  return {
    cue: parsed.cue,
    tails: parsed.tails,
    content: parsed.content,
    sourceTokens: null,
    labels,
    resolved,
    trace: [`passive: “${view.tokens[site.verb.at]?.text}”`, resolved.how, ...labels.why],
    paragraph,
    confidence: resolved.confidence * 0.95,
  }
}
