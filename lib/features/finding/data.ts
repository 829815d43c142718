import { createHash } from 'node:crypto'
import { and, count, eq, isNotNull, isNull } from 'drizzle-orm'
import { comment, thread } from '@/db/schema/comment'
import { finding } from '@/db/schema/comparison'
import type { Tx } from '@/db/scope'

/**
 * The id of a finding: made from the two accounts, whichever comes first, and the finding's key, so that the
 * same finding has the same id whenever and wherever it is found (UUID version 8).
 */
export function findingIdOf(accounts: readonly [string, string], key: string): string {
  const hash = createHash('sha256')
    .update([...accounts].sort().join(' '))
    .update(`\n${key}`)
    .digest('hex')
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}

/** Keys of the findings between two accounts that somebody marked as no real difference. Index finding_of_accounts. */
export async function listNotReal(
  tx: Tx,
  teamId: string,
  accounts: readonly [string, string],
): Promise<string[]> {
  const [low, high] = [...accounts].sort()
  const rows = await tx
    .select({ key: finding.key })
    .from(finding)
    .where(
      and(
        eq(finding.teamId, teamId),
        eq(finding.accountLow, low ?? ''),
        eq(finding.accountHigh, high ?? ''),
        isNotNull(finding.notRealAt),
      ),
    )
  return rows.map(({ key }) => key)
}

/** How many comments each finding between two accounts has. Indexes finding_of_accounts, thread_of_finding. */
export async function countFindingComments(
  tx: Tx,
  teamId: string,
  accounts: readonly [string, string],
): Promise<Map<string, number>> {
  const [low, high] = [...accounts].sort()
  const rows = await tx
    .select({ id: finding.id, comments: count() })
    .from(finding)
    .innerJoin(thread, and(eq(thread.teamId, teamId), eq(thread.findingId, finding.id)))
    .innerJoin(
      comment,
      and(eq(comment.teamId, teamId), eq(comment.threadId, thread.id), isNull(comment.deletedAt)),
    )
    .where(
      and(
        eq(finding.teamId, teamId),
        eq(finding.accountLow, low ?? ''),
        eq(finding.accountHigh, high ?? ''),
      ),
    )
    .groupBy(finding.id)
  return new Map(rows.map(({ id, comments }) => [id, comments]))
}
