'use server'
import { revalidatePath } from 'next/cache'
import { asMember } from '@/db/scope'
import { normaliseBody } from '@/lib/core/importing/normalise-body'
import { readAgain } from '@/lib/core/reading/read-again'
import * as data from '@/lib/features/version/data'
import * as mutations from '@/lib/features/version/mutations'
import { addVersionSchema } from '@/lib/features/version/schema'
import { memberAction } from '@/lib/platform/action'
import { AppError } from '@/lib/platform/errors'

/** Keeps a newer text of a readout; the text is read here, as the readout's own issuer's. */
export const addVersionAction = memberAction
  .metadata({ action: 'readout.addVersion' })
  .inputSchema(addVersionSchema)
  .action(async ({ parsedInput: { team, ...add }, ctx: { member } }) => {
    const body = normaliseBody(add.body)
    const added = await asMember(member, async (tx) => {
      const { readoutId } = add
      const of = await data.getVersionedReadout(tx, { teamId: member.teamId, readoutId })
      if (!of) throw new AppError('not-found')
      return mutations.addVersion(tx, member, { ...add, body, reading: readAgain(body, of) })
    })
    revalidatePath(`/t/${team}`, 'layout')
    return added
  })
