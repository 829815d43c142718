import { expect } from '@playwright/test'
import { expectAccessible } from '@/e2e/axe'
import { expectNoSidewaysScroll, message, notesOf, openNote, textOf, visit } from '@/e2e/pages'
import { test } from '@/e2e/people'
import { aReadout, aTeam } from '@/e2e/teams'

const TITLE = 'Readout of Minister Terren’s Call with Minister Lenk'
const OLD = `${TITLE}

3 May 2024

Minister Terren spoke by phone with Minister Lenk. Ms Terren announced 4 million doses of vaccine for Sudmark. She stressed that the strait is open to all. Mr Lenk thanked her for the help of Norland. They agreed to meet again in June.`

test('a newer text faces the old one, and what people decided moves with its words @both', async ({
  people,
}) => {
  const owner = await people.somebody('Olga Owner')
  const team = await aTeam(owner)
  const readout = await aReadout(team, { body: OLD, title: TITLE })
  const { page } = owner
  await visit(page, readout)
  const figure = notesOf(page).filter({ hasText: 'announced' })
  await test.step('confirms the position whose figure will change, by keyboard', async () => {
    await page.keyboard.press('j')
    await expect(openNote(page)).toContainText('announced')
    await page.keyboard.press('y')
    await expect(figure).toHaveAttribute('data-state', 'confirmed')
  })
  await test.step('pastes the newer text and sees what it changes before it is kept', async () => {
    await visit(page, `${readout}/versions`)
    await expect(page.getByText('One version so far')).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Add a newer text' }).press('Enter')
    await page.waitForURL('**/versions/new')
    const field = page.getByRole('textbox', { name: 'Newer text' })
    await field.fill(OLD)
    await page.getByRole('button', { name: 'See what changed' }).press('Enter')
    await expect(page.getByRole('alert').filter({ hasText: 'nothing has changed' })).toBeVisible()
    await expect(field).toHaveValue(OLD)
    await field.fill(OLD.replace('4 million', '8 million'))
    await page.getByRole('button', { name: 'See what changed' }).press('Enter')
    await expect(page.getByText('a figure changed')).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Keep as version 2' }).press('Enter')
    await page.waitForURL('**/versions')
  })
  await test.step('settles the words of the position it had confirmed', async () => {
    await expect(page.getByRole('heading', { name: 'To confirm: 1' })).toBeVisible()
    await expect(page.getByText('a figure changed')).toBeVisible()
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await page.getByRole('button', { name: 'These are its words now' }).press('Enter')
    await expect(page.getByRole('heading', { name: 'To confirm: 1' })).toBeHidden()
  })
  await visit(page, readout)
  await expect(figure).toHaveAttribute('data-state', 'confirmed')
  await expect(textOf(page)).toContainText('8 million')
  await expect(page.getByRole('link', { name: 'version 2' })).toBeVisible()
  await expectAccessible(page)
})

test('an open page shows a newer text that somebody else adds, and taking it back', async ({
  people,
}) => {
  const owner = await people.somebody('Olga Owner')
  const team = await aTeam(owner)
  const readout = await aReadout(team, { body: OLD, title: TITLE })
  const reader = await owner.context.newPage()
  await visit(reader, readout)
  const { page } = owner
  await visit(page, `${readout}/versions/new`)
  await page
    .getByRole('textbox', { name: 'Newer text' })
    .fill(OLD.replace('stressed', 'strongly stressed'))
  await page.getByRole('button', { name: 'See what changed' }).click()
  await page.getByRole('button', { name: 'Keep as version 2' }).click()
  await page.waitForURL('**/versions')
  await expect(textOf(reader)).toContainText('strongly stressed')
  await page.getByRole('button', { name: 'Take version 2 back' }).click()
  await expect(message(page, 'Took version 2 back')).toBeVisible()
  await expect(page.getByText('One version so far')).toBeVisible()
  await expect(textOf(reader)).not.toContainText('strongly stressed')
})

test('a readout is read again on demand, with what would change shown first', async ({
  people,
}) => {
  const owner = await people.somebody('Olga Owner')
  const team = await aTeam(owner)
  const readout = await aReadout(team, { body: OLD, title: TITLE })
  const { page } = owner
  await visit(page, `${readout}/reread`)
  await expect(page.getByText('Nothing would change')).toBeVisible()
  await expectAccessible(page)
})

test('a pasted text is read as it lands, before anything is sent', async ({ people }) => {
  const owner = await people.somebody('Olga Owner')
  const team = await aTeam(owner)
  const { page } = owner
  await visit(page, `${team.path}/readouts/new`)
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST') sent.push(request.url())
  })
  await page.getByLabel('Paste a readout').fill(OLD)
  const found = page.getByRole('region', { name: 'What the reader finds' })
  await expect(found).toContainText('3 May 2024')
  await expect(found.getByRole('listitem').filter({ hasText: 'agreed' })).toContainText('Both')
  await expectAccessible(page)
  expect(sent).toEqual([])
})
