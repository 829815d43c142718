import { expect, it } from 'vitest'
import { ISSUES } from '@/lib/core/reading/data/issues'
import {
  addPositionAction,
  confirmPositionAction,
  editPositionAction,
  rejectPositionAction,
  reopenPositionAction,
  suggestPositionAction,
  undoPositionAction,
} from '@/lib/features/position/actions'
import { listIssueChoices, listPositions } from '@/lib/features/position/loaders'
import { getReadoutPage } from '@/lib/features/readout/loaders'
import type { PositionWording } from '@/lib/features/wording/schema'
import { aMember, as, aTeam, type TestPerson, type TestTeam } from '@/scripts/testing/people'
import { aReadout, aSuggestion, spanOf, type TestReadout } from '@/scripts/testing/readouts'

const NEW_ID = '01990000-0000-7000-8000-00000000000a'

function wordingIn(readout: TestReadout, change: Partial<PositionWording> = {}): PositionWording {
  return {
    source: { kind: 'actors', actorIds: [], newNames: ['Jon Oskari'] },
    cueAt: spanOf(readout.body, 'welcomed'),
    contentAt: spanOf(readout.body, 'the reopening of the ferry line'),
    act: 'verdictive',
    force: 3,
    polarity: 'supports',
    issues: [ISSUES[0]?.id ?? ''],
    ...change,
  }
}

async function positionsOf(team: TestTeam, person: TestPerson, readout: TestReadout) {
  return as(person, async () => (await listPositions(team.slug, readout.readoutId)).positions)
}

it('shows a readout with its text, its positions as the reader’s suggestions, and whose they are', async () => {
  const team = await aTeam()
  const readout = await aReadout(team)
  await aSuggestion(team, readout)
  const page = await as(team.owner, () => getReadoutPage(team.slug, readout.readoutId))
  expect(page.body).toBe(readout.body)
  expect(page.head).toMatchObject({
    issuerName: 'Ministry of Norland',
    version: { number: 1 },
  })
  expect(page.positions).toMatchObject([
    { cue: 'emphasised', state: 'suggested', origin: 'reader', anchored: true, decidedBy: null },
  ])
  expect(page.positions[0]?.sources[0]?.name).toContain('Mara Terren')
})

it('confirms, rejects and reopens, and says who decided', async () => {
  const team = await aTeam()
  const readout = await aReadout(team)
  const id = await aSuggestion(team, readout)
  const at = { team: team.slug, id }
  const confirmed = await as(team.owner, () => confirmPositionAction({ ...at, revision: 1 }))
  expect(confirmed.data?.card).toMatchObject({
    state: 'confirmed',
    revision: 2,
    decidedBy: { name: 'Owner' },
  })
  const rejected = await as(team.owner, () => rejectPositionAction({ ...at, revision: 2 }))
  expect(rejected.data?.card?.state).toBe('rejected')
  const reopened = await as(team.owner, () => reopenPositionAction({ ...at, revision: 3 }))
  expect(reopened.data?.card).toMatchObject({ state: 'suggested', decidedBy: null })
})

it('refuses a decision on an older revision, shows the position as it is, and overwrites nothing', async () => {
  const team = await aTeam()
  const editor = await aMember(team, 'editor')
  const readout = await aReadout(team)
  const id = await aSuggestion(team, readout)
  const at = { team: team.slug, id, revision: 1 }
  const both = await Promise.all([
    as(team.owner, () => confirmPositionAction(at)),
    as(editor, () => rejectPositionAction(at)),
  ])
  const won = both.find(({ data }) => data)?.data?.card
  const lost = both.find(({ serverError }) => serverError)?.serverError
  expect(lost).toMatchObject({
    code: 'conflict',
    detail: { current: { state: won?.state, revision: 2 } },
  })
  expect(await positionsOf(team, editor, readout)).toMatchObject([
    { state: won?.state, revision: 2 },
  ])
})

it('edits source, words, act, force, polarity and issues, and so confirms', async () => {
  const team = await aTeam()
  const readout = await aReadout(team)
  const id = await aSuggestion(team, readout)
  const edited = await as(team.owner, () =>
    editPositionAction({ team: team.slug, id, revision: 1, wording: wordingIn(readout) }),
  )
  expect(edited.data?.card).toMatchObject({
    cue: 'welcomed',
    content: 'the reopening of the ferry line',
    sources: [{ name: 'Jon Oskari' }],
    force: 3,
    polarity: 'supports',
    issues: [{ id: ISSUES[0]?.id, label: ISSUES[0]?.label }],
    state: 'confirmed',
    origin: 'reader',
  })
})

it('undoes each step, an edit whole, and the undoing too', async () => {
  const team = await aTeam()
  const readout = await aReadout(team)
  const id = await aSuggestion(team, readout)
  const edited = await as(team.owner, () =>
    editPositionAction({ team: team.slug, id, revision: 1, wording: wordingIn(readout) }),
  )
  const undo = (activityId = '') =>
    as(team.owner, () => undoPositionAction({ team: team.slug, activityId }))
  const undone = await undo(edited.data?.activityId)
  expect(undone.data?.card).toMatchObject({
    cue: 'emphasised',
    state: 'suggested',
    force: 2,
    issues: [],
    decidedBy: null,
  })
  expect(undone.data?.card?.sources[0]?.name).toContain('Mara Terren')
  const redone = await undo(undone.data?.activityId)
  expect(redone.data?.card).toMatchObject({ cue: 'welcomed', state: 'confirmed' })
  // What was changed since is not undone from under somebody.
  expect((await undo(edited.data?.activityId)).serverError?.code).toBe('conflict')
})

it('adds a position once, confirmed by an editor and suggested by a commenter, and takes it back', async () => {
  const team = await aTeam()
  const commenter = await aMember(team, 'commenter')
  const readout = await aReadout(team)
  const { readoutId, versionId } = readout
  const add = { team: team.slug, id: NEW_ID, readoutId, versionId, wording: wordingIn(readout) }
  const suggested = await as(commenter, () => suggestPositionAction(add))
  expect(suggested.data?.card).toMatchObject({
    origin: 'person',
    state: 'suggested',
    createdBy: { name: 'commenter' },
  })
  const again = await as(commenter, () => suggestPositionAction(add))
  expect(again.serverError?.code).toBe('duplicate')
  const id = NEW_ID.replace(/a$/, 'b')
  const added = await as(team.owner, () => addPositionAction({ ...add, id }))
  expect(added.data?.card).toMatchObject({ state: 'confirmed', decidedBy: { name: 'Owner' } })
  const taken = await as(team.owner, () =>
    undoPositionAction({ team: team.slug, activityId: added.data?.activityId ?? '' }),
  )
  expect(taken.data?.card).toBeNull()
  expect((await positionsOf(team, team.owner, readout)).map((one) => one.id)).toEqual([NEW_ID])
})

it('never splits a letter, whatever span is sent', async () => {
  const team = await aTeam()
  const readout = await aReadout(team)
  const emoji = readout.body.indexOf('👩‍👩')
  const { readoutId, versionId } = readout
  const wording = wordingIn(readout, { contentAt: [emoji + 3, emoji + 4] })
  const added = await as(team.owner, () =>
    addPositionAction({ team: team.slug, id: NEW_ID, readoutId, versionId, wording }),
  )
  expect(added.data?.card?.content).toBe('👩‍👩‍👧‍👦')
})

it.each([
  ['words past the end', { contentAt: [5, 99_999] as [number, number] }],
  ['an unknown issue', { issues: ['no-such-issue'] }],
  ['nobody as its source', { source: { kind: 'actors' as const, actorIds: [], newNames: [] } }],
])('refuses %s', async (_, change) => {
  const team = await aTeam()
  const readout = await aReadout(team)
  const id = await aSuggestion(team, readout)
  const refused = await as(team.owner, () =>
    editPositionAction({ team: team.slug, id, revision: 1, wording: wordingIn(readout, change) }),
  )
  expect(refused.data).toBeUndefined()
  expect(refused.serverError?.code ?? 'fields').toMatch(/invalid|fields/)
})

it.each(['viewer', 'commenter'] as const)('lets a %s read, and decide on nothing', async (role) => {
  const team = await aTeam()
  const person = await aMember(team, role)
  const readout = await aReadout(team)
  const id = await aSuggestion(team, readout)
  const at = { team: team.slug, id, revision: 1 }
  const refused = [
    await as(person, () => confirmPositionAction(at)),
    await as(person, () => rejectPositionAction(at)),
    await as(person, () => editPositionAction({ ...at, wording: wordingIn(readout) })),
  ]
  for (const { serverError } of refused) expect(serverError?.code).toBe('forbidden')
  expect(await positionsOf(team, person, readout)).toMatchObject([
    { state: 'suggested', revision: 1 },
  ])
})

it('hides readouts, positions and issues from nobody and from other teams', async () => {
  const team = await aTeam()
  const stranger = (await aTeam()).owner
  const readout = await aReadout(team)
  const id = await aSuggestion(team, readout)
  const page = (person: TestPerson | null) =>
    as(person, () => getReadoutPage(team.slug, readout.readoutId))
  await expect(page(null)).rejects.toMatchObject({ code: 'signed-out' })
  await expect(page(stranger)).rejects.toMatchObject({ code: 'not-found' })
  await expect(as(stranger, () => listIssueChoices(team.slug))).rejects.toMatchObject({
    code: 'not-found',
  })
  const decided = await as(stranger, () =>
    confirmPositionAction({ team: team.slug, id, revision: 1 }),
  )
  expect(decided.serverError?.code).toBe('not-found')
})

it('leads on to the next readout with suggestions, and round to the first', async () => {
  const team = await aTeam()
  const readouts = [await aReadout(team), await aReadout(team, `${'Another. '}`.repeat(3))]
  const [first, second] = readouts
  if (!first || !second) throw new Error('two readouts')
  await aSuggestion(team, first)
  const nextOf = (of: TestReadout) =>
    as(team.owner, async () => (await listPositions(team.slug, of.readoutId)).next)
  expect(await nextOf(second)).toBe(first.readoutId)
  expect(await nextOf(first)).toBeNull()
})
