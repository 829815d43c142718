import { and, eq, inArray, or, sql } from 'drizzle-orm'
import { actor } from '@/db/schema/actor'
import type { Tx } from '@/db/scope'
import { actorKey, actorKind, type NamedActor } from '@/lib/core/reading/actor-key'

/** An actor that the team knows. */
export type KnownActor = {
  id: string
  kind: string
  name: string
  nameKey: string
  state: string | null
}

/**
 * The team's actors that one of these names can mean: of the same key, or persons who share a word of their name.
 * Index actor_once, for the second half its part of the team and kind: some thousand rows at most.
 */
export function listActorsNamed(
  tx: Tx,
  teamId: string,
  names: readonly NamedActor[],
): Promise<KnownActor[]> {
  const keys = [...new Set(names.map(({ name }) => actorKey(name)))]
  const words = keys.flatMap((key) => key.split(' ')).filter((word) => word.length > 2)
  const patterns = [...new Set(words)].map((word) => `%${word.replace(/[\\\\%_]/g, '')}%`)
  const alike = sql`${actor.nameKey} like any(${sql.param(patterns)}::text[])`
  return tx
    .select({
      id: actor.id,
      kind: actor.kind,
      name: actor.name,
      nameKey: actor.nameKey,
      state: actor.state,
    })
    .from(actor)
    .where(
      and(
        eq(actor.teamId, teamId),
        or(inArray(actor.nameKey, keys), and(eq(actor.kind, 'person'), alike)),
      ),
    )
    .orderBy(actor.id)
    .limit(5000)
}

/** Whether a printed name has exactly this key. */
export function isExactly(known: KnownActor, { name }: NamedActor): boolean {
  return known.kind === actorKind(name) && known.nameKey === actorKey(name)
}
