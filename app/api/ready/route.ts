import { pendingMigrations } from '@/db/migrate'
import { systemPool } from '@/db/scope'
import { log } from '@/lib/platform/log'

export const dynamic = 'force-dynamic'

/** Ready: the database answers and has had every migration. */
export async function GET(): Promise<Response> {
  const headers = { 'cache-control': 'no-store' }
  try {
    const pending = await pendingMigrations(systemPool())
    if (pending.length === 0) return Response.json({ ok: true }, { headers })
    return Response.json(
      { ok: false, reason: 'Migrations are pending.', pending },
      { status: 503, headers },
    )
  } catch (error) {
    log.error({ err: error }, 'not ready')
    return Response.json(
      { ok: false, reason: 'The database does not answer.' },
      { status: 503, headers },
    )
  }
}
