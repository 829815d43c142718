import pg from 'pg'
import { asSystem, closePools } from '@/db/scope'
import { purgeDeletedReadouts } from '@/lib/features/readout/mutations'
import { KEPT_DAYS } from '@/lib/features/readout/schema'
import { env } from '@/lib/platform/env'
import { type Job, startJobs } from '@/lib/platform/jobs/boss'
import { log } from '@/lib/platform/log'
import { deliverOutbox } from '@/lib/platform/mail/deliver'

/* The worker: what takes long or happens by the clock. Run as many as you like. */

const { DATABASE_URL, SMTP_URL, MAIL_FROM } = env()

const jobs: Job[] = [{ name: 'purge-readouts', cron: '17 3 * * *', run: purgeReadouts }]
if (SMTP_URL) {
  jobs.push({ name: 'send-mail', cron: '* * * * *', run: () => deliverOutbox(SMTP_URL, MAIL_FROM) })
}

const stopJobs = await startJobs(DATABASE_URL, jobs)
const stopListening = SMTP_URL ? await sendAtOnce(SMTP_URL) : async () => {}
log.info({ jobs: jobs.map((job) => job.name) }, 'worker ready')

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await Promise.allSettled([stopJobs(), stopListening()])
    await closePools()
    process.exit(0)
  })
}

/** A new mail goes out when it is written, not at the next full minute. */
async function sendAtOnce(smtpUrl: string): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: DATABASE_URL })
  await client.connect()
  client.on('notification', () => {
    deliverOutbox(smtpUrl, MAIL_FROM).catch((error) => log.error({ err: error }, 'mail'))
  })
  // A lost connection ends the worker; it is started again and listens anew.
  client.on('error', (error) => {
    log.error({ err: error }, 'lost the database')
    process.exit(2)
  })
  await client.query('listen parley_mail')
  return () => client.end()
}

/** Removes for good what was deleted longer ago than it can be brought back. */
async function purgeReadouts(): Promise<void> {
  const before = new Date(Date.now() - KEPT_DAYS * 24 * 3600 * 1000)
  const gone = await asSystem((tx) => purgeDeletedReadouts(tx, before))
  if (gone) log.info({ readouts: gone }, 'readouts purged')
}
