import { expect } from '@playwright/test'
import { expectAccessible } from '@/e2e/axe'
import { listening, message, visit } from '@/e2e/pages'
import { type People, test } from '@/e2e/people'
import { aTeam, withSample } from '@/e2e/teams'

async function acrossSample(people: People) {
  const owner = await people.somebody('Olga Owner')
  const team = await aTeam(owner)
  await withSample(team)
  return { page: owner.page, team }
}

test('the matrix is walked by arrow keys, and a cell opens its words @both', async ({ people }) => {
  const { page, team } = await acrossSample(people)
  await visit(page, `${team.path}/across/matrix`)
  await expectAccessible(page)
  const grid = page.getByRole('grid', { name: 'Calls by issues' })
  await grid.focus()
  await expect(grid).toHaveAttribute('aria-activedescendant', 'cell-0-0')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  await expect(grid).toHaveAttribute('aria-activedescendant', 'cell-1-1')
  await page.keyboard.press('Control+Home')
  await expect(grid).toHaveAttribute('aria-activedescendant', 'cell-0-0')
  // The newest call’s first cell with positions, counted from the left.
  const cells = grid.getByRole('row').nth(1).getByRole('gridcell')
  const texts = await cells.allTextContents()
  const filled = texts.findIndex((text) => /\d/.test(text))
  expect(filled).toBeGreaterThanOrEqual(0)
  for (let step = 0; step < filled; step++) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  const count = Number(texts[filled]?.match(/\d+/)?.[0])
  await expect(dialog.getByRole('listitem')).toHaveCount(count)
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(grid).toBeFocused()
  const empty = texts.indexOf('')
  expect(empty).toBeGreaterThanOrEqual(0)
  await page.keyboard.press('Home')
  for (let step = 0; step < empty; step++) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(dialog.getByText(/not mentioned in/).first()).toBeVisible()
})

test('the matrix is ordered and grouped, and its address says how', async ({ people }) => {
  const { page, team } = await acrossSample(people)
  await visit(page, `${team.path}/across/matrix`)
  await page.getByLabel('Groups').selectOption('pair')
  await expect(page.getByRole('rowheader').first()).toBeVisible()
  await expect(page).toHaveURL(/group=pair/)
  await listening(page)
  await page.getByLabel('Order').selectOption('often')
  await expect(page).toHaveURL(/sort=often/)
})

test('two choices made in a moment both stay in the address of the matrix', async ({ people }) => {
  const { page, team } = await acrossSample(people)
  await visit(page, `${team.path}/across/matrix`)
  // What keeps the address in a queue lost one of two now and then: each turn begins where the last one ended.
  for (const [group, sort] of [
    ['pair', 'oldest'],
    ['year', 'name'],
    ['pair', 'often'],
    ['year', 'oldest'],
  ] as const) {
    await page.getByLabel('Groups').selectOption(group)
    await page.getByLabel('Order').selectOption(sort)
    await expect(page).toHaveURL(
      new RegExp(`group=${group}&sort=${sort}|sort=${sort}&group=${group}`),
    )
    await expect(page.getByLabel('Groups')).toHaveValue(group)
    await expect(page.getByLabel('Order')).toHaveValue(sort)
  }
})

test('what is scrolled to and pointed at is there, by row and by column', async ({ people }) => {
  const { page, team } = await acrossSample(people)
  await page.setViewportSize({ width: 700, height: 420 })
  await visit(page, `${team.path}/across/matrix`)
  const grid = page.getByRole('grid')
  const [rows, columns] = await Promise.all(
    ['aria-rowcount', 'aria-colcount'].map(async (name) => Number(await grid.getAttribute(name))),
  )
  await grid.focus()
  await page.keyboard.press('Control+End')
  const last = page.locator(`#cell-${Number(rows) - 2}-${Number(columns) - 2}`)
  await expect(last).toBeInViewport()
  await expect(last).toHaveAttribute('aria-colindex', String(columns))
  // Its row still says which line it is.
  const label = grid.getByRole('row').filter({ has: last }).getByRole('rowheader')
  await expect(label).toBeInViewport()
  await last.hover()
  await expect(last).toHaveAttribute('title', (await last.getAttribute('aria-label')) ?? '')
  await last.click()
  await expect(page.getByRole('dialog')).toBeVisible()
})

test('on paper the matrix has all its lines and columns', async ({ people }) => {
  const { page, team } = await acrossSample(people)
  await page.setViewportSize({ width: 700, height: 420 })
  await visit(page, `${team.path}/across/matrix`)
  const grid = page.getByRole('grid')
  const rows = Number(await grid.getAttribute('aria-rowcount'))
  const columns = Number(await grid.getAttribute('aria-colcount'))
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await expect(grid.getByRole('row')).toHaveCount(rows)
  await expect(grid.getByRole('row').last().getByRole('gridcell')).toHaveCount(columns - 1)
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
})

test('the matrix sets issues against actors, and actors against actors', async ({ people }) => {
  const { page, team } = await acrossSample(people)
  await visit(page, `${team.path}/across/matrix`)
  const kinds = page.getByRole('navigation', { name: 'What is set against what' })
  for (const kind of ['Issues by actors', 'Actors by actors']) {
    await kinds.getByRole('link', { name: kind }).press('Enter')
    await expect(page.getByRole('grid', { name: kind })).toBeVisible()
    await expectAccessible(page)
  }
})

test('a question is asked, saved, followed, collected and found again by keyboard @both', async ({
  people,
}) => {
  const { page, team } = await acrossSample(people)
  await visit(page, `${team.path}/across?force=3`)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save this question' }).press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name').fill('What is called for or more')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Save', exact: true }).press('Enter')
  await expect(page.getByText('Saved as')).toBeVisible()
  await page.getByRole('button', { name: 'Follow', exact: true }).press('Enter')
  await expect(page.getByRole('button', { name: 'Following' })).toBeVisible()
  await page.getByRole('button', { name: 'Collect the answers' }).press('Enter')
  await dialog
    .getByRole('button', { name: /items$/ })
    .first()
    .press('Enter')
  await expect(message(page, /collected/)).toBeVisible()
  await visit(page, `${team.path}/across/questions`)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'What is called for or more' }).press('Enter')
  await page.waitForURL(/across\?.*force=3/)
})
