import { expect, type Page } from '@playwright/test'
import { expectAccessible } from '@/e2e/axe'
import { openNote, visit } from '@/e2e/pages'
import { test } from '@/e2e/people'
import { aTeam, withSample } from '@/e2e/teams'

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor)

test('every view holds in the dark', async ({ people }) => {
  test.setTimeout(240_000)
  const owner = await people.somebody('Olga Owner', { colorScheme: 'dark' })
  const team = await aTeam(owner)
  await withSample(team)
  const { page } = owner
  await visit(page, team.path)
  await expectAccessible(page)
  const readout = page.locator('a[href*="/readouts/01"]').first()
  const call = page.locator('a[href*="/calls/01"]').first()
  const links = [await readout.getAttribute('href'), await call.getAttribute('href')]
  const places = ['/readouts', '/readouts/new', '/calls', '/across', '/collections', '/settings']
  for (const place of [...places.map((place) => team.path + place), ...links, '/account']) {
    await test.step(place ?? '', async () => {
      await visit(page, place ?? '')
      await expectAccessible(page)
    })
  }
  await visit(page, links[0] ?? '')
  await page.keyboard.press('j')
  await expect(openNote(page)).toBeVisible()
  await expectAccessible(page)
})

test('light or dark is chosen, kept, and left to the device again', async ({ people }) => {
  const owner = await people.somebody('Olga Owner', { colorScheme: 'light' })
  const team = await aTeam(owner)
  const { page } = owner
  await visit(page, team.path)
  const light = await paper(page)
  const choose = async (look: string) => {
    await page.getByRole('button', { name: 'Olga Owner: account and teams' }).click()
    await page.getByRole('menuitem', { name: look }).click()
  }
  await choose('Dark')
  await expect.poll(() => paper(page)).not.toBe(light)
  const dark = await paper(page)
  await page.reload()
  expect(await paper(page)).toBe(dark)
  await visit(page, team.path)
  await choose('Light')
  await expect.poll(() => paper(page)).toBe(light)
})
