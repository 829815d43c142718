import { expect, type Page } from '@playwright/test'
import { expectAccessible } from '@/e2e/axe'
import { message, visit } from '@/e2e/pages'
import { type People, test } from '@/e2e/people'
import { aTeam, withSample } from '@/e2e/teams'

/** The page of the first call of the sample that has two accounts, as its owner sees it. */
async function atComparison(people: People) {
  const owner = await people.somebody('Olga Owner')
  const team = await aTeam(owner)
  await withSample(team)
  const { page } = owner
  await visit(page, `${team.path}/calls?several=1`)
  const call = await page
    .getByRole('main')
    .getByRole('listitem')
    .getByRole('link')
    .first()
    .getAttribute('href')
  await visit(page, call ?? team.path)
  return { page, team, call: call ?? '' }
}

/** Opens a view by its tab, with the keyboard. */
async function openView(page: Page, name: string): Promise<void> {
  const tab = page
    .getByRole('navigation', { name: 'Views of the comparison' })
    .getByRole('link', { name })
  await tab.focus()
  await page.keyboard.press('Enter')
  await expect(tab).toHaveAttribute('aria-current', 'page')
}

test('the ledger is gone through, filtered and judged by keyboard @both', async ({ people }) => {
  const { page } = await atComparison(people)
  await openView(page, 'Ledger')
  const rows = page.locator('tr[data-row]')
  await expect(page.getByRole('table')).toBeVisible()
  const all = await rows.count()
  expect(all).toBeGreaterThan(3)
  await expectAccessible(page)

  await page.keyboard.press('j')
  await expect(rows.nth(0)).toBeFocused()
  await page.keyboard.press('j')
  await expect(rows.nth(1)).toBeFocused()
  await page.keyboard.press('k')
  await expect(rows.nth(0)).toBeFocused()

  const kinds = page.getByRole('group', { name: 'Kinds of difference' })
  const kind = kinds.getByRole('button').first()
  const count = Number((await kind.textContent())?.match(/\d+$/)?.[0])
  await kind.focus()
  await page.keyboard.press('Space')
  await expect(rows).toHaveCount(count)
  await expect(page).toHaveURL(/kind=/)
  await page.keyboard.press('Space')
  await expect(rows).toHaveCount(all)

  const mark = rows.first().getByRole('button', { name: /^Not a real difference/ })
  await mark.focus()
  await page.keyboard.press('Enter')
  await expect(message(page, 'Marked: no real difference.')).toBeVisible()
  await expect(rows).toHaveCount(all - 1)
  const aside = kinds.getByRole('button', { name: 'Set aside 1' })
  await aside.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('set aside as no real difference')).toBeVisible()
  await expectAccessible(page)

  const talk = rows.last().getByRole('button', { name: /^Comments on/ })
  await talk.focus()
  await page.keyboard.press('Enter')
  await rows.last().getByRole('textbox', { name: 'Comment' }).focus()
  await page.keyboard.type('This is what the story is about.')
  await page.keyboard.press('Control+Enter')
  await expect(rows.last().getByText('This is what the story is about.')).toBeVisible()
  await expectAccessible(page)
})

test('every finding of the ledger leads to its words in the readout', async ({ people }) => {
  const { page } = await atComparison(people)
  await openView(page, 'Ledger')
  const words = page.locator('tr[data-row] td > div > a').first()
  const said = (await words.textContent()) ?? ''
  await words.focus()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/readouts/**')
  await expect(page.getByRole('region', { name: 'Text of the readout' })).toContainText(said)
})

test('both texts stand whole, joined and scrolled together until that is switched off @both', async ({
  people,
}) => {
  const { page } = await atComparison(people)
  await openView(page, 'Texts')
  const panes = page.locator('[data-pane]')
  await expect(panes).toHaveCount(2)
  await expectAccessible(page)
  const lock = page.getByRole('button', { name: 'Scroll together' })
  await expect(lock).toHaveAttribute('aria-pressed', 'true')
  await lock.focus()
  await page.keyboard.press('Enter')
  await expect(lock).toHaveAttribute('aria-pressed', 'false')
  const passage = panes.first().locator('a').first()
  await passage.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('#open-position')).toBeVisible()
  await expectAccessible(page)
})

test('each view is taken away as a picture of its own', async ({ people }) => {
  const { page } = await atComparison(people)
  const pictures = new Map<string, string>()
  for (const name of ['Facing', 'Ledger', 'Texts', 'All accounts']) {
    await openView(page, name)
    await page.getByRole('button', { name: 'Take away' }).click()
    const picture = page.getByRole('menuitem', { name: 'Picture (SVG)' })
    const answer = await page.request.get((await picture.getAttribute('href')) ?? '')
    expect(answer.headers()['content-type']).toContain('image/svg+xml')
    pictures.set(name, await answer.text())
    await page.keyboard.press('Escape')
  }
  expect(new Set(pictures.values()).size).toBe(4)
  expect(pictures.get('Ledger')).toContain('Different')
  expect(pictures.get('Texts')).toContain('the same number face each other')
})

test('all accounts stand in columns, and what one has not is said so @both', async ({ people }) => {
  const { page } = await atComparison(people)
  await openView(page, 'All accounts')
  const columns = page.getByRole('region', { name: 'All accounts side by side' })
  await expect(columns).toBeVisible()
  await expect(
    columns.getByText(/^(not mentioned|no matching position) in this readout$/).first(),
  ).toBeVisible()
  await columns.focus()
  await expect(columns).toBeFocused()
  await expectAccessible(page)
})

test('a comparison is kept frozen under a name, and opened again from the list @both', async ({
  people,
}) => {
  const { page, team } = await atComparison(people)
  await visit(page, `${team.path}/comparisons`)
  await expectAccessible(page)
  await page.goBack()
  await openView(page, 'Ledger')
  await page.getByRole('button', { name: 'Save…' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Save this comparison' })
  await dialog.getByLabel('Name').fill('What the strait call says')
  await dialog.getByLabel('Note (if you like)').fill('For Monday.')
  await dialog.getByRole('radio', { name: /^Frozen/ }).press('Space')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Save', exact: true }).press('Enter')
  await expect(dialog.getByText('Saved as')).toBeVisible()
  await visit(page, `${team.path}/comparisons`)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'What the strait call says' }).press('Enter')
  await expect(
    page.getByRole('heading', { name: 'What the strait call says', level: 1 }),
  ).toBeVisible()
  await expect(page.getByText('For Monday.')).toBeVisible()
  await expectAccessible(page)
})
