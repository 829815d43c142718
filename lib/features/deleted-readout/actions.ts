'use server'
import { revalidatePath } from 'next/cache'
import { asMember, asSystem } from '@/db/scope'
import * as mutations from '@/lib/features/deleted-readout/mutations'
import { readoutRefSchema } from '@/lib/features/readout/schema'
import { memberAction } from '@/lib/platform/action'

/** Takes a readout out of sight; it can be restored for 30 days. */
export const deleteReadoutAction = memberAction
  .metadata({ action: 'readout.delete' })
  .inputSchema(readoutRefSchema)
  .action(async ({ parsedInput: { team, readoutId }, ctx: { member } }) => {
    const gone = await asMember(member, (tx) => mutations.deleteReadout(tx, member, readoutId))
    revalidatePath(`/t/${team}`, 'layout')
    return gone
  })

/** Brings a deleted readout back as it was. */
export const restoreReadoutAction = memberAction
  .metadata({ action: 'readout.restore' })
  .inputSchema(readoutRefSchema)
  .action(async ({ parsedInput: { team, readoutId }, ctx: { member } }) => {
    const back = await asMember(member, (tx) => mutations.restoreReadout(tx, member, readoutId))
    revalidatePath(`/t/${team}`, 'layout')
    return back
  })

/** Removes a deleted readout for good. The tables' owner does it: the web's role may remove no readout. */
export const purgeReadoutAction = memberAction
  .metadata({ action: 'readout.purge' })
  .inputSchema(readoutRefSchema)
  .action(async ({ parsedInput: { team, readoutId }, ctx: { member } }) => {
    const { teamId } = member
    const removed = await asSystem((tx) =>
      mutations.purgeDeletedReadouts(tx, new Date(), { teamId, readoutId }),
    )
    revalidatePath(`/t/${team}`, 'layout')
    return { removed }
  })
