import { gzipSync } from 'node:zlib'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import pg from 'pg'
import { cookiesOf } from '@/bench/cookies'
import { fillTeam } from '@/bench/crowded-team'
import { quantile, show } from '@/bench/figures'
import { findOrInstallChromium } from '@/scripts/testing/chromium.mjs'
import { aTeam } from '@/scripts/testing/people'

/** Every page of a crowded team, by the name of what it shows. */
const PAGES = {
  home: '',
  readouts: '/readouts',
  calls: '/calls',
  'positions across calls': '/across',
  matrix: '/across/matrix',
  charts: '/across/charts',
}
/** What has to be seen besides the heading. */
const BESIDES: Record<string, string> = {
  matrix: '[role=gridcell][data-force]',
  charts: 'a[data-mark]',
}
const ROUNDS = 5
/** A frame at 60 a second, in milliseconds, with what a display's clock may be off. */
const FRAME = 1000 / 60 + 2
/** How long is scrolled. */
const SECONDS = 4

/** First paint of the pages of a team with 4,000 readouts, and how the matrix scrolls. */
export async function measureCrowdedPages(address: string): Promise<void> {
  const team = await aTeam('Crowd')
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  await fillTeam(client, team.id)
  await client.end()
  const browser = await chromium.launch({
    executablePath: findOrInstallChromium(),
    args: ['--no-sandbox'],
  })
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    await context.addCookies(cookiesOf(team.owner.headers.get('cookie') ?? '', address))
    for (const [what, path] of Object.entries(PAGES)) {
      const url = `${address}/t/${team.slug}${path}`
      const paints = await paintsOf(context, { url, what: BESIDES[what] })
      const most = what === 'matrix' ? '1000 at most' : 'no limit set'
      const first = paints[0]?.toFixed(0)
      show(
        `First paint of ${what}, 4,000 readouts`,
        `${first} ms first, ${quantile(paints.slice(1)).toFixed(0)} ms after (${most}); ${await sizeOf(context, url)}`,
      )
    }
    await measureScrolling(context, `${address}/t/${team.slug}/across/matrix`)
  } finally {
    await browser.close()
  }
}

/** Milliseconds from asking for a page to what it shows: its first heading is painted, and what else is waited for. */
async function paintsOf(
  context: BrowserContext,
  { url, what }: { url: string; what: string | undefined },
): Promise<number[]> {
  const paints: number[] = []
  for (let round = 0; round <= ROUNDS; round++) {
    const page = await context.newPage()
    const from = performance.now()
    await page.goto(url, { waitUntil: 'commit' })
    await page.locator('main h1').first().waitFor()
    if (what) await page.locator(what).first().waitFor()
    paints.push(performance.now() - from)
    await page.close()
  }
  return paints
}

/** What a page weighs as it is sent. */
async function sizeOf(context: BrowserContext, url: string): Promise<string> {
  const answer = await context.request.get(url)
  const bytes = gzipSync(await answer.body()).byteLength
  return `${(bytes / 1000).toFixed(0)} kB gzip`
}

async function measureScrolling(context: BrowserContext, url: string): Promise<void> {
  const page = await context.newPage()
  // What runs this file marks functions by a helper that the page has not.
  await page.addInitScript('globalThis.__name = (one) => one')
  await page.goto(url, { waitUntil: 'load' })
  await page.getByRole('grid').hover()
  const watched = watchFrames(page)
  const until = performance.now() + SECONDS * 1000
  while (performance.now() < until) await page.mouse.wheel(0, 120)
  const { gaps, long } = await watched
  const missed = gaps.filter((gap) => gap > FRAME).length
  show(
    'Matrix scrolled by the wheel',
    `${((1000 * gaps.length) / gaps.reduce((sum, gap) => sum + gap, 0)).toFixed(1)} frames a second (60), ` +
      `${missed} of ${gaps.length} late, 99th of 100 ${quantile(gaps, 0.99).toFixed(1)} ms; ` +
      `${long.length} tasks over 50 ms${long.length > 0 ? `, longest ${Math.max(...long).toFixed(0)} ms` : ''}`,
  )
  await page.close()
}

/** Milliseconds between frames, and of long tasks, for as long as is scrolled. */
function watchFrames(page: Page): Promise<{ gaps: number[]; long: number[] }> {
  return page.evaluate(
    (milliseconds) =>
      new Promise((done) => {
        const gaps: number[] = []
        const long: number[] = []
        const observer = new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) long.push(duration)
        })
        observer.observe({ type: 'longtask' })
        const began = performance.now()
        let last = began
        const onFrame = (now: number) => {
          if (now > last) gaps.push(now - last)
          last = now
          if (now - began < milliseconds) requestAnimationFrame(onFrame)
          else done({ gaps, long })
        }
        requestAnimationFrame(onFrame)
      }),
    SECONDS * 1000,
  )
}
