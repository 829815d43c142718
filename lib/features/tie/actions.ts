'use server'
import { asMember } from '@/db/scope'
import * as mutations from '@/lib/features/tie/mutations'
import { tiePositionsSchema, tieRefSchema } from '@/lib/features/tie/schema'
import { memberAction } from '@/lib/platform/action'

/** Says how two positions of different accounts belong together, or that they do not. */
export const tiePositionsAction = memberAction
  .metadata({ action: 'comparison.tie' })
  .inputSchema(tiePositionsSchema)
  .action(({ parsedInput: { team: _, ...wish }, ctx: { member } }) =>
    asMember(member, (tx) => mutations.tiePositions(tx, member, wish)),
  )

/** Takes a word on two positions back; `restoreTieAction` says it again. */
export const withdrawTieAction = memberAction
  .metadata({ action: 'comparison.tie' })
  .inputSchema(tieRefSchema)
  .action(({ parsedInput: { tieId }, ctx: { member } }) =>
    asMember(member, (tx) => mutations.withdrawTie(tx, member, { tieId, withdrawn: true })),
  )

/** Says again what was taken back. */
export const restoreTieAction = memberAction
  .metadata({ action: 'comparison.tie' })
  .inputSchema(tieRefSchema)
  .action(({ parsedInput: { tieId }, ctx: { member } }) =>
    asMember(member, (tx) => mutations.withdrawTie(tx, member, { tieId, withdrawn: false })),
  )
