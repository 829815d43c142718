import { eq, sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { account, call, participant } from '@/db/schema/call'
import { position, positionIssue, positionSource } from '@/db/schema/position'
import { readout } from '@/db/schema/readout'
import { asSystem } from '@/db/scope'
import { getAcrossChart, getAcrossPage } from '@/lib/features/across/loaders'
import {
  type AcrossChoice,
  readAcrossChoice,
  writeAcrossChoice,
} from '@/lib/features/across/schema'
import { getAcrossOptions } from '@/lib/features/across-options/loaders'
import { getAcrossWording } from '@/lib/features/across-wording/loaders'
import { aMember, as, aTeam, type TestTeam } from '@/scripts/testing/people'
import { anActor, aReadout } from '@/scripts/testing/readouts'

type Held = {
  by: string | 'joint'
  issue?: string
  content?: string
  force?: number
  state?: 'suggested' | 'confirmed' | 'rejected'
}

/** A call of a day, told by one readout, with who took part and what they held. */
async function aCall(team: TestTeam, heldOn: string | null, cast: string[], held: Held[]) {
  const { readoutId, versionId } = await aReadout(team, `A call of ${heldOn}: ${Math.random()}`)
  const teamId = team.id
  return asSystem(async (tx) => {
    const [made] = await tx
      .insert(call)
      .values({ teamId, title: 'Terren – Oskari', heldOn })
      .returning()
    const callId = made?.id ?? ''
    const [told] = await tx
      .insert(account)
      .values({ teamId, readoutId, callId, heldOn })
      .returning()
    const accountId = told?.id ?? ''
    for (const actorId of cast)
      await tx.insert(participant).values({ teamId, accountId, actorId, name: 'Somebody' })
    for (const { by, issue = 'shipping', content = 'safe passage', force = 2, state } of held) {
      const [row] = await tx
        .insert(position)
        .values({
          ...{ teamId, readoutId, versionId, accountId, content, force },
          ...{ cue: 'stressed', cueStart: 0, cueEnd: 8, contentStart: 9, contentEnd: 20 },
          ...{ act: 'assertive', polarity: 'neutral', origin: 'reader' },
          sourceKind: by === 'joint' ? 'joint' : 'actors',
          state: state ?? 'confirmed',
        })
        .returning()
      const positionId = row?.id ?? ''
      if (by !== 'joint')
        await tx.insert(positionSource).values({ teamId, positionId, actorId: by })
      await tx.insert(positionIssue).values({ teamId, positionId, issue })
    }
    return { callId, readoutId }
  })
}

async function aSeries() {
  const team = await aTeam()
  const [terren, oskari] = [await anActor(team, 'Ilva Terren'), await anActor(team, 'Arvo Oskari')]
  const both = [terren, oskari]
  await aCall(team, '2024-05-01', both, [
    { by: terren, content: 'safe and free passage through the Selva Strait', force: 4 },
    { by: 'joint', content: 'a hotline between the two ports' },
  ])
  await aCall(team, '2024-03-01', both, [{ by: oskari, issue: 'fisheries' }])
  await aCall(team, '2024-01-01', both, [
    { by: terren, content: 'safe passage through the Selva Strait', state: 'suggested' },
    { by: terren, content: 'never to be shown', state: 'rejected' },
  ])
  await aCall(team, null, both, [{ by: oskari, content: 'an undated remark' }])
  return { team, terren, oskari }
}

const look = (team: TestTeam, of: Parameters<typeof getAcrossPage>[1]) =>
  as(team.owner, () => getAcrossPage(team.slug, of))
const wordsOf = (lines: { content: readonly { text: string }[] }[]) =>
  lines.map(({ content }) => content.map(({ text }) => text).join(''))

it('tells every position in order of time, undated ones last, rejected ones never', async () => {
  const { team } = await aSeries()
  const page = await look(team, { choice: { actors: [] } })
  expect(page.lines.map(({ heldOn }) => heldOn)).toEqual([
    '2024-01-01',
    '2024-03-01',
    '2024-05-01',
    '2024-05-01',
    null,
  ])
  expect(page.lines[0]?.suggested).toBe(true)
  expect(wordsOf(page.lines)).not.toContain('never to be shown')
})

it('marks the words that changed from the actor’s previous position, and the step of force', async () => {
  const { team, terren } = await aSeries()
  const page = await look(team, { choice: { actors: [terren], issue: 'shipping' } })
  const last = page.lines.find(({ heldOn, joint }) => heldOn === '2024-05-01' && !joint)
  expect(page.lines[0]?.previous).toBeNull()
  expect(last?.previous).toMatchObject({ heldOn: '2024-01-01', step: 2, putOtherwise: false })
  expect(last?.content.filter(({ changed }) => changed).map(({ text }) => text.trim())).toEqual([
    'and free',
  ])
})

it('compares with what was held before the span', async () => {
  const { team, terren } = await aSeries()
  const choice = { actors: [terren], issue: 'shipping', from: '2024-04-01', to: '2024-12-31' }
  const page = await look(team, { choice })
  expect(page.lines.map(({ heldOn }) => heldOn)).toEqual(['2024-05-01', '2024-05-01'])
  expect(page.lines.find(({ joint }) => !joint)?.previous?.heldOn).toBe('2024-01-01')
})

it('counts a joint position for each participant that was picked', async () => {
  const { team, terren, oskari } = await aSeries()
  const choice = { actors: [oskari], issue: 'shipping' }
  const page = await look(team, { choice })
  expect(page.lines.map(({ source, joint }) => [source, joint])).toEqual([
    ['Both sides', true],
    ['Arvo Oskari', false],
  ])
  const chart = await as(team.owner, () =>
    getAcrossChart(team.slug, { choice: { ...choice, actors: [terren, oskari] } }),
  )
  expect(
    chart.points
      .filter(({ joint }) => joint)
      .map(({ actor }) => actor)
      .sort(),
  ).toEqual(['Arvo Oskari', 'Ilva Terren'])
})

it('says in how many readouts between two positions the issue has none', async () => {
  const { team, terren } = await aSeries()
  const page = await look(team, { choice: { actors: [terren], issue: 'shipping' } })
  const told = page.lines.flatMap(({ without }) => without ?? [])
  expect(told).toEqual([{ actor: 'Ilva Terren', readouts: 1, since: '2024-01-01' }])
})

it('pages without leaving any out or telling one twice', async () => {
  const team = await aTeam()
  const terren = await anActor(team, 'Ilva Terren')
  const days = Array.from({ length: 6 }, (_, i) => (i === 5 ? null : `2024-0${i + 1}-01`))
  for (const day of days) {
    const held = Array.from({ length: 20 }, (_, i) => ({
      by: terren,
      content: `${day} point ${i}`,
    }))
    await aCall(team, day, [terren], held)
  }
  for (const choice of [{ actors: [] }, { actors: [terren] }, { actors: [], issue: 'shipping' }]) {
    const seen: string[] = []
    let after: string | undefined
    do {
      const page = await look(team, { choice, after })
      seen.push(...wordsOf(page.lines))
      after = page.next ?? undefined
    } while (after)
    expect(seen.length).toBe(120)
    expect(new Set(seen).size).toBe(120)
    expect(seen.at(-1)).toContain('null point')
  }
})

it('offers actors and issues with counts, and shows another team nothing', async () => {
  const { team, terren } = await aSeries()
  const viewer = await aMember(team, 'viewer')
  const options = await as(viewer, () => getAcrossOptions(team.slug, 'terr'))
  expect(options.actors).toEqual([{ id: terren, label: 'Ilva Terren', positions: 2 }])
  expect(options.issues.map(({ positions }) => positions)).toEqual([4, 1])
  const other = await aTeam()
  const page = await look(other, { choice: { actors: [terren] } })
  expect(page).toMatchObject({ lines: [], actors: [], next: null })
})

/** What the triggers keep of a team, and what it would be if it was written anew from the rows themselves. */
async function keptAndAnew(teamId: string): Promise<{ kept: unknown[]; anew: unknown[] }> {
  const look = sql`select to_jsonb(h) as row from position_in_time h where team_id = ${teamId}
    union all select to_jsonb(t) from call_in_time t where team_id = ${teamId} order by 1`
  return asSystem(async (tx) => {
    const kept = (await tx.execute(look)).rows
    await tx.execute(sql`delete from position_in_time where team_id = ${teamId}`)
    await tx.execute(sql`delete from call_in_time where team_id = ${teamId}`)
    await tx.execute(sql`select position_in_time_keep(${teamId}, (select array_agg(id) from position
      where team_id = ${teamId}))`)
    return { kept, anew: (await tx.execute(look)).rows }
  })
}

it('stands in time as the rows do after any change of them', async () => {
  const { team, terren, oskari } = await aSeries()
  const { callId, readoutId } = await aCall(team, '2024-06-01', [terren], [{ by: 'joint' }])
  const other = await aCall(team, '2024-07-01', [terren], [{ by: terren }])
  const inTeam = sql`team_id = ${team.id}`
  const changes: ((tx: Parameters<Parameters<typeof asSystem>[0]>[0]) => Promise<unknown>)[] = [
    (tx) => tx.update(call).set({ heldOn: '2024-06-02' }).where(eq(call.id, callId)),
    (tx) => tx.update(readout).set({ issuerName: 'Elsewhere' }).where(eq(readout.id, readoutId)),
    (tx) => tx.update(participant).set({ actorId: oskari, state: 'NO' }).where(inTeam),
    (tx) => tx.update(position).set({ force: 4, content: 'x' }).where(inTeam),
    (tx) => tx.update(positionIssue).set({ ordinal: 0 }).where(inTeam),
    (tx) => tx.delete(positionIssue).where(eq(positionIssue.issue, 'fisheries')),
    (tx) => tx.delete(positionSource).where(eq(positionSource.actorId, oskari)),
    (tx) => tx.update(account).set({ callId }).where(eq(account.readoutId, other.readoutId)),
    (tx) => tx.update(call).set({ deletedAt: new Date() }).where(eq(call.id, callId)),
    (tx) => tx.update(call).set({ deletedAt: null }).where(eq(call.id, callId)),
    (tx) => tx.update(readout).set({ deletedAt: new Date() }).where(eq(readout.id, readoutId)),
    (tx) =>
      tx.update(position).set({ anchor: 'unanchored' }).where(eq(position.readoutId, readoutId)),
    (tx) => tx.delete(position).where(eq(position.readoutId, other.readoutId)),
    (tx) => tx.update(position).set({ state: 'rejected' }).where(inTeam),
  ]
  for (const change of changes) {
    await asSystem(change)
    const { kept, anew } = await keptAndAnew(team.id)
    expect(kept).toEqual(anew)
  }
  expect((await keptAndAnew(team.id)).kept).toEqual([])
})

it('goes with the team, the readout and the position', async () => {
  const { team } = await aSeries()
  await asSystem((tx) => tx.delete(readout).where(eq(readout.teamId, team.id)))
  expect((await keptAndAnew(team.id)).kept).toEqual([])
  const second = await aSeries()
  await asSystem((tx) => tx.execute(sql`delete from team where id = ${second.team.id}`))
  expect((await keptAndAnew(second.team.id)).kept).toEqual([])
})

it('answers each condition, and several together', async () => {
  const { team, terren, oskari } = await aSeries()
  const ask = async (over: Partial<AcrossChoice>) =>
    wordsOf((await look(team, { choice: { actors: [], ...over } })).lines)
  expect(await ask({ force: 4 })).toEqual(['safe and free passage through the Selva Strait'])
  expect(await ask({ side: 'joint' })).toEqual(['a hotline between the two ports'])
  expect(await ask({ cue: 'STRESS', actors: [oskari], issue: 'fisheries' })).toHaveLength(1)
  expect(await ask({ cue: '%' })).toHaveLength(5)
  expect(await ask({ act: 'directive' })).toEqual([])
  expect(await ask({ direction: 'neutral', from: '2024-05-01' })).toHaveLength(2)
  expect(await ask({ channel: 'phone' })).toEqual([])
  expect(await ask({ first: '1', actors: [terren] })).toEqual([
    'safe passage through the Selva Strait',
  ])
  expect(await ask({ changed: '2024-02-01', actors: [terren] })).toHaveLength(2)
  expect(await ask({ changed: '2024-06-01', actors: [terren] })).toEqual([])
})

it('finds what one issuer mentions of a call and the other’s account has not', async () => {
  const team = await aTeam()
  const terren = await anActor(team, 'Ilva Terren')
  const told = await aCall(
    team,
    '2024-05-01',
    [terren],
    [
      { by: terren, issue: 'shipping', content: 'told by both' },
      { by: terren, issue: 'fisheries', content: 'told by one' },
    ],
  )
  const also = await aCall(team, '2024-05-01', [terren], [{ by: terren, issue: 'shipping' }])
  await asSystem(async (tx) => {
    await tx.update(readout).set({ issuerName: 'Sudmark' }).where(eq(readout.id, also.readoutId))
    await tx
      .update(account)
      .set({ callId: told.callId })
      .where(eq(account.readoutId, also.readoutId))
  })
  const page = await look(team, { choice: { actors: [], untold: 'Sudmark' } })
  expect(wordsOf(page.lines)).toEqual(['told by one'])
})

it('tells which phrases came and went, and in which readouts of the pair the issue is', async () => {
  const { team, terren, oskari } = await aSeries()
  const choice = { actors: [terren], issue: 'shipping' }
  const wording = await as(team.owner, () => getAcrossWording(team.slug, { choice }))
  expect(wording.phrases.map(({ phrase, outOf }) => [phrase, outOf])).toEqual([
    ['passage through the Selva Strait', 2],
  ])
  const pair = { actors: [terren, oskari], issue: 'shipping' }
  const { courses } = await as(team.owner, () => getAcrossWording(team.slug, { choice: pair }))
  expect(courses.map(({ readouts }) => readouts.map(({ has }) => has))).toEqual([
    [true, false, true],
  ])
})

it('gives one question one address', () => {
  const choice = readAcrossChoice(new URLSearchParams('force=3&issue=trade&side=mine&first=1'))
  expect(choice).toEqual({ actors: [], issue: 'trade', force: 3, first: '1' })
  expect(writeAcrossChoice(choice)).toBe('issue=trade&force=3&first=1')
})

it('counts a call right when two people decide on it at once', async () => {
  const { team, terren } = await aSeries()
  const held = Array.from({ length: 6 }, () => ({ by: terren }))
  const { readoutId } = await aCall(team, '2024-08-01', [terren], held)
  const rows = await asSystem((tx) =>
    tx.select({ id: position.id }).from(position).where(eq(position.readoutId, readoutId)),
  )
  await Promise.all(
    rows
      .slice(1)
      .map(({ id }) =>
        asSystem((tx) => tx.update(position).set({ state: 'rejected' }).where(eq(position.id, id))),
      ),
  )
  const { kept, anew } = await keptAndAnew(team.id)
  expect(kept).toEqual(anew)
})
