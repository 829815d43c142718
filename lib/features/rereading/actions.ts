'use server'
import { revalidatePath } from 'next/cache'
import { asMember } from '@/db/scope'
import { readAgain } from '@/lib/core/reading/read-again'
import * as data from '@/lib/features/rereading/data'
import { rereadSchema, undoReadingSchema } from '@/lib/features/rereading/schema'
import { rereadReadout, undoReadingStep } from '@/lib/features/version/mutations'
import { memberAction } from '@/lib/platform/action'
import { AppError } from '@/lib/platform/errors'

/** Reads a readout again with the reader of today; what a person decided stays. */
export const rereadReadoutAction = memberAction
  .metadata({ action: 'readout.reread' })
  .inputSchema(rereadSchema)
  .action(async ({ parsedInput: { team, ...again }, ctx: { member } }) => {
    const of = { teamId: member.teamId, readoutId: again.readoutId }
    const done = await asMember(member, async (tx) => {
      const text = await data.getReadText(tx, of)
      if (!text) throw new AppError('not-found')
      const { body } = text
      return rereadReadout(tx, member, { ...again, body, reading: readAgain(body, text) })
    })
    revalidatePath(`/t/${team}`, 'layout')
    return done
  })

/** Takes back what a reading changed, and the version that came with it. */
export const undoReadingAction = memberAction
  .metadata({ action: 'readout.undoReading' })
  .inputSchema(undoReadingSchema)
  .action(async ({ parsedInput: { team, activityId }, ctx: { member } }) => {
    const undone = await asMember(member, (tx) => undoReadingStep(tx, member, activityId))
    revalidatePath(`/t/${team}`, 'layout')
    return undone
  })
