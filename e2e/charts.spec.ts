import { readFileSync } from 'node:fs'
import { type Download, expect, type Locator, type Page } from '@playwright/test'
import { expectAccessible } from '@/e2e/axe'
import { visit } from '@/e2e/pages'
import { type People, test } from '@/e2e/people'
import { aTeam, withSample } from '@/e2e/teams'

// Five charts one after the other, each looked at whole.
test.setTimeout(180_000)

const CHARTS = [
  { kind: 'force', title: 'Force over time' },
  { kind: 'raised', title: 'Who raises which issue' },
  { kind: 'untold', title: 'Mentioned by one side alone' },
  { kind: 'months', title: 'Calls per month' },
  { kind: 'network', title: 'Who speaks with whom' },
] as const
type Kind = (typeof CHARTS)[number]['kind']

/** A team with the sample collection. */
async function atSample(people: People) {
  const reader = await people.somebody('Rita Reader')
  const team = await aTeam(reader)
  await withSample(team)
  return { page: reader.page, team }
}

function marksOf(page: Page): Locator {
  return page.locator('a[data-mark]:visible')
}

async function labelsOf(page: Page): Promise<string[]> {
  return marksOf(page).evaluateAll((marks) =>
    marks.map((mark) => mark.getAttribute('aria-label') ?? ''),
  )
}

/** The cells of the table beside the chart, line by line. */
async function linesOf(page: Page): Promise<string[][]> {
  const rows = page.getByRole('table').locator('tbody tr')
  return rows.evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '')),
  )
}

/** What each line of a table makes the marks of its chart say: a part of their labels, in order. */
const SAID: Record<Kind, (line: string[]) => string[]> = {
  force: ([day = '', , force, cue, issuer]) => [
    `${day},`,
    `${cue}, force ${force} of 4, ${issuer}`,
  ],
  raised: ([actor, issue, all, ...parts]) => [
    `${actor} on ${issue}: positions in ${all} readout`,
    ...parts.flatMap((part) =>
      part === '0' ? [] : [`${actor} on ${issue}: ${part} of ${all} readout`],
    ),
  ],
  untold: ([issue, by, , count, whole, share]) =>
    count === '0'
      ? []
      : [
          `${issue}: in ${count} of ${whole} call`,
          `(${share}) in which the account of ${by} mentions`,
        ],
  months: ([who, month, calls]) => [`${who}, ${month}: ${calls} call`],
  network: ([who, whom, calls]) => [`${who} with ${whom}: ${calls} call`],
}

test('every chart says what its table says, and is clean to axe @both', async ({ people }) => {
  const { page, team } = await atSample(people)
  for (const { kind, title } of CHARTS) {
    await test.step(title, async () => {
      await visit(page, `${team.path}/across/charts?chart=${kind}`)
      await expect(page.getByRole('heading', { level: 1 })).toContainText(title)
      const labels = await labelsOf(page)
      const lines = await linesOf(page)
      expect(lines.length).toBeGreaterThan(3)
      for (const line of lines)
        for (const said of SAID[kind](line))
          expect
            .soft(
              labels.some((label) => label.includes(said)),
              `${kind}: ${said}`,
            )
            .toBe(true)
      expect.soft(labels.length, `marks of ${kind}`).toBe(await marksExpected(kind, lines, page))
      await expectAccessible(page)
    })
  }
})

/** As many marks as the table has figures to show; of a network also everybody in it. */
async function marksExpected(kind: Kind, lines: string[][], page: Page): Promise<number> {
  if (kind === 'raised')
    return lines.flatMap((line) => line.slice(2)).filter((cell) => cell !== '0').length
  if (kind === 'untold') return lines.filter((line) => line[3] !== '0').length
  if (kind === 'network') {
    const everybody = (await labelsOf(page)).filter((label) => label.includes('took part in'))
    expect(everybody.length).toBe(new Set(lines.flatMap((line) => line.slice(0, 2))).size)
    return lines.length + everybody.length
  }
  return lines.length
}

test('by keyboard alone one comes from the list to a mark and from the mark to its words', async ({
  people,
}) => {
  const { page, team } = await atSample(people)
  await visit(page, `${team.path}/across`)
  await tabTo(page, page.getByRole('link', { name: 'Charts', exact: true }))
  await page.keyboard.press('Enter')
  await page.waitForURL(/across\/charts/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Force over time')
  for (const { kind, title } of CHARTS) {
    await test.step(title, async () => {
      if (kind !== 'force') {
        const charts = page.getByRole('navigation', { name: 'Charts' })
        await tabTo(page, charts.getByRole('link', { name: title }))
        await page.keyboard.press('Enter')
      }
      await expect(page.getByRole('heading', { level: 1 })).toContainText(title)
      const marks = marksOf(page)
      await tabTo(page, marks.first())
      await page.keyboard.press('ArrowRight')
      await expect(marks.nth(1)).toBeFocused()
      const label = (await marks.nth(1).getAttribute('aria-label')) ?? ''
      await expect(page.getByText(label, { exact: true }).last()).toBeVisible()
      await page.keyboard.press('End')
      await expect(marks.last()).toBeFocused()
      await page.keyboard.press('Home')
      await expect(marks.first()).toBeFocused()
      await page.keyboard.press('Enter')
      await expectWords(page, kind)
      await page.goBack()
      await expect(page.getByRole('heading', { level: 1 })).toContainText(title)
    })
  }
})

/** A point leads to its readout, with the position open; other marks to the list of positions that they count. */
async function expectWords(page: Page, kind: Kind): Promise<void> {
  if (kind === 'force') {
    await page.waitForURL(/readouts\/.*position=/)
    await expect(page.locator('article[data-note][data-open]')).toBeVisible()
    return
  }
  await page.waitForURL(/\/across\?/)
  const positions = page.getByRole('region', { name: 'Positions in order of time' })
  await expect(positions.locator('blockquote').first()).toBeVisible()
}

test('pictures and figures taken away hold what the chart shows', async ({ people }) => {
  const { page, team } = await atSample(people)
  for (const { kind, title } of CHARTS) {
    await test.step(title, async () => {
      await visit(page, `${team.path}/across/charts?chart=${kind}`)
      const labels = await labelsOf(page)
      const lines = await linesOf(page)
      const svg = readFileSync(await pathOf(await takeAway(page, 'Picture (SVG)')), 'utf8')
      for (const label of labels) expect.soft(svg).toContain(`<title>${escaped(label)}</title>`)
      const csv = readFileSync(await pathOf(await takeAway(page, 'Figures (CSV)')), 'utf8')
      expect(csv).toMatch(/^\uFEFF/)
      const rows = csv.slice(1).split('\r\n')
      expect.soft(rows.length, `lines of ${kind}`).toBe(lines.length + 1)
      for (const [at, line] of lines.entries())
        for (const cell of line.filter((value) => /^[\d.]+( %)?$|^[\p{L} ]+$/u.test(value)))
          if (!/^\p{L}{3} \d{4}$/u.test(cell)) expect.soft(rows[at + 1]).toContain(cell)
    })
  }
  const png = readFileSync(await pathOf(await takeAway(page, 'Picture (PNG)')))
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  // The menu's button opens it, closes it, and opens it again at once.
  const button = page.getByRole('button', { name: 'Take away' })
  for (const open of [true, false, true]) {
    await button.click()
    await expect(page.getByRole('menu')).toBeVisible({ visible: open })
  }
})

test('what a chart is narrowed to stands in its address, and nothing left says what to do', async ({
  people,
}) => {
  const { page, team } = await atSample(people)
  await visit(page, `${team.path}/across/charts?chart=months`)
  const before = (await linesOf(page)).length
  await page.getByLabel('from', { exact: true }).fill('2024-08-01')
  await page.getByLabel('from', { exact: true }).press('Enter')
  await page.waitForURL(/from=2024-08-01/)
  await expect.poll(async () => (await linesOf(page)).length).toBeLessThan(before)
  const narrowed = await linesOf(page)
  await visit(page, page.url())
  expect(await linesOf(page)).toEqual(narrowed)
  await page.getByLabel('Pairs of').selectOption('states')
  await page.waitForURL(/by=states/)
  await visit(page, `${team.path}/across/charts?chart=months&from=2031-01-01`)
  await expect(page.getByText('Nothing to draw.')).toBeVisible()
  await expect(page.getByText(/widen the days/)).toBeVisible()
  await expectAccessible(page)
})

test('a chart follows the pair of issuers that is chosen', async ({ people }) => {
  const { page, team } = await atSample(people)
  await visit(page, `${team.path}/across/charts?chart=untold`)
  const pairs = page.getByLabel('Issuers')
  const other = await pairs.locator('option').nth(1).textContent()
  await pairs.selectOption({ index: 1 })
  await page.waitForURL(/a=.*b=/)
  const [one = ''] = (other ?? '').split(' and ')
  await expect(page.getByRole('table')).toContainText(one)
  await expect(page.getByText(/not discussed/)).toHaveCount(0)
})

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor()
  for (let pressed = 0; pressed < 80; pressed++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('It is not come by with Tab.')
}

async function takeAway(page: Page, what: string): Promise<Download> {
  await page.getByRole('button', { name: 'Take away' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: what }).click()
  return download
}

async function pathOf(download: Download): Promise<string> {
  return download.path()
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
