import { expect, it } from 'vitest'
import { account, call, participant } from '@/db/schema/call'
import { position, positionIssue, positionSource } from '@/db/schema/position'
import { asSystem } from '@/db/scope'
import { getAcrossChart, getAcrossOptions, getAcrossPage } from '@/lib/features/across/loaders'
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
