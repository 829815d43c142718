import { expect } from '@playwright/test'
import { user } from '@/db/schema/auth'
import { asSystem } from '@/db/scope'
import { expectAccessible } from '@/e2e/axe'
import { visit } from '@/e2e/pages'
import { PASSWORD, test } from '@/e2e/people'

/* Runs before all others, while nobody has an account; on a server that is in use only the shut door is tried. */

test('an empty server welcomes its first person, and nobody after that', async ({ people }) => {
  const first = await people.stranger('Frida First')
  const { page, name, email } = first
  const [somebody] = await asSystem((tx) => tx.select({ id: user.id }).from(user).limit(1))
  if (!somebody) {
    await visit(page, '/')
    await page.waitForURL('**/welcome')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Make account and team' }).click()
    await expect(page.getByLabel('E-mail')).toHaveAttribute('aria-invalid', 'true')
    await expectAccessible(page)
    await page.getByLabel('Your name').fill(name)
    await page.getByLabel('E-mail').fill(email)
    await page.getByLabel('Password').fill(PASSWORD)
    await page.getByLabel('Name of the team').fill('The first desk')
    await page.getByRole('button', { name: 'Make account and team' }).click()
    await page.waitForURL('**/t/the-first-desk')
    await expect(page.getByRole('heading', { name: 'The first desk' })).toBeVisible()
  }
  const late = await people.stranger('Lars Late')
  await late.page.goto('/welcome')
  await late.page.waitForURL('**/sign-in')
})
