import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { asMember } from '@/db/scope'
import { deleteReadoutAction, restoreReadoutAction } from '@/lib/features/deleted-readout/actions'
import { loadSampleAction, removeSampleAction } from '@/lib/features/sample/actions'
import { getSampleState } from '@/lib/features/sample/loaders'
import { findInTeam } from '@/lib/features/search/loaders'
import type { Hit } from '@/lib/features/search/schema'
import { as, aTeam, sealedMember, type TestTeam } from '@/scripts/testing/people'

let team: TestTeam
const find = (q: string, typing = false, of = team) =>
  as(of.owner, () => findInTeam(of.slug, { q, typing }))
const kinds = (hits: Hit[]) => [...new Set(hits.map(({ kind }) => kind))].sort()

beforeAll(async () => {
  team = await aTeam()
  await as(team.owner, () => loadSampleAction({ team: team.slug }))
})

describe('searching', () => {
  it('finds readouts, positions, people, calls and collections as soon as they are saved', async () => {
    expect(kinds((await find('Terren')).hits)).toEqual(['actor', 'call', 'readout'])
    expect(kinds((await find('inspection')).hits)).toContain('position')
    expect(kinds((await find('Selva six calls')).hits)).toEqual(['collection'])
    expect(kinds((await find('migration')).hits)).toContain('issue')
  })

  it('asks for every word in any form, and for phrases as they stand', async () => {
    expect((await find('inspecting vessel')).hits.length).toBeGreaterThan(0)
    expect((await find('inspection zeppelin')).hits).toEqual([])
    expect((await find('"Selva Strait"')).hits.length).toBeGreaterThan(0)
    expect((await find('"Strait Selva"')).hits).toEqual([])
    expect((await find('"Selva Straits"')).hits).toEqual([])
    expect((await find('the of "the ministers"')).hits.length).toBeGreaterThan(0)
  })

  it('lets the last word go on while it is typed', async () => {
    expect((await find('inspec', true)).hits.length).toBeGreaterThan(0)
    expect((await find('inspec')).hits).toEqual([])
  })

  it('marks what it found', async () => {
    const { hits } = await find('inspection')
    const [readout] = hits.filter((hit) => hit.kind === 'readout')
    const marked = readout?.text.filter((piece) => piece.found).map((piece) => piece.text)
    expect(marked?.every((word) => /^inspection/i.test(word))).toBe(true)
    expect(marked?.length).toBeGreaterThan(0)
  })

  it('does not find what was deleted, and finds it again when it is restored', async () => {
    const { hits } = await find('"Halvik and Tarsk"')
    const readouts = hits.filter((hit) => hit.kind === 'readout')
    expect(readouts.length).toBeGreaterThan(0)
    const of = (readoutId: string) => ({ team: team.slug, readoutId })
    for (const { id } of readouts) await as(team.owner, () => deleteReadoutAction(of(id)))
    expect((await find('"Halvik and Tarsk"')).hits.filter((hit) => hit.kind !== 'issue')).toEqual(
      [],
    )
    for (const { id } of readouts) await as(team.owner, () => restoreReadoutAction(of(id)))
    expect((await find('"Halvik and Tarsk"')).hits).toHaveLength(hits.length)
  })

  it('finds nothing in another team, and refuses the table itself', async () => {
    const other = await aTeam()
    expect((await find('Terren', false, other)).hits).toEqual([])
    const member = await sealedMember(team, team.owner)
    await expect(
      asMember(member, (tx) => tx.execute(sql`select 1 from search_entry`)),
    ).rejects.toMatchObject({ cause: { code: '42501' } })
    await expect(
      asMember(member, (tx) => tx.execute(sql`select search_drop(null, null, null)`)),
    ).rejects.toMatchObject({ cause: { code: '42501' } })
  })

  it.each(["'", '"', '\\', ':*', '!', '&', '(', "a' | b:*", '—', ''])(
    'takes %j for what it is: words or nothing',
    async (q) => {
      expect((await find(q, true)).more).toEqual([])
    },
  )
})

describe('the sample', () => {
  it('is loaded once, restored when part of it is gone, and leaves nothing when removed', async () => {
    const own = await aTeam()
    const state = () => as(own.owner, () => getSampleState(own.slug))
    const load = () => as(own.owner, () => loadSampleAction({ team: own.slug }))
    expect((await load()).data).toEqual({ readouts: 12 })
    expect((await load()).data).toEqual({ readouts: 0 })
    const { hits } = await find('Terren', false, own)
    const readoutId = hits.find(({ kind }) => kind === 'readout')?.id ?? ''
    await as(own.owner, () => deleteReadoutAction({ team: own.slug, readoutId }))
    expect((await state()).missing).toBe(1)
    expect((await load()).data).toEqual({ readouts: 1 })
    expect((await state()).missing).toBe(0)
    await as(own.owner, () => removeSampleAction({ team: own.slug }))
    expect(await state()).toMatchObject({ readouts: 0, comments: 0, decisions: 0, editions: 0 })
    const left = (await find('Terren', false, own)).hits
    expect(left).toEqual([])
    const member = await sealedMember(own, own.owner)
    const { rows } = await asMember(member, (tx) =>
      tx.execute(sql`select
        (select count(*)::int from readout) + (select count(*)::int from call)
        + (select count(*)::int from actor) + (select count(*)::int from collection) as rest,
        (select array_agg(verb) from activity) as verbs`),
    )
    expect(rows).toEqual([{ rest: 0, verbs: ['sample.remove'] }])
  })
})
