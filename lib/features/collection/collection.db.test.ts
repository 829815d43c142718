import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { collection } from '@/db/schema/collection'
import { asSystem } from '@/db/scope'
import { publishEditionAction } from '@/lib/features/brief/actions'
import {
  addItemAction,
  createCollectionAction,
  editNoteAction,
  moveItemAction,
  removeItemAction,
  restoreItemAction,
} from '@/lib/features/collection/actions'
import { listCollections, requireCollection } from '@/lib/features/collection/loaders'
import { aComparedCall } from '@/scripts/testing/calls'
import { aMember, as, aTeam, type TestPerson, type TestTeam } from '@/scripts/testing/people'
import { aReadout } from '@/scripts/testing/readouts'

async function aCollection(team: TestTeam, person: TestPerson, notes: readonly string[]) {
  const made = await as(person, () => createCollectionAction({ team: team.slug, title: 'Straits' }))
  const collectionId = made.data?.collectionId ?? ''
  for (const note of notes) {
    await as(person, () =>
      addItemAction({ team: team.slug, collectionId, subject: { kind: 'note', note } }),
    )
  }
  return collectionId
}

function notesOf(team: TestTeam, person: TestPerson, collectionId: string) {
  return as(person, async () => (await requireCollection(team.slug, collectionId)).items)
}

it('keeps items in the order they were put, however often they are moved', async () => {
  const team = await aTeam()
  const id = await aCollection(team, team.owner, ['one', 'two', 'three'])
  const [one, two, three] = await notesOf(team, team.owner, id)
  const move = (itemId = '', afterId: string | null = null) =>
    as(team.owner, () => moveItemAction({ team: team.slug, itemId, afterId }))
  await move(three?.id, null)
  await move(one?.id, two?.id)
  expect((await notesOf(team, team.owner, id)).map((item) => item.note)).toEqual([
    'three',
    'two',
    'one',
  ])
  await Promise.all([move(one?.id, null), move(two?.id, null), move(three?.id, one?.id)])
  const ranks = (await notesOf(team, team.owner, id)).map((item) => item.note)
  expect(new Set(ranks)).toEqual(new Set(['one', 'two', 'three']))
})

it('takes an item out and puts it back where it was', async () => {
  const team = await aTeam()
  const id = await aCollection(team, team.owner, ['one', 'two', 'three'])
  const itemId = (await notesOf(team, team.owner, id))[1]?.id ?? ''
  await as(team.owner, () => removeItemAction({ team: team.slug, itemId }))
  expect((await notesOf(team, team.owner, id)).map((item) => item.note)).toEqual(['one', 'three'])
  await as(team.owner, () => restoreItemAction({ team: team.slug, itemId }))
  expect((await notesOf(team, team.owner, id)).map((item) => item.note)).toEqual([
    'one',
    'two',
    'three',
  ])
})

it('refuses a note written on an older one, and shows both', async () => {
  const team = await aTeam()
  const other = await aMember(team, 'editor')
  const id = await aCollection(team, team.owner, ['first'])
  const item = (await notesOf(team, team.owner, id))[0]
  const write = (person: TestPerson, note: string) =>
    as(person, () =>
      editNoteAction({
        team: team.slug,
        itemId: item?.id ?? '',
        revision: item?.revision ?? 0,
        note,
      }),
    )
  expect((await write(other, 'theirs')).data?.revision).toBe(2)
  const refused = await write(team.owner, 'mine')
  expect(refused.serverError).toMatchObject({
    code: 'conflict',
    detail: { note: 'theirs', revision: 2 },
  })
  expect((await notesOf(team, team.owner, id))[0]?.note).toBe('theirs')
})

it('renders notes without what could run', async () => {
  const team = await aTeam()
  const id = await aCollection(team, team.owner, [
    '<script>alert(1)</script>\n\n**bold** [x](javascript:alert(1))',
  ])
  const html = (await notesOf(team, team.owner, id))[0]?.noteHtml ?? ''
  expect(html).toContain('<strong>bold</strong>')
  expect(html).not.toMatch(/<script|javascript:/)
})

it('tells that something is in a collection already, and puts it in once more only on purpose', async () => {
  const team = await aTeam()
  const id = await aCollection(team, team.owner, ['a note', 'a note'])
  const { readoutId } = await aReadout(team)
  const add = (change: { again?: boolean } = {}) =>
    as(team.owner, () =>
      addItemAction({
        team: team.slug,
        collectionId: id,
        subject: { kind: 'readout', readoutId },
        ...change,
      }),
    )
  const itemId = (await add()).data?.itemId ?? ''
  const [second, third] = await Promise.all([add(), add()])
  for (const { serverError } of [second, third]) {
    expect(serverError).toMatchObject({ code: 'duplicate', detail: { itemId } })
  }
  expect(await notesOf(team, team.owner, id)).toHaveLength(3)
  expect((await add({ again: true })).data?.itemId).not.toBe(itemId)
  expect(await notesOf(team, team.owner, id)).toHaveLength(4)

  // What was taken out is not there.
  for (const item of (await notesOf(team, team.owner, id)).filter(
    ({ kind }) => kind === 'readout',
  )) {
    await as(team.owner, () => removeItemAction({ team: team.slug, itemId: item.id }))
  }
  expect((await add()).serverError).toBeUndefined()
})

it('knows a comparison again from its other side', async () => {
  const { team, callId, accountA, accountB } = await aComparedCall()
  const id = await aCollection(team, team.owner, [])
  const add = (accounts: { accountA: string; accountB: string }) =>
    as(team.owner, () =>
      addItemAction({
        team: team.slug,
        collectionId: id,
        subject: { kind: 'comparison', callId, ...accounts },
      }),
    )
  expect((await add({ accountA, accountB })).serverError).toBeUndefined()
  const turned = await add({ accountA: accountB, accountB: accountA })
  expect(turned.serverError?.code).toBe('duplicate')
})

it('lets commenters and viewers look but not write', async () => {
  const team = await aTeam()
  const id = await aCollection(team, team.owner, ['one'])
  for (const role of ['viewer', 'commenter'] as const) {
    const person = await aMember(team, role)
    const tried = await as(person, () =>
      addItemAction({ team: team.slug, collectionId: id, subject: { kind: 'note', note: 'no' } }),
    )
    expect(tried.serverError?.code).toBe('forbidden')
    expect(
      await as(person, async () => (await listCollections(team.slug)).collections.length),
    ).toBe(1)
  }
})

it('counts in the list what each collection holds and has published, and nothing of another', async () => {
  const team = await aTeam()
  const { slug, owner } = team
  const published = await aCollection(team, owner, ['one', 'two', 'three'])
  await aCollection(team, owner, ['another'])
  const [first] = await notesOf(team, owner, published)
  await as(owner, () => removeItemAction({ team: slug, itemId: first?.id ?? '' }))
  const edition = { title: 'Straits', summary: '', named: false, authors: [] }
  await as(owner, () => publishEditionAction({ team: slug, collectionId: published, ...edition }))
  const { collections } = await as(owner, () => listCollections(slug))
  const counted = new Map(collections.map((one) => [one.id, [one.items, one.editions]]))
  expect(counted.get(published)).toEqual([2, 1])
  expect([...counted.values()]).toContainEqual([1, 0])
})

it('lists every collection once, however close together they were changed', async () => {
  const team = await aTeam()
  const rows = Array.from({ length: 120 }, (_, at) => ({
    teamId: team.id,
    title: `Collection ${at}`,
    description: '',
    updatedAt: sql`timestamptz '2024-03-12 10:00:00' + ${at} * interval '1 microsecond'`,
  }))
  await asSystem((tx) => tx.insert(collection).values(rows))
  const seen: string[] = []
  let cursor: string | undefined
  do {
    const page = await as(team.owner, () => listCollections(team.slug, cursor))
    seen.push(...page.collections.map(({ title }) => title))
    cursor = page.next ?? undefined
  } while (cursor)
  expect(seen).toEqual(rows.map(({ title }) => title).reverse())
})
