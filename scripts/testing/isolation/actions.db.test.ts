import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROLES, type Role } from '@/db/roles'
import { can } from '@/lib/platform/auth/permissions'
import { ACTION_CASES, type ActionCase } from '@/scripts/testing/isolation/action-cases'
import { exportsOf, type FeatureExport } from '@/scripts/testing/isolation/exports'
import {
  aCast,
  aStranger,
  aWorld,
  endWorld,
  fingerprintOf,
  MARKER,
  type World,
} from '@/scripts/testing/isolation/world'
import { aPerson, as, type TestPerson } from '@/scripts/testing/people'

/* Every action as nobody, as another team's owner, and as each role: no effect where it is not allowed. */

const actions = await exportsOf('actions')
let cast: Record<Role, TestPerson>
let stranger: Awaited<ReturnType<typeof aStranger>>

beforeAll(async () => {
  cast = await aCast()
  stranger = await aStranger()
})

type Result = { data?: unknown; serverError?: { code: string }; validationErrors?: unknown }

const runAs = (who: TestPerson | null, run: FeatureExport[1], input: object) =>
  as(who, () => run(input)) as Promise<Result>

/** What an action answered, and whether the team's rows stayed as they were. */
async function attempt(world: World, who: TestPerson | null, run: FeatureExport[1], input: object) {
  const before = await fingerprintOf(world.team.id)
  const result = await runAs(who, run, input)
  const untouched = (await fingerprintOf(world.team.id)) === before
  return { code: result.serverError?.code, data: result.data, untouched, result }
}

it('has a row for every action, and none for what is no action', () => {
  expect(Object.keys(ACTION_CASES).sort()).toEqual(actions.map(([name]) => name).sort())
})

describe.each(actions)('%s', (name, run) => {
  const row: ActionCase | undefined = ACTION_CASES[name]
  let world: World
  beforeAll(async () => {
    world = await aWorld(cast)
  })
  afterAll(() => endWorld(world))

  it('does what its row of the case table says, and nothing for anybody else', async () => {
    if (!row) throw new Error(`${name} has no row in action-cases.ts`)
    if ('open' in row) await checkOpen(world, run, row.open)
    else if ('own' in row) await checkOwn(world, run, row)
    else await checkMember(world, run, row)
  })
})

async function checkOpen(world: World, run: FeatureExport[1], input: object) {
  for (const who of [null, stranger.person, world.people.owner]) {
    const got = await attempt(world, who, run, input)
    expect(got).toMatchObject({ code: 'forbidden', data: undefined, untouched: true })
  }
}

async function checkOwn(
  world: World,
  run: FeatureExport[1],
  row: Extract<ActionCase, { own: unknown }>,
) {
  const person = await aPerson('Newcomer')
  const input = row.own(world, person)
  expect(await attempt(world, null, run, input)).toMatchObject({
    code: 'signed-out',
    untouched: true,
  })
  const got = await attempt(world, person, run, input)
  // An invitation is for its address alone.
  if (row.joins) expect(got).toMatchObject({ code: 'forbidden', untouched: true })
  else expect([got.result, got.untouched]).toEqual([{ data: expect.anything() }, true])
}

async function checkMember(
  world: World,
  run: FeatureExport[1],
  row: Extract<ActionCase, { may: unknown }>,
) {
  const made = await row.input(world)
  const input = { ...made, team: world.team.slug }
  expect(await attempt(world, null, run, input)).toMatchObject({
    code: 'signed-out',
    untouched: true,
  })
  expect(await attempt(world, stranger.person, run, input)).toMatchObject({
    code: 'not-found',
    untouched: true,
  })
  // In the stranger's own team, with the ids of this one's rows.
  const reached = await attempt(world, stranger.person, run, { ...made, team: stranger.slug })
  expect(reached.untouched).toBe(true)
  expect(JSON.stringify(reached.result)).not.toContain(MARKER)

  const may = (role: Role) => can({ role, userId: cast[role].userId }, row.may)
  for (const role of ROLES.filter((one) => !may(one))) {
    const got = await attempt(world, cast[role], run, input)
    expect([role, got.code, got.untouched]).toEqual([role, 'forbidden', true])
  }
  const lightest = ROLES.find(may)
  if (!lightest) throw new Error('nobody may do it')
  const got = await attempt(world, cast[lightest], run, input)
  const { serverError, validationErrors } = got.result
  expect([lightest, serverError, validationErrors]).toEqual([lightest, undefined, undefined])
  expect(got.untouched).toBe(false)
}
