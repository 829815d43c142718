'use server'
import { asMember } from '@/db/scope'
import * as mutations from '@/lib/features/finding/mutations'
import { markFindingSchema } from '@/lib/features/finding/schema'
import { memberAction } from '@/lib/platform/action'

/** Marks a finding as no real difference, or takes the mark off. */
export const markFindingAction = memberAction
  .metadata({ action: 'comparison.mark' })
  .inputSchema(markFindingSchema)
  .action(({ parsedInput: { team: _, ...wish }, ctx: { member } }) =>
    asMember(member, (tx) => mutations.markFinding(tx, member, wish)),
  )
