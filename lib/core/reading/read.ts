import { type Actor, gatherCast, lastNamed, mentionText } from './cast/build'
import { fillKnown, isKnownName } from './cast/known'
import type { Mention } from './cast/mention'
import { findMentions } from './cast/mentions'
import { nameWords } from './cast/names'
import { sentencesFrom, type TextParts, takeApart } from './document'
import { findChannel, findHeldOn, findInitiative, findOccasion, findPlace } from './header/call'
import { addHost, addUnnamed, findParticipants, tellsOfSeveral } from './header/company'
import { findIssuer } from './header/issuer'
import { findLayout, type Layout } from './header/layout'
import { fileIssues, type IssueContext, nextContext } from './issues/file'
import { proposeIssue } from './issues/propose'
import { detectLanguage } from './language'
import { encounterPlaces, isTranscript, openingText, publishedFact } from './opening'
import { indexMentions, readSentence, toPosition } from './positions/read-positions'
import type { Discourse } from './positions/source'
import { verbAt } from './positions/verbs'
import type { Sentence } from './sentences'
import type { CallFacts, CastMember, Fact, Reading, ReadOptions, ReadPosition, Span } from './types'

/** Version of the reader: raised whenever a text may be read differently. */
export const READER_VERSION = '1.0.0'

const NOTHING = {
  title: null,
  publishedOn: null,
  issuer: null,
  attribution: null,
  calls: [],
  cast: [],
  positions: [],
  proposedIssues: [],
} as const

/** A bare name counts as a person where it speaks, meets, or where the title names it. */
function acceptBare(parts: TextParts, layout: Layout): (mention: Mention) => boolean {
  const titleEnd = layout.title ? layout.title.end : 0
  return (mention) => {
    const words = mention.to - mention.from
    if (words > 1 && isKnownName(nameWords(mentionText(parts.tokens, mention)))) return true
    let next = mention.to
    while (/^(?:also|has|had|have|again|then|,)$/.test(parts.tokens[next]?.lower ?? '')) next++
    const token = parts.tokens[next]
    const verb = verbAt(parts.tokens, next)
    const speaks = verb !== null && verb.form !== 'base' && verb.form !== 'gerund'
    const meets =
      /^(?:spoke|met|held|called|received|hosted|will|informed|started|visited|took|meets|speaks)$/.test(
        token?.lower ?? '',
      )
    const inTitle =
      (parts.tokens[mention.from]?.start ?? 0) < titleEnd &&
      (speaks || meets || token?.lower === "'s")
    const before = parts.tokens[mention.from - 1]?.lower ?? ''
    const said =
      verb === null &&
      /^(?:said|noted|stressed|emphasized|emphasised|added|thanked|informed)$/.test(before)
    return (words > 1 && (speaks || meets || said)) || (inTitle && words > 1)
  }
}

function castOf(parts: TextParts, actors: readonly Actor[]): CastMember[] {
  return actors.map((actor) => ({
    name: actor.name,
    office: actor.office,
    state: actor.state,
    role: actor.role,
    mentions: actor.mentions.map(({ from, to, how }) => {
      const first = parts.tokens[from]
      const last = parts.tokens[to - 1]
      return { at: first && last ? parts.at(first.start, last.end) : ([0, 0] as const), how }
    }),
  }))
}

/** Reads one readout: call, cast, positions. Pure and deterministic: the same text gives the same reading. */
export function read(text: string, options: ReadOptions = {}): Reading {
  const parts = takeApart(text)
  const language = detectLanguage(parts.tokens)
  if (language !== 'english') return { reader: READER_VERSION, language, ...NOTHING }
  const layout = findLayout(parts)
  const sentences = sentencesFrom(parts, layout.bodyFrom)
  const found = findMentions(parts.tokens)
  const { actors, of } = gatherCast(parts, found, acceptBare(parts, layout))
  const mentions = found.filter((mention) => mention.kind !== 'bare' || of.has(mention))
  fillKnown(actors)
  const several = tellsOfSeveral(openingText(parts, layout, sentences))
  const places = encounterPlaces(parts, layout, sentences, several ? 4 : 1)
  const participants = findParticipants(parts.tokens, places, mentions, of)
  const body = places.find((place) => place.paragraph >= 0)
  const host = body ? addHost(parts, body, mentions, actors, of) : null
  if (host !== null && participants.length < 2) participants.unshift(host)
  if (participants.length < 2 && body)
    participants.push(...addUnnamed(parts, body, mentions, actors, of))
  return finish({ parts, layout, options, sentences, mentions, actors, of, places, participants })
}

type Found = {
  parts: TextParts
  layout: Layout
  options: ReadOptions
  sentences: readonly Sentence[]
  mentions: readonly Mention[]
  actors: Actor[]
  of: ReadonlyMap<Mention, number>
  places: readonly Sentence[]
  participants: number[]
}

/** The issuer's own official: the first that title or opening name as subject of the encounter. */
function ownOf(found: Found): number | null {
  const { actors, participants, parts, places, mentions, of } = found
  const counterparts = new Set<number>()
  const firsts: number[] = []
  for (const place of [...places].reverse()) {
    const named = mentions.filter(
      (mention) => mention.from >= place.from && mention.to <= place.to && of.has(mention),
    )
    for (const mention of named) {
      const index = of.get(mention)
      if (index === undefined || !participants.includes(index)) continue
      const before = parts.tokens[mention.from - 1]?.lower
      if (before === 'with') counterparts.add(index)
      else if (!firsts.includes(index)) firsts.push(index)
    }
  }
  const subject = firsts.find((index) => !counterparts.has(index))
  if (subject !== undefined) return subject
  const known = participants.find((index) => actors[index]?.state === null)
  return known ?? participants[0] ?? null
}

function finish(found: Found): Reading {
  const { parts, layout, options, actors, participants } = found
  const transcript = isTranscript(parts.clean)
  const own = ownOf(found)
  const ownActor = own === null ? null : (actors[own] ?? null)
  const top = parts.clean.slice(0, layout.bodyFrom)
  const issuerFound = findIssuer(top, {
    actor: ownActor,
    state: options.issuer?.state ?? ownActor?.state ?? null,
  })
  if (ownActor && !ownActor.state && issuerFound?.issuer.state)
    ownActor.state = issuerFound.issuer.state
  for (const index of participants) {
    const actor = actors[index]
    if (actor) actor.role = 'participant'
  }
  const published = publishedFact(parts, layout, options)
  const hasCall = !transcript && participants.length > 0 && found.places.length > 0
  const calls = hasCall ? callsOf(found, published, own) : []
  const { positions, proposed } = transcript
    ? { positions: [], proposed: [] }
    : positionsOf(found, own)
  return {
    reader: READER_VERSION,
    language: 'english',
    title: layout.title
      ? {
          value: parts.source.slice(...parts.at(layout.title.start, layout.title.end)),
          at: parts.at(layout.title.start, layout.title.end),
          confidence: 0.95,
        }
      : options.title
        ? { value: options.title, at: null, confidence: 1 }
        : null,
    publishedOn: published,
    issuer: options.issuer
      ? {
          value: { ...options.issuer, houseStyle: issuerFound?.issuer.houseStyle ?? null },
          at: null,
          confidence: 1,
        }
      : issuerFound
        ? { value: issuerFound.issuer, at: null, confidence: issuerFound.confidence }
        : null,
    attribution: layout.attribution
      ? {
          value: layout.attribution.text,
          at: parts.at(layout.attribution.start, layout.attribution.end),
          confidence: 0.97,
        }
      : null,
    calls,
    cast: castOf(parts, actors),
    positions,
    proposedIssues: proposed,
  }
}

/** One call, or one with each counterpart where the opening tells of several. */
function callsOf(found: Found, published: Fact<string> | null, own: number | null): CallFacts[] {
  const whole = callOf(found, published, own)
  const others = found.participants.filter((index) => index !== own)
  const opening = openingText(found.parts, found.layout, found.sentences)
  if (own === null || others.length < 2 || !tellsOfSeveral(opening)) return [whole]
  return others.map((index) => ({ ...whole, participants: [own, index] }))
}

function callOf(found: Found, published: Fact<string> | null, own: number | null): CallFacts {
  const { parts, layout, sentences, mentions, of, actors, participants } = found
  const opening = [layout.bodyFrom, Math.min(parts.clean.length, layout.bodyFrom + 900)] as const
  const firstSentence = sentences[0]
  const last = firstSentence ? parts.tokens[firstSentence.to - 1] : undefined
  const first = [layout.bodyFrom, last ? last.end : opening[1]] as const
  const title = layout.title ? ([layout.title.start, layout.title.end] as const) : null
  const date = layout.date ?? (published ? { iso: published.value } : null)
  return {
    heldOn: findHeldOn(parts, opening, date),
    channel: findChannel(parts, title, first),
    place: findPlace(parts, first),
    occasion: findOccasion(parts, opening),
    initiative: findInitiative(parts, opening, { mentions, of, actors, participants, own }),
    participants,
  }
}

function positionsOf(
  found: Found,
  own: number | null,
): { positions: ReadPosition[]; proposed: { label: string; at: Span }[] } {
  const { parts, sentences, mentions, of, actors, participants } = found
  const discourse: Discourse = {
    actors,
    of,
    participants,
    own,
    ownState: own === null ? null : (actors[own]?.state ?? null),
    lastSingle: null,
    lastSource: null,
    recent: [],
    textOf: (mention) => mentionText(parts.tokens, mention),
    namedBefore: (token) => lastNamed(mentions, of, token),
  }
  const index = indexMentions(mentions)
  const positions: ReadPosition[] = []
  const proposed: { label: string; at: Span }[] = []
  let context: IssueContext = { before: null, conflict: null, ownState: discourse.ownState }
  for (const sentence of sentences) {
    const view = { tokens: parts.tokens, from: sentence.from, to: sentence.to, ...index }
    for (const draft of readSentence(view, discourse, sentence.paragraph)) {
      const { issues, why } = fileIssues(parts.tokens, { ...draft, sentence }, context)
      positions.push(toPosition(parts, draft, issues, why))
      context = nextContext(context, issues, sentence)
      const phrase = issues.length === 0 ? proposeIssue(parts.tokens, draft.content) : null
      if (phrase) proposed.push(labelled(parts, phrase))
    }
  }
  positions.sort((a, b) => a.cueAt[0] - b.cueAt[0])
  return { positions, proposed }
}

function labelled(
  parts: TextParts,
  [from, to]: readonly [number, number],
): { label: string; at: Span } {
  const at = parts.at(parts.tokens[from]?.start ?? 0, parts.tokens[to - 1]?.end ?? 0)
  return { label: parts.source.slice(...at).replace(/\s+/g, ' '), at }
}
