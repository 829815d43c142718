import PgBoss from 'pg-boss'
import { log } from '@/lib/platform/log'

/** A job that the worker runs by the clock. `cron` is in UTC, five fields. */
export type Job = { name: string; cron: string; run: () => Promise<void> }

/** Starts the queue on the same PostgreSQL (schema `pgboss`) and runs the jobs; gives what stops it. */
export async function startJobs(
  databaseUrl: string,
  jobs: readonly Job[],
): Promise<() => Promise<void>> {
  const boss = new PgBoss({ connectionString: databaseUrl, max: 3 })
  boss.on('error', (error) => log.error({ err: error }, 'queue'))
  await boss.start()
  for (const job of jobs) {
    await boss.createQueue(job.name)
    await boss.work(job.name, async () => {
      await job.run()
      log.info({ job: job.name }, 'job done')
    })
    await boss.schedule(job.name, job.cron, {}, { tz: 'UTC' })
  }
  return () => boss.stop({ graceful: true, timeout: 8000 })
}
