import { and, eq, sql } from 'drizzle-orm'
import { actor } from '@/db/schema/actor'
import type { Tx } from '@/db/scope'
import {
  actorKey,
  actorKind,
  type NamedActor,
  nameFullness,
  sameActor,
} from '@/lib/core/reading/actor-key'
import { isExactly, type KnownActor, listActorsNamed } from '@/lib/features/actor/data'

/**
 * The actors of these names, made where the team has none yet; gives the id of each name. A shorter form of
 * a known name is that actor when it can be no other, and the fullest form is the one kept.
 */
export async function findOrMakeActors(
  tx: Tx,
  teamId: string,
  names: readonly NamedActor[],
): Promise<Map<string, string>> {
  if (names.length === 0) return new Map()
  const known = await listActorsNamed(tx, teamId, names)
  const idOf = new Map<string, string>()
  const missing: NamedActor[][] = []
  // The fullest first: a surname alone in the same text then joins its own full name.
  const fullestFirst = [...names].sort((a, b) => nameFullness(b.name) - nameFullness(a.name))
  for (const named of fullestFirst) {
    const found = onlyFitting(known, named)
    if (found) {
      idOf.set(named.name, found.id)
      if (nameFullness(named.name) > nameFullness(found.name)) {
        await nameMoreFully(tx, teamId, found, named)
      }
      continue
    }
    const group = missing.find(([first]) => first && canBeOne(first, named))
    if (group) group.push(named)
    else missing.push([named])
  }
  const made = await makeActors(
    tx,
    teamId,
    missing.flatMap(([first]) => first ?? []),
  )
  for (const group of missing) {
    const id = group[0] ? made.get(keyOf(group[0])) : undefined
    if (id) for (const { name } of group) idOf.set(name, id)
  }
  return idOf
}

/** The known actor of exactly this name, or the only one who can be meant. */
function onlyFitting(known: readonly KnownActor[], named: NamedActor): KnownActor | null {
  const exact = known.find((one) => isExactly(one, named))
  if (exact) return exact
  const fitting = known.filter((one) => one.kind === 'person' && canBeOne(one, named))
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

function canBeOne(one: NamedActor, other: NamedActor): boolean {
  return actorKind(one.name) === actorKind(other.name) && sameActor(one, other)
}

function keyOf({ name }: NamedActor): string {
  return `${actorKind(name)} ${actorKey(name)}`
}

async function makeActors(
  tx: Tx,
  teamId: string,
  names: readonly NamedActor[],
): Promise<Map<string, string>> {
  if (names.length === 0) return new Map()
  const byKey = new Map(names.map((named) => [keyOf(named), named]))
  // In order of key, so that two texts saved at once never wait for each other in a ring.
  const rows = [...byKey.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
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
  return new Map(made.map((row) => [`${row.kind} ${row.nameKey}`, row.id]))
}

async function nameMoreFully(tx: Tx, teamId: string, known: KnownActor, named: NamedActor) {
  const { name } = named
  const nameKey = actorKey(name)
  await tx
    .update(actor)
    .set({ name, nameKey, state: known.state ?? named.state, revision: sql`${actor.revision} + 1` })
    .where(and(eq(actor.teamId, teamId), eq(actor.id, known.id)))
  known.name = name
  known.nameKey = nameKey
}
