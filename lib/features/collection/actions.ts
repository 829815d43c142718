'use server'
import { asMember } from '@/db/scope'
import { recordActivity } from '@/lib/features/activity/mutations'
import * as mutations from '@/lib/features/collection/mutations'
import {
  addItemSchema,
  collectionRefSchema,
  createCollectionSchema,
  editCollectionSchema,
  editNoteSchema,
  itemRefSchema,
  moveItemSchema,
} from '@/lib/features/collection/schema'
import { memberAction } from '@/lib/platform/action'

/** Makes a collection, with a first item where one is given; gives its id. */
export const createCollectionAction = memberAction
  .metadata({ action: 'collection.create' })
  .inputSchema(createCollectionSchema)
  .action(({ parsedInput: { title, description, first }, ctx: { member } }) =>
    asMember(member, async (tx) => {
      const collectionId = await mutations.createCollection(tx, member, { title, description })
      if (first) await mutations.addItem(tx, member, { collectionId, subject: first })
      await recordActivity(tx, member, {
        verb: 'collection.create',
        subjectKind: 'collection',
        subjectId: collectionId,
        detail: { title },
      })
      return { collectionId }
    }),
  )

/** Changes title and description. */
export const editCollectionAction = memberAction
  .metadata({ action: 'collection.edit' })
  .inputSchema(editCollectionSchema)
  .action(({ parsedInput, ctx: { member } }) =>
    asMember(member, async (tx) => {
      const done = await mutations.editCollection(tx, member.teamId, parsedInput)
      await tellChanged(tx, member, parsedInput.collectionId)
      return done
    }),
  )

/** Deletes a collection; `restoreCollectionAction` undoes it. */
export const deleteCollectionAction = memberAction
  .metadata({ action: 'collection.delete' })
  .inputSchema(collectionRefSchema)
  .action(({ parsedInput: { collectionId }, ctx: { member } }) =>
    asMember(member, async (tx) => {
      const { title } = await mutations.setCollectionDeleted(tx, member.teamId, {
        collectionId,
        deleted: true,
      })
      await recordActivity(tx, member, {
        verb: 'collection.delete',
        subjectKind: 'collection',
        subjectId: collectionId,
        detail: { title },
      })
    }),
  )

/** Brings a deleted collection back. */
export const restoreCollectionAction = memberAction
  .metadata({ action: 'collection.delete' })
  .inputSchema(collectionRefSchema)
  .action(({ parsedInput: { collectionId }, ctx: { member } }) =>
    asMember(member, async (tx) => {
      await mutations.setCollectionDeleted(tx, member.teamId, { collectionId, deleted: false })
      await tellChanged(tx, member, collectionId)
    }),
  )

/** Puts a readout, position, comparison or note at the end of a collection. */
export const addItemAction = memberAction
  .metadata({ action: 'collection.edit' })
  .inputSchema(addItemSchema)
  .action(({ parsedInput, ctx: { member } }) =>
    asMember(member, async (tx) => {
      const itemId = await mutations.addItem(tx, member, parsedInput)
      await tellChanged(tx, member, parsedInput.collectionId, { added: parsedInput.subject.kind })
      return { itemId }
    }),
  )

/** Puts an item elsewhere in its collection. */
export const moveItemAction = memberAction
  .metadata({ action: 'collection.edit' })
  .inputSchema(moveItemSchema)
  .action(({ parsedInput, ctx: { member } }) =>
    asMember(member, async (tx) => {
      const { collectionId } = await mutations.moveItem(tx, member.teamId, parsedInput)
      await tellChanged(tx, member, collectionId)
      return { collectionId }
    }),
  )

/** Writes an item's note. */
export const editNoteAction = memberAction
  .metadata({ action: 'collection.edit' })
  .inputSchema(editNoteSchema)
  .action(({ parsedInput, ctx: { member } }) =>
    asMember(member, async (tx) => {
      const { collectionId, revision } = await mutations.editNote(tx, member.teamId, parsedInput)
      await tellChanged(tx, member, collectionId)
      return { revision }
    }),
  )

/** Takes an item out of its collection; `restoreItemAction` undoes it. */
export const removeItemAction = memberAction
  .metadata({ action: 'collection.edit' })
  .inputSchema(itemRefSchema)
  .action(({ parsedInput: { itemId }, ctx: { member } }) =>
    asMember(member, async (tx) => {
      const { collectionId } = await mutations.setItemRemoved(tx, member.teamId, {
        itemId,
        removed: true,
      })
      await tellChanged(tx, member, collectionId)
      return { collectionId }
    }),
  )

/** Puts a removed item back where it was. */
export const restoreItemAction = memberAction
  .metadata({ action: 'collection.edit' })
  .inputSchema(itemRefSchema)
  .action(({ parsedInput: { itemId }, ctx: { member } }) =>
    asMember(member, async (tx) => {
      const { collectionId } = await mutations.setItemRemoved(tx, member.teamId, {
        itemId,
        removed: false,
      })
      await tellChanged(tx, member, collectionId)
      return { collectionId }
    }),
  )

function tellChanged(
  tx: Parameters<typeof recordActivity>[0],
  member: Parameters<typeof recordActivity>[1],
  collectionId: string,
  detail: Record<string, unknown> = {},
): Promise<string> {
  return recordActivity(tx, member, {
    verb: 'collection.edit',
    subjectKind: 'collection',
    subjectId: collectionId,
    detail,
  })
}
