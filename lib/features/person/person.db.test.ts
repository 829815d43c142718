import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { person as personOfTeam } from '@/db/schema/person'
import { asSystem } from '@/db/scope'
import {
  changeEmailAction,
  changePasswordAction,
  deleteAccountAction,
  renamePersonAction,
} from '@/lib/features/person/actions'
import { answerAuth, auth } from '@/lib/platform/auth/server'
import { getSignedIn } from '@/lib/platform/auth/session'
import { aMember, aPerson, as, aTeam, TEST_PASSWORD } from '@/scripts/testing/people'

const signIn = (email: string, password: string) =>
  auth()
    .api.signInEmail({ body: { email, password } })
    .then(
      () => true,
      () => false,
    )

it('changes the address only with the password, and to none that is in use', async () => {
  const person = await aPerson()
  const other = await aPerson()
  const change = (email: string, password: string) =>
    as(person, () => changeEmailAction({ email, password }))
  expect(
    (await change('new@example.org', 'not the password')).validationErrors?.fieldErrors,
  ).toEqual({ password: ['This is not your password. Look at it again.'] })
  expect(
    (await change(other.email.toUpperCase(), TEST_PASSWORD)).validationErrors?.fieldErrors,
  ).toEqual({ email: ['Another account has this address.'] })
  expect((await change('New@Example.org', TEST_PASSWORD)).data).toEqual({
    email: 'new@example.org',
  })
  expect(await signIn('new@example.org', TEST_PASSWORD)).toBe(true)
  expect(await signIn(person.email, TEST_PASSWORD)).toBe(false)
})

it('signs every other browser out when the password changes', async () => {
  const person = await aPerson()
  const elsewhere = await auth().api.signInEmail({
    body: { email: person.email, password: TEST_PASSWORD },
    returnHeaders: true,
  })
  const cookie = elsewhere.headers.getSetCookie().map((line) => line.split(';')[0])
  const other = { ...person, headers: new Headers({ cookie: cookie.join('; ') }) }
  expect(await as(other, () => getSignedIn())).not.toBeNull()
  const newPassword = 'quite another password'
  const changed = await as(person, () =>
    changePasswordAction({ password: TEST_PASSWORD, newPassword }),
  )
  expect(changed.data).toEqual({ changed: true })
  expect(await as(person, () => getSignedIn())).not.toBeNull()
  expect(await as(other, () => getSignedIn())).toBeNull()
  expect(await signIn(person.email, TEST_PASSWORD)).toBe(false)
  expect(await signIn(person.email, newPassword)).toBe(true)
})

it('refuses to delete the last owner of a team, naming the team, and deletes anybody else', async () => {
  const team = await aTeam('Strait desk')
  const refused = await as(team.owner, () => deleteAccountAction({ password: TEST_PASSWORD }))
  expect(refused.serverError).toMatchObject({
    code: 'last-owner',
    detail: { teams: ['Strait desk'] },
  })
  const editor = await aMember(team, 'editor')
  expect((await as(editor, () => deleteAccountAction({ password: TEST_PASSWORD }))).data).toEqual({
    deleted: true,
  })
  const [left] = await asSystem((tx) =>
    tx.select().from(personOfTeam).where(eq(personOfTeam.id, editor.userId)),
  )
  expect(left?.name).toBe('Deleted account')
})

it('shows a new name to every team', async () => {
  const team = await aTeam()
  const editor = await aMember(team, 'editor')
  await as(editor, () => renamePersonAction({ name: 'Ilva T.' }))
  const [known] = await asSystem((tx) =>
    tx.select().from(personOfTeam).where(eq(personOfTeam.id, editor.userId)),
  )
  expect(known?.name).toBe('Ilva T.')
})

it.each(['change-email', 'delete-user', 'change-password', 'update-user', 'organization/create'])(
  'keeps better-auth’s own %s shut',
  async (path) => {
    const request = new Request(`http://localhost/api/auth/${path}`, { method: 'POST' })
    expect((await answerAuth(request)).status).toBe(404)
  },
)

it('lets an account be tried so often a minute, wherever the tries say they come from', async () => {
  const person = await aPerson()
  const tryOne = (from: number, asForm: boolean) => {
    const asked = { email: person.email, password: `wrong ${from}` }
    const type = asForm ? 'application/x-www-form-urlencoded' : 'application/json'
    return answerAuth(
      new Request('http://localhost:3000/api/auth/sign-in/email', {
        method: 'POST',
        headers: { 'content-type': type, 'x-forwarded-for': `192.0.2.${from}` },
        body: asForm ? new URLSearchParams(asked) : JSON.stringify(asked),
      }),
    )
  }
  for (let from = 0; from < 20; from += 1) {
    expect((await tryOne(from, from % 2 === 0)).status).not.toBe(429)
  }
  expect((await tryOne(20, false)).status).toBe(429)
  expect((await tryOne(21, true)).status).toBe(429)
})

it('lets a password be tried so often a minute in a session too, all its forms taken together', async () => {
  const person = await aPerson()
  const other = await aPerson()
  for (let time = 0; time < 20; time += 1) {
    const tried = await as(person, () => deleteAccountAction({ password: `wrong ${time}` }))
    expect(tried.validationErrors?.fieldErrors.password).toHaveLength(1)
  }
  const email = 'elsewhere@example.org'
  const refused = [
    await as(person, () => deleteAccountAction({ password: TEST_PASSWORD })),
    await as(person, () => changeEmailAction({ email, password: TEST_PASSWORD })),
    await as(person, () =>
      changePasswordAction({ password: TEST_PASSWORD, newPassword: 'quite another password' }),
    ),
  ]
  expect(refused.map(({ serverError }) => serverError?.code)).toEqual(Array(3).fill('too-many'))
  const changed = await as(other, () => changeEmailAction({ email, password: TEST_PASSWORD }))
  expect(changed.data).toEqual({ email })
})
