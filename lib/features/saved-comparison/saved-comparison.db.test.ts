import { expect, it } from 'vitest'
import { rejectPositionAction } from '@/lib/features/position/actions'
import {
  deleteSavedAction,
  editSavedAction,
  restoreSavedAction,
  saveComparisonAction,
} from '@/lib/features/saved-comparison/actions'
import {
  listSavedComparisons,
  requireSavedComparison,
} from '@/lib/features/saved-comparison/loaders'
import { aComparedCall, type ComparedCall } from '@/scripts/testing/calls'
import { as } from '@/scripts/testing/people'

async function save(call: ComparedCall, frozen: boolean): Promise<string> {
  const { team, callId, accountA, accountB } = call
  const result = await as(team.owner, () =>
    saveComparisonAction({
      ...{ team: team.slug, callId, accountA, accountB, frozen },
      ...{ view: 'ledger', name: frozen ? 'As it was' : 'As it is', note: 'See *both*.' },
    }),
  )
  return result.data?.savedId ?? ''
}

const open = ({ team }: ComparedCall, id: string) =>
  as(team.owner, () => requireSavedComparison(team.slug, id))

it('shows a frozen comparison as it was, and a live one as the accounts stand', async () => {
  const call = await aComparedCall()
  const [frozen, live] = [await save(call, true), await save(call, false)]
  const before = await open(call, frozen)
  const first = before.facing?.rows.flatMap(({ a }) => a)[0]
  if (!first) throw new Error('no position')
  await as(call.team.owner, () =>
    rejectPositionAction({ team: call.team.slug, id: first.id, revision: 1 }),
  )
  expect((await open(call, frozen)).facing).toEqual(before.facing)
  const now = (await open(call, live)).facing?.rows.flatMap(({ a }) => a) ?? []
  expect(now.map(({ id }) => id)).not.toContain(first.id)
  expect(before.noteHtml).toContain('<em>both</em>')
})

it('is listed, edited without overwriting, deleted and brought back', async () => {
  const call = await aComparedCall()
  const savedId = await save(call, false)
  const { owner, slug } = call.team
  const names = async () =>
    (await as(owner, () => listSavedComparisons(slug))).saved.map(({ name }) => name)
  const edit = (name: string) =>
    as(owner, () => editSavedAction({ team: slug, savedId, revision: 1, name, note: '' }))
  expect((await edit('Ferry')).data).toEqual({ revision: 2 })
  expect((await edit('Bridge')).serverError).toMatchObject({
    code: 'conflict',
    detail: { name: 'Ferry', revision: 2 },
  })
  expect(await names()).toEqual(['Ferry'])
  await as(owner, () => deleteSavedAction({ team: slug, savedId }))
  expect(await names()).toEqual([])
  await as(owner, () => restoreSavedAction({ team: slug, savedId }))
  expect(await names()).toEqual(['Ferry'])
})

it('compares no accounts of another call', async () => {
  const call = await aComparedCall()
  const elsewhere = await aComparedCall()
  const { accountA, accountB } = elsewhere
  expect(await save({ ...call, accountA, accountB }, false)).toBe('')
})
