import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { findOrInstallChromium } from '@/scripts/testing/chromium.mjs'
import { startServer } from '@/scripts/testing/server.mjs'

/*
 * `npm run screenshots`: makes docs/pictures/*.png from the sample collection, on a server of its own that is
 * thrown away afterwards (or on the one at PARLEY_URL, in a new team).
 */

const FOLDER = join(process.cwd(), 'docs/pictures')
const DESKTOP = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }

/** The views of two accounts of one call. */
const VIEWS = [
  { name: 'compare', view: 'facing' },
  { name: 'ledger', view: 'ledger' },
  { name: 'texts', view: 'texts' },
  { name: 'columns', view: 'columns' },
]
/** What is seen across calls. */
const ACROSS = [
  { name: 'across', path: '/across' },
  { name: 'matrix', path: '/across/matrix' },
]

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  const own = process.env.PARLEY_URL ? null : await startServer(process.cwd())
  const address = process.env.PARLEY_URL ?? own?.address
  const browser = await chromium.launch({
    executablePath: findOrInstallChromium(),
    args: ['--no-sandbox'],
  })
  try {
    await takeAll(browser, address ?? '')
  } finally {
    await browser.close()
    await own?.stop()
  }
}

async function takeAll(browser: Browser, address: string): Promise<void> {
  const context = await browser.newContext({ baseURL: address, viewport: DESKTOP, locale: 'en-GB' })
  const page = await context.newPage()
  // A first page of a server that has just been built can take long on a busy machine.
  page.setDefaultTimeout(180_000)
  const team = await makeTeam(page)
  const take = async (name: string) => {
    await page.waitForLoadState('load')
    await page.evaluate(() => document.fonts.ready)
    await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled' })
    console.log(`docs/pictures/${name}.png`)
  }

  await page.goto(team)
  await page.getByText('Calls of late').waitFor()
  await take('home')
  const calls = page.getByRole('region', { name: 'Calls of late' }).getByRole('link')
  const call = (await calls.nth(4).getAttribute('href')) ?? team
  const readout = await page
    .getByRole('region', { name: 'Positions to review' })
    .locator('a[href*="/readouts/"]')
    .first()
    .getAttribute('href')
  await page.goto(readout ?? team)
  await openNote(page)
  await take('readout')
  await page.setViewportSize(PHONE)
  await page.goto(readout ?? team)
  await take('readout-phone')
  await page.setViewportSize(DESKTOP)
  for (const { name, view } of VIEWS) {
    await page.goto(`${call}?view=${view}`)
    await page.getByRole('navigation', { name: 'Views of the comparison' }).scrollIntoViewIfNeeded()
    await take(name)
  }
  for (const { name, path } of ACROSS) {
    await page.goto(team + path)
    await take(name)
  }
  await page.goto(`${team}/across/charts?chart=untold`)
  await take('charts')
  await page.goto(`${team}/search?q=${encodeURIComponent('inspection "coast guard"')}`)
  await take('search')
  await page.goto(`${team}/collections`)
  await page
    .getByRole('link', { name: /^Sample/ })
    .first()
    .click()
  await page
    .getByRole('heading', { name: /^Sample/ })
    .first()
    .waitFor()
  await take('collection')
  await takeBrief(page, take)
  await context.close()
}

/** Opens a note of the margin by its key, as soon as the page listens to keys. */
async function openNote(page: Page): Promise<void> {
  const confirm = page.getByRole('button', { name: /^Confirm/ })
  while ((await confirm.count()) === 0) {
    await page.keyboard.press('j')
    await page.waitForTimeout(300)
  }
  await page.keyboard.press('j')
  await page.keyboard.press('j')
}

/** A new account and team with the sample loaded; gives the path of the team. */
async function makeTeam(page: Page): Promise<string> {
  const slug = `sample-${Date.now().toString(36)}`
  await page.goto('/sign-up?next=/teams/new')
  await page.waitForLoadState('networkidle')
  await page.getByLabel('Your name').fill('Sample Reader')
  await page.getByLabel('E-mail').fill(`${slug}@example.org`)
  await page.getByLabel('Password').fill('only for these pictures')
  await page.getByRole('button', { name: 'Make the account' }).click()
  await page.waitForURL('**/teams/new')
  await page.waitForLoadState('networkidle')
  await page.getByLabel('Name of the team').fill('Strait desk')
  await page.getByLabel('Address').fill(slug)
  await page.getByRole('button', { name: 'Make the team' }).click()
  await page.getByRole('button', { name: 'Load the sample collection' }).click()
  await page.getByText('Calls of late').waitFor()
  return `/t/${slug}`
}

/** Publishes the collection that is open, and takes the page that its link opens. */
async function takeBrief(page: Page, take: (name: string) => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: /^Publish edition/ }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Publish edition/ })
    .click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Make a share link…' }).click()
  await page.getByRole('dialog').locator('button[type=submit]').click()
  const link = await page.locator('a[href^="/b/"]').first().getAttribute('href')
  if (!link) throw new Error('The share link has no address.')
  await page.goto(link)
  await take('brief')
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
})
