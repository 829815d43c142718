import { expect, it } from 'vitest'
import { asMember, asSystem } from '@/db/scope'
import { followAction, markSeenAction } from '@/lib/features/follow/actions'
import { listUnseen } from '@/lib/features/follow/data'
import { mailNotices } from '@/lib/features/follow/mutations'
import { listOutbox } from '@/lib/platform/mail/deliver'
import { aComparedCall, aReadOne, type ComparedCall } from '@/scripts/testing/calls'
import { aMember, as, sealedMember, type TestPerson } from '@/scripts/testing/people'

const follow = ({ team, callId }: ComparedCall, person: TestPerson, on = true) =>
  as(person, () => followAction({ team: team.slug, subject: { kind: 'call', id: callId }, on }))

async function unseen({ team }: ComparedCall, person: TestPerson) {
  const member = await sealedMember(team, person)
  return asMember(member, (tx) => listUnseen(tx, member, 10))
}

/** A third account of the first call of the sample: the same two ministers, the same day. */
const anotherAccount = ({ team }: ComparedCall) =>
  aReadOne(team, {
    body: 'On 12 March 2024, Foreign Minister Ilva Terren of Norland spoke by phone with Foreign Minister Pavo Lenk of Sudmark. The ministers discussed the ferry line.',
    issuer: { name: 'Norland News Agency', state: null },
    title: 'Ministers speak by phone',
    day: '2024-03-12',
  })

it('tells followers of a new account once, by page and by mail, but not whoever added it', async () => {
  const call = await aComparedCall()
  const reader = await aMember(call.team, 'viewer')
  const gone = await aMember(call.team, 'viewer')
  for (const person of [reader, reader, call.team.owner, gone]) await follow(call, person)
  await follow(call, gone, false)

  expect((await anotherAccount(call)).callIds).toEqual([call.callId])

  const [notice, ...more] = await unseen(call, reader)
  expect(more).toEqual([])
  expect(notice?.sentence).toContain('“Ministers speak by phone” by Norland News Agency')
  expect(notice?.path).toBe(`/calls/${call.callId}`)
  expect(await unseen(call, call.team.owner)).toEqual([])
  expect(await unseen(call, gone)).toEqual([])

  expect(await asSystem((tx) => mailNotices(tx, 'https://parley.example'))).toBe(1)
  expect(await asSystem((tx) => mailNotices(tx, 'https://parley.example'))).toBe(0)
  const [mail] = await listOutbox()
  expect(mail?.toAddress).toBe(reader.email)
  expect(mail?.bodyText).toContain(
    `https://parley.example/t/${call.team.slug}/calls/${call.callId}`,
  )

  await as(reader, () => markSeenAction({ team: call.team.slug, noticeIds: [notice?.id ?? ''] }))
  expect(await unseen(call, reader)).toEqual([])
})
