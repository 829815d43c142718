import { sql } from 'drizzle-orm'
import { actor } from '@/db/schema/actor'
import type { Tx } from '@/db/scope'
import { actorKey, actorKind, type NamedActor } from '@/lib/core/reading/actor-key'
import { listPersonsNamed } from '@/lib/features/actor/data'

/**
 * The actors of these names, made where the team has none yet; gives the id of each name.
 * A surname alone is taken for the one known person of that surname and state.
 */
export async function findOrMakeActors(
  tx: Tx,
  teamId: string,
  names: readonly NamedActor[],
): Promise<Map<string, string>> {
  const known = await listPersonsNamed(tx, teamId, names)
  const wanted = new Map<string, NamedActor>()
  const idOf = new Map<string, string>()
  for (const named of names) {
    const found = known.find((candidate) => candidate.matches(named))
    if (found) idOf.set(named.name, found.id)
    else wanted.set(`${actorKind(named.name)} ${actorKey(named.name)}`, named)
  }
  if (wanted.size > 0) {
    // In order of key, so that two texts saved at once never wait for each other in a ring.
    const rows = [...wanted.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
    const made = await tx
      .insert(actor)
      .values(
        rows.map(({ name, state }) => ({
          teamId,
          kind: actorKind(name),
          name,
          nameKey: actorKey(name),
          state,
        })),
      )
      .onConflictDoUpdate({
        target: [actor.teamId, actor.kind, actor.nameKey],
        set: { state: sql`coalesce(${actor.state}, excluded.state)` },
      })
      .returning({ id: actor.id, kind: actor.kind, nameKey: actor.nameKey })
    const byKey = new Map(made.map((row) => [`${row.kind} ${row.nameKey}`, row.id]))
    for (const { name } of names) {
      const id = byKey.get(`${actorKind(name)} ${actorKey(name)}`)
      if (id && !idOf.has(name)) idOf.set(name, id)
    }
  }
  return idOf
}
