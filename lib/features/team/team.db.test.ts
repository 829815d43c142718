import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { invitation } from '@/db/schema/auth'
import { mailOutbox } from '@/db/schema/mail'
import { asSystem } from '@/db/scope'
import {
  acceptInvitationAction,
  changeRoleAction,
  createTeamAction,
  handOverAction,
  inviteAction,
  leaveTeamAction,
  renameTeamAction,
} from '@/lib/features/team/actions'
import {
  getInvitation,
  getTeamFrame,
  getTeamPeople,
  listMyTeams,
} from '@/lib/features/team/loaders'
import { aMember, aPerson, as, aTeam, type TestPerson } from '@/scripts/testing/people'

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

it('keeps the addresses that a team had: they lead to it, and no other team can take them', async () => {
  const desk = await aTeam()
  const former = desk.slug
  const rename = (from: string, to: string) =>
    as(desk.owner, () => renameTeamAction({ team: from, name: 'Desk', slug: to }))
  const frame = (person: TestPerson, slug: string) => as(person, () => getTeamFrame(slug))
  expect(await rename(former, `${former}-2`)).toEqual({ data: { slug: `${former}-2` } })
  expect((await frame(desk.owner, former)).team.slug).toBe(`${former}-2`)
  const other = await aPerson()
  await expect(frame(other, former)).rejects.toMatchObject({ code: 'not-found' })
  const taken = await as(other, () => createTeamAction({ name: 'Other', slug: former }))
  expect(taken.validationErrors?.fieldErrors?.slug).toEqual([
    'Another team has this address. Choose another.',
  ])
  // A page that is still open there goes on working, and the team can go back to what it was called.
  expect(await rename(former, former)).toEqual({ data: { slug: former } })
  expect((await frame(desk.owner, `${former}-2`)).team.slug).toBe(former)
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

describe('roles', () => {
  it('lets only owners make owners, and no admin touch an owner', async () => {
    const team = await aTeam()
    const admin = await aMember(team, 'admin')
    const editor = await aMember(team, 'editor')
    const raise = (by: TestPerson, userId: string, role: 'owner' | 'editor') =>
      as(by, () => changeRoleAction({ team: team.slug, userId, role }))
    expect((await raise(admin, editor.userId, 'owner')).serverError?.code).toBe('forbidden')
    expect((await raise(admin, team.owner.userId, 'editor')).serverError?.code).toBe('forbidden')
    expect(
      (await as(admin, () => inviteAction({ team: team.slug, email: 'a@b.org', role: 'owner' })))
        .serverError?.code,
    ).toBe('forbidden')
    expect((await raise(team.owner, editor.userId, 'owner')).data).toEqual({ role: 'owner' })
  })

  it('keeps an owner, also when two owners leave at once', async () => {
    const team = await aTeam()
    const other = await aMember(team, 'owner')
    const leave = (person: TestPerson) => as(person, () => leaveTeamAction({ team: team.slug }))
    const results = await Promise.all([leave(team.owner), leave(other)])
    expect(results.map(({ serverError }) => serverError?.code).sort()).toEqual([
      'last-owner',
      undefined,
    ])
  })

  it('hands ownership over in one step', async () => {
    const team = await aTeam()
    const next = await aMember(team, 'editor')
    await as(team.owner, () => handOverAction({ team: team.slug, userId: next.userId }))
    const { people } = await as(next, () => getTeamPeople(team.slug))
    expect(people.map(({ id, role }) => [id, role])).toEqual([
      [next.userId, 'owner'],
      [team.owner.userId, 'admin'],
    ])
  })
})

describe('invitations', () => {
  const invited = async (email: string) => {
    const team = await aTeam()
    const made = await as(team.owner, () =>
      inviteAction({ team: team.slug, email, role: 'editor' }),
    )
    return { team, id: made.data?.id ?? '' }
  }
  const accept = (person: TestPerson, invitationId: string) =>
    as(person, () => acceptInvitationAction({ invitationId }))

  it('lets in the address it names, with its role, and says so once', async () => {
    const person = await aPerson()
    const { team, id } = await invited(person.email.toUpperCase())
    expect(await accept(person, id)).toEqual({ data: { slug: team.slug } })
    expect(await accept(person, id)).toEqual({ data: { slug: team.slug } })
    expect((await as(person, () => listMyTeams()))[0]?.role).toBe('editor')
    expect((await as(null, () => getInvitation(id)))?.state).toBe('accepted')
  })

  it('lets no other address in, and none by one that was withdrawn, replaced or is past', async () => {
    const person = await aPerson()
    const { team, id } = await invited(person.email)
    expect((await accept(await aPerson(), id)).serverError?.code).toBe('forbidden')
    const again = await as(team.owner, () =>
      inviteAction({ team: team.slug, email: person.email, role: 'viewer' }),
    )
    expect((await accept(person, id)).serverError?.sentence).toMatch(/withdrawn/)
    const second = again.data?.id ?? ''
    await asSystem((tx) =>
      tx
        .update(invitation)
        .set({ expiresAt: new Date(0) })
        .where(eq(invitation.id, second)),
    )
    expect((await accept(person, second)).serverError?.sentence).toMatch(/expired/)
    expect((await getInvitation(second))?.state).toBe('expired')
  })

  it('mails the link', async () => {
    const { id } = await invited('mail@example.org')
    const mails = await asSystem((tx) => tx.select().from(mailOutbox))
    expect(mails.at(-1)?.bodyText).toContain(`/invite/${id}`)
  })
})

it('gives back a rename’s taken address at its field', async () => {
  const taken = await aTeam()
  const team = await aTeam()
  const result = await as(team.owner, () =>
    renameTeamAction({ team: team.slug, name: 'Same', slug: taken.slug }),
  )
  expect(result.validationErrors?.fieldErrors?.slug).toEqual([
    'Another team has this address. Choose another.',
  ])
})
