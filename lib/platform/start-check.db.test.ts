import { afterEach, expect, it } from 'vitest'
import { sealReader } from '@/db/member'
import { readout } from '@/db/schema/readout'
import { team } from '@/db/schema/team'
import { asMember, asReader, systemPool } from '@/db/scope'
import { findRoleProblem } from '@/lib/platform/start-check'
import { aTeam, sealedMember } from '@/scripts/testing/people'

afterEach(async () => {
  await systemPool().query('alter table readout enable row level security')
})

it('finds nothing wrong with the role as migrations leave it', async () => {
  expect(await findRoleProblem()).toBeNull()
})

it('refuses a table of a team whose rows are open to the web', async () => {
  await systemPool().query('alter table readout disable row level security')
  expect(await findRoleProblem()).toBe('Without row-level security: readout.')
})

it('refuses a web role that owns a table', async () => {
  await systemPool().query('grant create on schema public to parley_app')
  await systemPool().query('create table stray (id int)')
  await systemPool().query('alter table stray owner to parley_app')
  expect(await findRoleProblem()).toMatch(/^The role parley_app owns stray/)
  await systemPool().query('drop table stray')
  await systemPool().query('revoke create on schema public from parley_app')
})

it('lets the web neither read accounts of people nor see rows before it says its team', async () => {
  const desk = await aTeam()
  const member = await sealedMember(desk, desk.owner)
  await asMember(member, (tx) =>
    tx.insert(readout).values({ teamId: desk.id, issuerName: 'Ministry', title: 'A call' }),
  )
  const reader = sealReader('0'.repeat(64))
  expect(await asReader(reader, (tx) => tx.select().from(readout))).toEqual([])
  await expect(asMember(member, (tx) => tx.select().from(team))).rejects.toThrow()
})
