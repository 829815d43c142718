'use server'
import { revalidatePath } from 'next/cache'
import { asMember, asSystem } from '@/db/scope'
import * as mutations from '@/lib/features/sample/mutations'
import { sampleSchema } from '@/lib/features/sample/schema'
import { memberAction } from '@/lib/platform/action'

/** Loads the sample collection, or what is missing of it. */
export const loadSampleAction = memberAction
  .metadata({ action: 'sample.load' })
  .inputSchema(sampleSchema)
  .action(async ({ parsedInput: { team }, ctx: { member } }) => {
    const loaded = await asMember(member, (tx) => mutations.loadSample(tx, member))
    revalidatePath(`/t/${team}`, 'layout')
    return loaded
  })

/** Removes the sample with all that people did to it. The tables' owner does it: the web's role may remove no readout. */
export const removeSampleAction = memberAction
  .metadata({ action: 'sample.remove' })
  .inputSchema(sampleSchema)
  .action(async ({ parsedInput: { team }, ctx: { member } }) => {
    await asSystem((tx) => mutations.removeSample(tx, member))
    revalidatePath(`/t/${team}`, 'layout')
    return { removed: true }
  })
