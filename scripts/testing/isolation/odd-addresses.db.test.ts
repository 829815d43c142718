import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { STATUSES, toAppError } from '@/lib/platform/errors'
import { exportsOf, routesOfApi } from '@/scripts/testing/isolation/exports'
import { LOADER_CASES } from '@/scripts/testing/isolation/loader-cases'
import { ROUTE_CASES } from '@/scripts/testing/isolation/route-cases'
import { aCast, aWorld, endWorld, type World } from '@/scripts/testing/isolation/world'
import { as } from '@/scripts/testing/people'

/* Whatever stands in an address, it is refused or passed over; it is never a failure of ours. */

const DASHES = '-'.repeat(36)
const NO_ID = '00000000-0000-4000-8000-000000000000'
const ODD = ['nonsense', DASHES, '2024-02-31', '0000-01-01', '\0', `2024-02-31_${NO_ID}`]
const ODD_PLACES = [`2024-99-99_${NO_ID}`, `2024-03-12_${DASHES}`, `2024-03-12T00:00:00Z_${DASHES}`]
const WORDS = ['a', 'actor', 'after', 'cursor', 'day', 'from', 'not', 'q', 'title', 'to']

const loaders = await exportsOf('loaders')
const routes = await routesOfApi()
let world: World

beforeAll(async () => {
  world = await aWorld(await aCast())
})

afterAll(() => endWorld(world))

/** The same with one word in the place of every id, day and place in a list. */
function withOdd(asked: unknown, odd: string): unknown {
  if (typeof asked === 'string') return /^[0-9a-f-]{8,36}$/.test(asked) ? odd : asked
  if (asked === null || typeof asked !== 'object' || asked instanceof Uint8Array) return asked
  if (Array.isArray(asked)) return asked.map((one) => withOdd(one, odd))
  return Object.fromEntries(Object.entries(asked).map(([name, one]) => [name, withOdd(one, odd)]))
}

/** Takes what its route has read out of the address: below. */
const READ_BEFORE = 'readout.getFittingCall'

const ofTeam = loaders.flatMap(([name, run]) => {
  const row = LOADER_CASES[name]
  return row && 'may' in row && name !== READ_BEFORE ? [{ name, run, of: row.of }] : []
})

describe.each(ofTeam)('loader $name', ({ run, of }) => {
  it.each(ODD)('refuses %j, or passes it over', async (odd) => {
    const given = withOdd(of?.(world) ?? [], odd) as unknown[]
    const status = await as(world.people.owner, async () => run(world.team.slug, ...given)).then(
      () => 200,
      (error: unknown) => STATUSES[toAppError(error).code],
    )
    expect(status).toBeLessThan(500)
  })
})

const LISTS: [string, (after: string) => unknown][] = [
  ['readout-list.getReadoutList', (after) => ({ filter: {}, after })],
  ['call.getCallList', (after) => ({ filter: {}, after })],
  ['collection.listCollections', (after) => after],
  ['saved-comparison.listSavedComparisons', (after) => after],
  ['saved-query.getSavedQueries', (after) => ({ after })],
  ['across.getAcrossPage', (after) => ({ choice: { actors: [] }, after })],
]

it.each(LISTS)('%s begins anew after a place that is none', async (name, of) => {
  const list = loaders.find(([one]) => one === name)?.[1]
  for (const place of [...ODD, ...ODD_PLACES]) {
    const listed = as(world.people.owner, async () => list?.(world.team.slug, of(place)))
    await expect(listed).resolves.toBeDefined()
  }
})

const teamRoutes = routes.flatMap(([path, get]) => {
  const row = ROUTE_CASES[path]
  return row && 'may' in row ? [{ path, get, of: row.of }] : []
})

describe.each(teamRoutes)('route $path', ({ path, get, of }) => {
  it.each(ODD)('refuses %j, or passes it over', async (odd) => {
    const { params = {}, query = {}, body } = of?.(world) ?? {}
    const every = Object.fromEntries([...WORDS, ...Object.keys(query)].map((word) => [word, odd]))
    for (const asked of [query, every, withOdd(query, odd) as Record<string, string>]) {
      const address = `http://localhost/?${new URLSearchParams(asked)}`
      const method = path.startsWith('POST') ? 'POST' : 'GET'
      const odds = withOdd(params, odd) as Record<string, string>
      const { status } = await as(world.people.owner, async () =>
        get(new Request(address, { method, body }), {
          params: Promise.resolve({ team: world.team.slug, ...odds }),
        }),
      )
      expect(status).toBeLessThan(500)
    }
  })
})
