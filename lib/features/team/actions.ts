'use server'
import { headers } from 'next/headers'
import { returnValidationErrors } from 'next-safe-action'
import { createTeamSchema } from '@/lib/features/team/schema'
import { personAction } from '@/lib/platform/action'
import { auth } from '@/lib/platform/auth/server'

/** Makes a team with the signed-in person as its owner; gives its slug. */
export const createTeamAction = personAction
  .metadata({ own: 'team.create' })
  .inputSchema(createTeamSchema)
  .action(async ({ parsedInput }) => {
    try {
      await auth().api.createOrganization({ body: parsedInput, headers: await headers() })
    } catch (error) {
      if (error instanceof Error && /already exists|taken/i.test(error.message)) {
        returnValidationErrors(createTeamSchema, {
          slug: { _errors: ['Another team has this address. Choose another.'] },
        })
      }
      throw error
    }
    return { slug: parsedInput.slug }
  })
