'use server'
import { verifyPassword } from 'better-auth/crypto'
import { headers } from 'next/headers'
import { returnValidationErrors } from 'next-safe-action'
import { asSystem } from '@/db/scope'
import { findPasswordHash } from '@/lib/features/person/data'
import * as mutations from '@/lib/features/person/mutations'
import {
  changeEmailSchema,
  changePasswordSchema,
  deleteAccountSchema,
  letterKeysSchema,
  personNameChangeSchema,
} from '@/lib/features/person/schema'
import { personAction } from '@/lib/platform/action'
import { auth } from '@/lib/platform/auth/server'
import { countTries, PASSWORD_TRIES } from '@/lib/platform/auth/tries'
import { AppError, violates } from '@/lib/platform/errors'
import { queueMail } from '@/lib/platform/mail/send'

const WRONG_PASSWORD = 'This is not your password. Look at it again.'

/** Changes the name that one's teams see. */
export const renamePersonAction = personAction
  .metadata({ own: 'person.rename' })
  .inputSchema(personNameChangeSchema)
  .action(async ({ parsedInput, ctx: { person } }) => {
    await asSystem((tx) => mutations.renamePerson(tx, person.userId, parsedInput.name))
    return { name: parsedInput.name }
  })

/** Switches single-letter shortcuts on or off. */
export const switchLetterKeysAction = personAction
  .metadata({ own: 'person.letterKeys' })
  .inputSchema(letterKeysSchema)
  .action(async ({ parsedInput, ctx: { person } }) => {
    await asSystem((tx) => mutations.switchLetterKeys(tx, person.userId, parsedInput.on))
    return { on: parsedInput.on }
  })

/** Changes the address one signs in with; asks for the password, and tells the old address. */
export const changeEmailAction = personAction
  .metadata({ own: 'person.changeEmail' })
  .inputSchema(changeEmailSchema)
  .action(async ({ parsedInput: { email, password }, ctx: { person } }) => {
    if (!(await isPassword(person.userId, password))) {
      returnValidationErrors(changeEmailSchema, { password: { _errors: [WRONG_PASSWORD] } })
    }
    try {
      await asSystem(async (tx) => {
        await mutations.changeEmail(tx, person.userId, email)
        await queueMail(tx, {
          to: person.email,
          subject: 'Your address in Parley was changed',
          text: `You now sign in to Parley with ${email}.\n\nIf it was not you, tell the person who runs the server at once.`,
        })
      })
    } catch (error) {
      if (!violates(error, 'user_email_unique')) throw error
      returnValidationErrors(changeEmailSchema, {
        email: { _errors: ['Another account has this address.'] },
      })
    }
    return { email }
  })

/** Changes the password; every other browser is signed out. */
export const changePasswordAction = personAction
  .metadata({ own: 'person.changePassword' })
  .inputSchema(changePasswordSchema)
  .action(async ({ parsedInput: { password, newPassword }, ctx: { person } }) => {
    if (!(await isPassword(person.userId, password))) {
      returnValidationErrors(changePasswordSchema, { password: { _errors: [WRONG_PASSWORD] } })
    }
    // This browser keeps its session: with a new one, the page that this very request draws would find none.
    const own = { headers: await headers() }
    await auth().api.changePassword({ body: { currentPassword: password, newPassword }, ...own })
    await auth().api.revokeOtherSessions(own)
    return { changed: true }
  })

/** Deletes one's account; refused to the last owner of a team. */
export const deleteAccountAction = personAction
  .metadata({ own: 'person.delete' })
  .inputSchema(deleteAccountSchema)
  .action(async ({ parsedInput, ctx: { person } }) => {
    if (!(await isPassword(person.userId, parsedInput.password))) {
      returnValidationErrors(deleteAccountSchema, { password: { _errors: [WRONG_PASSWORD] } })
    }
    await asSystem((tx) => mutations.deletePerson(tx, person.userId))
    return { deleted: true }
  })

const isTriedTooOften = countTries(PASSWORD_TRIES)

/** Whoever sits at an open session guesses no faster than at the door. @throws AppError too-many */
async function isPassword(userId: string, password: string): Promise<boolean> {
  if (isTriedTooOften(userId)) throw new AppError('too-many')
  const hash = await asSystem((tx) => findPasswordHash(tx, userId))
  return hash !== null && verifyPassword({ hash, password })
}
