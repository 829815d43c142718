import { gzipSync } from 'node:zlib'
import { chromium, type Page } from '@playwright/test'
import { cookiesOf } from '@/bench/cookies'
import { show } from '@/bench/figures'
import { findOrInstallChromium } from '@/scripts/testing/chromium.mjs'

/** A page, and what is done on it where only that is to be counted. */
type Visit = {
  what: string
  url: string
  most: number
  cookie: string | null
  act?: (page: Page) => Promise<void>
}

/** Bytes of JavaScript, gzipped, that a browser fetches for a page, or for an act on it, until it is quiet. */
export async function measureScripts(pages: Visit[]): Promise<void> {
  const browser = await chromium.launch({
    executablePath: findOrInstallChromium(),
    args: ['--no-sandbox'],
  })
  try {
    for (const { what, url, most, cookie, act } of pages) {
      const context = await browser.newContext()
      if (cookie) await context.addCookies(cookiesOf(cookie, url))
      const page = await context.newPage()
      const scripts = new Map<string, Promise<Buffer>>()
      page.on('response', (response) => {
        if (response.request().resourceType() === 'script')
          scripts.set(response.url(), response.body())
      })
      const answer = await page.goto(url, { waitUntil: 'load' })
      if (answer?.status() !== 200 || page.url() !== url)
        throw new Error(`${url} is not shown: ${answer?.status()} ${page.url()}`)
      await page.waitForTimeout(2000)
      if (act) {
        scripts.clear()
        await act(page)
        await page.waitForTimeout(2000)
      }
      const bytes = (await Promise.all(scripts.values())).reduce(
        (sum, body) => sum + gzipSync(body).byteLength,
        0,
      )
      show(`JavaScript sent to ${what}`, `${(bytes / 1000).toFixed(1)} kB gzip (${most} at most)`)
      await context.close()
    }
  } finally {
    await browser.close()
  }
}
