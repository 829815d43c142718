'use server'
import { asMember } from '@/db/scope'
import * as mutations from '@/lib/features/follow/mutations'
import { followSchema, seenSchema } from '@/lib/features/follow/schema'
import { memberAction } from '@/lib/platform/action'

/** Begins or ends following something. */
export const followAction = memberAction
  .metadata({ action: 'follow.change' })
  .inputSchema(followSchema)
  .action(({ parsedInput: { subject, on }, ctx: { member } }) =>
    asMember(member, (tx) => mutations.setFollowing(tx, member, { subject, on })),
  )

/** Marks what one was told as seen. */
export const markSeenAction = memberAction
  .metadata({ action: 'follow.change' })
  .inputSchema(seenSchema)
  .action(({ parsedInput: { noticeIds }, ctx: { member } }) =>
    asMember(member, async (tx) => {
      await mutations.markSeen(tx, member, noticeIds)
      return { seen: noticeIds.length }
    }),
  )
