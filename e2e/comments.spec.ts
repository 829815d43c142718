import { expect, type Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { session } from '@/db/schema/auth'
import { asSystem } from '@/db/scope'
import { expectAccessible } from '@/e2e/axe'
import { holdScripts, listening, message, openNote, textOf, visit } from '@/e2e/pages'
import { PASSWORD, type People, test } from '@/e2e/people'
import { aReadout, aTeam, join } from '@/e2e/teams'
import { NORLAND_ACCOUNT } from '@/e2e/words'

const OFFLINE = /ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch/
const comment = (page: Page) => openNote(page).getByRole('textbox', { name: 'Comment' })

/** Somebody with the first note of a readout open. */
async function atNote(people: People) {
  const writer = await people.somebody('Willa Writer')
  const team = await aTeam(writer)
  const path = await aReadout(team, { title: 'A call in May', body: NORLAND_ACCOUNT })
  await visit(writer.page, path)
  await writer.page.keyboard.press('j')
  await expect(comment(writer.page)).toBeVisible()
  return { writer, page: writer.page, team, path }
}

test('a draft outlives reloading, and leaving it says so @both', async ({ people }) => {
  const { page } = await atNote(people)
  await comment(page).fill('Half a thought')
  await expect(openNote(page).getByText('Not sent yet; kept on this device')).toBeVisible()
  await expectAccessible(page)
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Calls', exact: true })
    .click()
  const asked = page.getByRole('dialog', { name: 'Leave with words not sent?' })
  await expect(asked).toBeVisible()
  await expectAccessible(page)
  await asked.getByRole('button', { name: 'Stay here' }).click()
  page.on('dialog', (dialog) => dialog.accept())
  await page.reload()
  await expect(comment(page)).toHaveValue('Half a thought')
  await listening(page)
  await openNote(page).getByRole('button', { name: 'Comment' }).click()
  await expect(openNote(page).getByText('Half a thought')).toBeVisible()
  await expect(openNote(page).getByText('sending…')).toHaveCount(0)
  await page.reload()
  await expect(openNote(page).getByText('Half a thought')).toBeVisible()
  await expect(openNote(page).getByRole('textbox', { name: 'Reply' })).toHaveValue('')
})

test('what is typed right after the key for a comment goes into the field, and decides nothing', async ({
  people,
}) => {
  const { page, path } = await atNote(people)
  await visit(page, path)
  // The field is fetched with the first note that opens: here it comes when all was typed.
  const release = await holdScripts(page)
  await page.keyboard.press('j')
  await page.keyboard.press('c')
  await page.keyboard.type('not yet, says Sudland')
  release()
  await expect(comment(page)).toHaveValue('not yet, says Sudland')
  await expect(openNote(page)).toHaveAttribute('data-state', 'suggested')
})

test('what cannot be sent stays in the field, and goes later', async ({ people }) => {
  people.expectErrors(OFFLINE)
  const { page, writer } = await atNote(people)
  await writer.context.setOffline(true)
  await comment(page).fill('Written on a train')
  await page.keyboard.press('Control+Enter')
  await expect(openNote(page).getByText('Not sent: Parley could not be reached.')).toBeVisible()
  await expect(comment(page)).toHaveValue('Written on a train')
  await writer.context.setOffline(false)
  await openNote(page).getByRole('button', { name: 'Comment' }).click()
  await expect(openNote(page).getByText('just now')).toBeVisible()
  await expect(openNote(page).getByText('Written on a train')).toBeVisible()
})

test('a draft outlives signing in again', async ({ people }) => {
  people.expectErrors(/status of 401/)
  const { page, writer } = await atNote(people)
  await asSystem((tx) => tx.delete(session).where(eq(session.userId, writer.id)))
  await comment(page).fill('Before the session ended')
  await page.keyboard.press('Control+Enter')
  await expect(openNote(page).getByText('You are signed out.')).toBeVisible()
  await openNote(page).getByRole('link', { name: 'Sign in' }).click()
  await listening(page)
  await page.getByLabel('E-mail').fill(writer.email)
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(textOf(page)).toBeVisible()
  await listening(page)
  await expect(comment(page)).toHaveValue('Before the session ended')
})

test('a thread is answered, resolved and reopened; a deleted comment leaves its trace @both', async ({
  people,
}) => {
  const { page, team, path } = await atNote(people)
  const other = await people.somebody('Carl Commenter')
  await join(team, other, 'commenter')
  await comment(page).fill('The first word')
  await page.keyboard.press('Control+Enter')
  await expect(openNote(page).getByText('just now')).toBeVisible()
  await visit(other.page, path)
  await other.page.keyboard.press('j')
  const theirs = openNote(other.page)
  await theirs.getByRole('textbox', { name: 'Reply' }).fill('An answer')
  await other.page.keyboard.press('Control+Enter')
  await expect(openNote(page).getByText('An answer')).toBeVisible()
  await expect(theirs.getByText('sending…')).toHaveCount(0)
  // One's own only: neither may the other's words be edited nor, by a commenter, deleted.
  await expect(theirs.getByRole('button', { name: 'Edit', exact: true })).toHaveCount(1)
  await expect(theirs.getByRole('button', { name: 'Delete' })).toHaveCount(1)
  await expectAccessible(other.page)

  const mine = openNote(page).locator('article').filter({ hasText: 'The first word' })
  await mine.getByRole('button', { name: 'Delete' }).click()
  await expect(theirs.getByText('Comment deleted')).toBeVisible()
  await expect(theirs.getByText('The first word')).toHaveCount(0)
  await message(page, 'Comment deleted.').getByRole('button', { name: 'Undo' }).click()
  await expect(theirs.getByText('The first word')).toBeVisible()

  await theirs.getByRole('button', { name: 'Resolve' }).click()
  await expect(openNote(page).getByText('Resolved by Carl Commenter')).toBeVisible()
  await expect(openNote(page).getByText('The first word')).toHaveCount(0)
  await openNote(page).getByRole('button', { name: 'Show 2 comments' }).click()
  await openNote(page).getByRole('button', { name: 'Reopen' }).click()
  await expect(theirs.getByText('Resolved by')).toHaveCount(0)
  await expect(theirs.getByText('An answer')).toBeVisible()
})

test('one’s own comment edited in two windows shows both texts', async ({ people }) => {
  const { page, writer } = await atNote(people)
  await comment(page).fill('As first written')
  await page.keyboard.press('Control+Enter')
  await expect(openNote(page).getByText('just now')).toBeVisible()
  const second = await writer.context.newPage()
  await visit(second, page.url())
  const edit = async (window: Page) => {
    await openNote(window).locator('article').getByRole('button', { name: 'Edit' }).click()
    return openNote(window).getByRole('textbox', { name: 'Edit your comment' })
  }
  const [here, there] = [await edit(page), await edit(second)]
  await there.fill('From the second window')
  await there.press('Control+Enter')
  await expect(openNote(second).getByText('edited')).toBeVisible()
  await here.fill('From the first window')
  await here.press('Control+Enter')
  await expect(openNote(page).getByText('It was changed elsewhere meanwhile, to:')).toBeVisible()
  await expect(openNote(page).getByText('From the second window')).toBeVisible()
  await expect(here).toHaveValue('From the first window')
  await here.press('Control+Enter')
  await expect(openNote(second).getByText('From the first window')).toBeVisible()
})

test('a thread on a passage is counted, marked and reached from home', async ({ people }) => {
  const { page, team } = await atNote(people)
  await page.getByRole('button', { name: /^Choose words/ }).click()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Comment', exact: true }).press('Enter')
  await expect(comment(page)).toBeFocused()
  await page.keyboard.type('On these very words')
  await page.keyboard.press('Control+Enter')
  await expect(openNote(page)).toContainText('1 comment')
  await expect(textOf(page).locator('[data-passage][data-said="1"]').first()).toBeVisible()
  await visit(page, team.path)
  await page.getByRole('link', { name: /On these very words/ }).click()
  await expect(textOf(page)).toBeVisible()
  await expect(openNote(page).getByText('On these very words')).toBeVisible()
})
