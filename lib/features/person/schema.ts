import { z } from 'zod'

export const personNameSchema = z
  .string()
  .trim()
  .min(1, 'Write the name that your team will see.')
  .max(80, 'A name has 80 letters at most.')

export const emailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .pipe(z.email('This is no e-mail address. It looks like name@example.org.').max(254))

/** Ten characters that are not all the same few: length is what makes a password strong. */
export const newPasswordSchema = z
  .string()
  .min(10, 'Too short: a password has ten characters or more.')
  .max(128, 'A password has 128 characters at most.')
  .refine(
    (word) => new Set(word).size >= 4,
    'Too simple: use more than a few different characters.',
  )

const currentPasswordSchema = z.string().min(1, 'Write your password.')
export const signUpSchema = z.object({
  name: personNameSchema,
  email: emailSchema,
  password: newPasswordSchema,
})
export const personNameChangeSchema = z.object({ name: personNameSchema })
export const letterKeysSchema = z.object({ on: z.boolean() })
export const changeEmailSchema = z.object({ email: emailSchema, password: currentPasswordSchema })
export const changePasswordSchema = z.object({
  password: currentPasswordSchema,
  newPassword: newPasswordSchema,
})
export const deleteAccountSchema = z.object({ password: currentPasswordSchema })
export const forgotSchema = z.object({ email: emailSchema })
export const resetSchema = z.object({ newPassword: newPasswordSchema })
