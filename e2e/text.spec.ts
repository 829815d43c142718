import { expect } from '@playwright/test'
import { expectAccessible } from '@/e2e/axe'
import { notesOf, openNote, textOf, visit } from '@/e2e/pages'
import { test } from '@/e2e/people'
import { aReadout, aTeam } from '@/e2e/teams'
import { NORLAND_ACCOUNT } from '@/e2e/words'

/** Invented: a minister of Norland on the strait, in Arabic with its vowel signs, Hebrew and Persian. */
const RIGHT_TO_LEFT = [
  { language: 'ar', body: 'أكَّدَتِ الوزيرةُ أنَّ المضيقَ مفتوحٌ للجميع.\n\nورحَّبَ الوزيرُ بعودةِ خطِّ العبّارة.' },
  { language: 'he', body: 'הַשָּׂרָה הדגישה כי המצר פתוח לכול.\n\nהשר בירך על חזרת קו המעבורת.' },
  {
    language: 'fa',
    body: 'وزیر تأکید کرد که تنگه برای همه باز می‌ماند.\n\nاو از بازگشت خط کشتی استقبال کرد.',
  },
]

for (const { language, body } of RIGHT_TO_LEFT) {
  test(`marks do not tear letters apart in ${language} @both`, async ({ people }) => {
    const owner = await people.somebody('Olga Owner')
    const team = await aTeam(owner)
    const path = await aReadout(team, { title: body.slice(0, 20), body, language })
    const { page } = owner
    await visit(page, path)
    const paragraph = textOf(page).locator('p').first()
    expect(await paragraph.evaluate((p) => getComputedStyle(p).direction)).toBe('rtl')
    await page.getByRole('button', { name: /^Choose words/ }).click()
    for (const key of ['Shift+ArrowLeft', 'ArrowRight', 'ArrowRight'])
      await page.keyboard.press(key)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Comment', exact: true }).press('Enter')
    await openNote(page).getByRole('textbox', { name: 'Comment' }).fill('Marked.')
    await page.keyboard.press('Control+Enter')
    const mark = textOf(page).locator('[data-passage]')
    await expect(mark).toHaveCount(1)
    const torn = await paragraph.evaluate((p) => {
      const parts = [...p.querySelectorAll('[data-at]')].map(({ textContent }) => textContent ?? '')
      return parts.slice(1).filter((part, at) => {
        const [last = ''] = (parts[at] ?? '').match(/.$/u) ?? []
        return /[\p{L}\p{M}\u200c\u200d]/u.test(last) && /^[\p{L}\p{M}\u200c\u200d]/u.test(part)
      })
    })
    expect(torn).toEqual([])
    await expectAccessible(page)
  })
}

test('what looks like script stays words', async ({ people }) => {
  const owner = await people.somebody('Olga Owner')
  const team = await aTeam(owner)
  const bad = '<script>window.hit = 1</script><img src=x onerror="window.hit = 1">'
  const path = await aReadout(team, {
    title: `Call ${bad}`,
    issuer: `Ministry ${bad}`,
    body: `${NORLAND_ACCOUNT}\nMs Terren said that ${bad} is no way to write.\n`,
  })
  const { page } = owner
  await visit(page, path)
  await expect(textOf(page)).toContainText(bad)
  await page.keyboard.press('j')
  await page.keyboard.press('c')
  await expect(openNote(page).getByRole('textbox', { name: 'Comment' })).toBeFocused()
  await page.keyboard.type(`${bad} [link](javascript:window.hit=1) **bold**`)
  await page.keyboard.press('Control+Enter')
  await expect(
    openNote(page).locator('article, li, div').filter({ hasText: 'bold' }).first(),
  ).toBeVisible()
  await expect(openNote(page).locator('a[href^="javascript"], img, script')).toHaveCount(0)
  for (const place of ['', '/readouts', '/calls', '/search?q=Terren']) {
    await visit(page, team.path + place)
    await expect(
      page
        .getByRole('main')
        .getByText(/Ministry <script>|Call <script>|Terren/)
        .filter({ visible: true })
        .first(),
    ).toBeVisible()
  }
  expect(await page.evaluate(() => 'hit' in window)).toBe(false)
})

test('three hundred positions stand in one text', async ({ people }) => {
  const owner = await people.somebody('Olga Owner')
  const team = await aTeam(owner)
  const line = (at: number) =>
    `Ms Terren called for an end to inspection number ${at} in the strait.`
  const lines = Array.from({ length: 300 }, (_, at) => line(at + 1))
  const body = `${NORLAND_ACCOUNT}\n${lines.join('\n')}\n`
  const { page } = owner
  await visit(page, await aReadout(team, { title: 'A very long call', body }))
  await expect(notesOf(page)).toHaveCount(306)
  expect(await textOf(page).locator('a[data-cue]').count()).toBeGreaterThanOrEqual(306)
  await page.keyboard.press('k')
  await expect(openNote(page)).toContainText('inspection number 300')
  const id = await openNote(page).getAttribute('id')
  await expect(textOf(page).locator(`[data-anchors~="${id}"]`)).toBeInViewport()
  await page.keyboard.press('y')
  await expect(notesOf(page).last()).toHaveAttribute('data-state', 'confirmed')
})

test('the marks stand in the server’s page, and on paper', async ({ people }) => {
  const owner = await people.somebody('Olga Owner', { javaScriptEnabled: false })
  const team = await aTeam(owner)
  const path = await aReadout(team, { title: 'A call in May', body: NORLAND_ACCOUNT })
  const { page } = owner
  await page.goto(path)
  await expect(textOf(page).locator('a[data-cue]')).toHaveCount(6)
  await expect(notesOf(page).first()).toBeVisible()
  const first = textOf(page).locator('a[data-cue]').first()
  const to = await first.getAttribute('href')
  await first.click()
  await expect(page.locator(to ?? '')).toBeInViewport()
  await page.emulateMedia({ media: 'print' })
  await expect(textOf(page).locator('a[data-cue]').first()).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden()
  await expect(page.getByRole('button', { name: 'Copy citation' })).toBeHidden()
})

test('a page printed with a note open shows all notes, without what is pressed, in ink on white', async ({
  people,
}) => {
  const owner = await people.somebody('Olga Owner', { colorScheme: 'dark' })
  const team = await aTeam(owner)
  const { page } = owner
  await visit(page, await aReadout(team, { title: 'A call in May', body: NORLAND_ACCOUNT }))
  await page.keyboard.press('j')
  await expect(openNote(page).getByRole('button', { name: /^Confirm/ })).toBeVisible()
  // A sheet of A4 is narrower than the window where notes stand beside the text.
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 794, height: 1123 })
  await expect(notesOf(page)).toHaveCount(6)
  for (const note of await notesOf(page).all()) await expect(note).toBeVisible()
  for (const name of [/^Confirm/, 'Close', /^Across calls/])
    await expect(page.getByRole('button', { name })).toHaveCount(0)
  await expect(page.getByRole('textbox')).toHaveCount(0)
  const ink = await textOf(page).evaluate((text) => getComputedStyle(text).color)
  expect(ink).toBe('rgb(31, 29, 26)')
})

test('colour is never the only sign of force', async ({ people }) => {
  const owner = await people.somebody('Olga Owner')
  const team = await aTeam(owner)
  const { page } = owner
  await visit(page, await aReadout(team, { title: 'A call in May', body: NORLAND_ACCOUNT }))
  const signs = await textOf(page)
    .locator('a[data-cue]')
    .evaluateAll((marks) =>
      marks.map((mark) => {
        const {
          textDecorationStyle,
          textDecorationThickness,
          borderBottom,
          backgroundImage,
          boxShadow,
        } = getComputedStyle(mark)
        const force = mark.getAttribute('data-cue') ?? ''
        const sign = [
          textDecorationStyle,
          textDecorationThickness,
          borderBottom,
          backgroundImage,
          boxShadow,
        ]
        return {
          force,
          sign: sign.join('|').replaceAll(/rgba?\([^)]*\)|oklch\([^)]*\)|color\([^)]*\)/g, ''),
        }
      }),
    )
  const byForce = new Map(signs.map(({ force, sign }) => [force, sign]))
  expect(new Set(byForce.values()).size, JSON.stringify([...byForce])).toBe(byForce.size)
  const spoken = await textOf(page)
    .locator('a[data-cue]')
    .first()
    .evaluate(
      (mark) => document.getElementById(mark.getAttribute('aria-describedby') ?? '')?.textContent,
    )
  expect(spoken).toMatch(/force \d of 4/)
})
