import { expect, it } from 'vitest'
import { getCallView } from '@/lib/features/call/loaders'
import { markFindingAction } from '@/lib/features/finding/actions'
import { findingIdOf } from '@/lib/features/finding/data'
import { aComparedCall, type ComparedCall } from '@/scripts/testing/calls'
import { aMember, as } from '@/scripts/testing/people'

async function findings({ team, callId, accountA, accountB }: ComparedCall, turned = false) {
  const sides = turned ? { a: accountB, b: accountA } : { a: accountA, b: accountB }
  const view = await as(team.owner, () => getCallView(team.slug, { callId, ...sides }))
  return view.facing?.findings ?? []
}

const mark = (call: ComparedCall, findingId: string, notReal: boolean) => {
  const { team, accountA, accountB } = call
  return as(team.owner, () =>
    markFindingAction({ team: team.slug, accountA, accountB, findingId, notReal }),
  )
}

it('has one id whichever account comes first', () => {
  expect(findingIdOf(['x', 'y'], 'k')).toBe(findingIdOf(['y', 'x'], 'k'))
  expect(findingIdOf(['x', 'y'], 'k')).not.toBe(findingIdOf(['x', 'z'], 'k'))
})

it('keeps a mark for every later comparison, whichever account comes first, and takes it off', async () => {
  const call = await aComparedCall()
  const [first, ...rest] = await findings(call)
  if (!first) throw new Error('no finding')
  expect((await mark(call, first.findingId, true)).data).toMatchObject({ notReal: true })
  const after = await findings(call, true)
  expect(after.at(-1)).toMatchObject({ findingId: first.findingId, notReal: true })
  expect(after).toHaveLength(rest.length + 1)
  await mark(call, first.findingId, false)
  expect((await findings(call)).some(({ notReal }) => notReal)).toBe(false)
})

it('marks nothing that comparing does not find, and nothing for a commenter', async () => {
  const call = await aComparedCall()
  const none = await mark(call, '00000000-0000-8000-a000-000000000000', true)
  expect(none.serverError?.code).toBe('not-found')
  const commenter = await aMember(call.team, 'commenter')
  const [first] = await findings(call)
  const { team, accountA, accountB } = call
  const input = { team: team.slug, accountA, accountB, findingId: first?.findingId ?? '' }
  const refused = await as(commenter, () => markFindingAction({ ...input, notReal: true }))
  expect(refused.serverError?.code).toBe('forbidden')
})
