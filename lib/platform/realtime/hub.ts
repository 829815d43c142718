import pg from 'pg'
import { log } from '@/lib/platform/log'

/** What an open stream hears from the database. */
export type HubListener = {
  /** An activity of a team was committed. */
  wake: (teamId: string, activityId: string) => void
  /** The connection to the database was lost and is back: something may have been missed. */
  resync: () => void
  /** The process is about to end. */
  close: () => void
}

type Hub = {
  listeners: Set<HubListener>
  client: pg.Client | null
  failures: number
  closing: boolean
}

const CHANNEL = 'parley_activity'
const LONGEST_WAIT = 10_000
const CHECK_EVERY = 30_000

/** Kept across reloads of modules in development, so that a process never listens twice. */
const kept = globalThis as { parleyHub?: Hub }

function hub(): Hub {
  if (kept.parleyHub) return kept.parleyHub
  const made: Hub = { listeners: new Set(), client: null, failures: 0, closing: false }
  kept.parleyHub = made
  // Open streams would hold the server for as long as their readers stay.
  process.once('SIGTERM', () => closeAll(made))
  process.once('SIGINT', () => closeAll(made))
  void listen(made, false)
  return made
}

/** Hears of every team's activities through the one LISTEN connection of this process. Gives what ends it. */
export function hearActivities(listener: HubListener): () => void {
  const { listeners, closing } = hub()
  if (closing) listener.close()
  else listeners.add(listener)
  return () => listeners.delete(listener)
}

async function listen(to: Hub, again: boolean): Promise<void> {
  const client = new pg.Client({
    connectionString: process.env.DATABASE_URL,
    application_name: 'parley-listen',
    keepAlive: true,
    query_timeout: 10_000,
  })
  client.on('error', (err) => lost(to, client, err))
  client.on('end', () => lost(to, client, new Error('The connection ended.')))
  client.on('notification', ({ payload }) => {
    const [teamId, activityId] = payload?.split(' ') ?? []
    if (!teamId || !activityId) return
    for (const listener of to.listeners) listener.wake(teamId, activityId)
  })
  to.client = client
  try {
    await client.connect()
    await client.query(`listen ${CHANNEL}`)
    to.failures = 0
    watch(to, client)
    if (again) for (const listener of to.listeners) listener.resync()
  } catch (err) {
    lost(to, client, err)
  }
}

/** A connection that died without a word is found by asking it something now and then. */
function watch(to: Hub, client: pg.Client): void {
  const timer = setInterval(() => {
    if (to.client !== client) return clearInterval(timer)
    client.query('select 1').catch((err: unknown) => lost(to, client, err))
  }, CHECK_EVERY)
  timer.unref()
}

function lost(to: Hub, client: pg.Client, err: unknown): void {
  if (to.client !== client) return
  to.client = null
  client.end().catch(() => {})
  if (to.closing) return
  const wait = Math.min(LONGEST_WAIT, 250 * 2 ** to.failures++)
  log.warn({ err, wait }, 'listening for activities was interrupted')
  setTimeout(() => void listen(to, true), wait).unref()
}

function closeAll(to: Hub): void {
  to.closing = true
  for (const listener of to.listeners) listener.close()
  to.listeners.clear()
  to.client?.end().catch(() => {})
}
