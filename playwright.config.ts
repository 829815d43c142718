import { defineConfig } from '@playwright/test'

/** While nobody has an account yet. */
const WELCOME = /welcome\.spec\.ts/
const executablePath = process.env.CHROMIUM_PATH

/**
 * `scripts/test.mjs` starts the real server and says its address in PARLEY_URL. What is tried on a phone too
 * says `@both`, what only a phone has `@phone`.
 */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.PARLEY_BROWSER_REPORT ?? 'test-results/browser.json' }],
  ],
  use: {
    baseURL: process.env.PARLEY_URL,
    locale: 'en-GB',
    timezoneId: 'UTC',
    actionTimeout: 20_000,
    navigationTimeout: 60_000,
    // Recording every step costs half as much again as the steps: asked for when a failure is looked into.
    trace: process.env.PARLEY_TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
    },
  },
  projects: [
    { name: 'welcome', testMatch: WELCOME, use: { viewport: { width: 1440, height: 900 } } },
    {
      name: 'desktop',
      testIgnore: WELCOME,
      dependencies: ['welcome'],
      grepInvert: /@phone/,
      use: { viewport: { width: 1440, height: 900 } },
    },
    {
      name: 'phone',
      testIgnore: WELCOME,
      dependencies: ['welcome'],
      grep: /@phone|@both/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
})
