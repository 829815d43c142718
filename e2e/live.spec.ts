import { expect } from '@playwright/test'
import type { Role } from '@/db/roles'
import { asSystem } from '@/db/scope'
import { notesOf, openNote, textOf, visit } from '@/e2e/pages'
import { type People, test } from '@/e2e/people'
import { aReadout, aTeam, join } from '@/e2e/teams'
import { NORLAND_ACCOUNT, SUDLAND_ACCOUNT } from '@/e2e/words'
import { changeRole, removeMember } from '@/lib/features/team/mutations'

/** Two editors with the same readout open. */
async function two(people: People) {
  const anna = await people.somebody('Anna Editor')
  const ben = await people.somebody('Ben Editor')
  const team = await aTeam(anna)
  await join(team, ben, 'editor')
  const path = await aReadout(team, { title: 'A call in May', body: NORLAND_ACCOUNT })
  await Promise.all([visit(anna.page, path), visit(ben.page, path)])
  return { anna, ben, team, path }
}

test('what one decides shows on the other’s page, and leaves what is being written', async ({
  people,
}) => {
  const { anna, ben } = await two(people)
  await ben.page.keyboard.press('j')
  await openNote(ben.page).getByRole('textbox', { name: 'Comment' }).fill('Half a th')
  const id = (await openNote(ben.page).getAttribute('id')) ?? ''
  let loads = 0
  ben.page.on('load', () => {
    loads += 1
  })
  await anna.page.keyboard.press('j')
  await expect(openNote(anna.page)).toHaveAttribute('id', id)
  await anna.page.keyboard.press('y')
  await expect(ben.page.locator(`#${id}`)).toHaveAttribute('data-state', 'confirmed')
  await expect(openNote(ben.page)).toContainText('confirmed by Anna Editor')
  const field = openNote(ben.page).getByRole('textbox', { name: 'Comment' })
  await expect(field).toHaveValue('Half a th')
  await expect(field).toBeFocused()
  await ben.page.keyboard.type('ought')
  await expect(field).toHaveValue('Half a thought')
  expect(loads).toBe(0)
})

test('two edits of one position show both; neither is lost', async ({ people }) => {
  const { anna, ben } = await two(people)
  for (const { page } of [anna, ben]) {
    await page.keyboard.press('j')
    await openNote(page).getByRole('button', { name: /^Edit/ }).waitFor()
    await page.keyboard.press('e')
  }
  const form = ({ page }: typeof anna) => page.getByRole('form', { name: 'Edit the position' })
  await form(ben).getByLabel('Direction').selectOption('opposes')
  await form(anna).getByLabel('Direction').selectOption('supports')
  await form(anna).getByRole('button', { name: 'Save and confirm' }).click()
  await expect(form(anna)).toBeHidden()
  await expect(
    form(ben).getByText('Anna Editor changed this position while you were at it.'),
  ).toBeVisible()
  await expect(
    form(ben)
      .getByText(/supports/)
      .first(),
  ).toBeVisible()
  await expect(form(ben).getByLabel('Direction')).toHaveValue('opposes')
  await form(ben).getByRole('button', { name: 'Go on with mine' }).click()
  await form(ben).getByRole('button', { name: 'Save and confirm' }).click()
  await expect(form(ben)).toBeHidden()
  await expect(notesOf(anna.page).first()).toContainText('opposes')
})

test('a role taken away shows on the open page, and so does being removed', async ({ people }) => {
  people.expectErrors(/status of 404/)
  const { anna, ben, team } = await two(people)
  await ben.page.keyboard.press('j')
  const note = openNote(ben.page)
  await expect(note.getByRole('button', { name: /^Confirm/ })).toBeVisible()
  await note.getByRole('textbox', { name: 'Comment' }).fill('Half a th')
  const give = (role: Role) =>
    asSystem((tx) => changeRole(tx, { teamId: team.id, userId: anna.id }, { userId: ben.id, role }))
  await give('commenter')
  await expect(note.getByRole('button', { name: /^Confirm/ })).toHaveCount(0)
  await expect(note.getByRole('textbox', { name: 'Comment' })).toHaveValue('Half a th')
  await give('editor')
  await expect(note.getByRole('button', { name: /^Confirm/ })).toBeVisible()
  await asSystem((tx) => removeMember(tx, { teamId: team.id, userId: anna.id }, ben.id))
  await expect(ben.page.getByRole('heading', { name: 'This is not here' })).toBeVisible()
})

test('a readout that another deletes goes from the open page', async ({ people }) => {
  people.expectErrors(/status of 404/)
  const { anna, ben, team } = await two(people)
  await anna.page.getByRole('button', { name: 'More for this readout' }).click()
  await anna.page.getByRole('menuitem', { name: 'Delete…' }).click()
  await anna.page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click()
  await anna.page.waitForURL(`**${team.path}/readouts`)
  await expect(ben.page.getByRole('heading', { name: 'This is not here' })).toBeVisible()
})

test('what was missed while offline comes when the connection is back', async ({ people }) => {
  people.expectErrors(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|ERR_NETWORK_CHANGED|Failed to fetch/)
  const { anna, ben } = await two(people)
  await ben.context.setOffline(true)
  await anna.page.keyboard.press('j')
  const id = (await openNote(anna.page).getAttribute('id')) ?? ''
  await anna.page.keyboard.press('y')
  await expect(anna.page.locator(`#${id}`)).toHaveAttribute('data-state', 'confirmed')
  await ben.context.setOffline(false)
  await expect(ben.page.locator(`#${id}`)).toHaveAttribute('data-state', 'confirmed', {
    timeout: 30_000,
  })
})

test('ten windows of one browser all work and all hear', async ({ people }) => {
  const { anna, ben, path } = await two(people)
  const windows = await Promise.all(Array.from({ length: 9 }, () => ben.context.newPage()))
  for (const window of windows) await visit(window, path)
  await anna.page.keyboard.press('j')
  const id = (await openNote(anna.page).getAttribute('id')) ?? ''
  await anna.page.keyboard.press('y')
  for (const window of [ben.page, ...windows]) {
    await expect(window.locator(`#${id}`)).toHaveAttribute('data-state', 'confirmed')
  }
  // The window that held the stream for all of them goes: another takes over.
  await ben.page.close()
  await anna.page.keyboard.press('u')
  for (const window of windows) {
    await expect(window.locator(`#${id}`)).toHaveAttribute('data-state', 'suggested')
  }
})

test('lists show what others add', async ({ people }) => {
  const { anna, ben, team } = await two(people)
  await visit(ben.page, `${team.path}/readouts`)
  await visit(anna.page, `${team.path}/readouts/new`)
  await anna.page.getByLabel('Paste a readout').fill(SUDLAND_ACCOUNT)
  await anna.page.getByRole('button', { name: 'Read it' }).click()
  await anna.page.getByLabel('Title').fill('Sudland’s telling')
  await anna.page.getByLabel('Issuer', { exact: true }).fill('Ministry of Sudland')
  await anna.page.getByRole('button', { name: 'Save the readout' }).click()
  await expect(ben.page.getByRole('link', { name: 'Sudland’s telling' })).toBeVisible()
  await anna.page.getByRole('link', { name: 'Review its positions' }).click()
  await expect(textOf(anna.page)).toBeVisible()
})
