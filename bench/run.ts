import { randomBytes } from 'node:crypto'
import { cpus } from 'node:os'
import { show } from '@/bench/figures'
import { SAMPLE_READOUTS } from '@/lib/core/sample/sample-collection'
import { startServer } from '@/scripts/testing/server.mjs'

/*
 * `npm run bench`: how fast the parts are, measured on the production build with a database of its own.
 * `npm run bench -- reading comparing across transactions brief scripts pages starting` measures those alone; with `--plans`,
 * `across` shows the plans of its queries too.
 */

const asked = new Set(process.argv.slice(2).filter((part) => !part.startsWith('--')))
const wants = (part: string) => asked.size === 0 || asked.has(part)

// People of the measures sign in; nothing of theirs outlives the run.
process.env.AUTH_SECRET = randomBytes(32).toString('hex')
const [cpu] = cpus()
show('Machine', `${cpus().length} × ${cpu?.model ?? 'unknown'}, Node ${process.versions.node}`)
show('Day', new Date().toISOString().slice(0, 10))
if (wants('reading')) {
  const reading = await import('@/bench/reading')
  await reading.measureReading()
  await reading.measureBesideOthers()
  reading.measureReaderMemory()
}
if (wants('comparing')) await (await import('@/bench/comparing')).measureComparing()
if (wants('across')) await (await import('@/bench/across')).measureAcross()
if (['transactions', 'brief', 'scripts', 'pages'].some(wants)) await measureServer()
if (wants('starting')) await (await import('@/bench/starting')).measureStarting()

async function measureServer(): Promise<void> {
  const server = await startServer(process.cwd())
  // What follows reads the environment when it is loaded.
  process.env.DATABASE_URL = server.databaseUrl
  process.env.PARLEY_URL = server.address
  const { prepareTeam } = await import('@/bench/prepared-team')
  const { closePools } = await import('@/db/scope')
  try {
    const team = await prepareTeam()
    const brief = `${server.address}${team.briefPath}`
    const readout = `${server.address}/t/${team.slug}/readouts/${team.readoutId}`
    if (wants('transactions'))
      await (await import('@/bench/transactions')).measureTransactions(team.member)
    if (wants('brief')) await (await import('@/bench/brief-page')).measureBriefPage(brief)
    if (wants('scripts')) {
      const cookie = team.person.headers.get('cookie')
      await (await import('@/bench/scripts-sent')).measureScripts([
        { what: 'a brief', url: brief, most: 0, cookie: null },
        { what: 'the page of a readout', url: readout, most: 180, cookie },
        {
          what: 'read a paste in the browser',
          url: `${server.address}/t/${team.slug}/readouts/new`,
          most: 300,
          cookie,
          act: (page) => page.getByRole('textbox').fill(SAMPLE_READOUTS[0]?.body ?? ''),
        },
      ])
    }
    // Last: it fills the database.
    if (wants('pages'))
      await (await import('@/bench/crowded-pages')).measureCrowdedPages(server.address)
  } finally {
    await closePools()
    await server.stop()
  }
}
