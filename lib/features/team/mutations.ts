import { randomUUID } from 'node:crypto'
import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Who } from '@/db/member'
import { type Role, toRole } from '@/db/roles'
import { invitation, member, user } from '@/db/schema/auth'
import { team } from '@/db/schema/team'
import type { Tx } from '@/db/scope'
import { recordActivity } from '@/lib/features/activity/mutations'
import { mayGiveRole } from '@/lib/platform/auth/permissions'
import { AppError } from '@/lib/platform/errors'

/*
 * Changes of teams and their people. All take a system handle (memberships are no team's rows) and write
 * their activity in the same transaction. That a team keeps an owner is held by a constraint of the
 * database, checked at the commit: SQLSTATE PL001.
 */

/** Seven days: long enough for a holiday, short enough for a link that lies in a mailbox. */
const INVITATION_DAYS = 7
/** As many as a large team needs, too few to send mail to the world. */
const PENDING_AT_MOST = 200

/** Any number: held while the first account is made, so that of two who come at once one finds the server taken. */
const WELCOME_LOCK = 7_110_403

/** Lets one transaction at a time ask whether the server is empty. */
export async function lockWelcome(tx: Tx) {
  await tx.execute(sql`select pg_advisory_xact_lock(${WELCOME_LOCK})`)
}

/** Makes a team with its first owner. The slug's uniqueness is the index's business (`team_slug_unique`). */
export async function createTeam(
  tx: Tx,
  { name, slug, userId }: { name: string; slug: string; userId: string },
): Promise<{ id: string; slug: string }> {
  const [row] = await tx.insert(team).values({ name, slug }).returning({ id: team.id })
  if (!row) throw new Error('The team was not made.')
  await tx.insert(member).values({ teamId: row.id, userId, role: 'owner' })
  await recordActivity(
    tx,
    { teamId: row.id, userId },
    { verb: 'team.create', subjectKind: 'team', subjectId: row.id, detail: { name } },
  )
  return { id: row.id, slug }
}

/** Gives a team another name or address. */
export async function renameTeam(tx: Tx, who: Who, to: { name: string; slug: string }) {
  const [before] = await tx
    .select({ name: team.name, slug: team.slug })
    .from(team)
    .where(eq(team.id, who.teamId))
    .for('update')
  if (!before) throw new AppError('not-found')
  if (before.name === to.name && before.slug === to.slug) return
  await tx.update(team).set(to).where(eq(team.id, who.teamId))
  await tell(tx, who, 'team.rename', { from: before.name, to: to.name, slug: to.slug })
}

/** Invites an address; an earlier invitation of the same address is withdrawn by it. Gives the new one's id: the secret of its link. */
export async function invite(
  tx: Tx,
  who: Who,
  { email, role }: { email: string; role: Role },
): Promise<{ id: string; expiresAt: Date }> {
  const roles = await lockRoles(tx, who, [])
  refuseUnless(mayGiveRole(roles.own, null, role))
  const [already] = await tx
    .select({ id: user.id })
    .from(member)
    .innerJoin(user, eq(user.id, member.userId))
    .where(and(eq(member.teamId, who.teamId), eq(user.email, email)))
  if (already) throw new AppError('duplicate', { sentence: 'This person is in the team already.' })
  await tx
    .update(invitation)
    .set({ status: 'canceled' })
    .where(and(waiting(who.teamId), eq(invitation.email, email)))
  const open = await tx.$count(invitation, waiting(who.teamId))
  if (open >= PENDING_AT_MOST) {
    throw new AppError('too-many', {
      sentence: `There are ${PENDING_AT_MOST} open invitations. Withdraw some first.`,
    })
  }
  const expiresAt = new Date(Date.now() + INVITATION_DAYS * 24 * 3600_000)
  // Not a UUIDv7: the id is what lets somebody in, so every bit that can be random is.
  const id = randomUUID()
  await tx
    .insert(invitation)
    .values({ id, teamId: who.teamId, email, role, expiresAt, inviterId: who.userId })
  await tell(tx, who, 'team.invite', { role })
  return { id, expiresAt }
}

/** Takes an open invitation back: its link opens nothing any more. */
export async function withdrawInvitation(tx: Tx, who: Who, id: string) {
  const rows = await tx
    .update(invitation)
    .set({ status: 'canceled' })
    .where(and(waiting(who.teamId), eq(invitation.id, id)))
    .returning({ role: invitation.role })
  const [row] = rows
  if (!row) throw new AppError('not-found')
  await tell(tx, who, 'team.withdrawInvitation', { role: row.role })
}

/** Takes an invitation up for the person whose address it names. Twice is as good as once. Gives the team's slug. */
export async function acceptInvitation(
  tx: Tx,
  { id, userId, email }: { id: string; userId: string; email: string },
): Promise<{ slug: string }> {
  const [found] = await tx
    .select({
      teamId: invitation.teamId,
      email: invitation.email,
      role: invitation.role,
      status: invitation.status,
      expired: sql<boolean>`${invitation.expiresAt} <= now()`,
      slug: team.slug,
    })
    .from(invitation)
    .innerJoin(team, eq(team.id, invitation.teamId))
    .where(eq(invitation.id, id))
    .for('update', { of: invitation })
  if (!found || found.status === 'canceled' || found.status === 'rejected') {
    throw new AppError('not-found', { sentence: 'This invitation was withdrawn.' })
  }
  if (found.email.toLowerCase() !== email.toLowerCase()) {
    throw new AppError('forbidden', { sentence: 'This invitation is for another address.' })
  }
  if (found.status === 'accepted') return { slug: found.slug }
  if (found.expired) {
    throw new AppError('not-found', { sentence: 'This invitation has expired. Ask for another.' })
  }
  await tx.update(invitation).set({ status: 'accepted' }).where(eq(invitation.id, id))
  const role = toRole(found.role)
  const made = await tx
    .insert(member)
    .values({ teamId: found.teamId, userId, role })
    .onConflictDoNothing({ target: [member.teamId, member.userId] })
    .returning({ id: member.id })
  if (made.length) await tell(tx, { teamId: found.teamId, userId }, 'team.join', { role })
  return { slug: found.slug }
}

/** Gives a member another role. */
export async function changeRole(
  tx: Tx,
  who: Who,
  { userId, role }: { userId: string; role: Role },
) {
  const roles = await lockRoles(tx, who, [userId])
  const from = roles.of(userId)
  refuseUnless(mayGiveRole(roles.own, from, role))
  if (from === role) return
  await tx.update(member).set({ role }).where(memberOf(who.teamId, userId))
  await tell(tx, who, 'team.changeRole', { person: userId, from, to: role })
}

/** Puts a member out of the team. What they wrote stays under their name. */
export async function removeMember(tx: Tx, who: Who, userId: string) {
  if (userId === who.userId) {
    throw new AppError('invalid', { sentence: 'To go yourself, leave the team.' })
  }
  const roles = await lockRoles(tx, who, [userId])
  refuseUnless(mayGiveRole(roles.own, roles.of(userId), null))
  await tx.delete(member).where(memberOf(who.teamId, userId))
  await tell(tx, who, 'team.removeMember', { person: userId })
}

/** Leaves the team; refused (PL001, at the commit) to its last owner. */
export async function leaveTeam(tx: Tx, who: Who) {
  await tx.delete(member).where(memberOf(who.teamId, who.userId))
  await tell(tx, who, 'team.leave', {})
}

/** Makes another member owner and oneself admin, in one step. */
export async function handOver(tx: Tx, who: Who, userId: string) {
  if (userId === who.userId) {
    throw new AppError('invalid', { sentence: 'Choose somebody else.' })
  }
  const roles = await lockRoles(tx, who, [userId])
  refuseUnless(roles.own === 'owner' && roles.of(userId) !== null)
  await tx.update(member).set({ role: 'owner' }).where(memberOf(who.teamId, userId))
  await tx.update(member).set({ role: 'admin' }).where(memberOf(who.teamId, who.userId))
  await tell(tx, who, 'team.handOver', { person: userId })
}

/** Deletes a team with all that is in it, when the owner has typed its name. */
export async function deleteTeam(tx: Tx, who: Who, typedName: string) {
  const roles = await lockRoles(tx, who, [])
  refuseUnless(roles.own === 'owner')
  const gone = await tx
    .delete(team)
    .where(and(eq(team.id, who.teamId), eq(team.name, typedName)))
    .returning({ id: team.id })
  if (!gone.length) {
    throw new AppError('invalid', { sentence: 'That is not the team’s name. Nothing was deleted.' })
  }
}

const memberOf = (teamId: string, userId: string) =>
  and(eq(member.teamId, teamId), eq(member.userId, userId))

const waiting = (teamId: string) =>
  and(eq(invitation.teamId, teamId), eq(invitation.status, 'pending'))

function tell(
  tx: Tx,
  who: Who,
  verb: Parameters<typeof recordActivity>[2]['verb'],
  detail: Record<string, unknown>,
) {
  return recordActivity(tx, who, { verb, subjectKind: 'team', subjectId: who.teamId, detail })
}

function refuseUnless(allowed: boolean) {
  if (!allowed) throw new AppError('forbidden')
}

/** Reads roles under a lock, one's own included: what the door saw may have changed since. */
async function lockRoles(tx: Tx, who: Who, others: string[]) {
  const rows = await tx
    .select({ userId: member.userId, role: member.role })
    .from(member)
    .where(and(eq(member.teamId, who.teamId), inArray(member.userId, [who.userId, ...others])))
    .orderBy(member.userId)
    .for('update')
  const known = new Map(rows.map((row) => [row.userId, toRole(row.role)]))
  const own = known.get(who.userId)
  if (!own || others.some((id) => !known.has(id))) throw new AppError('not-found')
  return { own, of: (id: string) => known.get(id) ?? null }
}
