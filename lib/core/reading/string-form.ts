import type { CallFacts, CastMember, Reading, ReadPosition } from './types'

/** A reading in the string form of the gold files: words instead of spans, spans beside them. */
export type StringForm = Record<string, unknown>

function person(member: CastMember): { name: string; office: string | null; state: string | null } {
  return { name: member.name, office: member.office, state: member.state }
}

function issuerForm(reading: Reading): StringForm | null {
  if (!reading.issuer) return null
  const { name, state, jointly } = reading.issuer.value
  return { name, state, ...(jointly ? { jointly } : {}) }
}

function callForm(reading: Reading, call: CallFacts | null): StringForm {
  const participants = (call?.participants ?? []).flatMap((index) => reading.cast[index] ?? [])
  return {
    heldOn: call?.heldOn?.value ?? null,
    publishedOn: reading.publishedOn?.value ?? null,
    channel: call?.channel.value ?? 'unknown',
    initiative: call?.initiative?.value ?? null,
    issuer: issuerForm(reading),
    participants: participants.map(person),
    alsoNamed: reading.cast.filter((member) => member.role !== 'participant').map(person),
  }
}

function positionForm(text: string, position: ReadPosition): StringForm {
  return {
    source: position.source,
    cue: text.slice(...position.cueAt),
    ...(position.cueTailAt.length > 0
      ? { cueTail: position.cueTailAt.map((span) => text.slice(...span)) }
      : {}),
    content: text.slice(...position.contentAt),
    act: position.act,
    force: position.force,
    polarity: position.polarity,
    issues: position.issues,
    ...(position.calls.length > 0 ? { call: position.calls } : {}),
    cueAt: position.cueAt,
    contentAt: position.contentAt,
    ...(position.cueTailAt.length > 0 ? { cueTailAt: position.cueTailAt } : {}),
  }
}

/** The string form of a reading of a file. */
export function toStringForm(name: string, text: string, reading: Reading): StringForm {
  const positions = reading.positions.map((position) => positionForm(text, position))
  if (reading.calls.length === 1)
    return { text: name, call: callForm(reading, reading.calls[0] ?? null), positions }
  return { text: name, calls: reading.calls.map((call) => callForm(reading, call)), positions }
}
