import { sql } from 'drizzle-orm'
import { asMember, type Tx } from '@/db/scope'
import { acrossChoiceSchema } from '@/lib/features/across/schema'

type Query = [what: string, run: (tx: Tx) => Promise<unknown>]

/** The plans behind the figures across calls, as the member's role gets them: each query by itself, as its page asks. */
export async function showPlans(
  member: Parameters<typeof asMember>[0],
  teamId: string,
  issue: string,
): Promise<void> {
  await asMember(member, async (tx) => {
    const queries = [
      ...(await positionQueries(teamId, issue)),
      ...(await matrixQueries(tx, teamId)),
      ...(await chartQueries(tx, teamId)),
    ]
    for (const [what, run] of queries) await explained(tx, what, run)
  })
}

async function positionQueries(teamId: string, issue: string): Promise<Query[]> {
  const across = await import('@/lib/features/across/data')
  const options = await import('@/lib/features/across-options/data')
  const places = (over: object) => (on: Tx) =>
    across.listAcrossPlaces(on, teamId, {
      choice: acrossChoiceSchema.parse(over),
      past: null,
      limit: 51,
    })
  return [
    ['Positions on an issue', places({ issue })],
    ['Positions that changed since a day', places({ issue, changed: '2020-01-01' })],
    [
      'Positions of one issuer that the other’s account has not',
      places({ issue, issuer: 'Ministry of Norland', untold: 'Ministry of Sudmark' }),
    ],
    ['Positions of force 4 or more', places({ force: 4 })],
    ['Issues to choose from', (on) => options.listAcrossIssues(on, teamId)],
  ]
}

async function matrixQueries(tx: Tx, teamId: string): Promise<Query[]> {
  const matrix = await import('@/lib/features/matrix/data')
  const choice = { kind: 'calls' as const }
  const calls = { choice, limit: 2000 }
  const actors = (await matrix.listActorHeads(tx, teamId, { choice, limit: 40 })).map(
    ({ id }) => id,
  )
  const issues = (await matrix.listIssueHeads(tx, teamId, { choice, limit: 60 })).map(
    ({ id }) => id,
  )
  return [
    ['Months of the matrix', (on) => matrix.countCallsByMonth(on, teamId)],
    ['Calls of the matrix', (on) => matrix.listCallHeads(on, teamId, calls)],
    ['Cells of the matrix', (on) => matrix.listCallCells(on, teamId, calls)],
    ['Issues of the matrix', (on) => matrix.listIssueHeads(on, teamId, { choice, limit: 60 })],
    ['Actors of the matrix', (on) => matrix.listActorHeads(on, teamId, { choice, limit: 40 })],
    [
      'Cells of issues by actors',
      (on) => matrix.listIssueCells(on, teamId, { choice, issues, actors }),
    ],
    ['Cells of actors by actors', (on) => matrix.listActorCells(on, teamId, { choice, actors })],
  ]
}

async function chartQueries(tx: Tx, teamId: string): Promise<Query[]> {
  const chart = await import('@/lib/features/chart/data')
  const choice = acrossChoiceSchema.parse({})
  const pair = { a: 'Ministry of Norland', b: 'Ministry of Sudmark' }
  const by = 'actors'
  const speakers = await chart.listSpeakers(tx, teamId, { choice, by, limit: 24 })
  const among = speakers.map(({ id }) => id)
  return [
    ['Who raises which issue', (on) => chart.listRaised(on, teamId, { choice, limit: 16 })],
    ['Pairs of issuers', (on) => chart.listIssuerPairs(on, teamId, { choice, limit: 40 })],
    ['Mentioned by one side alone', (on) => chart.listUntold(on, teamId, { choice, pair })],
    ['Calls that both tell of', (on) => chart.countFacing(on, teamId, { choice, pair })],
    ['Calls per month', (on) => chart.listMonths(on, teamId, choice)],
    [
      'Calls per month of pairs',
      (on) => chart.listPairMonths(on, teamId, { choice, by, limit: 8 }),
    ],
    ['Who speaks', (on) => chart.listSpeakers(on, teamId, { choice, by, limit: 24 })],
    ['Who speaks with whom', (on) => chart.listExchanges(on, teamId, { choice, by, among })],
  ]
}

/** Runs a query of a data file with EXPLAIN before it; prints the ways into its tables, and the plan. */
async function explained(tx: Tx, what: string, run: (tx: Tx) => Promise<unknown>): Promise<void> {
  const spy = Object.create(tx) as Tx
  Object.defineProperty(spy, 'execute', {
    value: async (query: Parameters<Tx['execute']>[0]) => {
      const plan = await tx.execute<{ 'QUERY PLAN': string }>(
        sql`explain (analyze, buffers, costs off) ${query}`,
      )
      const lines = plan.rows.map((row) => row['QUERY PLAN'])
      console.log(`\n${what}: ${waysIn(lines).join('; ')}\n${lines.join('\n')}`)
      return plan
    },
  })
  await run(spy)
}

/** By which index each table is come by, or that it is read whole. */
function waysIn(plan: readonly string[]): string[] {
  const ways = plan.flatMap((line) => {
    const scan =
      /(?:(Index Only|Index|Seq|Bitmap Index) Scan)(?: Backward)?(?: using (\w+))?(?: on (\w+))?/.exec(
        line,
      )
    if (!scan) return []
    const [, kind, index, on] = scan
    return kind === 'Seq' ? `${on} whole` : `${index ?? on}`
  })
  return [...new Set(ways)]
}
