import pg from 'pg'
import { asSystem, closePools } from '@/db/scope'
import { purgeDeletedReadouts } from '@/lib/features/deleted-readout/mutations'
import { mailNotices } from '@/lib/features/follow/mutations'
import { KEPT_DAYS } from '@/lib/features/readout-list/schema'
import { env } from '@/lib/platform/env'
import { type Job, startJobs } from '@/lib/platform/jobs/boss'
import { log } from '@/lib/platform/log'
import { deliverOutbox } from '@/lib/platform/mail/deliver'

/* The worker: what takes long or happens by the clock. Run as many as you like. */

const { DATABASE_URL, SMTP_URL, MAIL_FROM, PARLEY_URL } = env()

const jobs: Job[] = [
  { name: 'purge-readouts', cron: '17 3 * * *', run: purgeReadouts },
  { name: 'mail-notices', cron: '* * * * *', run: mailFollowers },
]
if (SMTP_URL) {
  jobs.push({ name: 'send-mail', cron: '* * * * *', run: () => deliverOutbox(SMTP_URL, MAIL_FROM) })
}

const stopJobs = await startJobs(DATABASE_URL, jobs)
const stopListening = SMTP_URL
  ? await hear('parley_mail', () => deliverOutbox(SMTP_URL, MAIL_FROM))
  : async () => {}
const stopNotices = await hear('parley_notice', mailFollowers)
log.info({ jobs: jobs.map((job) => job.name) }, 'worker ready')

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await Promise.allSettled([stopJobs(), stopListening(), stopNotices()])
    await closePools()
    process.exit(0)
  })
}

/** What was written is taken up at once, not at the next full minute. */
async function hear(channel: string, run: () => Promise<void>): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: DATABASE_URL })
  await client.connect()
  client.on('notification', () => {
    run().catch((error) => log.error({ err: error }, channel))
  })
  // A lost connection ends the worker; it is started again and listens anew.
  client.on('error', (error) => {
    log.error({ err: error }, 'lost the database')
    process.exit(2)
  })
  await client.query(`listen ${channel}`)
  return () => client.end()
}

/** Writes to those who follow something what is new about it. */
async function mailFollowers(): Promise<void> {
  while ((await asSystem((tx) => mailNotices(tx, PARLEY_URL))) > 0) {
    // Until nobody is owed a mail any more.
  }
}

/** Removes for good what was deleted longer ago than it can be brought back. */
async function purgeReadouts(): Promise<void> {
  const before = new Date(Date.now() - KEPT_DAYS * 24 * 3600 * 1000)
  const gone = await asSystem((tx) => purgeDeletedReadouts(tx, before))
  if (gone) log.info({ readouts: gone }, 'readouts purged')
}
