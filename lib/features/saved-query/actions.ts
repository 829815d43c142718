'use server'
import { asMember } from '@/db/scope'
import { recordActivity } from '@/lib/features/activity/mutations'
import * as mutations from '@/lib/features/saved-query/mutations'
import {
  collectAnswersSchema,
  editQuerySchema,
  queryRefSchema,
  saveQuerySchema,
} from '@/lib/features/saved-query/schema'
import { memberAction } from '@/lib/platform/action'

/** Keeps a question across calls under a name. */
export const saveQueryAction = memberAction
  .metadata({ action: 'query.save' })
  .inputSchema(saveQuerySchema)
  .action(({ parsedInput: { team: _, ...save }, ctx: { member } }) =>
    asMember(member, (tx) => mutations.saveQuery(tx, member, save)),
  )

/** Changes the name and note of a saved question. */
export const editQueryAction = memberAction
  .metadata({ action: 'query.save' })
  .inputSchema(editQuerySchema)
  .action(({ parsedInput: { team: _, ...edit }, ctx: { member } }) =>
    asMember(member, (tx) => mutations.editQuery(tx, member, edit)),
  )

/** Takes a saved question away; `restoreQueryAction` undoes it. */
export const deleteQueryAction = memberAction
  .metadata({ action: 'query.save' })
  .inputSchema(queryRefSchema)
  .action(({ parsedInput: { queryId }, ctx: { member } }) =>
    asMember(member, (tx) => mutations.setQueryDeleted(tx, member, { queryId, deleted: true })),
  )

/** Brings a saved question back. */
export const restoreQueryAction = memberAction
  .metadata({ action: 'query.save' })
  .inputSchema(queryRefSchema)
  .action(({ parsedInput: { queryId }, ctx: { member } }) =>
    asMember(member, (tx) => mutations.setQueryDeleted(tx, member, { queryId, deleted: false })),
  )

/** Puts the answers to a question into a collection as they are now. */
export const collectAnswersAction = memberAction
  .metadata({ action: 'collection.edit' })
  .inputSchema(collectAnswersSchema)
  .action(({ parsedInput: { collectionId, question }, ctx: { member } }) =>
    asMember(member, async (tx) => {
      const done = await mutations.collectAnswers(tx, member, { collectionId, question })
      await recordActivity(tx, member, {
        verb: 'collection.edit',
        subjectKind: 'collection',
        subjectId: collectionId,
        detail: { added: 'position', times: done.collected },
      })
      return done
    }),
  )
