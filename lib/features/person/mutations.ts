import { and, eq, like } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { credential, member, user, verification } from '@/db/schema/auth'
import type { Tx } from '@/db/scope'
import { recordActivity } from '@/lib/features/activity/mutations'
import { listTeamsOwnedAlone } from '@/lib/features/person/data'
import { AppError } from '@/lib/platform/errors'

/* One's own account: all take a system handle and the id of a person that the door has checked. */

/** Makes an account that signs in by password, as better-auth keeps it. Gives the user's id. */
export async function createAccount(
  tx: Tx,
  { name, email, passwordHash }: { name: string; email: string; passwordHash: string },
): Promise<string> {
  const id = uuidv7()
  await tx.insert(user).values({ id, name, email })
  await tx
    .insert(credential)
    .values({ accountId: id, providerId: 'credential', userId: id, password: passwordHash })
  return id
}

/** Changes the name that teams see beside what one writes. */
export async function renamePerson(tx: Tx, userId: string, name: string) {
  await tx.update(user).set({ name, updatedAt: new Date() }).where(eq(user.id, userId))
}

/** Switches single-letter shortcuts on or off. */
export async function switchLetterKeys(tx: Tx, userId: string, on: boolean) {
  await tx.update(user).set({ letterKeys: on, updatedAt: new Date() }).where(eq(user.id, userId))
}

/**
 * Changes the address one signs in with. That no two accounts share one is the index's business
 * (`user_email_unique`). Links for a new password that lie in the old mailbox open nothing any more.
 */
export async function changeEmail(tx: Tx, userId: string, email: string) {
  await tx
    .update(user)
    .set({ email, emailVerified: false, updatedAt: new Date() })
    .where(eq(user.id, userId))
  await forgetResetLinks(tx, userId)
}

/** Deletes the account; what the person wrote stays, under "Deleted account". @throws AppError last-owner */
export async function deletePerson(tx: Tx, userId: string) {
  const alone = await listTeamsOwnedAlone(tx, userId)
  if (alone.length) {
    throw new AppError('last-owner', {
      sentence: `You are the last owner of ${inWords(alone)}. Make somebody else an owner there, or delete the team, then delete your account.`,
      detail: { teams: alone },
    })
  }
  const teams = await tx
    .select({ teamId: member.teamId })
    .from(member)
    .where(eq(member.userId, userId))
  for (const { teamId } of teams) {
    await recordActivity(
      tx,
      { teamId, userId },
      { verb: 'team.leave', subjectKind: 'team', subjectId: teamId },
    )
  }
  await forgetResetLinks(tx, userId)
  await tx.delete(user).where(eq(user.id, userId))
}

function forgetResetLinks(tx: Tx, userId: string) {
  return tx
    .delete(verification)
    .where(and(eq(verification.value, userId), like(verification.identifier, 'reset-password:%')))
}

function inWords(names: string[]): string {
  const quoted = names.map((name) => `“${name}”`)
  const last = quoted.pop() ?? ''
  return quoted.length ? `${quoted.join(', ')} and ${last}` : last
}
