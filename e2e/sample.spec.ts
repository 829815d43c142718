import { expect } from '@playwright/test'
import { expectAccessible } from '@/e2e/axe'
import { message, openNote, visit } from '@/e2e/pages'
import { test } from '@/e2e/people'
import { aTeam } from '@/e2e/teams'

test('the sample is loaded with one click, labelled, and removed with one click @both', async ({
  people,
}) => {
  const owner = await people.somebody('Olga Owner')
  const team = await aTeam(owner)
  const { page } = owner
  await visit(page, team.path)
  await page.getByRole('button', { name: 'Load the sample collection' }).click()
  await expect(page.getByRole('heading', { name: 'The sample is loaded' })).toBeVisible()
  for (const place of ['/readouts', '/collections']) {
    await visit(page, team.path + place)
    await expect(
      page
        .getByRole('listitem')
        .filter({ hasText: /sample/i })
        .first(),
    ).toBeVisible()
    await expectAccessible(page)
  }
  await visit(page, team.path)
  await page.getByRole('button', { name: 'Remove the sample' }).click()
  await expect(message(page, 'The sample collection is removed.')).toBeVisible()
  await expect(page.getByText('Nothing has been read here yet.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Load the sample collection' })).toBeVisible()
})

test('removing the sample tells what of one’s own goes with it', async ({ people }) => {
  const owner = await people.somebody('Olga Owner')
  const team = await aTeam(owner)
  const { page } = owner
  await visit(page, team.path)
  await page.getByRole('button', { name: 'Load the sample collection' }).click()
  await page
    .getByRole('region', { name: 'Positions to review' })
    .locator('a[href*="/readouts/"]')
    .first()
    .click()
  await page.getByRole('region', { name: 'Text of the readout' }).waitFor()
  await visit(page, page.url())
  await page.keyboard.press('j')
  await expect(openNote(page)).toBeVisible()
  await page.keyboard.press('y')
  await expect(message(page, 'Confirmed.')).toBeVisible()
  await visit(page, team.path)
  await page.getByRole('button', { name: 'Remove the sample' }).click()
  const dialog = page.getByRole('dialog', { name: 'Remove the sample?' })
  await expect(dialog).toContainText('1 reviewed or added position')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByRole('heading', { name: 'The sample is loaded' })).toBeVisible()
})
