import { createHash } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { shareLink } from '@/db/schema/brief'
import { asSystem } from '@/db/scope'
import { expectAccessible } from '@/e2e/axe'
import { message, openNote, visit } from '@/e2e/pages'
import { type People, test } from '@/e2e/people'
import { aReadout, aTeam } from '@/e2e/teams'
import { NORLAND_ACCOUNT, SUDLAND_ACCOUNT } from '@/e2e/words'
import { deleteReadout } from '@/lib/features/deleted-readout/mutations'

/** An editor at a new collection with notes of these words. */
async function atCollection(people: People, ...notes: string[]) {
  const editor = await people.somebody('Edda Editor')
  const team = await aTeam(editor)
  const { page } = editor
  await visit(page, `${team.path}/collections`)
  await page.getByRole('button', { name: 'New collection' }).click()
  await page.getByRole('dialog').getByLabel('Title').fill('The strait in May')
  await page.getByRole('button', { name: 'Make the collection' }).click()
  await expect(page.getByRole('heading', { name: 'The strait in May' })).toBeVisible()
  await visit(page, page.url())
  for (const note of notes) await addNote(page, note)
  return { editor, team, page }
}

const items = (page: Page) => page.getByRole('main').locator('ol > li')

async function addNote(page: Page, note: string): Promise<void> {
  const before = await items(page).count()
  await page.getByLabel('Write a note').fill(note)
  await page.getByRole('button', { name: 'Add the note' }).click()
  await expect(items(page)).toHaveCount(before + 1)
  await expect(page.getByLabel('Write a note')).toHaveValue('')
}

async function publish(page: Page, number: number): Promise<void> {
  await page.getByRole('button', { name: `Publish edition ${number}…` }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: `Publish edition ${number}` })
    .click()
  await expect(page.getByRole('dialog')).toBeHidden()
}

async function makeLink(page: Page, which: string): Promise<string> {
  await page.getByRole('button', { name: 'Make a share link…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Make a share link' })
  await dialog.getByLabel('Which edition').selectOption({ label: which })
  await dialog.getByRole('button', { name: 'Make the link' }).click()
  await expect(dialog).toBeHidden()
  const line = page.getByRole('listitem').filter({ hasText: which })
  return (await line.getByRole('link', { name: 'Open' }).getAttribute('href')) ?? ''
}

/** Lets the last day of a link be long past. */
async function runOut(path: string): Promise<void> {
  const tokenHash = createHash('sha256')
    .update(path.split('/').at(-1) ?? '')
    .digest('hex')
  await asSystem((tx) =>
    tx
      .update(shareLink)
      .set({ expiresAt: new Date(0) })
      .where(eq(shareLink.tokenHash, tokenHash)),
  )
}

test('a move that cannot be sent is put back, and the page stays', async ({ people }) => {
  people.expectErrors(/ERR_INTERNET_DISCONNECTED|Failed to (fetch|load)/)
  const { page } = await atCollection(people, 'Alpha note', 'Beta note')
  await page.context().setOffline(true)
  const answer = page.waitForEvent('requestfailed', (request) => request.method() === 'POST')
  await items(page).first().getByRole('button', { name: 'Move down' }).click()
  await answer
  await expect(items(page).first()).toContainText('Alpha note')
  await expect(items(page).nth(1)).toContainText('Beta note')
  await page.context().setOffline(false)
})

test('items are moved by keyboard and by dragging, and a removed one comes back', async ({
  people,
}) => {
  const { page } = await atCollection(people, 'Alpha note', 'Beta note', 'Gamma note')
  const down = items(page).first().getByRole('button', { name: 'Move down' })
  await down.focus()
  await page.keyboard.press('Enter')
  await expect(items(page).nth(1)).toContainText('Alpha note')
  await expect(items(page).nth(1).getByRole('button', { name: 'Move down' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(items(page).nth(2)).toContainText('Alpha note')
  await page.reload()
  await expect(items(page).nth(2)).toContainText('Alpha note')
  await visit(page, page.url())

  const handle = items(page).nth(2).locator('svg').first()
  await handle.dragTo(items(page).first(), { targetPosition: { x: 200, y: 4 } })
  await expect(items(page).first()).toContainText('Alpha note')

  await items(page).first().getByRole('button', { name: 'Remove from the collection' }).click()
  await expect(items(page)).toHaveCount(2)
  await message(page, 'Removed from the collection.').getByRole('button', { name: 'Undo' }).click()
  await expect(items(page).first()).toContainText('Alpha note')
})

test('a note is edited, and an item talked about @both', async ({ people }) => {
  const { page } = await atCollection(people, 'First **draft**')
  await items(page).first().getByRole('button', { name: 'Edit the note' }).click()
  await items(page).first().getByLabel('Note').fill('Second <script>alert(1)</script> draft')
  await items(page).first().getByRole('button', { name: 'Save the note' }).click()
  await expect(items(page).first()).toContainText('Second')
  await expect(items(page).first().locator('script')).toHaveCount(0)
  await items(page).first().getByRole('button', { name: 'Comments on this item: 0' }).click()
  await items(page).first().getByRole('textbox', { name: 'Comment' }).fill('Is it so?')
  await page.keyboard.press('Control+Enter')
  await expect(items(page).first().getByText('Is it so?')).toBeVisible()
  await expect(
    items(page).first().getByRole('button', { name: 'Comments on this item: 1' }),
  ).toBeVisible()
  await expectAccessible(page)
})

test('a link follows the newest edition or stays at its own; editions never change', async ({
  people,
}) => {
  people.expectErrors(/status of 404/)
  const { page } = await atCollection(people, 'Words of the first edition')
  await publish(page, 1)
  await addNote(page, 'Words of the second edition')
  const follows = await makeLink(page, 'Follows the newest edition')
  const stays = await makeLink(page, 'Stays at edition 1')
  const reader = (await people.stranger('A reader')).page
  await reader.goto(follows)
  await expect(reader.getByText('Words of the first edition')).toBeVisible()
  await expect(reader.getByText('Words of the second edition')).toHaveCount(0)
  await publish(page, 2)
  await reader.reload()
  await expect(reader.getByText('Words of the second edition')).toBeVisible()
  await reader.goto(stays)
  await expect(reader.getByText('Words of the second edition')).toHaveCount(0)

  await runOut(stays)
  const late = await reader.reload()
  expect(late?.status()).toBe(404)
  await page.reload()
  await expect(page.getByText(/^Ran out on/)).toBeVisible()
  await expectAccessible(page)
})

test('removing a readout tells which briefs quote it', async ({ people }) => {
  const { page, team } = await atCollection(people)
  const readout = await aReadout(team, { title: 'A call in May', body: NORLAND_ACCOUNT })
  await visit(page, readout)
  await page.keyboard.press('j')
  await openNote(page).getByRole('button', { name: 'Collect' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'The strait in May' }).click()
  await message(page, 'Added to').getByRole('link').click()
  await expect(items(page)).toHaveCount(1)
  // What no person has confirmed says so wherever it goes.
  await expect(items(page).first()).toContainText('suggested')
  await publish(page, 1)
  const link = await makeLink(page, 'Follows the newest edition')
  const reader = (await people.stranger('A reader')).page
  await reader.goto(link)
  await expect(reader.getByText(/suggested|not reviewed|nobody has/i).first()).toBeVisible()
  await visit(page, readout)
  await page.getByRole('button', { name: 'More for this readout' }).click()
  await page.getByRole('menuitem', { name: 'Delete…' }).click()
  await expect(page.getByRole('dialog').getByText('The strait in May')).toBeVisible()
  await expectAccessible(page)
})

test('what is in a collection already goes in once more only on purpose @both', async ({
  people,
}) => {
  const { page, team } = await atCollection(people)
  const collection = page.url()
  const readout = await aReadout(team, { title: 'A call in May', body: NORLAND_ACCOUNT })
  await visit(page, readout)
  const dialog = page.getByRole('dialog', { name: 'Add to a collection' })
  const add = async () => {
    await page.getByRole('button', { name: 'Add to collection' }).first().press('Enter')
    await dialog.getByRole('button', { name: 'The strait in May' }).press('Enter')
  }
  await add()
  await expect(message(page, 'Added to')).toBeVisible()
  await add()
  await expect(dialog.getByText('It is in The strait in May already.')).toBeVisible()
  await expect(dialog.getByRole('link', { name: 'The strait in May' })).toHaveAttribute(
    'href',
    new URL(collection).pathname,
  )
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Close' }).click()
  await visit(page, collection)
  await expect(items(page)).toHaveCount(1)
  await visit(page, readout)
  await add()
  await dialog.getByRole('button', { name: 'Add it once more' }).press('Enter')
  await expect(dialog).toBeHidden()
  await visit(page, collection)
  await expect(items(page)).toHaveCount(2)
})

test('an item that a new edition will leave out says so', async ({ people }) => {
  const { page, team } = await atCollection(people)
  const collection = page.url()
  const readout = await aReadout(team, { title: 'A call in May', body: NORLAND_ACCOUNT })
  const other = { body: SUDLAND_ACCOUNT, issuer: 'Ministry of Sudland', publishedOn: '2024-05-04' }
  const second = await aReadout(team, { title: 'The same call', ...other })
  await visit(page, readout)
  await page.keyboard.press('j')
  await openNote(page).getByRole('button', { name: 'Collect' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'The strait in May' }).click()
  await expect(message(page, 'Added to')).toBeVisible()
  await openNote(page)
    .getByRole('button', { name: /^Reject/ })
    .click()
  await page.getByRole('link', { name: 'lay side by side' }).click()
  await page.getByRole('button', { name: 'Add comparison to collection' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'The strait in May' }).click()
  await expect(message(page, 'Added to')).toBeVisible()
  const readoutId = second.split('/').at(-1) ?? ''
  const who = { teamId: team.id, userId: team.owner.id }
  await asSystem((tx) => deleteReadout(tx, who, readoutId))
  await visit(page, collection)
  await expect(items(page).first()).toContainText('rejected: a new edition leaves this out')
  await expect(items(page).nth(1)).toContainText('a readout of it is deleted: a new edition leaves')
  await expectAccessible(page)
})

test('a deleted collection comes back, and its links go on opening', async ({ people }) => {
  // The page one leaves may still ask for what is gone.
  people.expectErrors(/status of 404.*\/collections\//)
  const { page } = await atCollection(people, 'A note')
  await publish(page, 1)
  const link = await makeLink(page, 'Follows the newest edition')
  await page.getByRole('button', { name: 'What may be done with this collection' }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await expect(page.getByRole('heading', { name: 'No collections yet' })).toBeVisible()
  const reader = (await people.stranger('A reader')).page
  expect((await reader.goto(link))?.status()).toBe(200)
  await message(page, 'is deleted').getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('heading', { name: 'The strait in May' })).toBeVisible()
  await expect(items(page)).toHaveCount(1)
})
