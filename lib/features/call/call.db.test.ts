import { expect, it } from 'vitest'
import { detachAccountAction } from '@/lib/features/account/actions'
import { getCallView } from '@/lib/features/call/loaders'
import { aComparedCall } from '@/scripts/testing/calls'
import { as } from '@/scripts/testing/people'

it('says which account in the address was moved to another call since', async () => {
  const { team, callId, accountA: a, accountB: b } = await aComparedCall()
  const view = () => as(team.owner, () => getCallView(team.slug, { callId, a, b }))
  const before = await view()
  expect(before.gone).toEqual([])
  await as(team.owner, () => detachAccountAction({ team: team.slug, accountId: b }))
  const { gone, accounts } = await view()
  expect(accounts.map(({ id }) => id)).toEqual([a])
  expect(gone.map(({ id }) => id)).toEqual([b])
  expect(gone[0]?.callId).not.toBe(callId)
})

it('passes over what is no account in an address', async () => {
  const { team, callId, accountA } = await aComparedCall()
  const asked = { callId, a: 'nothing', b: crypto.randomUUID() }
  const { gone, facing } = await as(team.owner, () => getCallView(team.slug, asked))
  expect(gone).toEqual([])
  expect([facing?.a.accountId, facing?.b.accountId]).toContain(accountA)
})
