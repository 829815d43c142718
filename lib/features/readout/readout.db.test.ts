import { expect, it } from 'vitest'
import { asMember, asSystem } from '@/db/scope'
import { read } from '@/lib/core/reading/read'
import { attachAccountAction, detachAccountAction } from '@/lib/features/account/actions'
import { mergeCallsAction, unmergeCallsAction } from '@/lib/features/call/actions'
import { getCallList, getCallView } from '@/lib/features/call/loaders'
import {
  deleteReadoutAction,
  purgeReadoutAction,
  restoreReadoutAction,
} from '@/lib/features/deleted-readout/actions'
import { purgeDeletedReadouts } from '@/lib/features/deleted-readout/mutations'
import { addReadoutAction, editReadoutAction } from '@/lib/features/readout/actions'
import { getReadoutPage, recogniseFile } from '@/lib/features/readout/loaders'
import { addReadout } from '@/lib/features/readout/mutations'
import { getDeletedReadouts, getReadoutList } from '@/lib/features/readout-list/loaders'
import { aMember, aPerson, as, aTeam, sealedMember, type TestTeam } from '@/scripts/testing/people'

const bytes = (text: string) => new TextEncoder().encode(text)

/** An invented readout of a call between two invented officials, from either side. */
function aText(of: { day?: string; from?: 'a' | 'b'; more?: string } = {}): string {
  const { day = 'May 2, 2024', from = 'a', more = '' } = of
  const [first, second] =
    from === 'a' ? ['Joseph R. Harlan, Jr.', 'Ilia Oskari'] : ['Ilia Oskariy', 'Joe Harlan']
  return `Readout of President ${first}’s Call with President ${second}

${day}

President ${first} spoke by phone today with President ${second}. President ${first
    .split(' ')
    .at(from === 'a' ? 2 : 1)
    ?.replace(
      ',',
      '',
    )} stressed the need for the river treaty to be observed. The two leaders discussed trade. ${more}`
}

async function recognised(team: TestTeam, text: string) {
  const file = await as(team.owner, () =>
    recogniseFile(team.slug, { name: 'a.txt', bytes: bytes(text) }),
  )
  if (!file.ok) throw new Error(file.sentence)
  return file.recognised
}

async function added(team: TestTeam, text: string) {
  const { draft } = await recognised(team, text)
  const accounts = draft.accounts.map((account) => ({ ...account, heldOn: '2024-05-02' }))
  const result = await as(team.owner, () =>
    addReadoutAction({
      team: team.slug,
      draft: { ...draft, issuerName: draft.issuerName || 'Office of the President', accounts },
    }),
  )
  if (!result.data) throw new Error(JSON.stringify(result))
  return result.data
}

it('recognises a text with the words behind each field, and writes nothing', async () => {
  const team = await aTeam()
  const { draft, sources } = await recognised(team, aText())
  expect(draft.title).toContain('Call with President Ilia Oskari')
  const title = sources.title
  if (title?.from !== 'text') throw new Error('the title is in the text')
  expect(draft.body.slice(title.start, title.end)).toBe(draft.title)
  expect((await as(team.owner, () => getReadoutList(team.slug, { filter: {} }))).lines).toEqual([])
})

it('keeps all who issue a joint statement, as an editor left them, and names them wherever the issuer is shown', async () => {
  const team = await aTeam()
  const { draft } = await recognised(
    team,
    `Joint Statement by the Minister of Foreign Affairs of Slovenia and the Minister of Foreign Affairs of Sweden

Ljubljana, 12 March 2026

Mateja Hribar, Minister of Foreign Affairs of Slovenia, and Aksel Lindqvist, Minister of Foreign Affairs of Sweden, met in Ljubljana on 12 March 2026.

We reaffirm our commitment to the enlargement of the Union.`,
  )
  expect(draft.jointly).toHaveLength(1)
  const jointly = [...draft.jointly, 'Office of the Union']
  const saved = await as(team.owner, () =>
    addReadoutAction({ team: team.slug, draft: { ...draft, jointly } }),
  )
  if (!saved.data) throw new Error(JSON.stringify(saved))
  const { readoutId } = saved.data
  const all = `${draft.issuerName}, ${draft.jointly[0]} and Office of the Union`
  const { lines, issuers } = await as(team.owner, () => getReadoutList(team.slug, { filter: {} }))
  expect(lines.map((line) => line.issuers)).toEqual([all])
  expect(issuers).toEqual([draft.issuerName])
  const page = await as(team.owner, () => getReadoutPage(team.slug, readoutId))
  expect(page.head.issuers).toBe(all)
  const calls = await as(team.owner, () => getCallList(team.slug, { filter: {} }))
  expect(calls.lines.flatMap(({ accounts }) => accounts.map((one) => one.issuers))).toEqual([all])
})

it('says in a sentence why a file is not taken', async () => {
  const team = await aTeam()
  const refused = await as(team.owner, () =>
    recogniseFile(team.slug, { name: 'a.txt', bytes: bytes('  \n') }),
  )
  expect(refused).toEqual({ ok: false, sentence: 'This file holds no text.' })
})

it('keeps quotations exact, and positions as the reader’s suggestions', async () => {
  const team = await aTeam()
  const saved = await added(team, aText())
  const member = await sealedMember(team, team.owner)
  const { rows } = await asMember(member, (tx) =>
    tx.execute<{
      cue: string
      content: string
      body: string
      cue_start: number
      cue_end: number
      content_start: number
      content_end: number
      state: string
      origin: string
    }>(
      `select p.*, v.body from position p join readout_version v on v.id = p.version_id where p.readout_id = '${saved.readoutId}'`,
    ),
  )
  expect(rows.length).toBeGreaterThan(0)
  for (const row of rows) {
    expect(row.body.slice(row.cue_start, row.cue_end)).toBe(row.cue)
    expect(row.body.slice(row.content_start, row.content_end)).toBe(row.content)
    expect([row.state, row.origin]).toEqual(['suggested', 'reader'])
  }
})

it('finds the call of a second account, whatever form of the names it uses', async () => {
  const team = await aTeam()
  const one = await added(team, aText())
  const two = await added(team, aText({ from: 'b' }))
  expect(two.calls[0]?.callId).toBe(one.calls[0]?.callId)
  expect(two.calls[0]?.others).toBe(1)
  const { rows } = await asSystem((tx) =>
    tx.execute(`select name from actor where team_id = '${team.id}' and kind = 'person'`),
  )
  expect(rows).toHaveLength(2)
})

it('refuses the same text again and says where the first is', async () => {
  const team = await aTeam()
  const first = await added(team, aText())
  const again = await recognised(team, `\n${aText()}  \n`)
  expect(again.same?.readoutId).toBe(first.readoutId)
  const result = await as(team.owner, () =>
    addReadoutAction({ team: team.slug, draft: { ...again.draft, issuerName: 'Somebody' } }),
  )
  expect(result.serverError).toMatchObject({
    code: 'duplicate',
    detail: { readoutId: first.readoutId },
  })
})

it('keeps one text once when two people save it at the same moment', async () => {
  const team = await aTeam()
  const body = aText()
  const input = {
    body,
    title: 'A call',
    issuer: { name: 'Office', state: null },
    publishedOn: null,
    reading: read(body.trim()),
  }
  const who = { teamId: team.id, userId: team.owner.userId }
  const both = await Promise.allSettled(
    [1, 2].map(() => asSystem((tx) => addReadout(tx, who, input))),
  )
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

it('mends what a page is, and can put it back', async () => {
  const team = await aTeam()
  const { readoutId } = await added(team, aText())
  const ref = { team: team.slug, readoutId }
  const headOf = async () => (await as(team.owner, () => getReadoutPage(team.slug, readoutId))).head
  const { title, issuerName, issuerState, publishedOn, sourceUrl, revision } = await headOf()
  const facts = { title, issuerName, issuerState, jointly: [], publishedOn, sourceUrl, revision }
  const mended = {
    ...{ title: 'A title of our own', issuerName: 'Office of the Speaker', issuerState: 'NO' },
    jointly: ['Office of the Union', 'Office of the Court'],
    ...{ publishedOn: '2024-05-03', sourceUrl: 'https://speaker.example/1' },
  }
  const { data } = await as(team.owner, () => editReadoutAction({ ...ref, ...mended, revision }))
  expect(data?.before).toEqual({ ...facts, revision: revision + 1 })
  expect(await headOf()).toMatchObject({
    ...mended,
    issuers: 'Office of the Speaker, Office of the Union and Office of the Court',
  })
  const { lines } = await as(team.owner, () => getReadoutList(team.slug, { filter: {} }))
  expect(lines[0]).toMatchObject({ title: mended.title, publishedOn: mended.publishedOn })
  await as(team.owner, () =>
    editReadoutAction({ ...ref, ...facts, ...data?.before, revision: revision + 1 }),
  )
  expect(await headOf()).toMatchObject({ ...facts, revision: revision + 2 })
})

it('overwrites nothing that somebody else mended meanwhile', async () => {
  const team = await aTeam()
  const { readoutId } = await added(team, aText())
  const { head } = await as(team.owner, () => getReadoutPage(team.slug, readoutId))
  const { issuerName, issuerState, publishedOn, sourceUrl, revision } = head
  const same = { issuerName, issuerState, jointly: [], publishedOn, sourceUrl, revision }
  const edit = (title: string) =>
    as(team.owner, () => editReadoutAction({ team: team.slug, readoutId, ...same, title }))
  await edit('The first')
  const refused = await edit('The second')
  expect(refused.serverError).toMatchObject({ code: 'conflict', detail: { title: 'The first' } })
  const bad = await as(team.owner, () =>
    editReadoutAction({
      team: team.slug,
      readoutId,
      ...same,
      title: '',
      sourceUrl: 'javascript:1',
    }),
  )
  expect(bad.validationErrors).toMatchObject({
    fieldErrors: { title: ['A readout needs a title.'], sourceUrl: [expect.any(String)] },
  })
})

it('knows whose side is whose after the issuer is mended', async () => {
  const team = await aTeam()
  const { draft } = await recognised(team, aText())
  const states = ['NO', 'SE']
  const accounts = draft.accounts.map((account) => ({
    ...account,
    participants: account.participants.map((one, at) => ({ ...one, state: states[at] ?? null })),
  }))
  const mine = { ...draft, issuerName: 'Office', issuerState: 'NO', accounts }
  const saved = await as(team.owner, () => addReadoutAction({ team: team.slug, draft: mine }))
  const ref = { team: team.slug, readoutId: saved.data?.readoutId ?? '' }
  const headOf = async () =>
    (await as(team.owner, () => getReadoutPage(team.slug, ref.readoutId))).head
  const { cast, title, publishedOn, sourceUrl, revision } = await headOf()
  expect(cast.slice(0, 2).map(({ side }) => side)).toEqual(['a', 'b'])
  const theirs = { issuerName: 'Office', issuerState: 'SE' }
  await as(team.owner, () =>
    editReadoutAction({ ...ref, title, jointly: [], publishedOn, sourceUrl, revision, ...theirs }),
  )
  expect((await headOf()).cast.slice(0, 2).map(({ side }) => side)).toEqual(['b', 'a'])
})

it('brings a deleted readout back with its call', async () => {
  const team = await aTeam()
  const saved = await added(team, aText())
  const ref = { team: team.slug, readoutId: saved.readoutId }
  await as(team.owner, () => deleteReadoutAction(ref))
  expect((await as(team.owner, () => getReadoutList(team.slug, { filter: {} }))).lines).toEqual([])
  expect((await as(team.owner, () => getCallList(team.slug, { filter: {} }))).lines).toEqual([])
  expect(await as(team.owner, () => getDeletedReadouts(team.slug))).toMatchObject([
    { id: saved.readoutId, daysLeft: 30 },
  ])
  await as(team.owner, () => restoreReadoutAction(ref))
  const { lines } = await as(team.owner, () => getReadoutList(team.slug, { filter: {} }))
  expect(lines.map(({ id }) => id)).toEqual([saved.readoutId])
  expect((await as(team.owner, () => getCallList(team.slug, { filter: {} }))).lines).toHaveLength(1)
})

it('restores no text that was added again meanwhile', async () => {
  const team = await aTeam()
  const first = await added(team, aText())
  const ref = { team: team.slug, readoutId: first.readoutId }
  await as(team.owner, () => deleteReadoutAction(ref))
  await added(team, aText())
  const result = await as(team.owner, () => restoreReadoutAction(ref))
  expect(result.serverError?.code).toBe('duplicate')
})

it('purges what was deleted long ago, and nothing else', async () => {
  const team = await aTeam()
  const [old, recent, kept] = [
    await added(team, aText({ more: 'One.' })),
    await added(team, aText({ more: 'Two.' })),
    await added(team, aText({ more: 'Three.' })),
  ]
  for (const { readoutId } of [old, recent]) {
    await as(team.owner, () => deleteReadoutAction({ team: team.slug, readoutId }))
  }
  const before = new Date(Date.now() - 30 * 86_400_000)
  await asSystem((tx) =>
    tx.execute(
      `update readout set deleted_at = now() - interval '31 days' where id = '${old.readoutId}'`,
    ),
  )
  expect(await asSystem((tx) => purgeDeletedReadouts(tx, before, { teamId: team.id }))).toBe(1)
  expect((await as(team.owner, () => getDeletedReadouts(team.slug))).map(({ id }) => id)).toEqual([
    recent.readoutId,
  ])
  const { lines } = await as(team.owner, () => getReadoutList(team.slug, { filter: {} }))
  expect(lines.map(({ id }) => id)).toEqual([kept.readoutId])
})

it('lets only an owner remove a readout for good', async () => {
  const team = await aTeam()
  const saved = await added(team, aText())
  const ref = { team: team.slug, readoutId: saved.readoutId }
  await as(team.owner, () => deleteReadoutAction(ref))
  const admin = await aMember(team, 'admin')
  const refused = await as(admin, () => purgeReadoutAction(ref))
  expect(refused.serverError?.code).toBe('forbidden')
  const done = await as(team.owner, () => purgeReadoutAction(ref))
  expect(done.data).toEqual({ removed: 1 })
})

it('lets a commenter add and delete nothing, and hides the team from others', async () => {
  const team = await aTeam()
  const saved = await added(team, aText())
  const commenter = await aMember(team, 'commenter')
  const ref = { team: team.slug, readoutId: saved.readoutId }
  expect((await as(commenter, () => deleteReadoutAction(ref))).serverError?.code).toBe('forbidden')
  const stranger = await aPerson()
  expect((await as(stranger, () => deleteReadoutAction(ref))).serverError?.code).toBe('not-found')
  const other = await aTeam()
  const elsewhere = { team: other.slug, readoutId: saved.readoutId }
  const crossed = await as(other.owner, () => deleteReadoutAction(elsewhere))
  expect(crossed.serverError?.code).toBe('not-found')
})

it('pages through readouts with and without a day, each exactly once', async () => {
  const team = await aTeam()
  const who = { teamId: team.id, userId: team.owner.userId }
  for (let number = 0; number < 115; number++) {
    const body = `Statement number ${number} of the office.`
    const publishedOn =
      number % 3 === 0 ? null : `2024-0${1 + (number % 6)}-${String(10 + (number % 4))}`
    await asSystem((tx) =>
      addReadout(tx, who, {
        ...{ body, publishedOn, accounts: [] },
        title: `Statement ${number}`,
        issuer: { name: number % 2 ? 'Office' : 'Ministry', state: null },
        reading: { ...read(body), positions: [] },
      }),
    )
  }
  for (const filter of [{}, { issuer: 'Office' }]) {
    const seen: { id: string; publishedOn: string | null }[] = []
    let after: string | undefined
    do {
      const page = await as(team.owner, () => getReadoutList(team.slug, { filter, after }))
      seen.push(...page.lines)
      after = page.next ?? undefined
    } while (after)
    const expected = 'issuer' in filter ? 57 : 115
    expect(new Set(seen.map(({ id }) => id)).size).toBe(expected)
    expect(seen).toHaveLength(expected)
    const days = seen.map(({ publishedOn }) => publishedOn ?? '')
    expect(days).toEqual([...days].sort().reverse())
  }
})

it('detaches, attaches, merges and unmerges accounts, and loses none', async () => {
  const team = await aTeam()
  const one = await added(team, aText())
  const two = await added(team, aText({ from: 'b' }))
  const callId = one.calls[0]?.callId ?? ''
  const accountId = two.calls[0]?.accountId ?? ''
  const accountsOf = async (id: string) =>
    (await as(team.owner, () => getCallView(team.slug, { callId: id }))).accounts.length

  const apart = await as(team.owner, () => detachAccountAction({ team: team.slug, accountId }))
  const own = apart.data?.callId ?? ''
  expect([await accountsOf(callId), await accountsOf(own)]).toEqual([1, 1])
  const alone = await as(team.owner, () => detachAccountAction({ team: team.slug, accountId }))
  expect(alone.serverError?.code).toBe('invalid')

  const merge = { team: team.slug, fromCallId: own, intoCallId: callId }
  const merged = await as(team.owner, () => mergeCallsAction(merge))
  expect(await accountsOf(callId)).toBe(2)
  await expect(accountsOf(own)).rejects.toMatchObject({ code: 'not-found' })

  const accountIds = merged.data?.accountIds ?? []
  await as(team.owner, () =>
    unmergeCallsAction({ team: team.slug, callId, fromCallId: own, accountIds }),
  )
  expect([await accountsOf(callId), await accountsOf(own)]).toEqual([1, 1])
  await as(team.owner, () => attachAccountAction({ team: team.slug, accountId, callId }))
  expect(await accountsOf(callId)).toBe(2)
})

it('sets two accounts of a call side by side, each position once', async () => {
  const team = await aTeam()
  const one = await added(team, aText())
  await added(team, aText({ from: 'b' }))
  const callId = one.calls[0]?.callId ?? ''
  const { facing } = await as(team.owner, () => getCallView(team.slug, { callId }))
  if (!facing) throw new Error('two accounts stand side by side')
  const ids = facing.rows.flatMap((row) => [...row.a, ...row.b].map(({ id }) => id))
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toHaveLength(facing.a.positions + facing.b.positions)
})
