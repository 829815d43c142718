import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROLES } from '@/db/roles'
import { asMember } from '@/db/scope'
import { can } from '@/lib/platform/auth/permissions'
import { exportsOf, routesOfApi } from '@/scripts/testing/isolation/exports'
import { LOADER_CASES } from '@/scripts/testing/isolation/loader-cases'
import { ROUTE_CASES } from '@/scripts/testing/isolation/route-cases'
import {
  aCast,
  aStranger,
  aWorld,
  endWorld,
  fingerprintOf,
  MARKER,
  type World,
} from '@/scripts/testing/isolation/world'
import { as, sealedMember } from '@/scripts/testing/people'

/* Every loader, every route and every file that speaks SQL, as nobody, as another team's owner, as each role. */

const loaders = await exportsOf('loaders')
const routes = await routesOfApi()
let world: World
let stranger: Awaited<ReturnType<typeof aStranger>>
let before: string

beforeAll(async () => {
  world = await aWorld(await aCast())
  stranger = await aStranger()
  before = await fingerprintOf(world.team.id)
})

afterAll(async () => {
  expect(await fingerprintOf(world.team.id)).toBe(before)
  await endWorld(world)
})

/** Whether an answer carries anything of the world: its marker, or the id of one of its rows. */
function carries(answer: unknown, asked: unknown): boolean {
  const text = JSON.stringify(answer) ?? ''
  // What was asked may be said back; what was not asked may not be there at all.
  const said = JSON.stringify(asked)
  return [MARKER, ...Object.values(world.ids)].some(
    (part) => text.includes(part) && !said.includes(part),
  )
}

it('has a row for every loader, and none for what is no loader', () => {
  expect(Object.keys(LOADER_CASES).sort()).toEqual(loaders.map(([name]) => name).sort())
})

const ofTeam = loaders.flatMap(([name, run]) => {
  const row = LOADER_CASES[name]
  return row && 'may' in row ? [{ name, run, row }] : []
})

describe.each(ofTeam)('loader $name', ({ name, run, row }) => {
  it('answers the roles that may ask, and nobody else', async () => {
    const given = row.of?.(world) ?? []
    const ask = (who: Parameters<typeof as>[0], slug: string) =>
      as(who, async () => run(slug, ...given))
    await expect(ask(null, world.team.slug)).rejects.toMatchObject({ code: 'signed-out' })
    await expect(ask(stranger.person, world.team.slug)).rejects.toMatchObject({
      code: 'not-found',
    })
    for (const role of ROLES) {
      const asked = ask(world.people[role], world.team.slug)
      if (can({ role, userId: '' }, row.may)) await expect(asked).resolves.toBeDefined()
      else await expect(asked).rejects.toMatchObject({ code: 'forbidden' })
    }
    const reached = await ask(stranger.person, stranger.slug).catch(
      (error: { code: string }) => error.code,
    )
    expect([name, carries(reached, given)]).toEqual([name, false])
  })
})

it.each(loaders)('loader %s, if it is of no team, gives nothing of one', async (name, run) => {
  const row = LOADER_CASES[name]
  if (!row || 'may' in row) return
  if ('inside' in row) {
    const member = await sealedMember(stranger.team, stranger.person)
    const given = row.inside(world)
    const got = await asMember(member, (tx) => run(tx, ...given))
    expect(carries(got, given)).toBe(false)
    return
  }
  if ('own' in row) {
    await expect(as(null, async () => run(...row.own()))).rejects.toMatchObject({
      code: 'signed-out',
    })
    return
  }
  const got = await as(stranger.person, async () => run(...row.open))
  expect(got === null || got === false).toBe(true)
})

it('has a row for every route of the API', () => {
  expect(Object.keys(ROUTE_CASES).sort()).toEqual(routes.map(([path]) => path).sort())
})

const teamRoutes = routes.flatMap(([path, get]) => {
  const row = ROUTE_CASES[path]
  return row && 'may' in row ? [{ path, get, row }] : []
})

describe.each(teamRoutes)('route $path', ({ path, get, row }) => {
  it('answers members alone', async () => {
    const { params = {}, query = {}, body } = row.of?.(world) ?? {}
    const ask = (who: Parameters<typeof as>[0], team: string) =>
      as(who, async () =>
        get(
          new Request(`http://localhost/?${new URLSearchParams(query)}`, {
            method: path.startsWith('POST') ? 'POST' : 'GET',
            body,
          }),
          { params: Promise.resolve({ team, ...params }) },
        ),
      )
    expect((await ask(null, world.team.slug)).status).toBe(401)
    expect((await ask(stranger.person, world.team.slug)).status).toBe(404)
    for (const role of ROLES) {
      const { status } = await ask(world.people[role], world.team.slug)
      expect([role, status]).toEqual([role, can({ role, userId: '' }, row.may) ? 200 : 403])
    }
    const reached = await ask(stranger.person, stranger.slug)
    expect(carries(await reached.text(), { params, query })).toBe(false)
  })
})

describe('files that speak SQL', () => {
  const folder = join(process.cwd(), 'lib/features')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })

  it.each(files.filter((file) => /(data|mutations)\.ts$/.test(file)))(
    '%s takes its transaction, and opens none',
    (file) => {
      const text = readFileSync(join(folder, file), 'utf8')
      expect(text).not.toMatch(/\b(asMember|asReader|asSystem|systemPool|appPool)\(/)
    },
  )
})
