import { expect, type Page } from '@playwright/test'
import { expectAccessible } from '@/e2e/axe'
import { message, textOf, visit } from '@/e2e/pages'
import { test } from '@/e2e/people'
import { aReadout, aTeam } from '@/e2e/teams'
import { NORLAND_ACCOUNT, SUDLAND_ACCOUNT } from '@/e2e/words'

const file = (name: string, content: string | Buffer, mimeType = 'text/plain') => ({
  name,
  mimeType,
  buffer: Buffer.from(content),
})

/** “Café – naïve” as Windows-1252 wrote it, with a quotation mark that UTF-8 does not know so. */
const WINDOWS = Buffer.concat([
  Buffer.from('President of Norland spoke with the President of Sudland on May 9, 2024 at the Caf'),
  Buffer.from([0xe9]),
  Buffer.from(' Royal.\n\nThe President said that the strait is '),
  Buffer.from([0x93]),
  Buffer.from('open'),
  Buffer.from([0x94]),
  Buffer.from('.\n'),
])

async function addFiles(page: Page, files: ReturnType<typeof file>[]): Promise<void> {
  await page.getByLabel('Files to add').setInputFiles(files)
}

test('many files stand in a table, problems first, and those without go through @both', async ({
  people,
}) => {
  const owner = await people.somebody('Olga Owner')
  const team = await aTeam(owner)
  const first = await aReadout(team, { title: 'The first telling', body: NORLAND_ACCOUNT })
  const { page } = owner
  await visit(page, `${team.path}/readouts/new`)
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(SUDLAND_ACCOUNT, 'utf16le')])
  await addFiles(page, [
    file('utf16.txt', utf16),
    file('windows.txt', WINDOWS),
    file('empty.txt', '  \n'),
    file('picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 0, 255, 254, 0])),
    file('large.txt', 'A long readout. '.repeat(150_000)),
    file('same.txt', NORLAND_ACCOUNT),
    file(
      'page.html',
      `<html><head><title>Call</title></head><body><nav>Menu of the site</nav><article><h1>Statement on the call</h1><p>${'President Dasko said on May 12, 2024 that the ferry line will run again. '.repeat(8)}</p></article></body></html>`,
      'text/html',
    ),
  ])
  await expect(page.getByText('7 files')).toBeVisible()
  const row = (name: string) => page.getByRole('row').filter({ hasText: name })
  await expect(row('empty.txt')).toContainText(/empty|no text|nothing/i)
  await expect(row('picture.txt')).toContainText(/not a text|no text|binary/i)
  await expect(row('large.txt')).toContainText(/2 MB/)
  await expect(row('same.txt').getByRole('link', { name: 'The first telling' })).toHaveAttribute(
    'href',
    first,
  )
  const names = await page.getByRole('row').allInnerTexts()
  const at = (name: string) => names.findIndex((text) => text.includes(name))
  for (const problem of ['empty.txt', 'picture.txt', 'large.txt', 'same.txt']) {
    expect(at(problem), `${problem} before utf16.txt`).toBeLessThan(at('utf16.txt'))
  }
  await expectAccessible(page)

  for (const name of ['windows.txt', 'page.html']) {
    await row(name).getByRole('button').first().click()
    await page.getByLabel('Title').fill(`Title of ${name}`)
    await page.getByLabel('Issuer', { exact: true }).fill('Office of the President')
    if (name === 'windows.txt') {
      await expect(page.getByText('Café Royal', { exact: false }).first()).toBeVisible()
      await expect(page.getByText('“open”', { exact: false }).first()).toBeVisible()
    } else {
      await expect(page.getByText('Menu of the site')).toHaveCount(0)
    }
    await page.getByRole('button', { name: 'Back to all files' }).click()
  }
  await page.getByRole('button', { name: /^Save 3 readouts/ }).click()
  await expect(page.getByRole('link', { name: 'Saved' })).toHaveCount(3)
  await expectAccessible(page)
  await row('utf16.txt').getByRole('link', { name: 'Saved' }).click()
  await expect(textOf(page)).toContainText('inspections in the strait follow the law')
})

test('of two equal texts in one batch the second says so, and is left out unless chosen @both', async ({
  people,
}) => {
  const owner = await people.somebody('Olga Owner')
  const team = await aTeam(owner)
  const { page } = owner
  await visit(page, `${team.path}/readouts/new`)
  await addFiles(page, [
    file('first.txt', SUDLAND_ACCOUNT),
    file('second.txt', `\n${SUDLAND_ACCOUNT.replaceAll('\n', '\r\n')}`),
    file('third.txt', NORLAND_ACCOUNT),
  ])
  const row = (name: string) => page.getByRole('row').filter({ hasText: name }).first()
  await expect(row('second.txt')).toContainText('The same text as first.txt; left out')
  await expect(page.getByLabel('Save second.txt')).not.toBeChecked()
  await expect(page.getByLabel('Save first.txt')).toBeChecked()
  await expect(page.getByLabel('Save third.txt')).toBeChecked()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Choose none' }).click()
  await page.getByRole('button', { name: 'Choose all' }).click()
  await expect(page.getByLabel('Save second.txt')).not.toBeChecked()
  await page.getByLabel('Save second.txt').check()
  await page.getByLabel('Save first.txt').uncheck()
  await expect(row('second.txt')).not.toContainText('left out')
})

test('a pasted text is read, mended and saved, and the same again leads to the first @both', async ({
  people,
}) => {
  const owner = await people.somebody('Olga Owner')
  const team = await aTeam(owner)
  const { page } = owner
  await visit(page, `${team.path}/readouts/new`)
  await page.getByLabel('Paste a readout').fill(NORLAND_ACCOUNT)
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(page.getByLabel('Title')).toHaveValue(/Mara Terren’s telephone conversation/)
  await expect(page.getByLabel('Published')).toHaveValue('2024-05-03')
  await expect(page.getByText('positions suggested')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Title').fill('A title of my own')
  await page.getByLabel('Issuer', { exact: true }).fill('Ministry of Norland')
  await page.getByLabel('Issued together with').fill('Ministry of Sudland; Office of the Union')
  await page.getByRole('button', { name: 'Save the readout' }).click()
  await expect(page.getByRole('heading', { name: 'A title of my own' })).toBeVisible()
  await page.getByRole('button', { name: 'Add another' }).click()

  // Other whitespace is the same text.
  await page.getByLabel('Paste a readout').fill(`\n\n${NORLAND_ACCOUNT.replaceAll('\n', '\r\n')}  `)
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(page.getByText('This text is here already:')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Save the readout' })).toBeDisabled()
  await page.getByRole('link', { name: 'A title of my own' }).click()
  await expect(textOf(page)).toContainText('free passage of merchant vessels')
  const issuers = 'Ministry of Norland, Ministry of Sudland and Office of the Union'
  await expect(page.getByText(issuers)).toBeVisible()
})

test('what cannot be saved is said by its field, and what was typed stays', async ({ people }) => {
  const owner = await people.somebody('Olga Owner')
  const team = await aTeam(owner)
  const { page } = owner
  await visit(page, `${team.path}/readouts/new`)
  await page.getByLabel('Paste a readout').fill(NORLAND_ACCOUNT)
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.getByLabel('Title').fill('')
  await page.getByLabel('Address of the page').fill('javascript:alert(1)')
  await page.getByRole('button', { name: 'Add a participant' }).click()
  await page.getByRole('button', { name: 'Save the readout' }).click()
  await expect(page.getByLabel('Title')).toBeFocused()
  await expect(page.getByLabel('Title')).toHaveAccessibleDescription('A readout needs a title.')
  const address = page.getByLabel('Address of the page')
  await expect(address).toHaveAccessibleDescription('An address begins with https://.')
  await expect(address).toHaveValue('javascript:alert(1)')
  await expect(page.getByText('Everybody in a call needs a name.')).toBeVisible()
  await expectAccessible(page)

  await page.getByLabel('Title').fill('A title after all')
  await address.fill('')
  await page.getByRole('button', { name: 'Remove participant 3' }).click()
  await page.getByRole('button', { name: 'Save the readout' }).click()
  await expect(page.getByRole('heading', { name: 'A title after all' })).toBeVisible()
})

test('what was pasted is still there after reloading', async ({ people }) => {
  const owner = await people.somebody('Olga Owner')
  const team = await aTeam(owner)
  const { page } = owner
  await visit(page, `${team.path}/readouts/new`)
  await page.getByLabel('Paste a readout').fill('A text that is not saved yet')
  await page.reload()
  await expect(page.getByLabel('Paste a readout')).toHaveValue('A text that is not saved yet')
})

test('a second account joins the call of the first, and can be taken out again', async ({
  people,
}) => {
  const owner = await people.somebody('Olga Owner')
  const team = await aTeam(owner)
  await aReadout(team, { title: 'Norland’s telling', body: NORLAND_ACCOUNT })
  const { page } = owner
  await visit(page, `${team.path}/readouts/new`)
  await page.getByLabel('Paste a readout').fill(SUDLAND_ACCOUNT)
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(page.getByText('same participants within a day')).toBeVisible()
  await page.getByLabel('Title').fill('Sudland’s telling')
  await page.getByLabel('Issuer', { exact: true }).fill('Ministry of Sudland')
  await page.getByRole('button', { name: 'Save the readout' }).click()
  await expect(page.getByText(/It joined the call .* beside 1 other account/)).toBeVisible()
  await page.getByRole('button', { name: 'Take it out of this call' }).click()
  await message(page, 'Taken out').getByRole('button', { name: 'Undo' }).click()
  await expect(message(page, 'Put back.')).toBeVisible()
})
