import { expect, type Locator, type Page } from '@playwright/test'

/** Goes to a page and waits until it listens. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await listening(page)
}

/**
 * Waits until every control of the page has its script, and the browser nothing more to do: a click before
 * that can be lost, and a key, since those are listened for in effects, which React runs after it has drawn.
 */
export async function listening(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const controls = [...document.querySelectorAll('button, form, input, select, textarea')]
    return (
      document.readyState === 'complete' &&
      controls.every((control) =>
        Object.keys(control).some((key) => key.startsWith('__reactProps')),
      )
    )
  })
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)))
}

/** The text of a readout's page. */
export function textOf(page: Page): Locator {
  return page.getByRole('region', { name: 'Text of the readout' })
}

/** The notes of positions beside a text. */
export function notesOf(page: Page): Locator {
  return page.locator('article[data-note]')
}

/** The open note beside a text. */
export function openNote(page: Page): Locator {
  return page.locator('article[data-note][data-open]')
}

/** The short message at the foot of the page. */
export function message(page: Page, words: string | RegExp): Locator {
  return page.locator('[data-sonner-toast]').filter({ hasText: words }).first()
}

/** What the browser has on its clipboard. */
export async function copied(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText())
}

/** Whether the page is wider than the window: nothing may be cut off or make it scroll sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect.soft(over, 'the page is wider than the window').toBeLessThanOrEqual(0)
}

/** Holds every script that the page asks for from now on; what it gives lets them through. */
export async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((done) => {
    release = done
  })
  await page.route('**/_next/static/chunks/**', async (route) => {
    await released
    await route.continue()
  })
  return release
}
