import { expect, it } from 'vitest'
import { createTeamAction } from '@/lib/features/team/actions'
import { getTeamFrame, listMyTeams } from '@/lib/features/team/loaders'
import { aPerson, as, aTeam } from '@/scripts/testing/people'

it('makes a team with the one who asks as its owner', async () => {
  const person = await aPerson('Mara')
  const result = await as(person, () =>
    createTeamAction({ name: 'Europe desk', slug: 'europe-desk' }),
  )
  expect(result).toEqual({ data: { slug: 'europe-desk' } })
  expect(await as(person, listMyTeams)).toEqual([
    { slug: 'europe-desk', name: 'Europe desk', role: 'owner' },
  ])
})

it('says at the field that an address is taken', async () => {
  const taken = await aTeam()
  const result = await as(await aPerson(), () =>
    createTeamAction({ name: 'Other', slug: taken.slug }),
  )
  expect(result.validationErrors?.fieldErrors?.slug).toEqual([
    'Another team has this address. Choose another.',
  ])
})

it('refuses somebody who is signed out, and hides the team from another', async () => {
  const team = await aTeam()
  await expect(as(null, () => getTeamFrame(team.slug))).rejects.toMatchObject({
    code: 'signed-out',
  })
  await expect(as(await aPerson(), async () => getTeamFrame(team.slug))).rejects.toMatchObject({
    code: 'not-found',
  })
})
