import { and, asc, eq, sql } from 'drizzle-orm'
import { credential, member } from '@/db/schema/auth'
import { team } from '@/db/schema/team'
import type { Tx } from '@/db/scope'

/** Names of the teams that would be left without an owner if this person went. Takes a system handle. */
export async function listTeamsOwnedAlone(tx: Tx, userId: string): Promise<string[]> {
  const rows = await tx
    .select({ name: team.name })
    .from(member)
    .innerJoin(team, eq(team.id, member.teamId))
    .where(
      and(
        eq(member.userId, userId),
        eq(member.role, 'owner'),
        sql`not exists (select 1 from member other where other.team_id = ${member.teamId}
              and other.role = 'owner' and other.user_id <> ${member.userId})`,
      ),
    )
    .orderBy(asc(team.name))
  return rows.map((row) => row.name)
}

/** The hash of somebody's password; null where there is none. Takes a system handle. */
export async function findPasswordHash(tx: Tx, userId: string): Promise<string | null> {
  const [row] = await tx
    .select({ password: credential.password })
    .from(credential)
    .where(and(eq(credential.userId, userId), eq(credential.providerId, 'credential')))
  return row?.password ?? null
}
