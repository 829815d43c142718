import { expect, type Page } from '@playwright/test'
import { atReadout } from '@/e2e/at-readout'
import { expectAccessible } from '@/e2e/axe'
import { copied, message, notesOf, openNote, textOf, visit } from '@/e2e/pages'
import { test } from '@/e2e/people'
import { aReadout, join } from '@/e2e/teams'
import { NORLAND_ACCOUNT } from '@/e2e/words'

const idOf = async (page: Page) => (await openNote(page).getAttribute('id')) ?? ''
const status = (page: Page) => page.getByRole('main').getByRole('status').last()

test('a review goes by keyboard alone, and each step can be undone', async ({ people }) => {
  const { page } = await atReadout(people)
  await page.keyboard.press('j')
  const first = await idOf(page)
  await page.keyboard.press('j')
  const second = await idOf(page)
  await page.keyboard.press('k')
  await expect(openNote(page)).toHaveAttribute('id', first)
  await expect(textOf(page).locator(`[data-anchors~="${first}"]`)).toBeFocused()

  await page.keyboard.press('y')
  await expect(page.locator(`#${first}`)).toHaveAttribute('data-state', 'confirmed')
  await expect(openNote(page)).toHaveAttribute('id', second)
  // Undone before the server has answered: it is this step that is undone, not the one before.
  await page.keyboard.press('n')
  await page.keyboard.press('u')
  await expect(page.locator(`#${second}`)).toHaveAttribute('data-state', 'suggested')
  await expect(page.locator(`#${first}`)).toHaveAttribute('data-state', 'confirmed')

  await page.keyboard.press('e')
  const form = page.getByRole('form', { name: 'Edit the position' })
  await form.getByLabel('Direction').selectOption('opposes')
  await form.getByRole('button', { name: 'Save and confirm' }).click()
  await expect(page.locator(`#${second}`)).toContainText('opposes')
  await message(page, 'Saved and confirmed.').getByRole('button', { name: 'Undo' }).click()
  await expect(page.locator(`#${second}`)).not.toContainText('opposes')
  await expect(page.locator(`#${second}`)).toHaveAttribute('data-state', 'suggested')

  await page.keyboard.press('c')
  await expect(openNote(page).getByRole('textbox', { name: 'Comment' })).toBeFocused()
  await page.keyboard.type('jky')
  await expect(openNote(page).getByRole('textbox', { name: 'Comment' })).toHaveValue('jky')
  await expect(page.locator(`#${second}`)).toHaveAttribute('data-state', 'suggested')
})

test('the cursor goes from a mark to its note and back to where it was', async ({ people }) => {
  const { page } = await atReadout(people)
  await page.keyboard.press('j')
  const mark = textOf(page).locator(`[data-anchors~="${await idOf(page)}"]`)
  await expect(mark).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(openNote(page).locator('[data-head]')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(mark).toBeFocused()
})

test('the keys are shown, and single letters can be switched off', async ({ people }) => {
  const { page } = await atReadout(people)
  await page.keyboard.press('?')
  const dialog = page.getByRole('dialog', { name: 'Keys' })
  await expect(dialog.getByText('next, previous note')).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Switch single letters off' }).click()
  await expect(dialog.getByText('(switched off)')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await page.keyboard.press('j')
  await page.keyboard.press('?')
  await page.keyboard.press('/')
  await expect(openNote(page)).toHaveCount(0)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog', { name: 'Search and commands' })).toBeVisible()
})

test('words are chosen by keyboard, sentence and word, and become a position', async ({
  people,
}) => {
  const { page } = await atReadout(people)
  await page.getByRole('button', { name: /^Choose words/ }).click()
  const chosen = () => status(page).textContent()
  for (const _ of Array(20)) {
    if ((await chosen())?.includes('welcomed')) break
    await page.keyboard.press('ArrowDown')
  }
  await expect(status(page)).toHaveText(
    'Chosen: Mr Oskari welcomed the reopening of the ferry line.',
  )
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Shift+ArrowRight')
  await expect(status(page)).toHaveText(/^Chosen: welcomed the reopening of the ferry line/)
  await page.keyboard.press('ArrowLeft')
  await expect(status(page)).toHaveText('Chosen: welcomed the reopening of the ferry line')
  await page.keyboard.press('ArrowLeft')
  await expect(status(page)).toHaveText('Chosen: welcomed the reopening of the ferry')
  await page.keyboard.press('ArrowRight')
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Add position' })).toBeFocused()
  await page.keyboard.press('Enter')

  const form = page.getByRole('form', { name: 'Add a position' })
  await form.getByRole('button', { name: 'Add position' }).click()
  await expect(form.getByText('Choose the reporting phrase in the text.')).toBeVisible()
  await form.getByRole('button', { name: 'Choose cue in the text' }).click()
  for (const _ of 'the reopening of the ferry line'.split(' ')) {
    await page.keyboard.press('ArrowLeft')
  }
  await expect(status(page)).toHaveText('Chosen: welcomed')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Use as cue' }).press('Enter')
  await form.getByRole('button', { name: 'Jon Oskari' }).click()
  await form.getByRole('combobox', { name: 'Issues' }).fill('transp')
  await form.getByRole('combobox', { name: 'Issues' }).press('Enter')
  await expectAccessible(page)
  await form.getByRole('button', { name: 'Add position' }).click()
  await expect(form).toBeHidden()
  await expect(notesOf(page)).toHaveCount(7)
  await expect(openNote(page)).toContainText('Marked by Edda Editor')
  await message(page, 'Added.').getByRole('button', { name: 'Undo' }).click()
  await expect(notesOf(page)).toHaveCount(6)
})

test('a sentence is chosen by tapping, and adjusted at the foot of the screen @phone', async ({
  people,
}) => {
  const { page } = await atReadout(people)
  const sentence = textOf(page).getByText('The ministers discussed', { exact: false }).first()
  await sentence.tap()
  const toolbar = page.getByRole('toolbar', { name: 'Chosen words' })
  await expect(toolbar).toBeVisible()
  const box = await toolbar.boundingBox()
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(700)
  const before = (await status(page).textContent()) ?? ''
  await toolbar.getByRole('button', { name: 'End a word earlier' }).tap()
  await expect(status(page)).not.toHaveText(before)
  await expectAccessible(page)
  await toolbar.getByRole('button', { name: 'Comment' }).tap()
  await expect(openNote(page).getByRole('textbox', { name: 'Comment' })).toBeFocused()
})

test('the last words of a text stand above the note that they open @phone', async ({ people }) => {
  const { page } = await atReadout(people)
  const mark = textOf(page).locator('a[data-anchors]').last()
  await mark.scrollIntoViewIfNeeded()
  await mark.tap()
  await expect(openNote(page)).toBeVisible()
  const sheet = page.getByRole('complementary', { name: 'Positions and comments' })
  await expect
    .poll(async () => {
      const [words, note] = [await mark.boundingBox(), await sheet.boundingBox()]
      return words && note ? words.y >= 0 && words.y + words.height <= note.y : false
    })
    .toBe(true)
})

test('words marked by mouse get their verbs above them', async ({ people }) => {
  const { page, editor } = await atReadout(people)
  await editor.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await textOf(page).getByText('On May 3', { exact: false }).first().dblclick()
  const toolbar = page.getByRole('toolbar', { name: 'Chosen words' })
  await toolbar.getByRole('button', { name: 'Copy quotation' }).click()
  await expect(message(page, 'Quotation copied.')).toBeVisible()
  expect(await copied(page)).toMatch(/^“.+” \(Ministry of Norland, .*version 1/)
  await page.getByRole('button', { name: 'Copy citation' }).click()
  await expect(message(page, 'Citation copied.')).toBeVisible()
  expect(await copied(page)).toMatch(/^Ministry of Norland, .*A call in May/)
})

test('filters narrow list and text, and stand in the address @both', async ({ people }) => {
  const { page, path } = await atReadout(people)
  const list = page.getByRole('button', { name: /^Notes/ })
  if (await list.isVisible()) await list.click()
  await page.getByLabel('Actor', { exact: true }).selectOption({ label: 'Mara Terren (3)' })
  await expect(notesOf(page)).toHaveCount(3)
  await page.getByLabel('Force', { exact: true }).selectOption('4')
  await expect(notesOf(page)).toHaveCount(1)
  await expect(page).toHaveURL(/actor=.*force=4|force=4.*actor=/)
  await expectAccessible(page)
  await expect(textOf(page).locator('a[data-cue]')).toHaveCount(1)
  await page.reload()
  await expect(notesOf(page)).toHaveCount(1)
  await visit(page, `${path}?state=confirmed`)
  await expect(notesOf(page)).toHaveCount(0)
  await expect(page.getByText('No position here answers the filter.')).toHaveCount(1)
})

test('next to review goes on to the next readout', async ({ people }) => {
  const { page, team, path } = await atReadout(people)
  const other = await aReadout(team, {
    title: 'Another call',
    body: NORLAND_ACCOUNT.replaceAll('May', 'June'),
  })
  await visit(page, path)
  await expect(page.getByRole('link', { name: 'Next readout to review' })).toBeVisible()
  await page.keyboard.press('r')
  for (const _ of Array(6)) {
    const id = await idOf(page)
    await page.keyboard.press('y')
    await expect(page.locator(`#${id}`)).toHaveAttribute('data-state', 'confirmed')
  }
  await page.keyboard.press('r')
  await expect(page).toHaveURL(new RegExp(other))
  expect(other).not.toBe(path)
})

test('an answer from before a decision does not undo it on the page', async ({ people }) => {
  const { page, path } = await atReadout(people)
  people.expectErrors(/events/)
  await page.route('**/api/events*', (route) => route.abort())
  let release = () => {}
  const released = new Promise<void>((done) => {
    release = done
  })
  const asked = { before: 0, since: 0 }
  let when: keyof typeof asked = 'before'
  await page.route('**/api/t/*/readouts/*/positions*', async (route) => {
    asked[when] += 1
    if (when === 'since') return route.continue()
    const response = await route.fetch()
    await released
    await route.fulfill({ response }).catch(() => undefined)
  })
  await visit(page, path)
  await page.keyboard.press('j')
  const id = await idOf(page)
  await expect.poll(() => asked.before).toBeGreaterThan(0)
  when = 'since'
  await page.keyboard.press('y')
  await expect(message(page, /^Confirmed\./)).toBeVisible()
  release()
  await expect.poll(() => asked.since).toBeGreaterThan(0)
  await page.waitForLoadState('networkidle')
  await expect(page.locator(`#${id}`)).toHaveAttribute('data-state', 'confirmed')
})

test('a commenter suggests a position, which says whose suggestion it is', async ({ people }) => {
  const { team, path } = await atReadout(people)
  const commenter = await people.somebody('Carl Commenter')
  await join(team, commenter, 'commenter')
  const { page } = commenter
  await visit(page, path)
  // What an editor alone may do is not offered.
  await expect(page.getByRole('link', { name: 'this one' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'add another' })).toHaveCount(0)
  await page.getByRole('button', { name: /^Choose words/ }).click()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Suggest position' }).press('Enter')
  const form = page.getByRole('form', { name: 'Add a position' })
  await form.getByRole('button', { name: 'Both sides' }).click()
  await form.getByRole('button', { name: 'Choose cue in the text' }).click()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Use as cue' }).press('Enter')
  await form.getByRole('button', { name: 'Suggest position' }).click()
  await expect(form).toBeHidden()
  await expect(openNote(page)).toHaveAttribute('data-state', 'suggested')
  await expect(openNote(page)).toContainText(
    'Marked by Carl Commenter; nobody has confirmed it yet',
  )
  await expect(openNote(page).getByRole('button', { name: /^Confirm/ })).toHaveCount(0)
})
