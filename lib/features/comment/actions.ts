'use server'
import { asMember } from '@/db/scope'
import * as mutations from '@/lib/features/comment/mutations'
import {
  addCommentSchema,
  aimCommentSchema,
  editCommentSchema,
  resolveThreadSchema,
  settlePassageSchema,
} from '@/lib/features/comment/schema'
import { memberAction } from '@/lib/platform/action'

/** Adds a comment, opening its thread where it is the first. */
export const addCommentAction = memberAction
  .metadata({ action: 'comment.add' })
  .inputSchema(addCommentSchema)
  .action(({ parsedInput: { team: _, ...add }, ctx: { member } }) =>
    asMember(member, (tx) => mutations.addComment(tx, member, add)),
  )

/** Writes one's own comment anew. */
export const editCommentAction = memberAction
  .metadata({ action: 'comment.edit' })
  .inputSchema(editCommentSchema)
  .action(({ parsedInput: { team: _, ...edit }, ctx: { member } }) =>
    asMember(member, (tx) => mutations.editComment(tx, member, edit)),
  )

/** Deletes a comment. */
export const deleteCommentAction = memberAction
  .metadata({ action: 'comment.delete' })
  .inputSchema(aimCommentSchema)
  .action(({ parsedInput: { commentId }, ctx: { member } }) =>
    asMember(member, (tx) => mutations.deleteComment(tx, member, { commentId, deleted: true })),
  )

/** Brings a deleted comment back. */
export const restoreCommentAction = memberAction
  .metadata({ action: 'comment.delete' })
  .inputSchema(aimCommentSchema)
  .action(({ parsedInput: { commentId }, ctx: { member } }) =>
    asMember(member, (tx) => mutations.deleteComment(tx, member, { commentId, deleted: false })),
  )

/** Resolves a thread or opens it again. */
export const resolveThreadAction = memberAction
  .metadata({ action: 'comment.resolve' })
  .inputSchema(resolveThreadSchema)
  .action(({ parsedInput: { team: _, ...wish }, ctx: { member } }) =>
    asMember(member, (tx) => mutations.resolveThread(tx, member, wish)),
  )

/** Says whether words of a newer version are the passage a thread hangs on. */
export const settlePassageAction = memberAction
  .metadata({ action: 'comment.settle' })
  .inputSchema(settlePassageSchema)
  .action(({ parsedInput: { team: _, ...wish }, ctx: { member } }) =>
    asMember(member, (tx) => mutations.settlePassage(tx, member, wish)),
  )
