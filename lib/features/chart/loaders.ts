import 'server-only'
import { asMember, type Tx } from '@/db/scope'
import { daysOfMonth, type MonthRow } from '@/lib/core/charting/calls-by-month'
import {
  CHART_TITLES,
  type ChartFigure,
  type ChartKind,
  describeFigure,
  layFigure,
  tableOfFigure,
} from '@/lib/core/charting/figure'
import {
  INITIATIVES,
  RAISED_CHANNELS,
  type RaisedLine,
  type RaisedPart,
  raisedLines,
} from '@/lib/core/charting/raised-issues'
import { sceneSvg } from '@/lib/core/charting/scene-svg'
import { sortUntold } from '@/lib/core/charting/untold-issues'
import { csvOf } from '@/lib/core/exporting/csv'
import { stateName } from '@/lib/core/reading/gazetteer'
import { labelOfIssue } from '@/lib/core/reading/issue-label'
import { listActorNames } from '@/lib/features/across/data'
import { readAcrossChart } from '@/lib/features/across/loaders'
import {
  type AcrossChoice,
  acrossChoiceSchema,
  isNarrowed,
  writeAcrossChoice,
} from '@/lib/features/across/schema'
import { listAcrossIssues } from '@/lib/features/across-options/data'
import * as data from '@/lib/features/chart/data'
import type { ChartChoice, ChartParties, ChartView, IssuerPair } from '@/lib/features/chart/schema'
import { requireMember } from '@/lib/platform/auth/session'

const LINES = 16
const ISSUES = 24
const PAIRS = 8
const ISSUER_PAIRS = 40
const SPEAKERS = 24
const PICTURE_WIDTH = 960

/** A chart with what one can choose there. Who chose nothing sees the issue held most often, or the busiest pair. */
export async function getChart(team: string, asked: ChartChoice): Promise<ChartView> {
  const member = await requireMember(team, 'comparison.read')
  return asMember(member, async (tx) => {
    const { teamId } = member
    const pairs = await pairsOf(tx, teamId, asked)
    const choice = await withDefaults(tx, teamId, { asked, pairs })
    const { actors, issue } = choice.across
    const names = actors.length > 0 ? await listActorNames(tx, teamId, actors) : []
    return {
      choice,
      figure: await readChart(tx, teamId, choice),
      actors: actors.flatMap((id) => names.find((one) => one.id === id) ?? []),
      issue: issue ? { id: issue, label: labelOfIssue(issue) } : null,
      pairs,
      some: await data.hasCalls(tx, teamId),
    }
  })
}

/** A chart as a picture that stands by itself. */
export async function drawChart(team: string, choice: ChartChoice): Promise<string> {
  const member = await requireMember(team, 'comparison.read')
  const figure = await asMember(member, (tx) => readChart(tx, member.teamId, choice))
  return sceneSvg(layFigure(figure, PICTURE_WIDTH), {
    title: CHART_TITLES[choice.kind],
    told: describeFigure(figure),
  })
}

/** The figures of a chart as CSV. */
export async function tabulateChart(team: string, choice: ChartChoice): Promise<string> {
  const member = await requireMember(team, 'comparison.read')
  const figure = await asMember(member, (tx) => readChart(tx, member.teamId, choice))
  const { columns, rows } = tableOfFigure(figure)
  return csvOf([columns.map(({ label }) => label), ...rows.map(({ cells }) => cells)])
}

async function pairsOf(
  tx: Tx,
  teamId: string,
  { kind, across }: ChartChoice,
): Promise<IssuerPair[]> {
  if (kind !== 'untold') return []
  return data.listIssuerPairs(tx, teamId, { choice: across, limit: ISSUER_PAIRS })
}

async function withDefaults(
  tx: Tx,
  teamId: string,
  { asked, pairs }: { asked: ChartChoice; pairs: readonly IssuerPair[] },
): Promise<ChartChoice> {
  if (asked.kind === 'force' && !isNarrowed(asked.across)) {
    const [often] = await listAcrossIssues(tx, teamId)
    return often ? { ...asked, across: { ...asked.across, issue: often.id } } : asked
  }
  const [busiest] = pairs
  if (asked.kind === 'untold' && !(asked.a && asked.b) && busiest)
    return { ...asked, a: busiest.a, b: busiest.b }
  return asked
}

/** The figures of a choice, in a transaction that is open already. */
export async function readChart(tx: Tx, teamId: string, choice: ChartChoice): Promise<ChartFigure> {
  return READ[choice.kind](tx, teamId, choice)
}

const READ: Record<
  ChartKind,
  (tx: Tx, teamId: string, choice: ChartChoice) => Promise<ChartFigure>
> = { force, raised, untold, months, network }

async function force(tx: Tx, teamId: string, { across, after }: ChartChoice): Promise<ChartFigure> {
  const chart = await readAcrossChart(tx, teamId, { choice: across, after })
  return { kind: 'force', of: { ...chart, picked: across.actors } }
}

/** Path within the team of the positions that fit, within the days of the chart. */
function leadTo({ from, to }: AcrossChoice, over: object): string {
  return `across?${writeAcrossChoice(acrossChoiceSchema.parse({ actors: [], from, to, ...over }))}`
}

async function raised(tx: Tx, teamId: string, { across }: ChartChoice): Promise<ChartFigure> {
  const rows = await data.listRaised(tx, teamId, { choice: across, limit: LINES })
  const lines = raisedLines(rows.map((row) => ({ ...row, label: labelOfIssue(row.issue) })))
  return {
    kind: 'raised',
    of: {
      lines: lines.map((line) => ({ ...line, to: partsTo(across, line) })),
      outOf: rows[0]?.outOf ?? 0,
    },
  }
}

function partsTo(across: AcrossChoice, { actorId, issue }: RaisedLine): Record<RaisedPart, string> {
  const to = (over: object) => leadTo(across, { actors: [actorId], issue, side: 'alone', ...over })
  const parts = [
    ...INITIATIVES.map((initiative) => [initiative, to({ initiative })]),
    ...RAISED_CHANNELS.map((channel) => [channel, to({ channel })]),
  ]
  return { all: to({}), ...Object.fromEntries(parts) }
}

async function untold(tx: Tx, teamId: string, { across, a, b }: ChartChoice): Promise<ChartFigure> {
  if (!a || !b || a === b)
    return { kind: 'untold', of: { a: '', b: '', calls: 0, lines: [], outOf: 0 } }
  const rows = await data.listUntold(tx, teamId, { choice: across, pair: { a, b } })
  const lines = sortUntold(rows.map((row) => ({ ...row, label: labelOfIssue(row.issue) })))
  const calls = await data.countFacing(tx, teamId, { choice: across, pair: { a, b } })
  return {
    kind: 'untold',
    of: {
      ...{ a, b, calls, outOf: lines.length },
      lines: lines.slice(0, ISSUES).map((line) => ({
        ...line,
        to: {
          a: leadTo(across, { issue: line.issue, issuer: a, untold: b }),
          b: leadTo(across, { issue: line.issue, issuer: b, untold: a }),
        },
      })),
    },
  }
}

async function months(tx: Tx, teamId: string, { across, by }: ChartChoice): Promise<ChartFigure> {
  const all = await data.listMonths(tx, teamId, across)
  const rows = await data.listPairMonths(tx, teamId, { choice: across, by, limit: PAIRS })
  const pairs = [...new Set(rows.map(({ one, other }) => `${one}_${other}`))]
  const names = await namesOf(tx, teamId, {
    by,
    ids: rows.flatMap(({ one, other }) => [one, other]),
  })
  const own = pairs.map((pair): MonthRow => {
    const held = rows.filter(({ one, other }) => `${one}_${other}` === pair)
    return {
      ...{ key: pair, name: pair.split('_').map(names).join(' – '), calls: held[0]?.calls ?? 0 },
      months: held.map(({ month, often }) => ({
        ...{ month, calls: often },
        to: leadTo(across, { pair, ...clipped(across, month) }),
      })),
    }
  })
  const [only, ...more] = across.actors
  const whose = only ? (more.length > 0 ? { actors: across.actors } : { with: only }) : {}
  const every: MonthRow = {
    ...{ key: 'all', name: only ? 'All calls of those picked' : 'All calls' },
    calls: all.reduce((calls, one) => calls + one.calls, 0),
    months: all.map(({ month, calls }) => ({
      ...{ month, calls },
      to: leadTo(across, { ...whose, ...clipped(across, month) }),
    })),
  }
  return { kind: 'months', of: { rows: [every, ...own], outOf: rows[0]?.outOf ?? 0 } }
}

/** A month as far as it is within the days of the chart. */
function clipped({ from, to }: AcrossChoice, month: string): { from: string; to: string } {
  const days = daysOfMonth(month)
  return {
    from: from && from > days.from ? from : days.from,
    to: to && to < days.to ? to : days.to,
  }
}

async function network(tx: Tx, teamId: string, { across, by }: ChartChoice): Promise<ChartFigure> {
  const asked = { choice: across, by }
  const rows = await data.listSpeakers(tx, teamId, { ...asked, limit: SPEAKERS })
  const ids = rows.map(({ id }) => id)
  const exchanges = await data.listExchanges(tx, teamId, { ...asked, among: ids })
  const names = await namesOf(tx, teamId, { by, ids })
  return {
    kind: 'network',
    of: {
      speakers: rows.map(({ id, calls }) => ({
        ...{ id, calls, name: names(id) },
        to: leadTo(across, by === 'states' ? { state: id } : { actors: [id] }),
      })),
      exchanges: exchanges.map((one) => ({
        ...one,
        to: leadTo(across, { pair: `${one.one}_${one.other}` }),
      })),
      outOf: rows[0]?.outOf ?? 0,
    },
  }
}

async function namesOf(
  tx: Tx,
  teamId: string,
  { by, ids }: { by: ChartParties; ids: readonly string[] },
): Promise<(id: string) => string> {
  if (by === 'states') return stateName
  const names = ids.length > 0 ? await listActorNames(tx, teamId, [...new Set(ids)]) : []
  const byId = new Map(names.map(({ id, name }) => [id, name]))
  return (id) => byId.get(id) ?? ''
}
