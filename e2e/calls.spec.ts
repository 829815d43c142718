import { expect } from '@playwright/test'
import { expectAccessible } from '@/e2e/axe'
import { message, visit } from '@/e2e/pages'
import { type People, test } from '@/e2e/people'
import { aReadout, aTeam } from '@/e2e/teams'
import { NORLAND_ACCOUNT, SUDLAND_ACCOUNT } from '@/e2e/words'

/** A team with one call in two accounts, and a call of another day. */
async function atCalls(people: People) {
  const editor = await people.somebody('Edda Editor')
  const team = await aTeam(editor)
  // Of this the other account has nothing at all.
  const alone = 'Ms Terren condemned the cyberattacks on hospitals.'
  await aReadout(team, { title: 'Norland’s telling', body: `${NORLAND_ACCOUNT} ${alone}` })
  const second = { body: SUDLAND_ACCOUNT, issuer: 'Ministry of Sudland', publishedOn: '2024-05-04' }
  await aReadout(team, { title: 'Sudland’s telling', ...second })
  await aReadout(team, {
    title: 'Eight days later',
    body: NORLAND_ACCOUNT.replaceAll('May 3', 'May 11').replaceAll('3 May', '11 May'),
    publishedOn: '2024-05-11',
  })
  const { page } = editor
  await visit(page, `${team.path}/calls?several=1`)
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click()
  await expect(page.getByText('2 accounts of one call')).toBeVisible()
  await visit(page, page.url())
  return { page, team, call: page.url() }
}

test('two accounts stand side by side, and what only one has is said so @both', async ({
  people,
}) => {
  const { page } = await atCalls(people)
  await expect(page.getByText('not mentioned in this readout').first()).toBeVisible()
  await expect(page.getByText(/not discussed/)).toHaveCount(0)
  await expectAccessible(page)
  const narrow = page.getByRole('radio', { name: 'Ministry of Sudland' })
  if ((page.viewportSize()?.width ?? 0) < 768) {
    await page.getByText('Ministry of Sudland', { exact: true }).first().click()
    await expect(narrow).toBeChecked()
    await expect(page.getByRole('heading', { name: 'Norland’s telling', level: 3 })).toBeHidden()
    await expect(page.getByRole('heading', { name: 'Sudland’s telling', level: 3 })).toBeVisible()
    await expectAccessible(page)
  } else {
    await expect(narrow).toBeHidden()
    await page.keyboard.press('j')
    await expect(page.locator('[data-row]').first()).toBeFocused()
  }
})

test('an account is taken out of its call and moved back', async ({ people }) => {
  const { page } = await atCalls(people)
  const account = page
    .getByRole('region', { name: 'Accounts', exact: true })
    .getByRole('listitem')
    .filter({ hasText: 'Sudland’s telling' })
  await account.getByRole('button', { name: 'Take it out of this call' }).click()
  await expect(message(page, 'Taken out, into a call of its own.')).toBeVisible()
  await expect(page.getByText('1 account of one call')).toBeVisible()
  await message(page, 'Taken out').getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('2 accounts of one call')).toBeVisible()
  await account.getByRole('button', { name: 'Move to another call…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Which call does it tell of?' })
  await expectAccessible(page)
  await dialog.getByRole('listitem').getByRole('button').first().click()
  await expect(message(page, 'Moved to')).toBeVisible()
  await expect(page.getByText('1 account of one call')).toBeVisible()
})

test('two calls are merged, and parted again', async ({ people }) => {
  const { page, call } = await atCalls(people)
  await page.getByRole('button', { name: 'Merge with another call…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Which call is the same?' })
  await dialog.getByRole('listitem').getByRole('button').first().click()
  await expect(page.getByText('3 accounts of one call')).toBeVisible()
  expect(page.url()).not.toBe(call)
  await message(page, 'Merged into').getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('2 accounts of one call')).toBeVisible()
})

test('the facts of a call are mended', async ({ people }) => {
  const { page } = await atCalls(people)
  await page.getByRole('button', { name: 'Edit…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Edit the call' })
  await dialog.getByLabel('Called').fill('Terren and Oskari on the strait')
  await dialog.getByLabel('Held on').fill('2024-05-02')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(
    page.getByRole('heading', { name: /Terren and Oskari on the strait.*2 May 2024/, level: 1 }),
  ).toBeVisible()
})

test('two who mend a call at once see what the other put, and neither is lost', async ({
  people,
}) => {
  const { page, call } = await atCalls(people)
  const other = await page.context().newPage()
  await visit(other, call)
  const dialogs = [page, other].map((one) => one.getByRole('dialog', { name: 'Edit the call' }))
  const [mine, theirs] = dialogs
  if (!mine || !theirs) throw new Error('two dialogs')
  for (const one of [page, other]) await one.getByRole('button', { name: 'Edit…' }).click()
  await theirs.getByLabel('Called').fill('On the ferry line')
  await theirs.getByRole('button', { name: 'Save' }).click()
  await expect(theirs).toBeHidden()
  await mine.getByLabel('Called').fill('On the strait')
  await mine.getByRole('button', { name: 'Save' }).click()
  await expect(mine.getByText(/It stands now: “On the ferry line”, 3 May 2024/)).toBeVisible()
  await expect(mine.getByLabel('Called')).toHaveValue('On the strait')
  await expectAccessible(page)
  await mine.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { name: /On the strait/, level: 1 })).toBeVisible()
})
