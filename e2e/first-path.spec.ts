import { expect, type Page } from '@playwright/test'
import { expectAccessible } from '@/e2e/axe'
import { copied, listening, message, notesOf, openNote, textOf, visit } from '@/e2e/pages'
import { PASSWORD, type Person, test } from '@/e2e/people'
import { exampleText } from '@/e2e/words'

test.setTimeout(480_000)

test('three people go from signing up to a public brief @both', async ({ people }) => {
  people.expectErrors(/status of 404.*\/b\//)
  const owner = await people.stranger('Olga Owner')
  const commenter = await people.stranger('Carl Commenter')
  const stranger = await people.stranger('A stranger')
  for (const { context } of [owner, commenter]) {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  }

  const team = await test.step('signs up, makes a team, loads the sample', () => begin(owner))
  const readout = await test.step('uploads a text and sees its positions marked', () =>
    upload(owner.page, team))
  await test.step('reviews by keyboard', () => review(owner.page))
  await test.step('invites a commenter, who accepts as a new account', () =>
    invite(owner.page, commenter, team))
  await test.step('the commenter comments, and the owner sees it come', () =>
    comment(commenter.page, owner.page, readout))
  await test.step('the commenter is refused an edit', () => refuse(commenter, owner.page))
  const collection = await test.step('compares, follows across calls, collects', () =>
    curate(owner.page, team))
  const link = await test.step('publishes an edition and makes a link', () =>
    publish(owner.page, collection))
  await test.step('a stranger reads the brief, and no longer once it is revoked', () =>
    readAndRevoke(stranger.page, owner.page, link))
})

async function begin({ page, name, email }: Person): Promise<string> {
  const slug = `path-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 6)}`
  await visit(page, '/sign-up?next=/teams/new')
  await expectAccessible(page)
  await page.getByLabel('Your name').fill(name)
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Make the account' }).click()
  await page.waitForURL(({ pathname }) => pathname === '/teams/new')
  await listening(page)
  await expectAccessible(page)
  await page.getByLabel('Name of the team').fill('Strait desk')
  await page.getByLabel('Address').fill(slug)
  await page.getByRole('button', { name: 'Make the team' }).click()
  await page.waitForURL(`**/t/${slug}`)
  await expect(page.getByRole('heading', { name: 'Strait desk' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Load the sample collection' }).click()
  await expect(page.getByRole('heading', { name: 'Calls of late' })).toBeVisible()
  await expectAccessible(page)
  return `/t/${slug}`
}

async function upload(page: Page, team: string): Promise<string> {
  const { name, text } = exampleText()
  await visit(page, `${team}/readouts/new`)
  await expectAccessible(page)
  await page
    .getByLabel('Files to add')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
  await expect(page.getByLabel('Title')).toHaveValue(/telephone conversation/)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save the readout' }).click()
  await expect(page.getByText('It made a new call,')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Review its positions' }).click()
  await expect(textOf(page).locator('a[data-cue]').first()).toBeVisible()
  await listening(page)
  const notes = await notesOf(page).count()
  expect(notes).toBeGreaterThan(4)
  expect(await textOf(page).locator('a[data-cue]').count()).toBeGreaterThanOrEqual(notes - 2)
  await expectAccessible(page)
  return new URL(page.url()).pathname
}

async function review(page: Page): Promise<void> {
  await page.keyboard.press('j')
  await expect(openNote(page).getByRole('button', { name: /^Confirm/ })).toBeVisible()
  await expectAccessible(page)
  const first = await openNote(page).getAttribute('id')
  await page.keyboard.press('y')
  await expect(page.locator(`#${first}`)).toHaveAttribute('data-state', 'confirmed')
  await expect(openNote(page)).not.toHaveAttribute('id', first ?? '')

  const second = await openNote(page).getAttribute('id')
  await page.keyboard.press('n')
  await expect(page.locator(`#${second}`)).toBeHidden()
  await page.keyboard.press('u')
  await expect(page.locator(`#${second}`)).toHaveAttribute('data-state', 'suggested')

  await expect(openNote(page)).toHaveAttribute('id', second ?? '')
  await page.keyboard.press('e')
  const form = page.getByRole('form', { name: 'Edit the position' })
  await form.getByLabel('Force').selectOption('4')
  await expect(form.getByText('Not saved yet')).toBeVisible()
  await expectAccessible(page)
  await form.getByRole('button', { name: 'Save and confirm' }).click()
  await expect(form).toBeHidden()
  await expect(page.locator(`#${second}`)).toHaveAttribute('data-state', 'confirmed')
  await expect(
    textOf(page).locator(`[data-notes~="${second}"][data-cue="4"]`).first(),
  ).toBeVisible()
}

async function invite(page: Page, { page: theirs, name, email }: Person, team: string) {
  await visit(page, `${team}/settings`)
  await expectAccessible(page)
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Role', { exact: true }).selectOption('commenter')
  await page.getByRole('button', { name: 'Invite', exact: true }).click()
  await page.getByRole('button', { name: 'Copy the link' }).first().click()
  await expect(message(page, 'The link is copied.')).toBeVisible()
  await visit(theirs, await copied(page))
  await expect(theirs.getByText(/invites .* to read with this team as a commenter/)).toBeVisible()
  await expectAccessible(theirs)
  await theirs.getByRole('link', { name: 'Make an account' }).click()
  await expect(theirs.getByLabel('E-mail')).toHaveValue(email)
  await listening(theirs)
  await theirs.getByLabel('Your name').fill(name)
  await theirs.getByLabel('Password').fill(PASSWORD)
  await theirs.getByRole('button', { name: 'Make the account' }).click()
  await theirs.getByRole('button', { name: 'Join Strait desk' }).waitFor()
  await listening(theirs)
  await theirs.getByRole('button', { name: 'Join Strait desk' }).click()
  await theirs.waitForURL(`**${team}`)
  await expect(theirs.getByRole('heading', { name: 'Calls of late' })).toBeVisible()
  await expectAccessible(theirs)
}

async function comment(page: Page, owners: Page, readout: string): Promise<void> {
  await visit(owners, readout)
  await owners.keyboard.press('j')
  await expect(openNote(owners)).toBeVisible()
  await visit(page, readout)
  await page.keyboard.press('j')
  await expect(openNote(page).getByRole('textbox', { name: 'Comment' })).toBeVisible()
  await page.keyboard.press('c')
  await page.keyboard.type('Was **this** in the other account too?')
  await expectAccessible(page)
  await page.keyboard.press('Control+Enter')
  await expect(openNote(page).locator('strong', { hasText: 'this' })).toBeVisible()
  await expect(openNote(owners).getByText('Was this in the other account too?')).toBeVisible()
  await expectAccessible(owners)
}

/** Neither is there a button or a key, nor does the server do what the owner's page would ask of it. */
async function refuse({ page, context }: Person, owners: Page): Promise<void> {
  const note = openNote(page)
  for (const verb of [/^Confirm/, /^Reject/, /^Edit/, /^Collect/]) {
    await expect(
      note.getByRole('button', { name: verb }).filter({ hasNotText: /^Edit$/ }),
    ).toHaveCount(0)
  }
  const state = await note.getAttribute('data-state')
  await note.locator('[data-head]').focus()
  await page.keyboard.press('y')
  await page.keyboard.press('e')
  await expect(page.getByRole('form', { name: 'Edit the position' })).toHaveCount(0)

  const asked = owners.waitForRequest((request) => request.headers()['next-action'] !== undefined)
  await owners.keyboard.press('r')
  await openNote(owners)
    .getByRole('button', { name: /^Reject/ })
    .click()
  const owned = await asked
  await openNote(owners).waitFor()
  const { cookie: _, 'content-length': __, ...headers } = owned.headers()
  const answer = await context.request.post(owned.url(), {
    headers,
    data: owned.postDataBuffer() ?? '',
  })
  expect(await answer.text()).toContain('"code":"forbidden"')
  await page.reload()
  await expect(openNote(page)).toHaveAttribute('data-state', state ?? '')
}

async function curate(page: Page, team: string): Promise<string> {
  await visit(page, `${team}/calls?several=1`)
  await expectAccessible(page)
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click()
  await expect(page.getByText('2 accounts of one call')).toBeVisible()
  await listening(page)
  await expect(
    page.getByText(/not mentioned in this readout|no matching position/).first(),
  ).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Add comparison to collection' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(/items$/).first()).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'New collection…' }).click()
  await dialog.getByLabel('Title').fill('The strait, told twice')
  await dialog.getByRole('button', { name: 'Make the collection and add' }).click()
  await expect(message(page, 'Added to')).toBeVisible()

  await page.locator('main a[href*="across?actor="]').first().click()
  await expect(page.getByRole('region', { name: 'Positions in order of time' })).toBeVisible()
  expect(new URL(page.url()).searchParams.has('actor')).toBe(true)
  await expectAccessible(page)
  await page
    .getByRole('region', { name: 'Positions in order of time' })
    .locator('a[href*="/readouts/"]')
    .first()
    .click()
  await expect(openNote(page)).toBeVisible()
  await listening(page)
  await openNote(page).getByRole('button', { name: 'Collect' }).click()
  await dialog.getByRole('button', { name: 'The strait, told twice' }).click()
  await message(page, 'Added to').getByRole('link', { name: 'The strait, told twice' }).click()
  await expect(page.getByRole('heading', { name: 'The strait, told twice' })).toBeVisible()
  await listening(page)
  await page.getByLabel('Write a note').fill('## Two tellings\n\nBoth sides name the **strait**.')
  await page.getByRole('button', { name: 'Add the note' }).click()
  const items = page.getByRole('main').locator('ol > li')
  await expect(items).toHaveCount(3)
  await items.nth(2).getByRole('button', { name: 'Move up' }).click()
  await items.nth(1).getByRole('button', { name: 'Move up' }).click()
  await expect(items.first().getByRole('heading', { name: 'Two tellings' })).toBeVisible()
  await expectAccessible(page)
  return new URL(page.url()).pathname
}

async function publish(page: Page, collection: string): Promise<string> {
  expect(new URL(page.url()).pathname).toBe(collection)
  await page.getByRole('button', { name: 'Publish edition 1…' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByTitle('Preview of the edition')).toHaveAttribute(
    'srcdoc',
    /The strait, told twice/,
  )
  await dialog.getByLabel('Summary').fill('How one call was told by two ministries.')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Publish edition 1' }).click()
  await expect(message(page, 'Edition 1 is published.')).toBeVisible()
  await expect(dialog).toBeHidden()
  await page.getByRole('button', { name: 'Make a share link…' }).click()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Make the link' }).click()
  await page.getByRole('button', { name: 'Copy the address' }).click()
  await expect(message(page, 'The address is copied.')).toBeVisible()
  await expectAccessible(page)
  return copied(page)
}

async function readAndRevoke(page: Page, owners: Page, link: string): Promise<void> {
  const answer = await page.goto(link)
  expect(answer?.headers()['x-robots-tag']).toContain('noindex')
  const html = (await answer?.text()) ?? ''
  expect(html).not.toMatch(/<script|\son[a-z]+=|javascript:/i)
  await expect(page.getByRole('heading', { name: 'The strait, told twice' })).toBeVisible()
  await expect(page.getByText('How one call was told by two ministries.')).toBeVisible()
  await expect(page.locator('blockquote').first()).toBeVisible()
  await expectAccessible(page)

  await owners.getByRole('button', { name: 'Revoke…' }).press('Enter')
  const asked = owners.getByRole('dialog', { name: 'Revoke this link?' })
  await expect(asked).toContainText('nothing is here (404)')
  await expectAccessible(owners)
  await asked.getByRole('button', { name: 'Keep it' }).press('Enter')
  await expect(owners.getByRole('button', { name: 'Revoke…' })).toBeFocused()
  expect((await page.reload())?.status()).toBe(200)
  await owners.keyboard.press('Enter')
  await asked.getByRole('button', { name: 'Revoke for good' }).press('Enter')
  await expect(owners.getByText(/^Revoked on/)).toBeFocused()
  const gone = await page.reload()
  expect(gone?.status()).toBe(404)
  const said = await gone?.text()
  await expect(page.getByText('How one call was told by two ministries.')).toHaveCount(0)
  await expectAccessible(page)
  const unknown = await page.goto(`${new URL(link).origin}/b/nothing-of-this-kind`)
  expect(unknown?.status()).toBe(404)
  expect(await unknown?.text()).toBe(said)
}
