import { expect, type Page } from '@playwright/test'
import { atReadout } from '@/e2e/at-readout'
import { expectAccessible } from '@/e2e/axe'
import { message, textOf, visit } from '@/e2e/pages'
import { test } from '@/e2e/people'
import { join } from '@/e2e/teams'

test('what a saved readout’s page is can be mended, and that undone', async ({ people }) => {
  const { page } = await atReadout(people)
  const title = page.getByRole('heading', { level: 1 })
  await page.getByRole('button', { name: 'More for this readout' }).click()
  await page.getByRole('menuitem', { name: 'Edit the facts…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Edit the facts' })
  await dialog.getByLabel('Title').fill('')
  await dialog.getByLabel('Address of the page').fill('not an address')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog.getByLabel('Title')).toHaveAccessibleDescription('A readout needs a title.')
  await expectAccessible(page)
  await dialog.getByLabel('Title').fill('A call in May, mended')
  await dialog.getByLabel('Address of the page').fill('https://ministry.example/1')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(title).toHaveText('A call in May, mended')
  await expect(page.getByRole('link', { name: 'ministry.example' })).toBeVisible()
  await message(page, 'The facts are saved.').getByRole('button', { name: 'Undo' }).click()
  await expect(title).toHaveText('A call in May')
})

test('a readout without its source says so, and how to give it one to whoever may', async ({
  people,
}) => {
  const { page, team, path } = await atReadout(people)
  const source = (of: Page) => of.locator('dl > div').filter({ hasText: /^Source/ })
  await expect(source(page)).toContainText('not given')
  await expectAccessible(page)
  const viewer = await people.somebody('Vera Viewer')
  await join(team, viewer, 'viewer')
  await visit(viewer.page, path)
  await expect(source(viewer.page)).toHaveText('Sourcenot given')
  await source(page).getByRole('button', { name: 'add its address…' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Edit the facts' })
  await dialog.getByLabel('Address of the page').fill('https://ministry.example/1')
  await dialog.getByRole('button', { name: 'Save' }).press('Enter')
  await expect(source(page).getByRole('link', { name: 'ministry.example' })).toBeVisible()
  await expect(dialog).toBeHidden()
})

test('a readout is deleted, and brought back from what was deleted', async ({ people }) => {
  const { page, team } = await atReadout(people)
  await page.getByRole('button', { name: 'More for this readout' }).click()
  await page.getByRole('menuitem', { name: 'Delete…' }).click()
  await expectAccessible(page)
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Delete/ })
    .click()
  await page.waitForURL(`**${team.path}/readouts`)
  await expect(page.getByRole('heading', { name: 'No readouts yet' })).toBeVisible()
  await visit(page, `${team.path}/readouts/deleted`)
  await expectAccessible(page)
  await page.getByRole('button', { name: /^Restore/ }).click()
  await expect(message(page, /^Restored/)).toBeVisible()
  await visit(page, `${team.path}/readouts`)
  await page.getByRole('main').getByRole('link', { name: 'A call in May' }).click()
  await expect(textOf(page).locator('a[data-cue]').first()).toBeVisible()
})
