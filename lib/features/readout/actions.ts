'use server'
import { revalidatePath } from 'next/cache'
import { asMember } from '@/db/scope'
import { normaliseBody } from '@/lib/core/importing/normalise-body'
import { read } from '@/lib/core/reading/read'
import * as data from '@/lib/features/readout/data'
import * as mutations from '@/lib/features/readout/mutations'
import {
  addReadoutSchema,
  editReadoutSchema,
  type SavedReadout,
} from '@/lib/features/readout/schema'
import { memberAction } from '@/lib/platform/action'

/** Keeps a text as a readout, with its facts as a person left them; the text is read again here. */
export const addReadoutAction = memberAction
  .metadata({ action: 'readout.add' })
  .inputSchema(addReadoutSchema)
  .action(async ({ parsedInput: { team, draft }, ctx: { member } }): Promise<SavedReadout> => {
    const { hints, issuerName, issuerState, ...facts } = draft
    const body = normaliseBody(draft.body)
    const issuer = { name: issuerName, state: issuerState }
    const reading = read(body, hints)
    const saved = await asMember(member, async (tx) => {
      const added = await mutations.addReadout(tx, member, { ...facts, body, issuer, reading })
      const calls = await data.listCallsOf(tx, member.teamId, [added.readoutId])
      return {
        readoutId: added.readoutId,
        calls: calls.map(({ accountId, id, title, heldOn, accounts }) => ({
          accountId,
          callId: id,
          title,
          heldOn,
          others: accounts - 1,
        })),
      }
    })
    revalidatePath(`/t/${team}`, 'layout')
    return saved
  })

/** Mends what a readout's page is: title, issuer, day, address. Gives what it was before, for undoing. */
export const editReadoutAction = memberAction
  .metadata({ action: 'readout.edit' })
  .inputSchema(editReadoutSchema)
  .action(async ({ parsedInput: { team, readoutId, ...facts }, ctx: { member } }) => {
    const edited = await asMember(member, (tx) =>
      mutations.editReadout(tx, member, readoutId, facts),
    )
    revalidatePath(`/t/${team}`, 'layout')
    return edited
  })
