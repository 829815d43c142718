import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * Path of a Chromium for the browser tests: CHROMIUM_PATH, the system's, Playwright's; else installed by
 * Playwright's download, or by the system's package manager where this is root.
 * @throws Error with a plain sentence where none is to be had
 */
export function findOrInstallChromium() {
  const found = findChromium()
  if (found) return found
  console.log('Installing a Chromium for the browser tests …')
  const require = createRequire(import.meta.url)
  const cli = join(require.resolve('@playwright/test/package.json'), '../cli.js')
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore', timeout: 300_000 })
  const downloaded = findChromium()
  if (downloaded) return downloaded
  if (process.getuid?.() === 0) installBySystem()
  const installed = findChromium()
  if (installed) return installed
  throw new Error(
    'No Chromium was found or could be installed. Install one, or set CHROMIUM_PATH to it.',
  )
}

function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`CHROMIUM_PATH is set to ${named}, where there is no file.`)
  }
  const folders = (process.env.PATH ?? '').split(delimiter)
  const onPath = folders
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((path) => existsSync(path))
  return onPath ?? PLACES.find((path) => existsSync(path)) ?? findPlaywrights()
}

function findPlaywrights() {
  const { chromium } = createRequire(import.meta.url)('@playwright/test')
  const path = chromium.executablePath()
  return existsSync(path) ? path : null
}

function installBySystem() {
  const ways = [
    ['apt-get', ['update'], ['install', '-y', '--no-install-recommends', 'chromium']],
    ['apk', ['update'], ['add', 'chromium']],
    ['dnf', ['makecache'], ['install', '-y', 'chromium']],
  ]
  for (const [manager, refresh, install] of ways) {
    if (spawnSync(manager, ['--version'], { stdio: 'ignore' }).error) continue
    spawnSync(manager, refresh, { stdio: 'ignore' })
    spawnSync(manager, install, {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    return
  }
}
