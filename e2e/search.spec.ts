import { expect } from '@playwright/test'
import { expectAccessible } from '@/e2e/axe'
import { holdScripts, textOf, visit } from '@/e2e/pages'
import { test } from '@/e2e/people'
import { aReadout, aTeam } from '@/e2e/teams'
import { NORLAND_ACCOUNT } from '@/e2e/words'

test('the palette finds what was just saved, says how it read the query, and runs commands @both', async ({
  people,
}) => {
  const owner = await people.somebody('Olga Owner')
  const team = await aTeam(owner)
  await aReadout(team, { title: 'A call in May', body: NORLAND_ACCOUNT })
  const { page } = owner
  await visit(page, team.path)
  await page.keyboard.press('/')
  const palette = page.getByRole('dialog', { name: 'Search and commands' })
  await palette.getByRole('combobox').fill('"free passage" vessel')
  await expect(
    palette.getByRole('option').filter({ hasText: 'free passage' }).first(),
  ).toBeVisible()
  await expect(palette.getByRole('status')).toContainText(/Found by .*free passage/)
  await expectAccessible(page)
  await palette.getByRole('combobox').fill('"passage free"')
  await expect(palette.getByRole('status')).toContainText('Nothing is found by')
  await palette.getByRole('combobox').fill('fishermen')
  await expect(palette.getByRole('status')).toContainText(/Found by .*fishermen/)
  await palette.getByRole('option').filter({ hasText: 'fishermen' }).first().click()
  await expect(textOf(page)).toBeVisible()
  await visit(page, page.url())

  await page.keyboard.press('Control+k')
  await palette.getByRole('combobox').fill('go to calls')
  await palette.getByRole('option', { name: 'Go to Calls', exact: true }).click()
  await page.waitForURL('**/calls')
})

test('what is typed before the palette has come is in its field', async ({ people }) => {
  const owner = await people.somebody('Olga Owner')
  const team = await aTeam(owner)
  const { page } = owner
  await visit(page, team.path)
  const release = await holdScripts(page)
  await page.keyboard.press('/')
  await page.keyboard.type('free passage')
  release()
  const field = page.getByRole('dialog', { name: 'Search and commands' }).getByRole('combobox')
  await expect(field).toHaveValue('free passage')
  await page.keyboard.type(' of ships')
  await expect(field).toHaveValue('free passage of ships')
})

test('the search page answers without script', async ({ people }) => {
  const owner = await people.somebody('Olga Owner', { javaScriptEnabled: false })
  const team = await aTeam(owner)
  await aReadout(team, { title: 'A call in May', body: NORLAND_ACCOUNT })
  const { page } = owner
  await page.goto(`${team.path}/search`)
  await page.getByLabel('Words to find').fill('inspections strait')
  await page.getByRole('button', { name: 'Find' }).click()
  await expect(page.getByText(/^Found by/)).toBeVisible()
  await page.getByRole('main').getByRole('link').filter({ hasText: 'inspections' }).first().click()
  await expect(textOf(page)).toBeVisible()
})
