import { expect, it } from 'vitest'
import { asMember, asSystem } from '@/db/scope'
import { normaliseBody } from '@/lib/core/importing/normalise-body'
import { read } from '@/lib/core/reading/read'
import { SAMPLE_READOUTS } from '@/lib/core/sample/sample-collection'
import { readAcrossChoice } from '@/lib/features/across/schema'
import { getCollection } from '@/lib/features/collection/data'
import { createCollection } from '@/lib/features/collection/mutations'
import { followAction } from '@/lib/features/follow/actions'
import { listUnseen } from '@/lib/features/follow/data'
import { mailNotices } from '@/lib/features/follow/mutations'
import { addReadout } from '@/lib/features/readout/mutations'
import {
  collectAnswersAction,
  deleteQueryAction,
  editQueryAction,
  restoreQueryAction,
  saveQueryAction,
} from '@/lib/features/saved-query/actions'
import { getSavedQueries, getSavedQueryOf } from '@/lib/features/saved-query/loaders'
import { aMember, as, aTeam, sealedMember, type TestTeam } from '@/scripts/testing/people'

const QUESTION = 'force=3&issue=maritime-security&from=nonsense'

function addSample(team: TestTeam, at: number) {
  const sample = SAMPLE_READOUTS[at]
  if (!sample) throw new Error('the sample lacks a readout')
  const body = normaliseBody(sample.body)
  return asSystem((tx) =>
    addReadout(
      tx,
      { teamId: team.id, userId: team.owner.userId },
      { ...sample, body, origin: 'sample', reading: read(body, sample) },
    ),
  )
}

const save = (team: TestTeam, question = QUESTION) =>
  as(team.owner, () => saveQueryAction({ team: team.slug, name: 'Hard words at sea', question }))

it('keeps one question under one address, however it was asked', async () => {
  const team = await aTeam()
  const saved = await save(team)
  expect(saved?.data?.queryId).toBeTruthy()
  const page = await as(team.owner, () => getSavedQueries(team.slug, {}))
  expect(page.lines.map(({ question }) => question)).toEqual(['issue=maritime-security&force=3'])
  const choice = readAcrossChoice(new URLSearchParams('issue=maritime-security&force=3'))
  const found = await as(team.owner, () => getSavedQueryOf(team.slug, choice))
  expect(found?.name).toBe('Hard words at sea')
  const empty = await save(team, '')
  expect(empty?.validationErrors?.fieldErrors.question).toHaveLength(1)
})

it('tells followers of new answers by page and by mail, and nobody of what answers nothing', async () => {
  const team = await aTeam()
  const reader = await aMember(team, 'viewer')
  const { data } = (await save(team)) ?? {}
  const subject = { kind: 'saved-query' as const, id: data?.queryId ?? '' }
  await as(reader, () => followAction({ team: team.slug, subject, on: true }))
  await as(team.owner, () => followAction({ team: team.slug, subject, on: true }))
  const unseen = async () => {
    const member = await sealedMember(team, reader)
    return asMember(member, (tx) => listUnseen(tx, member, 10))
  }
  const member = await sealedMember(team, team.owner)
  await addSample(team, 0)
  const [notice, ...more] = await unseen()
  expect(more).toEqual([])
  expect(notice?.sentence).toMatch(/new positions? answers? “Hard words at sea”/)
  expect(notice?.path).toBe('/across?issue=maritime-security&force=3')
  expect(await asMember(member, (tx) => listUnseen(tx, member, 10))).toEqual([])
  expect(await asSystem((tx) => mailNotices(tx, 'https://parley.example'))).toBe(1)
  await as(team.owner, () => deleteQueryAction({ team: team.slug, queryId: subject.id }))
  await addSample(team, 1)
  expect(await unseen()).toHaveLength(1)
})

it('does not follow a question that is not there', async () => {
  const team = await aTeam()
  const other = await save(await aTeam())
  const subject = { kind: 'saved-query' as const, id: other?.data?.queryId ?? '' }
  const result = await as(team.owner, () => followAction({ team: team.slug, subject, on: true }))
  expect(result?.serverError?.code).toBe('not-found')
})

it('puts the answers into a collection as quotations', async () => {
  const team = await aTeam()
  await addSample(team, 0)
  const who = { teamId: team.id, userId: team.owner.userId }
  const collectionId = await asSystem((tx) =>
    createCollection(tx, who, { title: 'Sea', description: '' }),
  )
  const result = await as(team.owner, () =>
    collectAnswersAction({ team: team.slug, collectionId, question: 'issue=maritime-security' }),
  )
  const collection = await asSystem((tx) => getCollection(tx, team.id, collectionId))
  expect(collection?.items.length).toBe(result?.data?.collected)
  expect(new Set(collection?.items.map(({ kind }) => kind))).toEqual(new Set(['position']))
  expect(result?.data?.more).toBe(false)
  const again = await as(team.owner, () =>
    collectAnswersAction({ team: team.slug, collectionId, question: 'issue=maritime-security' }),
  )
  expect(again?.data).toMatchObject({ collected: 0, there: result?.data?.collected })
})

it('loses nobody’s words when two rename at once, and brings back what was deleted', async () => {
  const team = await aTeam()
  const { data } = (await save(team)) ?? {}
  const aim = { team: team.slug, queryId: data?.queryId ?? '' }
  const rename = (name: string) =>
    as(team.owner, () => editQueryAction({ ...aim, revision: 1, name, note: '' }))
  await rename('First')
  expect((await rename('Second'))?.serverError).toMatchObject({
    code: 'conflict',
    detail: { name: 'First' },
  })
  await as(team.owner, () => deleteQueryAction(aim))
  expect((await as(team.owner, () => getSavedQueries(team.slug, {}))).lines).toEqual([])
  await as(team.owner, () => restoreQueryAction(aim))
  expect((await as(team.owner, () => getSavedQueries(team.slug, {}))).lines).toHaveLength(1)
})
