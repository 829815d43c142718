import { uuidv7 } from 'uuidv7'
import { mergeCallsAction } from '@/lib/features/call/actions'
import { addCommentAction } from '@/lib/features/comment/actions'
import { deleteReadoutAction } from '@/lib/features/deleted-readout/actions'
import { recogniseFile } from '@/lib/features/readout/loaders'
import { addVersionAction } from '@/lib/features/version/actions'
import type { World } from '@/scripts/testing/isolation/world'
import { as, type TestPerson } from '@/scripts/testing/people'

/** What an action is called with, beside the team's slug; made after whatever must be there first. */
export type Input = (world: World) => object | Promise<object>

/** The two accounts of the prepared call. */
export const pair = (w: World) => ({ accountA: w.ids.account, accountB: w.ids.otherAccount })

/** The prepared position as it was seen. */
export const decide: Input = (w) => ({ id: w.ids.position, revision: w.position.revision })

/** A wording that may stand in place of the prepared position’s. */
export const wording = (w: World) => ({
  source: { kind: 'actors', actorIds: [w.ids.actor], newNames: [] },
  cueAt: w.position.cueAt,
  contentAt: w.position.contentAt,
  act: 'assertive',
  force: 1,
  polarity: 'neutral',
  issues: [],
})

/** A position that somebody adds. */
export const position: Input = (w) => ({
  id: uuidv7(),
  readoutId: w.ids.readout,
  versionId: w.ids.version,
  wording: wording(w),
})

/** Runs an action as somebody who may, and gives what it gave. */
export async function done<T>(
  person: TestPerson,
  run: () => Promise<{ data?: T; serverError?: unknown; validationErrors?: unknown }>,
): Promise<T> {
  const { data, serverError, validationErrors } = await as(person, run)
  const problem = serverError ?? validationErrors
  if (problem) throw new Error(`could not prepare: ${JSON.stringify(problem)}`)
  return data as T
}

/** The prepared readout, deleted before. */
export const readoutDeleted: Input = async (w) => {
  const { readout } = w.ids
  await done(w.people.editor, () => deleteReadoutAction({ team: w.team.slug, readoutId: readout }))
  return { readoutId: readout }
}

/** A new text as the upload form holds it. */
export const draft: Input = async (w) => {
  const bytes = new TextEncoder().encode('On 3 March 2024 the ministers discussed trade by phone.')
  const found = await as(w.people.editor, () => recogniseFile(w.team.slug, { name: null, bytes }))
  if (!found.ok) throw new Error(found.sentence)
  return { draft: { ...found.recognised.draft, title: 'T', issuerName: 'Ministry' } }
}

/** Two calls that were merged before. */
export const merged: Input = async (w) => {
  const calls = { fromCallId: w.ids.otherCall, intoCallId: w.ids.call }
  const { accountIds } = await done(w.people.editor, () =>
    mergeCallsAction({ team: w.team.slug, ...calls }),
  )
  return { callId: calls.intoCallId, fromCallId: calls.fromCallId, accountIds }
}

/** A newer text of the prepared readout. */
export const newerText = (w: World) => ({
  team: w.team.slug,
  readoutId: w.ids.readout,
  after: 1,
  body: 'On 3 March 2024 the ministers discussed trade by phone.',
  fileName: null,
})

/** A passage with a thread, of which a newer text has the words in other surroundings. */
/** A thread whose words a newer text moved, so that somebody must say whether they are the same. */
export const proposedPassage: Input = async (w) => {
  const threadId = uuidv7()
  const [start, end] = w.position.contentAt
  const { readout: readoutId, version: versionId } = w.ids
  const { thread } = await done(w.people.editor, () =>
    addCommentAction({
      ...{ team: w.team.slug, threadId, commentId: uuidv7(), body: 'B' },
      subject: { kind: 'passage', readoutId, versionId, start, end },
    }),
  )
  const words = thread?.passage?.exact ?? ''
  const body = `Quite another beginning here. ${words} And quite another end.`
  await done(w.people.editor, () => addVersionAction({ ...newerText(w), body }))
  return { threadId, same: true }
}
