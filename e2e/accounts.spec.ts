import { expect, type Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { invitation } from '@/db/schema/auth'
import { asSystem } from '@/db/scope'
import { expectAccessible } from '@/e2e/axe'
import { lastMailTo, pathIn } from '@/e2e/mail'
import { listening, message, visit } from '@/e2e/pages'
import { PASSWORD, test } from '@/e2e/people'
import { aTeam, join } from '@/e2e/teams'
import { removeMember } from '@/lib/features/team/mutations'

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await visit(page, '/sign-in')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

test('a forgotten password is chosen anew by the link in the outbox @both', async ({ people }) => {
  people.expectErrors(/status of 401/)
  const { page, email, context } = await people.somebody('Petra Forgetful')
  await context.clearCookies()
  await visit(page, '/sign-in')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Forgotten password' }).click()
  await page.getByRole('heading', { name: 'Forgotten password' }).waitFor()
  await listening(page)
  await page.getByLabel('E-mail').fill(email)
  await page.getByRole('button', { name: 'Ask for a link' }).click()
  await expect(page.getByText('a link to choose a new password')).toBeVisible()
  await expectAccessible(page)

  const link = pathIn(await lastMailTo(email))
  await visit(page, link)
  await page.getByLabel('New password').fill('short')
  await page.getByRole('button', { name: 'Change the password' }).click()
  await expect(page.getByLabel('New password')).toHaveAttribute('aria-invalid', 'true')
  await expectAccessible(page)
  await page.getByLabel('New password').fill('another long password')
  await page.getByRole('button', { name: 'Change the password' }).click()
  await expect(page.getByRole('heading', { name: 'Your password is changed' })).toBeVisible()

  await signIn(page, email, PASSWORD)
  await expect(page.getByText('No account has this e-mail and password.')).toBeVisible()
  await page.getByLabel('Password').fill('another long password')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL('**/teams/new')
})

test('without a connection no form of an account falls silent, and what was typed stays', async ({
  people,
}) => {
  people.expectErrors(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch/)
  const { page, email, context } = await people.somebody('Olaf Offline')
  await visit(page, '/account')
  await page.getByLabel('Name').fill('Olaf Renamed')
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Save the name' }).click()
  await expect(page.getByText('Parley could not be reached')).toBeVisible()
  await expect(page.getByLabel('Name')).toHaveValue('Olaf Renamed')
  await context.setOffline(false)
  await page.getByRole('button', { name: 'Save the name' }).click()
  await expect(message(page, 'Your name is saved.')).toBeVisible()

  await context.clearCookies()
  await visit(page, '/sign-in')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(PASSWORD)
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('Parley could not be reached')).toBeVisible()
  await context.setOffline(false)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL('**/teams/new')
  // Signed in already, the way in leads on.
  await page.goto('/sign-in?next=/account')
  await page.waitForURL('**/account')
})

test('a link to a new password works once', async ({ people }) => {
  people.expectErrors(/status of 400/)
  const { page, email } = await people.somebody('Otto Once')
  await visit(page, '/forgot')
  await page.getByLabel('E-mail').fill(email)
  await page.getByRole('button', { name: 'Ask for a link' }).click()
  await expect(page.getByText('a link to choose a new password')).toBeVisible()
  const link = pathIn(await lastMailTo(email))
  for (const outcome of ['Your password is changed', 'This link has been used']) {
    await visit(page, link)
    await page.getByLabel('New password').fill('another long password')
    await page.getByRole('button', { name: 'Change the password' }).click()
    await expect(page.getByText(outcome)).toBeVisible()
  }
})

test('e-mail, password and name are changed, and the account deleted, by its own password', async ({
  people,
}) => {
  people.expectErrors(/status of 401/)
  const { page, email } = await people.somebody('Anna Account')
  await visit(page, '/account')
  await expectAccessible(page)
  await page.getByLabel('Name').fill('Anna Renamed')
  await page.getByRole('button', { name: 'Save the name' }).click()
  await expect(message(page, 'Your name is saved.')).toBeVisible()

  const other = `new.${email}`
  await page.getByLabel('E-mail').fill(other)
  await page.getByLabel('Your password').fill('not my password')
  await page.getByRole('button', { name: 'Change the e-mail' }).click()
  await expect(page.locator('form').filter({ hasText: 'Change the e-mail' })).toContainText(
    /password/i,
  )
  await page.getByLabel('Your password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Change the e-mail' }).click()
  await expect(message(page, `You now sign in with ${other}.`)).toBeVisible()

  await page.getByLabel('Password until now').fill(PASSWORD)
  await page.getByLabel('New password').fill('another long password')
  await page.getByRole('button', { name: 'Change the password' }).click()
  await expect(message(page, 'Your password is changed.')).toBeVisible()

  await page.getByRole('button', { name: 'Delete the account…' }).click()
  const dialog = page.getByRole('dialog')
  await expectAccessible(page)
  await dialog.getByLabel('Your password').fill('another long password')
  await dialog.getByRole('button', { name: 'Delete for good' }).click()
  await page.waitForURL('**/sign-in')
  await signIn(page, other, 'another long password')
  await expect(page.getByText('No account has this e-mail and password.')).toBeVisible()
})

test('the last owner cannot leave, but can hand the team over first', async ({ people }) => {
  const owner = await people.somebody('Olga Owner')
  const heir = await people.somebody('Hugo Heir')
  const team = await aTeam(owner)
  await join(team, heir, 'editor')
  const { page } = owner
  await visit(page, `${team.path}/settings`)
  await expectAccessible(page)
  const dialog = page.getByRole('dialog')
  await page.getByRole('button', { name: 'Leave Strait desk…' }).click()
  await dialog.getByRole('button', { name: 'Leave' }).click()
  await expect(dialog.getByText('A team keeps at least one owner.')).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Stay' }).click()

  await page.getByRole('button', { name: 'More for Hugo Heir' }).click()
  await expectAccessible(page)
  await page.getByRole('menuitem', { name: 'Hand ownership over…' }).click()
  await dialog.getByRole('button', { name: 'Hand over' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('combobox', { name: /^Role of Olga/ })).toHaveValue('admin')

  await page.getByRole('button', { name: 'Leave Strait desk…' }).click()
  await dialog.getByRole('button', { name: 'Leave' }).click()
  await page.waitForURL('**/teams/new')
})

test('a withdrawn invitation opens nothing, nor does one that has run out', async ({ people }) => {
  const owner = await people.somebody('Olga Owner')
  const team = await aTeam(owner)
  const { page } = owner
  await visit(page, `${team.path}/settings`)
  const invite = async (email: string) => {
    await page.getByLabel('E-mail').fill(email)
    await page.getByRole('button', { name: 'Invite', exact: true }).click()
    const line = page.getByRole('listitem').filter({ hasText: email })
    return { line, link: await line.getByLabel('Link of the invitation').inputValue() }
  }
  const withdrawn = await invite('withdrawn@example.org')
  const late = await invite('late@example.org')
  await withdrawn.line.getByRole('button', { name: 'Withdraw' }).click()
  await expect(withdrawn.line).toHaveCount(0)
  const id = late.link.split('/').at(-1) ?? ''
  await asSystem((tx) =>
    tx
      .update(invitation)
      .set({ expiresAt: new Date(0) })
      .where(eq(invitation.id, id)),
  )
  await page.reload()
  await expect(late.line).toContainText('expired on')
  await expectAccessible(page)

  const guest = await people.stranger('A guest')
  await guest.page.goto(withdrawn.link)
  await expect(
    guest.page.getByRole('heading', { name: 'This invitation opens nothing' }),
  ).toBeVisible()
  await guest.page.goto(late.link)
  await expect(guest.page.getByText('This invitation has expired.')).toBeVisible()
  await expectAccessible(guest.page)
})

test('an invitation is taken up only by the address it was made for', async ({ people }) => {
  const owner = await people.somebody('Olga Owner')
  const right = await people.somebody('Rita Right')
  const wrong = await people.somebody('Willy Wrong')
  const team = await aTeam(owner)
  await visit(owner.page, `${team.path}/settings`)
  await owner.page.getByLabel('E-mail').fill(right.email)
  await owner.page.getByRole('button', { name: 'Invite', exact: true }).click()
  const link = await owner.page.getByLabel('Link of the invitation').first().inputValue()
  await visit(wrong.page, link)
  await expect(wrong.page.getByText(`You are signed in as ${wrong.email}.`)).toBeVisible()
  await visit(right.page, link)
  await right.page.getByRole('button', { name: 'Join Strait desk' }).click()
  await right.page.waitForURL(`**${team.path}`)
  await visit(right.page, link)
  await expect(right.page.getByText('This invitation has been taken up.')).toBeVisible()
  await expect(right.page.getByRole('link', { name: 'Go to Strait desk' })).toBeVisible()
  await asSystem((tx) => removeMember(tx, { teamId: team.id, userId: owner.id }, right.id))
  await right.page.reload()
  await expect(right.page.getByText('You are no longer in the team: ask Olga')).toBeVisible()
  await expect(right.page.getByRole('link', { name: 'Go to Strait desk' })).toHaveCount(0)
})

test('a role given and taken shows at the next page', async ({ people }) => {
  people.expectErrors(/status of 404/)
  const owner = await people.somebody('Olga Owner')
  const guest = await people.somebody('Vera Viewer')
  const team = await aTeam(owner)
  await join(team, guest, 'viewer')
  await visit(guest.page, team.path)
  await expect(guest.page.getByText('Editors of the team add readouts.')).toBeVisible()
  await expect(guest.page.getByRole('link', { name: 'Add readouts' })).toHaveCount(0)

  await visit(owner.page, `${team.path}/settings`)
  await owner.page.getByLabel('Role of Vera Viewer').selectOption('editor')
  await expect(message(owner.page, 'Vera Viewer is editor now.')).toBeVisible()
  await guest.page.reload()
  await expect(guest.page.getByRole('link', { name: 'Add readouts' })).toBeVisible()

  await owner.page.getByRole('button', { name: 'More for Vera Viewer' }).click()
  await owner.page.getByRole('menuitem', { name: 'Remove from the team…' }).click()
  await owner.page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
  await expect(owner.page.getByText('Vera Viewer')).toHaveCount(0)
  const answer = await guest.page.goto(team.path)
  expect(answer?.status()).toBe(404)
})

test('somebody in two teams switches between them and renames one', async ({ people }) => {
  const owner = await people.somebody('Olga Owner')
  const first = await aTeam(owner, 'First desk')
  const second = await aTeam(owner, 'Second desk')
  const { page } = owner
  await visit(page, first.path)
  await page.getByRole('button', { name: 'Olga Owner: account and teams' }).click()
  await page.getByRole('menuitem', { name: 'Second desk' }).click()
  await page.waitForURL(`**${second.path}`)
  await visit(page, `${second.path}/settings`)
  await page.getByLabel('Name of the team').fill('Renamed desk')
  await page.getByLabel('Address').fill(first.slug)
  await page.getByRole('button', { name: /^Save/ }).click()
  await expect(page.getByLabel('Address')).toHaveAttribute('aria-invalid', 'true')
  await page.getByLabel('Address').fill(`${second.slug}-2`)
  await page.getByRole('button', { name: /^Save/ }).click()
  await page.waitForURL(`**${second.path}-2/settings`)
  await expect(page.getByRole('heading', { name: 'Renamed desk', level: 1 })).toBeVisible()
  // A link that somebody kept leads to the same page at the new address.
  await visit(page, `${second.path}/readouts?sort=title`)
  await expect(page).toHaveURL(new RegExp(`${second.path}-2/readouts\\?sort=title$`))
})
