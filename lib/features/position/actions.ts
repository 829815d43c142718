'use server'
import { asMember } from '@/db/scope'
import * as mutations from '@/lib/features/position/mutations'
import {
  addPositionSchema,
  decidePositionSchema,
  editPositionSchema,
  settlePositionSchema,
  undoPositionSchema,
} from '@/lib/features/position/schema'
import { memberAction } from '@/lib/platform/action'

/** Vouches for a position as it stands. */
export const confirmPositionAction = memberAction
  .metadata({ action: 'position.confirm' })
  .inputSchema(decidePositionSchema)
  .action(({ parsedInput: { id, revision }, ctx: { member } }) =>
    asMember(member, (tx) =>
      mutations.decidePosition(tx, member, {
        ...{ id, revision },
        state: 'confirmed',
        verb: 'position.confirm',
      }),
    ),
  )

/** Says that a position is none; it stays listed among the rejected. */
export const rejectPositionAction = memberAction
  .metadata({ action: 'position.reject' })
  .inputSchema(decidePositionSchema)
  .action(({ parsedInput: { id, revision }, ctx: { member } }) =>
    asMember(member, (tx) =>
      mutations.decidePosition(tx, member, {
        ...{ id, revision },
        state: 'rejected',
        verb: 'position.reject',
      }),
    ),
  )

/** Puts a decided position back among the suggestions. */
export const reopenPositionAction = memberAction
  .metadata({ action: 'position.undo' })
  .inputSchema(decidePositionSchema)
  .action(({ parsedInput: { id, revision }, ctx: { member } }) =>
    asMember(member, (tx) =>
      mutations.decidePosition(tx, member, {
        ...{ id, revision },
        state: 'suggested',
        verb: 'position.undo',
      }),
    ),
  )

/** Says anew what a position is, and confirms it so. */
export const editPositionAction = memberAction
  .metadata({ action: 'position.edit' })
  .inputSchema(editPositionSchema)
  .action(({ parsedInput: { id, revision, wording }, ctx: { member } }) =>
    asMember(member, (tx) => mutations.editPosition(tx, member, { id, revision, wording })),
  )

/** Adds a position that an editor found: confirmed from the start. */
export const addPositionAction = memberAction
  .metadata({ action: 'position.add' })
  .inputSchema(addPositionSchema)
  .action(({ parsedInput: { team: _, ...add }, ctx: { member } }) =>
    asMember(member, (tx) => mutations.addPosition(tx, member, { ...add, verb: 'position.add' })),
  )

/** Suggests a position, for an editor to confirm. */
export const suggestPositionAction = memberAction
  .metadata({ action: 'position.suggest' })
  .inputSchema(addPositionSchema)
  .action(({ parsedInput: { team: _, ...add }, ctx: { member } }) =>
    asMember(member, (tx) =>
      mutations.addPosition(tx, member, { ...add, verb: 'position.suggest' }),
    ),
  )

/** Undoes one step of reviewing. */
export const undoPositionAction = memberAction
  .metadata({ action: 'position.undo' })
  .inputSchema(undoPositionSchema)
  .action(({ parsedInput: { activityId }, ctx: { member } }) =>
    asMember(member, (tx) => mutations.undoPosition(tx, member, activityId)),
  )

/** Says whether the words proposed in a newer version are a position's. */
export const settlePositionAction = memberAction
  .metadata({ action: 'position.settle' })
  .inputSchema(settlePositionSchema)
  .action(({ parsedInput: { id, revision, same }, ctx: { member } }) =>
    asMember(member, (tx) => mutations.settlePosition(tx, member, { id, revision, same })),
  )
