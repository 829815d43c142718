import type { TextParts } from './document'
import { findChannel, findOccasion, findPlace } from './header/call'
import { tellsOfSeveral } from './header/company'
import { type FurtherCall, findFurtherCalls } from './header/further-calls'
import { findHeldOn } from './header/held-on'
import { findInitiative } from './header/initiative'
import type { Layout } from './header/layout'
import { openingText } from './opening'
import type { People } from './people'
import type { Sentence } from './sentences'
import type { CallFacts, Fact, ReadOptions } from './types'

/** A text with all that is known of its people. */
export type Found = People & {
  parts: TextParts
  layout: Layout
  options: ReadOptions
  sentences: readonly Sentence[]
}

/** The calls of a text, and to which of them a place in it belongs. */
export type FoundCalls = {
  calls: CallFacts[]
  /** Indices of the calls that a position belongs to, by its sentence and those who hold it; empty means all. */
  callsOf: (sentence: number, members: readonly number[]) => readonly number[]
  /** Who took part in the call that a sentence tells of; null where all did. */
  participantsAt: (sentence: number) => readonly number[] | null
}

/** Of a text with one call or none, every position belongs to all. */
export const ONE_OR_NONE: FoundCalls = {
  calls: [],
  callsOf: () => [],
  participantsAt: () => null,
}

/** The calls that a text reports: one, one with each counterpart, or further ones told later. */
export function findCalls(found: Found, published: Fact<string> | null): FoundCalls {
  const whole = callOf(found, published)
  const { own, participants } = found
  const others = participants.filter((index) => index !== own)
  const opening = openingText(found.parts, found.layout, found.sentences)
  if (own !== null && others.length > 1 && tellsOfSeveral(opening))
    return eachWith(own, others, whole)
  const further = findFurtherCalls(found.parts, found.sentences, found)
  return further.length > 0 && own !== null
    ? toldLater(found, whole, own, further)
    : { ...ONE_OR_NONE, calls: [whole] }
}

/** "spoke separately with A and B": a position that one of them holds belongs to that one's call. */
function eachWith(own: number, others: readonly number[], whole: CallFacts): FoundCalls {
  return {
    calls: others.map((index) => ({ ...whole, participants: [own, index] })),
    callsOf: (_, members) => {
      const [only] = members
      const at = only === undefined ? -1 : others.indexOf(only)
      return members.length === 1 && at >= 0 ? [at] : []
    },
    participantsAt: () => null,
  }
}

/** What the opening says of all meetings holds for each that says nothing else. */
function asAnnounced(call: CallFacts, first: CallFacts): CallFacts {
  const unknown = call.channel.value === 'unknown'
  return {
    ...call,
    channel: unknown ? first.channel : call.channel,
    place: call.place ?? first.place,
    occasion: call.occasion ?? first.occasion,
  }
}

/** "Separately, the minister met with X": what follows belongs to that call. */
function toldLater(
  found: Found,
  whole: CallFacts,
  own: number,
  further: readonly FurtherCall[],
): FoundCalls {
  const later = new Set(further.flatMap((call) => call.with))
  const first = { ...whole, participants: whole.participants.filter((index) => !later.has(index)) }
  const { parts, mentions, of, actors } = found
  const calls = further.map(({ sentence, with: partners }): CallFacts => {
    const participants = [own, ...partners]
    const range = [
      parts.tokens[sentence.from]?.start ?? 0,
      parts.tokens[sentence.to - 1]?.end ?? 0,
    ] as const
    const channel = findChannel(parts, null, range)
    return {
      heldOn: whole.heldOn,
      channel,
      place: findPlace(parts, [sentence], channel.value),
      occasion: findOccasion(parts, range),
      initiative: findInitiative(parts, [sentence], [], {
        mentions,
        of,
        actors,
        participants,
        own,
      }),
      participants,
    }
  })
  // An opening that names nobody else only announces the calls that are told under it.
  const announced = first.participants.length < 2 && calls.length > 1
  const all = announced ? calls.map((call) => asAnnounced(call, first)) : [first, ...calls]
  const callAt = (sentence: number): number =>
    further.reduce(
      (last, { at }, index) => (sentence >= at ? index + (announced ? 0 : 1) : last),
      0,
    )
  return {
    calls: all,
    callsOf: (sentence) => [callAt(sentence)],
    participantsAt: (sentence) => all[callAt(sentence)]?.participants ?? null,
  }
}

function callOf(found: Found, published: Fact<string> | null): CallFacts {
  const { parts, layout, sentences, mentions, of, actors, participants, places, own } = found
  const opening = [layout.bodyFrom, Math.min(parts.clean.length, layout.bodyFrom + 900)] as const
  const firstSentence = sentences[0]
  const telling = places.find(({ paragraph }) => paragraph >= 0)
  const until = Math.max(firstSentence?.to ?? 0, telling?.to ?? 0)
  const last = until > 0 ? parts.tokens[until - 1] : undefined
  const first = [layout.bodyFrom, last ? last.end : opening[1]] as const
  const title = layout.title ? ([layout.title.start, layout.title.end] as const) : null
  const date =
    layout.date && !layout.dayOfTitle ? layout.date : published ? { iso: published.value } : null
  const channel = findChannel(parts, title, first)
  return {
    heldOn: findHeldOn(parts, places, sentences, date),
    channel,
    place: findPlace(parts, places, channel.value),
    occasion: findOccasion(parts, first),
    initiative: findInitiative(parts, sentences, places, {
      mentions,
      of,
      actors,
      participants,
      own,
    }),
    participants,
  }
}
