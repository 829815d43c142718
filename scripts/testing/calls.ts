import { asSystem } from '@/db/scope'
import { normaliseBody } from '@/lib/core/importing/normalise-body'
import { read } from '@/lib/core/reading/read'
import { SAMPLE_READOUTS } from '@/lib/core/sample/sample-collection'
import { type AddedReadout, addReadout } from '@/lib/features/readout/mutations'
import { aTeam, type TestTeam } from '@/scripts/testing/people'

/** A call of the sample with two accounts of it, in a team of its own. */
export type ComparedCall = {
  team: TestTeam
  callId: string
  accountA: string
  accountB: string
  readouts: readonly [AddedReadout, AddedReadout]
}

/** Adds one text as a readout, read as the pages read it. */
export function aReadOne(
  team: TestTeam,
  text: {
    body: string
    issuer: { name: string; state: string | null }
    title: string
    day: string
  },
): Promise<AddedReadout> {
  const body = normaliseBody(text.body)
  const { issuer, title, day: publishedOn } = text
  const reading = read(body, { issuer, title, publishedOn })
  const who = { teamId: team.id, userId: team.owner.userId }
  return asSystem((tx) => addReadout(tx, who, { body, issuer, title, publishedOn, reading }))
}

/** Makes a team with the two accounts of one call of the sample. */
export async function aComparedCall(call = 1): Promise<ComparedCall> {
  const team = await aTeam()
  const added: AddedReadout[] = []
  for (const sample of SAMPLE_READOUTS.filter((one) => one.call === call)) {
    added.push(await aReadOne(team, { ...sample, day: sample.publishedOn }))
  }
  const [first, second] = added
  const [accountA, accountB] = added.map(({ accountIds }) => accountIds[0])
  const callId = first?.callIds[0]
  if (!first || !second || !callId || !accountA || !accountB) throw new Error('no such call')
  return { team, callId, accountA, accountB, readouts: [first, second] }
}
