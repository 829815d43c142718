import { type Found, type FoundCalls, findCalls, ONE_OR_NONE } from './calls'
import { type Actor, lastNamed, mentionText } from './cast/build'
import type { Mention } from './cast/mention'
import { sentencesFrom, type TextParts, takeApart } from './document'
import { stateAt } from './gazetteer'
import { inFirstPerson } from './header/author'
import { findJoint, type JointStatement } from './header/joint'
import { findLayout } from './header/layout'
import { issuerFact } from './issuer-fact'
import { tieOf } from './issues/anaphora'
import { scopeOf } from './issues/assign'
import { nextContext, openContext, passOver } from './issues/context'
import { fileIssues } from './issues/file'
import { proposeIssue } from './issues/propose'
import { detectLanguage } from './language'
import { isAnnounced, isTranscript, publishedFact } from './opening'
import { findPeople } from './people'
import { gendersOf } from './positions/gender'
import { indexMentions, readSentence, toPosition } from './positions/read-positions'
import { tieReferences } from './positions/references'
import { type Discourse, noteSubject, ownVoice } from './positions/source'
import { openingSubject } from './positions/subjects'
import type { Token } from './tokens'
import type { CastMember, Reading, ReadOptions, ReadPosition, Span } from './types'

/** Version of the reader: raised whenever a text may be read differently. */
export const READER_VERSION = '1.6.0'

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

const byPlace = (a: { from: number }, b: { from: number }): number => a.from - b.from

function castOf(parts: TextParts, actors: readonly Actor[]): CastMember[] {
  return actors.map((actor) => ({
    name: actor.name,
    office: actor.office,
    state: actor.state,
    role: actor.role,
    mentions: [...actor.mentions].sort(byPlace).map(({ from, to, how }) => {
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
  const people = findPeople(parts, layout, sentences, options)
  return finish({ parts, layout, options, sentences, ...people })
}

function finish(found: Found): Reading {
  const { parts, layout, options, actors, participants } = found
  const transcript = isTranscript(parts.clean)
  const joint = findJoint(parts, layout, found.sentences, options.title ?? null)
  const published = publishedFact(parts, layout, options)
  const hasCall = !transcript && participants.length > 0 && found.places.length > 0
  const calls = hasCall ? findCalls(found, published) : ONE_OR_NONE
  const issuer = issuerFact({ ...found, joint })
  const { positions, proposed } = transcript
    ? { positions: [], proposed: [] }
    : positionsOf(found, joint, calls, issuer?.value.name ?? null)
  for (const index of [...participants, ...calls.calls.flatMap((call) => call.participants)]) {
    const actor = actors[index]
    if (actor) actor.role = 'participant'
  }
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
    issuer,
    attribution: layout.attribution
      ? {
          value: layout.attribution.text,
          at: parts.at(layout.attribution.start, layout.attribution.end),
          confidence: 0.97,
        }
      : null,
    calls: calls.calls,
    cast: castOf(parts, actors),
    positions,
    proposedIssues: proposed,
  }
}

/** What is known of who speaks before the first sentence. */
function discourseOf(found: Found, joint: JointStatement | null, house: string | null): Discourse {
  const { parts, sentences, mentions, of, actors, participants, own } = found
  const discourse: Discourse = {
    actors,
    of,
    participants,
    own,
    ownState: own === null ? (found.home?.state ?? null) : (actors[own]?.state ?? null),
    lastSingle: null,
    lastSource: null,
    lastParagraph: -1,
    listed: null,
    joint: joint?.sides ?? null,
    genders: gendersOf(parts.tokens, actors, participants, own),
    firstPerson: inFirstPerson(parts, sentences[0]),
    issuer: null,
    recent: [],
    textOf: (mention) => mentionText(parts.tokens, mention),
    stateIn: (mention) => stateIn(parts.tokens, mention),
    statesOfPlural: (mention) => statesOfPlural(parts.tokens, mention),
    namedBefore: (token) => lastNamed(mentions, of, token),
  }
  discourse.issuer = ownVoice(discourse, house)
  return discourse
}

function positionsOf(
  found: Found,
  joint: JointStatement | null,
  calls: FoundCalls,
  house: string | null,
): { positions: ReadPosition[]; proposed: { label: string; at: Span }[] } {
  const { parts, sentences, mentions, participants, actors } = found
  const discourse = discourseOf(found, joint, house)
  const index = indexMentions(mentions)
  const positions: ReadPosition[] = []
  const proposed: { label: string; at: Span }[] = []
  const sides = new Set(participants.flatMap((index) => actors[index]?.state ?? []))
  const scope = scopeOf(parts.tokens, sides)
  let context = openContext(scope, discourse.ownState, parts.tokens)
  for (const [at, sentence] of sentences.entries()) {
    discourse.participants = calls.participantsAt(at) ?? participants
    const view = { tokens: parts.tokens, from: sentence.from, to: sentence.to, ...index }
    tieReferences(discourse, view)
    const drafts = readSentence(view, discourse, sentence.paragraph)
    if (drafts.length === 0) {
      noteSubject(discourse, openingSubject(view))
      context = passOver(context, parts.tokens, sentence, isAlone(sentences, at))
    }
    for (const draft of drafts) {
      const { issues, why } = fileIssues(parts.tokens, { ...draft, sentence }, context)
      positions.push({
        ...toPosition(parts, draft, issues, why),
        calls: calls.callsOf(at, draft.resolved.members),
      })
      const own = tieOf(parts.tokens, draft.content, sides) === 'own'
      context = nextContext(context, issues, sentence, own)
      const phrase = issues.length === 0 ? proposeIssue(parts.tokens, draft.content) : null
      if (phrase) proposed.push(labelled(parts, phrase))
    }
  }
  if (isAnnounced(parts, found.places)) dropToCome(positions, parts)
  positions.sort((a, b) => a.cueAt[0] - b.cueAt[0])
  return { positions, proposed }
}

/** In an announcement, "the ministers will discuss A" tells of no talk. */
function dropToCome(positions: ReadPosition[], { source }: TextParts): void {
  const told = positions.filter(
    ({ act, cueAt }) => act !== 'topic' || !/\b(?:will|shall)\b/.test(source.slice(...cueAt)),
  )
  positions.splice(0, positions.length, ...told)
}

/** Is a sentence the whole of its paragraph? */
function isAlone(sentences: Found['sentences'], at: number): boolean {
  const here = sentences[at]?.paragraph
  return here !== sentences[at - 1]?.paragraph && here !== sentences[at + 1]?.paragraph
}

/** The states of "the Swedish and Lithuanian ministers" and "the ministers of Sweden and Lithuania". */
function statesOfPlural(tokens: readonly Token[], { from, to }: Mention): string[] {
  const found = new Set<string>()
  for (let k = from; k < to; k++) {
    const place = stateAt(tokens, k)
    if (place?.kind === 'demonym') found.add(place.iso)
  }
  for (let k = from - 1; k > from - 8 && /^(?:and|,)$/.test(tokens[k]?.lower ?? ''); k -= 2) {
    const place = stateAt(tokens, k - 1)
    if (place?.kind === 'demonym' && place.to === k) found.add(place.iso)
  }
  if (tokens[to]?.lower !== 'of') return [...found]
  for (let k = to + 1; k < to + 12; k++) {
    const place = stateAt(tokens, k)
    if (place && place.kind !== 'demonym') {
      found.add(place.iso)
      k = place.to - 1
    } else if (!/^(?:the|and|,)$/.test(tokens[k]?.lower ?? '')) break
  }
  return [...found]
}

function stateIn(tokens: readonly Token[], mention: Mention): string | null {
  for (let k = mention.from; k < mention.to; k++) {
    const place = stateAt(tokens, k)
    if (place) return place.iso
  }
  return null
}

function labelled(
  parts: TextParts,
  [from, to]: readonly [number, number],
): { label: string; at: Span } {
  const at = parts.at(parts.tokens[from]?.start ?? 0, parts.tokens[to - 1]?.end ?? 0)
  return { label: parts.source.slice(...at).replace(/\s+/g, ' '), at }
}
