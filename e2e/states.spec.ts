import { expect } from '@playwright/test'
import { expectAccessible } from '@/e2e/axe'
import { visit } from '@/e2e/pages'
import { PASSWORD, test } from '@/e2e/people'
import { aReadout, aTeam, join } from '@/e2e/teams'
import { NORLAND_ACCOUNT } from '@/e2e/words'

const EMPTY = [
  { path: '', heading: 'Strait desk', next: 'Add readouts' },
  { path: '/readouts', heading: 'No readouts yet', next: 'Add readouts' },
  { path: '/readouts/deleted', heading: 'Nothing is deleted', next: '' },
  { path: '/calls', heading: 'No calls yet', next: 'Readouts' },
  { path: '/calls?several=1', heading: 'No call has two accounts yet', next: 'Add readouts' },
  { path: '/across', heading: 'Nothing to follow yet', next: 'Add readouts' },
  {
    path: '/across/matrix',
    heading: 'No calls to set against each other yet',
    next: 'Add readouts',
  },
  { path: '/across/charts', heading: 'No calls to draw yet', next: 'Add readouts' },
  { path: '/across/questions', heading: 'No question is saved yet', next: 'Ask a question' },
  { path: '/collections', heading: 'No collections yet', next: 'New collection' },
  {
    path: '/comparisons',
    heading: 'No saved comparisons yet',
    next: 'Calls with several accounts',
  },
  { path: '/review', heading: 'Nothing to review', next: 'Readouts' },
  { path: '/search', heading: 'Search', next: '' },
] as const

// One page after the other, each looked at whole.
test.setTimeout(180_000)

test('every place of an empty team says what to do next @both', async ({ people }) => {
  const owner = await people.somebody('Olga Owner')
  const team = await aTeam(owner)
  const { page } = owner
  for (const { path, heading, next } of EMPTY) {
    await test.step(path || '/', async () => {
      await visit(page, team.path + path)
      await expect(page.getByRole('heading', { name: heading })).toBeVisible()
      if (next) {
        const main = page.getByRole('main')
        await expect(
          main
            .getByRole('link', { name: next })
            .or(main.getByRole('button', { name: next }))
            .first(),
        ).toBeVisible()
      }
      await expectAccessible(page)
    })
  }
})

test('a viewer of an empty team is told who fills it', async ({ people }) => {
  const owner = await people.somebody('Olga Owner')
  const viewer = await people.somebody('Vera Viewer')
  const team = await aTeam(owner)
  await join(team, viewer, 'viewer')
  const { page } = viewer
  for (const path of [
    '',
    '/readouts',
    '/across',
    '/across/matrix',
    '/across/charts',
    '/collections',
  ]) {
    await visit(page, team.path + path)
    await expect(page.getByRole('main').getByText(/Editors of (the|this) team/), path).toBeVisible()
  }
})

test('another team’s addresses look like addresses of nothing', async ({ people }) => {
  people.expectErrors(/status of 404/)
  const owner = await people.somebody('Olga Owner')
  const other = await people.somebody('Otto Other')
  const team = await aTeam(owner)
  const readout = await aReadout(team, { title: 'A call', body: NORLAND_ACCOUNT })
  const own = await aTeam(other, 'Other desk')
  const { page } = other
  const id = readout.split('/').at(-1)
  const lists = ['collections', 'comparisons', 'calls'].map((list) => `${own.path}/${list}/${id}`)
  const below = ['versions', 'versions?a=1&b=2', 'versions/new', 'reread'].map(
    (page) => `${own.path}/readouts/${id}/${page}`,
  )
  const inOwn = [readout.replace(team.path, own.path), ...lists, ...below]
  const places = [team.path, readout, ...inOwn, `${team.path}/settings`]
  for (const place of [...places, '/t/no-such-team', `${own.path}/calls/not-an-id`]) {
    const answer = await page.goto(place)
    expect(answer?.status(), place).toBe(404)
    await expect(page.getByRole('heading', { name: 'This is not here' })).toBeVisible()
    await expect(page.getByText('Strait desk')).toHaveCount(0)
  }
  await expectAccessible(page)
  const api = await other.context.request.get(`/api${readout}/positions`)
  expect(api.status()).toBe(404)
})

test('what a role does not allow says so, with whom to ask', async ({ people }) => {
  people.expectErrors(/status of 403/)
  const owner = await people.somebody('Olga Owner')
  const guest = await people.somebody('Vera Viewer')
  const team = await aTeam(owner)
  await join(team, guest, 'viewer')
  const readout = await aReadout(team, { title: 'A call', body: NORLAND_ACCOUNT })
  for (const place of [
    `${team.path}/readouts/new`,
    `${readout}/versions/new`,
    `${readout}/reread`,
  ]) {
    const answer = await guest.page.goto(place)
    expect(answer?.status(), place).toBe(403)
  }
  await expect(
    guest.page.getByRole('heading', { name: 'Your role does not allow this' }),
  ).toBeVisible()
  await expectAccessible(guest.page)
})

test('signed out, one signs in and comes to where one was going', async ({ people }) => {
  const owner = await people.somebody('Olga Owner')
  const team = await aTeam(owner)
  await owner.context.clearCookies()
  const { page, email } = owner
  await page.goto(`${team.path}/calls?several=1`)
  await page.waitForURL(/\/sign-in/)
  await visit(page, page.url())
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(`**${team.path}/calls?several=1`)
})

test('no address given to sign-in leads away from this server', async ({ people }) => {
  const { page, email, context } = await people.somebody('Nora Next')
  await context.clearCookies()
  await visit(page, '/sign-in?next=https://example.org/elsewhere')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL('**/teams/new')
})
