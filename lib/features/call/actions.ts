'use server'
import { revalidatePath } from 'next/cache'
import { asMember } from '@/db/scope'
import * as mutations from '@/lib/features/call/mutations'
import { editCallSchema, mergeCallsSchema, unmergeCallsSchema } from '@/lib/features/call/schema'
import { memberAction } from '@/lib/platform/action'

/** Puts all accounts of one call into another. */
export const mergeCallsAction = memberAction
  .metadata({ action: 'call.merge' })
  .inputSchema(mergeCallsSchema)
  .action(async ({ parsedInput: { team, ...merge }, ctx: { member } }) => {
    const done = await asMember(member, (tx) => mutations.mergeCalls(tx, member, merge))
    revalidatePath(`/t/${team}`, 'layout')
    return done
  })

/** Undoes a merging. */
export const unmergeCallsAction = memberAction
  .metadata({ action: 'call.merge' })
  .inputSchema(unmergeCallsSchema)
  .action(async ({ parsedInput: { team, ...of }, ctx: { member } }) => {
    await asMember(member, (tx) => mutations.unmergeCalls(tx, member, of))
    revalidatePath(`/t/${team}`, 'layout')
  })

/** Changes what a call is called, its day and channel. */
export const editCallAction = memberAction
  .metadata({ action: 'call.edit' })
  .inputSchema(editCallSchema)
  .action(async ({ parsedInput: { team, ...edit }, ctx: { member } }) => {
    await asMember(member, (tx) => mutations.editCall(tx, member, edit))
    revalidatePath(`/t/${team}`, 'layout')
  })
