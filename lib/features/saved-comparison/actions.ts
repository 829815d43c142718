'use server'
import { asMember } from '@/db/scope'
import { freezeComparison } from '@/lib/features/saved-comparison/loaders'
import * as mutations from '@/lib/features/saved-comparison/mutations'
import {
  editSavedSchema,
  saveComparisonSchema,
  savedRefSchema,
} from '@/lib/features/saved-comparison/schema'
import { memberAction } from '@/lib/platform/action'
import { AppError } from '@/lib/platform/errors'

/** Keeps a comparison under a name, live or frozen as it is now. */
export const saveComparisonAction = memberAction
  .metadata({ action: 'comparison.save' })
  .inputSchema(saveComparisonSchema)
  .action(({ parsedInput: { team: _, frozen, ...save }, ctx: { member } }) =>
    asMember(member, async (tx) => {
      const kept = frozen ? await freezeComparison(tx, member.teamId, save) : null
      if (frozen && !kept) throw new AppError('not-found')
      return mutations.saveComparison(tx, member, { ...save, frozen: kept })
    }),
  )

/** Changes the name and note of a saved comparison. */
export const editSavedAction = memberAction
  .metadata({ action: 'comparison.save' })
  .inputSchema(editSavedSchema)
  .action(({ parsedInput: { team: _, ...edit }, ctx: { member } }) =>
    asMember(member, (tx) => mutations.editSaved(tx, member, edit)),
  )

/** Takes a saved comparison away; `restoreSavedAction` undoes it. */
export const deleteSavedAction = memberAction
  .metadata({ action: 'comparison.save' })
  .inputSchema(savedRefSchema)
  .action(({ parsedInput: { savedId }, ctx: { member } }) =>
    asMember(member, (tx) => mutations.deleteSaved(tx, member, { savedId, deleted: true })),
  )

/** Brings a saved comparison back. */
export const restoreSavedAction = memberAction
  .metadata({ action: 'comparison.save' })
  .inputSchema(savedRefSchema)
  .action(({ parsedInput: { savedId }, ctx: { member } }) =>
    asMember(member, (tx) => mutations.deleteSaved(tx, member, { savedId, deleted: false })),
  )
