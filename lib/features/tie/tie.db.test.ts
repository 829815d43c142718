import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { asMember, asSystem } from '@/db/scope'
import { listAccounts } from '@/lib/features/account/data'
import { type ComparedPair, comparePair } from '@/lib/features/comparison/data'
import { restoreTieAction, tiePositionsAction, withdrawTieAction } from '@/lib/features/tie/actions'
import { listFacedBy, listWaitingTies } from '@/lib/features/tie/data'
import { aComparedCall, type ComparedCall } from '@/scripts/testing/calls'
import { as, sealedMember } from '@/scripts/testing/people'

async function compared({ team, callId }: ComparedCall): Promise<ComparedPair> {
  const member = await sealedMember(team, team.owner)
  return asMember(member, async (tx) => {
    const [a, b] = await listAccounts(tx, team.id, { callId })
    const pair = a && b ? await comparePair(tx, team.id, { a, b }) : null
    if (!pair) throw new Error('not compared')
    return pair
  })
}

const idsOf = ({ a, b }: ComparedPair) => {
  const [from, to] = [a.positions[0]?.id, b.positions.at(-1)?.id]
  if (!from || !to) throw new Error('no positions')
  return { from, to }
}

const tie = (
  call: ComparedCall,
  said: Partial<Parameters<typeof tiePositionsAction>[0]> & { from: string; to: string },
) =>
  as(call.team.owner, () =>
    tiePositionsAction({
      ...{ team: call.team.slug, relation: 'stronger' as const, note: '', revision: null },
      ...said,
    }),
  )

it('keeps one word on two positions, said from either end, and refuses an older one', async () => {
  const call = await aComparedCall()
  const { from, to } = idsOf(await compared(call))
  const first = await tie(call, { from, to, note: 'It says so twice.' })
  expect(first.data).toMatchObject({ from, to, relation: 'stronger', by: 'Owner', revision: 1 })
  expect((await tie(call, { from, to, relation: 'same' })).serverError).toMatchObject({
    code: 'conflict',
    detail: { current: { relation: 'stronger' } },
  })
  const turned = await tie(call, { from: to, to: from, relation: 'denied-by', revision: 1 })
  expect(turned.data).toMatchObject({ from: to, to: from, relation: 'denied-by', revision: 2 })
  expect((await compared(call)).ties).toHaveLength(1)
})

it('takes a word back and says it again', async () => {
  const call = await aComparedCall()
  const tieId = (await tie(call, idsOf(await compared(call)))).data?.id ?? ''
  const { owner, slug } = call.team
  await as(owner, () => withdrawTieAction({ team: slug, tieId }))
  expect((await compared(call)).ties).toEqual([])
  await as(owner, () => restoreTieAction({ team: slug, tieId }))
  expect((await compared(call)).ties).toMatchObject([{ relation: 'stronger' }])
})

it('keeps what was said when a position is read again under another id', async () => {
  const call = await aComparedCall()
  const { from, to } = idsOf(await compared(call))
  await tie(call, { from, to, relation: 'contradicts' })
  await asSystem(async (tx) => {
    await tx.execute(sql`
      insert into position select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid()))).*
      from position p where team_id = ${call.team.id} and id = ${from}`)
    await tx.execute(sql`update position set deleted_at = now() where id = ${from}`)
  })
  const again = await compared(call)
  const kept = again.ties[0]
  expect(kept).toMatchObject({ to, relation: 'contradicts' })
  expect(kept?.from).not.toBe(from)
  expect(again.a.positions.map(({ id }) => id)).toContain(kept?.from)
})

it('is seen from both ends', async () => {
  const call = await aComparedCall()
  const ids = idsOf(await compared(call))
  await tie(call, { ...ids, relation: 'weaker', note: 'No date given.' })
  const member = await sealedMember(call.team, call.team.owner)
  const seen = await asMember(member, (tx) =>
    Promise.all(call.readouts.map(({ readoutId }) => listFacedBy(tx, call.team.id, readoutId))),
  )
  expect(
    seen.flat().map(({ positionId, swapped, relation }) => [positionId, swapped, relation]),
  ).toEqual(
    expect.arrayContaining([
      [ids.from, false, 'weaker'],
      [ids.to, true, 'weaker'],
    ]),
  )
})

it('ties no two positions of one readout', async () => {
  const call = await aComparedCall()
  const { a } = await compared(call)
  const [from, to] = a.positions.map(({ id }) => id)
  const refused = await tie(call, { from: from ?? '', to: to ?? '' })
  expect(refused.serverError?.code).toBe('invalid')
})

it('is told with the position that waits to be confirmed, from its end', async () => {
  const call = await aComparedCall()
  const { from, to } = idsOf(await compared(call))
  await tie(call, { from, to })
  const waiting = async () => {
    const member = await sealedMember(call.team, call.team.owner)
    return asMember(member, async (tx) => {
      const accounts = await listAccounts(tx, call.team.id, { callId: call.callId })
      const readoutIds = accounts.map(({ readoutId }) => readoutId)
      return listWaitingTies(tx, call.team.id, readoutIds)
    })
  }
  expect(await waiting()).toEqual([])
  await asSystem((tx) => tx.execute(sql`update position set anchor = 'near' where id = ${to}`))
  expect(await waiting()).toMatchObject([{ relation: 'weaker', by: 'Owner' }])
  await asSystem((tx) => tx.execute(sql`update position set state = 'rejected' where id = ${to}`))
  expect(await waiting()).toEqual([])
})
