import { and, eq, inArray, isNull, or } from 'drizzle-orm'
import { actor } from '@/db/schema/actor'
import type { Tx } from '@/db/scope'
import { actorKey, actorKind, type NamedActor, sameActor } from '@/lib/core/reading/actor-key'

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
