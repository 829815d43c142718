'use server'
import { hashPassword } from 'better-auth/crypto'
import { headers } from 'next/headers'
import { returnValidationErrors } from 'next-safe-action'
import { asSystem, type Tx } from '@/db/scope'
import { createAccount } from '@/lib/features/person/mutations'
import { isEmptyServer } from '@/lib/features/team/data'
import * as mutations from '@/lib/features/team/mutations'
import * as schema from '@/lib/features/team/schema'
import { memberAction, openAction, personAction } from '@/lib/platform/action'
import { auth } from '@/lib/platform/auth/server'
import { env } from '@/lib/platform/env'
import { AppError, violates } from '@/lib/platform/errors'
import { queueMail } from '@/lib/platform/mail/send'

const SLUG_TAKEN = { slug: { _errors: ['Another team has this address. Choose another.'] } }

/** Makes the first account and the first team of an empty server, in one transaction; shut ever after. */
export const welcomeAction = openAction
  .metadata({ open: 'welcome' })
  .inputSchema(schema.welcomeSchema)
  .action(async ({ parsedInput: { name, email, password, teamName, slug } }) => {
    // Asked before as well: a hash takes a while, and anybody may call this.
    await asSystem(requireEmptyServer)
    const passwordHash = await hashPassword(password)
    await asSystem(async (tx) => {
      await mutations.lockWelcome(tx)
      await requireEmptyServer(tx)
      const userId = await createAccount(tx, { name, email, passwordHash })
      await mutations.createTeam(tx, { name: teamName, slug, userId })
    })
    await auth().api.signInEmail({ body: { email, password }, headers: await headers() })
    return { slug }
  })

/** Makes a team with the signed-in person as its owner; gives its slug. */
export const createTeamAction = personAction
  .metadata({ own: 'team.create' })
  .inputSchema(schema.createTeamSchema)
  .action(async ({ parsedInput, ctx: { person } }) => {
    try {
      await asSystem((tx) => mutations.createTeam(tx, { ...parsedInput, userId: person.userId }))
    } catch (error) {
      if (!violates(error, 'team_slug_unique')) throw error
      returnValidationErrors(schema.createTeamSchema, SLUG_TAKEN)
    }
    return { slug: parsedInput.slug }
  })

/** Gives the team another name or address; gives the slug that it has now. */
export const renameTeamAction = memberAction
  .metadata({ action: 'team.rename' })
  .inputSchema(schema.renameTeamSchema)
  .action(async ({ parsedInput: { name, slug }, ctx: { member } }) => {
    try {
      await asSystem((tx) => mutations.renameTeam(tx, member, { name, slug }))
    } catch (error) {
      if (!violates(error, 'team_slug_unique')) throw error
      returnValidationErrors(schema.renameTeamSchema, SLUG_TAKEN)
    }
    return { slug }
  })

/** Invites an address with a role: mails the link, and gives it for copying. */
export const inviteAction = memberAction
  .metadata({ action: 'team.invite' })
  .inputSchema(schema.inviteSchema)
  .action(async ({ parsedInput: { email, role }, ctx: { member } }) => {
    const id = await asSystem(async (tx) => {
      const made = await mutations.invite(tx, member, { email, role })
      await queueMail(tx, {
        to: email,
        subject: `${oneLine(member.userName)} invites you to ${oneLine(member.teamName)} in Parley`,
        text: `${oneLine(member.userName)} invites you to read diplomatic readouts together in the team “${oneLine(member.teamName)}”.\n\nOpen this address to join; it works for seven days:\n${env().PARLEY_URL}/invite/${made.id}\n\nIf you do not know who that is, nothing needs to be done.`,
      })
      return made.id
    })
    return { id }
  })

/** Takes an open invitation back. */
export const withdrawInvitationAction = memberAction
  .metadata({ action: 'team.withdrawInvitation' })
  .inputSchema(schema.withdrawSchema)
  .action(async ({ parsedInput, ctx: { member } }) => {
    await asSystem((tx) => mutations.withdrawInvitation(tx, member, parsedInput.invitationId))
    return { withdrawn: true }
  })

/** Takes up an invitation for the signed-in person; gives the team's slug. */
export const acceptInvitationAction = personAction
  .metadata({ own: 'team.join' })
  .inputSchema(schema.acceptSchema)
  .action(({ parsedInput: { invitationId }, ctx: { person } }) =>
    asSystem((tx) =>
      mutations.acceptInvitation(tx, {
        id: invitationId,
        userId: person.userId,
        email: person.email,
      }),
    ),
  )

/** Gives a member another role. */
export const changeRoleAction = memberAction
  .metadata({ action: 'team.changeRole' })
  .inputSchema(schema.changeRoleSchema)
  .action(async ({ parsedInput: { userId, role }, ctx: { member } }) => {
    await asSystem((tx) => mutations.changeRole(tx, member, { userId, role }))
    return { role }
  })

/** Puts a member out of the team. */
export const removeMemberAction = memberAction
  .metadata({ action: 'team.removeMember' })
  .inputSchema(schema.memberSchema)
  .action(async ({ parsedInput, ctx: { member } }) => {
    await asSystem((tx) => mutations.removeMember(tx, member, parsedInput.userId))
    return { removed: true }
  })

/** Leaves the team; the last owner cannot. */
export const leaveTeamAction = memberAction
  .metadata({ action: 'team.leave' })
  .inputSchema(schema.leaveSchema)
  .action(async ({ ctx: { member } }) => {
    await asSystem((tx) => mutations.leaveTeam(tx, member))
    return { left: true }
  })

/** Makes another member the owner in one's own place. */
export const handOverAction = memberAction
  .metadata({ action: 'team.handOver' })
  .inputSchema(schema.memberSchema)
  .action(async ({ parsedInput, ctx: { member } }) => {
    await asSystem((tx) => mutations.handOver(tx, member, parsedInput.userId))
    return { handedOver: true }
  })

/** Deletes the team with all that is in it, once its name was typed. */
export const deleteTeamAction = memberAction
  .metadata({ action: 'team.delete' })
  .inputSchema(schema.deleteTeamSchema)
  .action(async ({ parsedInput, ctx: { member } }) => {
    await asSystem((tx) => mutations.deleteTeam(tx, member, parsedInput.typedName))
    return { deleted: true }
  })

async function requireEmptyServer(tx: Tx): Promise<void> {
  if (await isEmptyServer(tx)) return
  throw new AppError('forbidden', {
    sentence: 'This server has its first account already. Sign in, or ask for an invitation.',
  })
}

/** A name as it may stand in a mail's subject and text: nobody writes lines of their own into our mail. */
function oneLine(name: string): string {
  return name.replace(/\s+/g, ' ')
}
