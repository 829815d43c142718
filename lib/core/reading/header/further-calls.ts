import type { Actor } from '../cast/build'
import type { Mention } from '../cast/mention'
import type { TextParts } from '../document'
import type { Sentence } from '../sentences'
import { announcesMeetings, holderOf, type Placed } from './company'

/** A later sentence that tells of another encounter of the issuer's own official, and with whom. */
export type FurtherCall = { sentence: Sentence; at: number; with: readonly number[] }

type Cast = {
  mentions: readonly Mention[]
  of: ReadonlyMap<Mention, number>
  actors: readonly Actor[]
  placed: readonly Placed[]
  participants: readonly number[]
  own: number | null
}

const MET =
  /^(?:met|spoke|held|received|hosted|had|called|phoned|telephoned|talked|conferred|welcomed)$/
const FURTHER =
  /\b(?:also|separately|later|then|the same day|same evening|earlier in the day|on the sidelines|on the margins|in a separate|in another|meanwhile|subsequently)\b/i
const PAST = /\b(?:last (?:year|month|week)|previous(?:ly)?|in (?:19|20)\d\d|recently)\b/i
const TOOK_PLACE = /\b(?:conversation|call|meeting|talks)\b.{0,24}\btook place between\b/i

function textOf(parts: TextParts, { from, to }: Sentence): string {
  return parts.clean.slice(parts.tokens[from]?.start ?? 0, parts.tokens[to - 1]?.end ?? 0)
}

function whoIs(cast: Cast, mention: Mention): number | null {
  return cast.of.get(mention) ?? holderOf(cast.actors, mention, new Set())
}

/** Does the issuer's own official stand before this token as the subject of the encounter? */
function ownBefore(cast: Cast, sentence: Sentence, verb: number): boolean {
  const before = cast.mentions.filter(({ from, to }) => from >= sentence.from && to <= verb)
  return before.some((mention) => {
    if (mention.kind === 'pronoun') return true
    return /^(?:person|bare|office)$/.test(mention.kind) && whoIs(cast, mention) === cast.own
  })
}

/** The persons right after a verb of meeting, up to the end of their names. */
function partnersAfter(
  parts: TextParts,
  cast: Cast,
  sentence: Sentence,
  verb: number,
): { at: number; found: number[] } {
  const found: number[] = []
  let at = -1
  for (const mention of cast.mentions) {
    if (mention.from <= verb || mention.to > sentence.to) continue
    if (!/^(?:person|bare)$/.test(mention.kind)) continue
    const gap = parts.tokens.slice(at < 0 ? verb + 1 : at, mention.from)
    const joins = gap.every((token) => /^(?:and|,|with|as|well)$/.test(token.lower))
    if (at < 0 ? gap.length > 16 : !joins) break
    const index = whoIs(cast, mention)
    if (index !== null && index !== cast.own) found.push(index)
    at = mention.to
  }
  return { at, found }
}

const WITH =
  /^(?:meeting|meetings|talks|discussions|discussion|conversation|call|exchange|met|spoke)$/

/** "held a series of bilateral meetings": does the opening announce meetings without naming with whom? */
function tellsOfMeetings(
  parts: TextParts,
  sentences: readonly Sentence[],
  { participants, placed, of, own }: Cast,
): boolean {
  const first = sentences[0]
  if (!first || !announcesMeetings(textOf(parts, first))) return false
  const others = placed.filter(({ mention, inTitle }) => {
    const index = of.get(mention)
    return !inTitle && index !== undefined && index !== own
  })
  return others.length === 0 && participants.length < 3
}

/** Is this a heading over the meeting that is told next: "Finland", "Meeting with the Foreign Minister of Finland"? */
function isHeading(parts: TextParts, sentence: Sentence | undefined): boolean {
  if (!sentence) return false
  const last = parts.tokens[sentence.to - 1]
  return sentence.to - sentence.from < 14 && last?.kind === 'word' && !/[.:;]$/.test(last.text)
}

/** The one whom a meeting is told to be with: after "met with" or "in her meeting with", or first under a heading. */
function partnerIn(
  parts: TextParts,
  cast: Cast,
  sentence: Sentence,
  headed: boolean,
): number | null {
  for (const mention of cast.mentions) {
    if (mention.from < sentence.from || mention.to > sentence.to) continue
    if (!/^(?:person|bare|office)$/.test(mention.kind)) continue
    const index = whoIs(cast, mention)
    if (index === null || index === cast.own) continue
    const before = parts.tokens.slice(Math.max(sentence.from, mention.from - 4), mention.from)
    const met = before.some(({ lower }) => WITH.test(lower)) && before.at(-1)?.lower !== 'of'
    return headed || met ? index : null
  }
  return null
}

/** Each meeting of a text that tells them one under another. */
function eachMeeting(parts: TextParts, sentences: readonly Sentence[], cast: Cast): FurtherCall[] {
  const found: FurtherCall[] = []
  for (const [at, sentence] of sentences.slice(0, 120).entries()) {
    if (at === 0 || isHeading(parts, sentence)) continue
    const headed = isHeading(parts, sentences[at - 1])
    const index = partnerIn(parts, cast, sentence, headed)
    if (index === null || found.some((call) => call.with.includes(index))) continue
    found.push({ sentence, at, with: [index] })
  }
  return found
}

/** The encounters that later sentences tell of: "Separately, the minister met with X". */
export function findFurtherCalls(
  parts: TextParts,
  sentences: readonly Sentence[],
  cast: Cast,
): FurtherCall[] {
  const found: FurtherCall[] = []
  if (cast.own === null) return found
  const meetings = tellsOfMeetings(parts, sentences, cast)
  if (meetings) return eachMeeting(parts, sentences, cast)
  const opened = new Set(
    cast.placed.flatMap(({ mention, inTitle }) => (inTitle ? [] : (cast.of.get(mention) ?? []))),
  )
  for (const [at, sentence] of sentences.slice(0, 80).entries()) {
    if (at === 0) continue
    const text = textOf(parts, sentence)
    if (PAST.test(text) || /\bwill\b/.test(text)) continue
    const between = TOOK_PLACE.test(text)
    if (!between && !FURTHER.test(text)) continue
    const speaking = /^(?:speaking|meeting)$/.test(parts.tokens[sentence.from]?.lower ?? '')
    for (let verb = sentence.from; verb < sentence.to; verb++) {
      const word = parts.tokens[verb]?.lower ?? ''
      const opens = speaking && verb === sentence.from
      if (between ? word !== 'between' : !MET.test(word) && !opens) continue
      if (!between && !opens && !ownBefore(cast, sentence, verb)) break
      const partners = partnersAfter(parts, cast, sentence, verb).found.filter(
        (index) => !opened.has(index) && !found.some((call) => call.with.includes(index)),
      )
      if (partners.length > 0) found.push({ sentence, at, with: partners })
      break
    }
  }
  return found
}
