import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { showPlans } from '@/bench/across-plans'
import { CROWD, fillTeam } from '@/bench/crowded-team'
import { quantile, show, time } from '@/bench/figures'
import { migrate } from '@/db/migrate'
import { asMember, closePools, type Tx } from '@/db/scope'
import { acrossChoiceSchema } from '@/lib/features/across/schema'
import { readChartChoice } from '@/lib/features/chart/schema'
import { startCluster } from '@/scripts/database/cluster.mjs'
import { findFreePort } from '@/scripts/process/ports.mjs'

/**
 * Questions across calls in a crowded team, under row-level security, in an embedded PostgreSQL of its own that is
 * started anew before each cold figure, with its files out of the operating system's cache too.
 */
export async function measureAcross(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'parley-bench-'))
  chmodSync(home, 0o711)
  const port = await findFreePort(5600)
  const start = () => startCluster({ root: process.cwd(), home, port })
  let cluster = await start()
  process.env.DATABASE_URL = cluster.url
  try {
    await migrate(cluster.url)
    const { aTeam, sealedMember } = await import('@/scripts/testing/people')
    const team = await aTeam('Crowd')
    const member = await sealedMember(team, team.owner)
    const client = new pg.Client({ connectionString: cluster.url })
    await client.connect()
    await fillTeam(client, team.id)
    await client.end()
    show(
      'Crowded team',
      `${CROWD.calls} calls, ${CROWD.positions} positions, ${CROWD.issues} issues`,
    )
    const asked = await questions(team.id)
    for (const { what, most, work } of asked.list) {
      await closePools()
      await cluster.stop()
      dropFromCache(cluster.data)
      cluster = await start()
      const [cold = Number.NaN] = await time({ warmUp: 0, measured: 1 }, () =>
        asMember(member, work),
      )
      const warm = await time({ warmUp: 2, measured: 15 }, () => asMember(member, work))
      show(what, `${cold.toFixed(0)} ms cold, ${quantile(warm).toFixed(0)} ms warm (${most})`)
    }
    if (process.argv.includes('--plans')) await showPlans(member, team.id, asked.issue)
  } finally {
    await closePools()
    await cluster.stop()
    rmSync(home, { recursive: true, force: true })
    if (!cluster.data.startsWith(home)) rmSync(cluster.data, { recursive: true, force: true })
  }
}

type Question = { what: string; most: string; work: (tx: Tx) => Promise<unknown> }

async function questions(teamId: string): Promise<{ issue: string; list: Question[] }> {
  const { drawMatrix } = await import('@/lib/features/matrix/loaders')
  const { readAcrossPage } = await import('@/lib/features/across/loaders')
  const { listAcrossIssues } = await import('@/lib/features/across-options/data')
  const issues = await withOwner((tx) => listAcrossIssues(tx, teamId))
  // The one that is nearest to 5,000 positions.
  const [often] = issues.sort((x, y) => Math.abs(x.positions - 5000) - Math.abs(y.positions - 5000))
  const issue = often?.id ?? ''
  const ask = (over: object) => acrossChoiceSchema.parse(over)
  const page = (over: object) => (tx: Tx) => readAcrossPage(tx, teamId, { choice: ask(over) })
  const list: Question[] = [
    {
      what: 'Matrix, 2,000 calls by 60 issues',
      most: '300 at most, cold',
      work: (tx) => drawMatrix(tx, teamId, { kind: 'calls' }),
    },
    {
      what: 'Matrix, 60 issues by 40 actors',
      most: 'no limit set',
      work: (tx) => drawMatrix(tx, teamId, { kind: 'issues' }),
    },
    {
      what: 'Matrix, 40 actors by 40 actors',
      most: 'no limit set',
      work: (tx) => drawMatrix(tx, teamId, { kind: 'actors' }),
    },
    {
      what: `First 50 of ${often?.positions} positions on an issue, with word changes`,
      most: '200 at most',
      work: page({ issue }),
    },
    {
      what: 'First 50 that changed since a day',
      most: 'no limit set',
      work: page({ issue, changed: '2020-01-01' }),
    },
    {
      what: 'First 50 of one issuer that the other’s account has not',
      most: 'no limit set',
      work: page({ issue, issuer: 'Ministry of Norland', untold: 'Ministry of Sudmark' }),
    },
    { what: 'First 50, force 4 or more', most: 'no limit set', work: page({ force: 4 }) },
    {
      what: 'First 50 of an actor at its own initiative, as a chart leads to',
      most: 'no limit set',
      work: page({ actors: [await anActor(teamId)], issue, side: 'alone', initiative: 'own' }),
    },
    ...(await charts(teamId, issue)),
  ]
  return { issue, list }
}

async function anActor(teamId: string): Promise<string> {
  const { listAcrossActors } = await import('@/lib/features/across-options/data')
  const [first] = await withOwner((tx) => listAcrossActors(tx, teamId, { name: '', limit: 1 }))
  return first?.id ?? ''
}

/** Every chart as its page asks for it. */
async function charts(teamId: string, issue: string): Promise<Question[]> {
  const { readChart } = await import('@/lib/features/chart/loaders')
  const asked = [
    `chart=force&issue=${issue}`,
    'chart=raised',
    `chart=raised&issue=${issue}`,
    'chart=untold&a=Ministry of Norland&b=Ministry of Sudmark',
    'chart=months',
    'chart=months&by=states',
    'chart=network',
    'chart=network&by=states',
  ]
  return asked.map((address) => ({
    what: `Chart: ${address}`,
    most: 'no limit set',
    work: (tx) => readChart(tx, teamId, readChartChoice(new URLSearchParams(address))),
  }))
}

async function withOwner<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  const { asSystem } = await import('@/db/scope')
  return asSystem(work)
}

/** Tells the operating system to forget the database's files. Where it cannot, "cold" is of PostgreSQL's buffers alone. */
function dropFromCache(data: string): void {
  for (const file of readdirSync(data, { recursive: true, withFileTypes: true })) {
    if (file.isFile())
      spawnSync('dd', [`if=${join(file.parentPath, file.name)}`, 'iflag=nocache', 'count=0'])
  }
}
