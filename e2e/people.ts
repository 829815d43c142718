import { randomBytes } from 'node:crypto'
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'

/** Somebody with a browser of their own; signed up, unless they are a stranger. */
export type Person = {
  name: string
  email: string
  /** Empty for a stranger. */
  id: string
  context: BrowserContext
  page: Page
}

/** What is particular about somebody's browser. */
export type How = { javaScriptEnabled?: boolean; colorScheme?: 'light' | 'dark' }

/** Brings people to a test, and lets a test say which errors in their pages belong to what it tries. */
export type People = {
  /** Somebody signed up. */
  somebody: (name: string, how?: How) => Promise<Person>
  /** Somebody without an account, or not signed in. */
  stranger: (name?: string, how?: How) => Promise<Person>
  /** Errors in pages that match are part of the test. */
  expectErrors: (pattern: RegExp) => void
}

/** The browser tells of what Playwright itself wanted to run in the frame of a preview, which runs nothing. */
const OWN_DOING = /Blocked script execution in 'about:srcdoc'/

export const PASSWORD = 'a long enough password'

/** What a test of Parley stands on: an error in any page that it opens fails it. */
export const test = base.extend<{ people: People }>({
  people: async ({ browser, baseURL }, use) => {
    const expected: RegExp[] = [OWN_DOING]
    const problems: string[] = []
    const open: BrowserContext[] = []
    const stranger: People['stranger'] = async (name = 'A stranger', how = {}) => {
      const context = await browser.newContext(how)
      open.push(context)
      context.on('weberror', (error) => problems.push(`${name}: ${error.error().message}`))
      context.on('console', (message) => {
        if (message.type() === 'error') {
          problems.push(`${name}: ${message.text()} (${message.location().url})`)
        }
      })
      await comeFromElsewhere(context)
      const page = await context.newPage()
      return { name, email: addressFor(name), id: '', context, page }
    }
    const somebody: People['somebody'] = async (name, how) => {
      const person = await stranger(name, how)
      return { ...person, id: await signUp(person, baseURL ?? '') }
    }
    await use({ somebody, stranger, expectErrors: (pattern) => expected.push(pattern) })
    for (const context of open) await context.close()
    const left = problems.filter((problem) => !expected.some((pattern) => pattern.test(problem)))
    expect(left, 'errors in the pages of this test').toEqual([])
  },
})

/** An address of e-mail that nobody else has. */
export function addressFor(name: string): string {
  return `${name.toLowerCase().replace(/[^a-z]+/g, '.')}.${randomBytes(5).toString('hex')}@example.org`
}

/** Everybody comes from an address of their own: the limit on signing up counts by address. */
function elsewhere(): Record<string, string> {
  const [a, b, c] = randomBytes(3)
  return { 'x-forwarded-for': `10.${a}.${b}.${c}` }
}

async function comeFromElsewhere(context: BrowserContext): Promise<void> {
  const from = elsewhere()
  await context.route('**/api/auth/**', (route) =>
    route.continue({ headers: { ...route.request().headers(), ...from } }),
  )
}

/** Signs up as the form does; the browser is signed in then. */
async function signUp({ name, email, context }: Person, origin: string): Promise<string> {
  const answer = await context.request.post('/api/auth/sign-up/email', {
    headers: { origin, ...elsewhere() },
    data: { name, email, password: PASSWORD },
  })
  expect(answer.ok(), await answer.text()).toBe(true)
  const { user } = (await answer.json()) as { user: { id: string } }
  return user.id
}
