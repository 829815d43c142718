'use server'
import { revalidatePath } from 'next/cache'
import { asMember } from '@/db/scope'
import * as mutations from '@/lib/features/account/mutations'
import { attachAccountSchema, detachAccountSchema } from '@/lib/features/account/schema'
import { memberAction } from '@/lib/platform/action'

/** Moves an account to another call. */
export const attachAccountAction = memberAction
  .metadata({ action: 'call.attach' })
  .inputSchema(attachAccountSchema)
  .action(async ({ parsedInput: { team, ...move }, ctx: { member } }) => {
    const done = await asMember(member, (tx) => mutations.attachAccount(tx, member, move))
    revalidatePath(`/t/${team}`, 'layout')
    return done
  })

/** Takes an account out of its call, into one of its own. */
export const detachAccountAction = memberAction
  .metadata({ action: 'call.detach' })
  .inputSchema(detachAccountSchema)
  .action(async ({ parsedInput: { team, accountId }, ctx: { member } }) => {
    const done = await asMember(member, (tx) => mutations.detachAccount(tx, member, accountId))
    revalidatePath(`/t/${team}`, 'layout')
    return done
  })
