import { and, asc, count, desc, eq, sql } from 'drizzle-orm'
import { invitation, member, user } from '@/db/schema/auth'
import { team } from '@/db/schema/team'
import type { Tx } from '@/db/scope'

/*
 * Accounts and memberships are no team's rows: these queries take a system handle, and every one of them
 * is bound to a user or a team that its caller has checked.
 */

/** The teams somebody belongs to, by name. */
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

/** The people of a team with their addresses, those with the heaviest role first. */
export function listPeople(tx: Tx, teamId: string) {
  return tx
    .select({
      id: user.id,
      name: user.name,
      email: user.email,
      role: member.role,
      joinedAt: member.createdAt,
    })
    .from(member)
    .innerJoin(user, eq(user.id, member.userId))
    .where(eq(member.teamId, teamId))
    .orderBy(
      sql`array_position(array['owner','admin','editor','commenter','viewer'], ${member.role})`,
      asc(user.name),
    )
}

/** Invitations of a team that wait for an answer, expired ones included, newest first. */
export function listInvitations(tx: Tx, teamId: string) {
  return tx
    .select({
      id: invitation.id,
      email: invitation.email,
      role: invitation.role,
      expiresAt: invitation.expiresAt,
      invitedBy: user.name,
    })
    .from(invitation)
    .innerJoin(user, eq(user.id, invitation.inviterId))
    .where(and(eq(invitation.teamId, teamId), eq(invitation.status, 'pending')))
    .orderBy(desc(invitation.createdAt))
}

/** One invitation with its team and who invited; null when there is none of this id. */
export async function findInvitation(tx: Tx, id: string) {
  const [row] = await tx
    .select({
      id: invitation.id,
      email: invitation.email,
      role: invitation.role,
      status: invitation.status,
      expiresAt: invitation.expiresAt,
      team: team.name,
      teamSlug: team.slug,
      invitedBy: user.name,
    })
    .from(invitation)
    .innerJoin(team, eq(team.id, invitation.teamId))
    .innerJoin(user, eq(user.id, invitation.inviterId))
    .where(eq(invitation.id, id))
  return row ?? null
}
