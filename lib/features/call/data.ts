import { and, between, eq, inArray, isNull, or } from 'drizzle-orm'
import { actor } from '@/db/schema/actor'
import { account, call, participant } from '@/db/schema/call'
import { readout } from '@/db/schema/readout'
import type { Tx } from '@/db/scope'
import { actorKey, actorKind, type NamedActor, sameActor } from '@/lib/core/reading/actor-key'
import { type CallCandidate, dayShifted } from '@/lib/features/call/schema'

/** An actor that the team knows, and whether a printed name is it. */
export type KnownActor = { id: string; matches: (named: NamedActor) => boolean }

/** The team's actors that one of these names can mean. Index actor_once. */
export async function listPersonsNamed(
  tx: Tx,
  teamId: string,
  names: readonly NamedActor[],
): Promise<KnownActor[]> {
  const keys = [...new Set(names.map(({ name }) => actorKey(name)))]
  if (keys.length === 0) return []
  // A surname alone is looked for among the persons of its state; a full name also under its surname alone.
  const words = [...new Set(keys.flatMap((key) => key.split(' ')))]
  const lone = keys.some((key) => !key.includes(' '))
  const states = [...new Set(names.flatMap(({ state }) => (state ? [state] : [])))]
  const ofStates = or(
    isNull(actor.state),
    states.length > 0 ? inArray(actor.state, states) : undefined,
  )
  const namesakes = lone ? and(eq(actor.kind, 'person'), ofStates) : undefined
  const rows = await tx
    .select({
      id: actor.id,
      kind: actor.kind,
      name: actor.name,
      nameKey: actor.nameKey,
      state: actor.state,
    })
    .from(actor)
    .where(
      and(eq(actor.teamId, teamId), or(inArray(actor.nameKey, [...keys, ...words]), namesakes)),
    )
    .limit(2000)
  const same = (row: (typeof rows)[number], named: NamedActor) =>
    row.kind === actorKind(named.name) && row.nameKey === actorKey(named.name)
  const alike = (row: (typeof rows)[number], named: NamedActor) =>
    row.kind === 'person' && actorKind(named.name) === 'person' && sameActor(row, named)
  return rows.map((row) => ({
    id: row.id,
    matches: (named) => {
      if (rows.some((other) => same(other, named))) return same(row, named)
      const fitting = rows.filter((other) => alike(other, named))
      return fitting.length === 1 && fitting[0] === row
    },
  }))
}

/** Calls of the day, the day before and the day after, with who took part. Index call_newest. */
export async function listCallsAround(
  tx: Tx,
  teamId: string,
  day: string,
): Promise<CallCandidate[]> {
  const rows = await tx
    .select({
      id: call.id,
      title: call.title,
      heldOn: call.heldOn,
      channel: call.channel,
      accountId: account.id,
      issuer: readout.issuerName,
      name: participant.name,
      state: participant.state,
    })
    .from(call)
    .innerJoin(account, and(eq(account.teamId, call.teamId), eq(account.callId, call.id)))
    .innerJoin(readout, and(eq(readout.teamId, account.teamId), eq(readout.id, account.readoutId)))
    .innerJoin(
      participant,
      and(eq(participant.teamId, account.teamId), eq(participant.accountId, account.id)),
    )
    .where(
      and(
        eq(call.teamId, teamId),
        between(call.heldOn, dayShifted(day, -1), dayShifted(day, 1)),
        isNull(call.deletedAt),
        isNull(readout.deletedAt),
        eq(participant.role, 'participant'),
      ),
    )
    .limit(5000)
  return gatherCandidates(rows)
}

type CandidateRow = {
  id: string
  title: string
  heldOn: string | null
  channel: string
  accountId: string
  issuer: string
  name: string
  state: string | null
}

function gatherCandidates(rows: readonly CandidateRow[]): CallCandidate[] {
  const calls = new Map<
    string,
    CandidateRow & { issuers: Set<string>; byAccount: Map<string, NamedActor[]> }
  >()
  for (const row of rows) {
    const found = calls.get(row.id) ?? { ...row, issuers: new Set(), byAccount: new Map() }
    calls.set(row.id, found)
    found.issuers.add(row.issuer)
    const cast = found.byAccount.get(row.accountId) ?? []
    found.byAccount.set(row.accountId, [...cast, { name: row.name, state: row.state }])
  }
  return [...calls.values()].map(({ id, title, heldOn, channel, issuers, byAccount }) => ({
    id,
    title,
    heldOn,
    channel,
    issuers: [...issuers],
    casts: [...byAccount.values()],
  }))
}
