import { and, eq, sql } from 'drizzle-orm'
import type { Who } from '@/db/member'
import { finding } from '@/db/schema/comparison'
import type { Tx } from '@/db/scope'
import { listAccounts } from '@/lib/features/account/data'
import { recordActivity } from '@/lib/features/activity/mutations'
import { comparePair } from '@/lib/features/comparison/data'
import { findingIdOf } from '@/lib/features/finding/data'
import { AppError } from '@/lib/platform/errors'

/** Two accounts that are compared, and a finding of the comparison. */
export type FindingRef = { accountA: string; accountB: string; findingId: string }

/**
 * The row of a finding, made when somebody does the first thing with it. What it is comes from comparing the
 * accounts anew: nothing of it is taken from whoever asks.
 * @throws AppError not-found when comparing the two finds no such thing
 */
export async function requireFinding(tx: Tx, who: Who, ref: FindingRef): Promise<string> {
  const { teamId, userId } = who
  const [known] = await tx
    .select({ id: finding.id })
    .from(finding)
    .where(and(eq(finding.teamId, teamId), eq(finding.id, ref.findingId)))
  if (known) return known.id
  const [low, high] = [ref.accountA, ref.accountB].sort()
  if (!low || !high || low === high) throw new AppError('not-found')
  const cards = await listAccounts(tx, teamId, { accountIds: [low, high] })
  const a = cards.find(({ id }) => id === low)
  const b = cards.find(({ id }) => id === high)
  const compared = a && b ? await comparePair(tx, teamId, { a, b }) : null
  const found = compared
    ? [...compared.comparison.divergences, ...compared.comparison.dismissed].find(
        ({ key }) => findingIdOf([low, high], key) === ref.findingId,
      )
    : undefined
  if (!found) throw new AppError('not-found')
  await tx
    .insert(finding)
    .values({
      teamId,
      id: ref.findingId,
      accountLow: low,
      accountHigh: high,
      kind: found.kind,
      key: found.key,
      words: { low: [...found.words.a], high: [...found.words.b] },
      createdBy: userId,
    })
    .onConflictDoNothing()
  return ref.findingId
}

/** Marks a finding as no real difference, or takes the mark off. Kept for every later comparison. @throws AppError not-found */
export async function markFinding(
  tx: Tx,
  who: Who,
  wish: FindingRef & { notReal: boolean },
): Promise<{ findingId: string; notReal: boolean }> {
  const { teamId, userId } = who
  const id = await requireFinding(tx, who, wish)
  const [row] = await tx
    .update(finding)
    .set({
      notRealAt: wish.notReal ? sql`now()` : null,
      notRealBy: wish.notReal ? userId : null,
      revision: sql`${finding.revision} + 1`,
    })
    .where(and(eq(finding.teamId, teamId), eq(finding.id, id)))
    .returning({ kind: finding.kind })
  await recordActivity(tx, who, {
    verb: 'comparison.mark',
    subjectKind: 'finding',
    subjectId: id,
    detail: { ...wish, kind: row?.kind },
  })
  return { findingId: id, notReal: wish.notReal }
}
