import { asc, count, eq } from 'drizzle-orm'
import { member, user } from '@/db/schema/auth'
import { team } from '@/db/schema/team'
import type { Tx } from '@/db/scope'

/** The teams somebody belongs to, by name. Takes a system handle: membership is not a team's row. */
export function listTeamsOf(tx: Tx, userId: string) {
  return tx
    .select({ id: team.id, slug: team.slug, name: team.name, role: member.role })
    .from(member)
    .innerJoin(team, eq(team.id, member.teamId))
    .where(eq(member.userId, userId))
    .orderBy(asc(team.name))
}

/** Whether nobody has an account on this server yet. */
export async function isEmptyServer(tx: Tx): Promise<boolean> {
  const [row] = await tx.select({ users: count() }).from(user)
  return (row?.users ?? 0) === 0
}
