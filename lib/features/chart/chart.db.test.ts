import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { account, call, participant } from '@/db/schema/call'
import { position, positionIssue, positionSource } from '@/db/schema/position'
import { readout } from '@/db/schema/readout'
import { asSystem } from '@/db/scope'
import { type ChartFigure, tableOfFigure } from '@/lib/core/charting/figure'
import { getAcrossPage } from '@/lib/features/across/loaders'
import { type AcrossChoice, readAcrossChoice } from '@/lib/features/across/schema'
import { drawChart, getChart, tabulateChart } from '@/lib/features/chart/loaders'
import { type ChartChoice, readChartChoice, writeChartChoice } from '@/lib/features/chart/schema'
import { as, aTeam, type TestTeam } from '@/scripts/testing/people'
import { anActor, aReadout } from '@/scripts/testing/readouts'

const NORLAND = 'Ministry of Norland'
const SUDMARK = 'Ministry of Sudmark'

type Party = { id: string; name: string; state?: string }
type Told = {
  issuer: string
  initiator?: string | null
  initiatorState?: string | null
  /** The issuer's own side first. */
  cast: Party[]
  held?: { by: Party | 'joint'; issue: string }[]
}

/** A call of a day with its accounts. */
async function aCall(
  team: TestTeam,
  of: { on: string | null; channel?: 'phone' | 'video'; told: Told[] },
): Promise<string> {
  const teamId = team.id
  const callId = await asSystem(async (tx) => {
    const values = { teamId, title: 'A call', heldOn: of.on, channel: of.channel ?? 'phone' }
    const [made] = await tx.insert(call).values(values).returning()
    return made?.id ?? ''
  })
  for (const told of of.told) await anAccount(team, callId, told)
  return callId
}

async function anAccount(team: TestTeam, callId: string, told: Told): Promise<void> {
  const { readoutId, versionId } = await aReadout(team, `A call: ${Math.random()}`)
  const teamId = team.id
  await asSystem(async (tx) => {
    await tx.update(readout).set({ issuerName: told.issuer }).where(eq(readout.id, readoutId))
    const { initiator = null, initiatorState = null } = told
    const [made] = await tx
      .insert(account)
      .values({ teamId, readoutId, callId, initiator, initiatorState })
      .returning()
    const accountId = made?.id ?? ''
    for (const [at, { id: actorId, name, state }] of told.cast.entries())
      await tx
        .insert(participant)
        .values({ teamId, accountId, actorId, name, state, side: at === 0 ? 'a' : 'b' })
    for (const { by, issue } of told.held ?? []) {
      const [row] = await tx
        .insert(position)
        .values({
          ...{ teamId, readoutId, versionId, accountId, content: 'safe passage', force: 2 },
          ...{ cue: 'stressed', cueStart: 0, cueEnd: 8, contentStart: 9, contentEnd: 20 },
          ...{ act: 'assertive', polarity: 'neutral', origin: 'person', state: 'confirmed' },
          sourceKind: by === 'joint' ? 'joint' : 'actors',
        })
        .returning()
      const positionId = row?.id ?? ''
      if (by !== 'joint')
        await tx.insert(positionSource).values({ teamId, positionId, actorId: by.id })
      await tx.insert(positionIssue).values({ teamId, positionId, issue })
    }
  })
}

/** Four calls between Terren and Lenk or Hale, two of them told by both sides. */
async function aYear() {
  const team = await aTeam()
  const party = async (name: string, state: string): Promise<Party> => ({
    ...{ name, state, id: await anActor(team, name) },
  })
  const [terren, lenk, hale] = [
    await party('Ilva Terren', 'NO'),
    await party('Pavo Lenk', 'SE'),
    await party('Doran Hale', 'DK'),
  ]
  await aCall(team, {
    on: '2024-01-10',
    told: [
      {
        ...{ issuer: NORLAND, initiator: 'Pavo Lenk', cast: [terren, lenk] },
        held: [
          { by: terren, issue: 'trade' },
          { by: terren, issue: 'trade' },
          { by: terren, issue: 'energy' },
          { by: 'joint', issue: 'health' },
        ],
      },
      {
        ...{ issuer: SUDMARK, cast: [lenk, terren] },
        held: [
          { by: lenk, issue: 'trade' },
          { by: 'joint', issue: 'health' },
        ],
      },
    ],
  })
  await aCall(team, {
    on: '2024-01-20',
    channel: 'video',
    told: [
      {
        ...{ issuer: NORLAND, initiator: 'the Norwegian side', initiatorState: 'NO' },
        cast: [terren, lenk],
        held: [{ by: terren, issue: 'trade' }],
      },
      { issuer: SUDMARK, cast: [lenk, terren], held: [{ by: lenk, issue: 'energy' }] },
    ],
  })
  await aCall(team, {
    on: '2024-03-05',
    told: [{ issuer: NORLAND, cast: [terren, hale], held: [{ by: terren, issue: 'trade' }] }],
  })
  await aCall(team, { on: null, told: [{ issuer: NORLAND, cast: [terren, lenk] }] })
  return { team, terren, lenk, hale }
}

function aChoice(over: Partial<ChartChoice> & Pick<ChartChoice, 'kind'>): ChartChoice {
  return { by: 'actors', across: { actors: [] }, ...over }
}
const figureOf = async (team: TestTeam, choice: ChartChoice): Promise<ChartFigure> =>
  (await as(team.owner, () => getChart(team.slug, choice))).figure
const rowsOf = async (team: TestTeam, choice: ChartChoice) =>
  tableOfFigure(await figureOf(team, choice)).rows.map(({ cells }) => cells)

/** The positions that a mark leads to. */
async function ledTo(team: TestTeam, to: string) {
  const choice: AcrossChoice = readAcrossChoice(new URLSearchParams(to.split('?')[1]))
  return (await as(team.owner, () => getAcrossPage(team.slug, { choice }))).lines
}

it('counts readouts in which an actor alone raises an issue, by initiative and channel', async () => {
  const { team, lenk } = await aYear()
  const choice = aChoice({ kind: 'raised' })
  // all; own, another's, untold; phone, video, in person, letter, unknown
  expect(await rowsOf(team, choice)).toEqual([
    ['Ilva Terren', 'Trade', 3, 1, 1, 1, 2, 1, 0, 0, 0],
    ['Ilva Terren', 'Energy', 1, 0, 1, 0, 1, 0, 0, 0, 0],
    ['Pavo Lenk', 'Energy', 1, 0, 0, 1, 0, 1, 0, 0, 0],
    ['Pavo Lenk', 'Trade', 1, 0, 0, 1, 1, 0, 0, 0, 0],
  ])
  const own = aChoice({ kind: 'raised', across: { actors: [lenk.id], issue: 'trade' } })
  expect((await rowsOf(team, own)).length).toBe(1)
  const late = aChoice({ kind: 'raised', across: { actors: [], from: '2024-02-01' } })
  expect((await rowsOf(team, late)).map(([who, what, all]) => [who, what, all])).toEqual([
    ['Ilva Terren', 'Trade', 1],
  ])
})

it('leads from each part to the readouts that it counts', async () => {
  const { team } = await aYear()
  const figure = await figureOf(team, aChoice({ kind: 'raised' }))
  if (figure.kind !== 'raised') throw new Error('another chart')
  for (const { parts, to } of figure.of.lines)
    for (const part of ['all', 'own', 'other', 'untold', 'phone', 'video'] as const) {
      const lines = await ledTo(team, to[part])
      expect(new Set(lines.map(({ readoutId }) => readoutId)).size).toBe(parts[part])
    }
})

it('counts what one account mentions and the other’s of the same call does not', async () => {
  const { team } = await aYear()
  const choice = aChoice({ kind: 'untold', a: NORLAND, b: SUDMARK })
  expect(await rowsOf(team, choice)).toEqual([
    ['Energy', NORLAND, SUDMARK, 1, 1, '100 %'],
    ['Energy', SUDMARK, NORLAND, 1, 1, '100 %'],
    ['Trade', NORLAND, SUDMARK, 1, 2, '50 %'],
    ['Trade', SUDMARK, NORLAND, 0, 1, '0 %'],
    ['Health', NORLAND, SUDMARK, 0, 1, '0 %'],
    ['Health', SUDMARK, NORLAND, 0, 1, '0 %'],
  ])
  const figure = await figureOf(team, choice)
  if (figure.kind !== 'untold') throw new Error('another chart')
  expect(figure.of.calls).toBe(2)
  for (const line of figure.of.lines) {
    const calls = async (to: string) =>
      new Set((await ledTo(team, to)).map(({ callId }) => callId)).size
    expect([await calls(line.to.a), await calls(line.to.b)]).toEqual([line.onlyA, line.onlyB])
  }
})

it('takes the pair of issuers with most calls in common for whoever chose none', async () => {
  const { team } = await aYear()
  const view = await as(team.owner, () => getChart(team.slug, aChoice({ kind: 'untold' })))
  expect(view.pairs).toEqual([{ a: NORLAND, b: SUDMARK, calls: 2 }])
  expect(view.choice).toMatchObject({ a: NORLAND, b: SUDMARK })
})

it('counts calls per month of everybody and of each pair, by actors and by states', async () => {
  const { team, hale } = await aYear()
  expect(await rowsOf(team, aChoice({ kind: 'months' }))).toEqual([
    ['All calls', '2024-01', 2],
    ['All calls', '2024-03', 1],
    ['Ilva Terren – Pavo Lenk', '2024-01', 2],
    ['Ilva Terren – Doran Hale', '2024-03', 1],
  ])
  const states = await rowsOf(team, aChoice({ kind: 'months', by: 'states' }))
  expect(states.slice(2)).toEqual([
    ['Norway – Sweden', '2024-01', 2],
    ['Denmark – Norway', '2024-03', 1],
  ])
  const across = { actors: [hale.id] }
  expect(await rowsOf(team, aChoice({ kind: 'months', across }))).toEqual([
    ['All calls of those picked', '2024-03', 1],
    ['Ilva Terren – Doran Hale', '2024-03', 1],
  ])
})

it('joins those who speak with each other, once a call, undated ones too', async () => {
  const { team } = await aYear()
  const choice = aChoice({ kind: 'network' })
  expect(await rowsOf(team, choice)).toEqual([
    ['Ilva Terren', 'Pavo Lenk', 3, '2024-01-10', '2024-01-20'],
    ['Ilva Terren', 'Doran Hale', 1, '2024-03-05', '2024-03-05'],
  ])
  for (const by of ['actors', 'states'] as const) {
    const figure = await figureOf(team, { ...choice, by })
    if (figure.kind !== 'network') throw new Error('another chart')
    const [most] = figure.of.exchanges
    const lines = await ledTo(team, most?.to ?? '')
    // Of the three calls the undated one has no position.
    expect(new Set(lines.map(({ callId }) => callId)).size).toBe(2)
  }
})

it('shows the issue held most often to whoever asks for nothing, and another team nothing', async () => {
  const { team } = await aYear()
  const view = await as(team.owner, () => getChart(team.slug, aChoice({ kind: 'force' })))
  expect(view.issue?.id).toBe('trade')
  expect(tableOfFigure(view.figure).rows.length).toBe(5)
  const other = await aTeam()
  for (const kind of ['force', 'raised', 'untold', 'months', 'network'] as const) {
    const own = { kind, a: NORLAND, b: SUDMARK }
    const empty = await as(other.owner, () => getChart(other.slug, aChoice(own)))
    expect(empty.some).toBe(false)
    expect(tableOfFigure(empty.figure).rows).toEqual([])
    const picture = await as(other.owner, () => drawChart(other.slug, aChoice(own)))
    expect(picture).toContain('Nothing to draw.')
    expect(picture).not.toContain('NaN')
  }
})

it('gives picture and figures to take away, which say the same as the table', async () => {
  const { team } = await aYear()
  const choice = aChoice({ kind: 'months' })
  const csv = await as(team.owner, () => tabulateChart(team.slug, choice))
  expect(csv.split('\r\n')).toEqual([
    'Who,Month,Calls',
    'All calls,2024-01,2',
    'All calls,2024-03,1',
    'Ilva Terren – Pavo Lenk,2024-01,2',
    'Ilva Terren – Doran Hale,2024-03,1',
  ])
  const svg = await as(team.owner, () => drawChart(team.slug, choice))
  expect(svg).toContain('<title>Ilva Terren – Pavo Lenk, Jan 2024: 2 calls</title>')
})

it('gives one chart one address, and leaves out what another chart needs', () => {
  const read = (address: string) => readChartChoice(new URLSearchParams(address))
  expect(read('chart=none&by=none')).toMatchObject({ kind: 'force', by: 'actors' })
  const raised = read('chart=raised&issue=trade&force=3&from=2024-01-01')
  expect(writeChartChoice(raised)).toBe('chart=raised&issue=trade&from=2024-01-01')
  const untold = 'chart=untold&a=Norland&b=Sudmark&to=2024-01-01'
  expect(writeChartChoice(read(untold))).toBe(untold)
  expect(writeChartChoice(read('chart=force&issue=trade&force=3'))).toBe(
    'chart=force&issue=trade&force=3',
  )
})
