import { stateName } from './gazetteer'
import type { Channel, Reading, Span } from './types'

/** Where a fact stands in the text (null: a person said it, or it was inferred) and who vouches for it. */
export type FactSource = {
  start: number | null
  end: number | null
  confidence: number
  by: 'reader' | 'person'
}

/** Somebody in a call, as the reader found or a person wrote it. */
export type ParticipantDraft = {
  name: string
  office: string | null
  state: string | null
  role: 'participant' | 'delegate' | 'named'
  /** The name in the reading, which its positions call their source by; null for one that a person added. */
  readAs: string | null
  /** Side in this call, where the caller knows it; else it is told from the issuer. */
  side?: string | null
}

/** What a text says of one call, before it is saved. */
export type AccountDraft = {
  heldOn: string | null
  channel: Channel
  initiator: string | null
  initiatorState: string | null
  place: string | null
  evidence: Record<string, FactSource>
  participants: ParticipantDraft[]
}

/** The calls that a reading reports, one draft of an account each; none where the text reports no call. */
export function accountDrafts(reading: Reading): AccountDraft[] {
  return reading.calls.map((call) => ({
    heldOn: call.heldOn?.value ?? null,
    channel: call.channel.value,
    initiator: call.initiative?.value.actor ?? null,
    initiatorState: call.initiative?.value.state ?? null,
    place: call.place?.value ?? null,
    evidence: {
      ...evidenceOf({
        heldOn: call.heldOn,
        channel: call.channel,
        initiator: call.initiative,
        place: call.place,
      }),
      ...mentionsOf(reading, call.participants),
    },
    participants: participantsOf(reading, call.participants),
  }))
}

/**
 * Names of those who issue a joint statement beside its issuer; one that is called the same as another is told apart by
 * its state.
 */
export function issuersBeside({ issuer }: Reading): string[] {
  const others = issuer?.value.jointly ?? []
  const all = [issuer?.value, ...others]
  return others.map(({ name, state }) => {
    const same = all.filter((one) => one?.name.toLowerCase() === name.toLowerCase())
    return same.length > 1 && state ? `${name} (${stateName(state)})` : name
  })
}

type Told = { at: Span | null; confidence: number } | null

/** The words behind each fact that was found. */
export function evidenceOf(facts: Record<string, Told>): Record<string, FactSource> {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, fact]) =>
      fact
        ? [
            [
              name,
              {
                start: fact.at?.[0] ?? null,
                end: fact.at?.[1] ?? null,
                confidence: fact.confidence,
                by: 'reader' as const,
              },
            ],
          ]
        : [],
    ),
  )
}

/** Key in an account's evidence under which the first mention of somebody stands. */
export function participantEvidence(name: string): string {
  return `participant ${name}`
}

function mentionsOf(reading: Reading, inCall: readonly number[]): Record<string, FactSource> {
  return Object.fromEntries(
    reading.cast.flatMap((actor, index) => {
      if (actor.role === 'participant' && !inCall.includes(index)) return []
      const named = actor.mentions.filter(({ how }) => how === 'name')
      const first = (named.length > 0 ? named : actor.mentions)[0]
      if (!first) return []
      const [start, end] = first.at
      const source: FactSource = { start, end, confidence: 1, by: 'reader' }
      return [[participantEvidence(actor.name), source]]
    }),
  )
}

/** Those of this call first, then everybody else the text names beside them. */
function participantsOf(reading: Reading, inCall: readonly number[]): ParticipantDraft[] {
  const others = reading.cast.flatMap((actor, index) =>
    actor.role === 'participant' || inCall.includes(index) ? [] : [index],
  )
  return [...inCall, ...others].flatMap((index) => {
    const actor = reading.cast[index]
    if (!actor) return []
    const { name, office, state } = actor
    const role = inCall.includes(index) ? ('participant' as const) : actor.role
    return [{ name, office, state, role, readAs: name }]
  })
}

/** Side of each participant: the issuer's own state is `a`, the other `b`, further ones `c` and so on. */
export function sidesOf(
  participants: readonly ParticipantDraft[],
  issuer: { name: string; state: string | null },
): (string | null)[] {
  const groups = new Map<string, string>()
  if (issuer.state) groups.set(issuer.state, 'a')
  const home = issuer.state ? null : ownGroup(participants, issuer.name)
  if (home) groups.set(home, 'a')
  for (const participant of participants) {
    const group = groupOf(participant)
    if (participant.role !== 'participant' || groups.has(group)) continue
    // Past the sixth side letters would tell nobody anything.
    groups.set(group, 'abcdef'[groups.size] ?? 'f')
  }
  return participants.map((one) => one.side ?? groups.get(groupOf(one)) ?? null)
}

function groupOf(participant: ParticipantDraft): string {
  return participant.state ?? `actor ${participant.name}`
}

/** Where the issuer has no state: whoever's name or office shares a word with it, else the first. */
function ownGroup(participants: readonly ParticipantDraft[], issuer: string): string | null {
  const words = issuer.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  const own = participants.find((one) => {
    const printed = `${one.name} ${one.office ?? ''}`.toLowerCase()
    return words.some((word) => printed.includes(word.slice(0, 5)))
  })
  const chosen = own ?? participants.find((one) => one.role === 'participant')
  return chosen ? groupOf(chosen) : null
}
