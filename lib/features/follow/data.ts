import { and, desc, eq, inArray, isNull } from 'drizzle-orm'
import type { Who } from '@/db/member'
import { follow, followNotice } from '@/db/schema/follow'
import type { Tx } from '@/db/scope'
import type { FollowSubject, NoticeView } from '@/lib/features/follow/schema'

/** Whether somebody follows it. Index follow_once. */
export async function isFollowing(tx: Tx, who: Who, { kind, id }: FollowSubject): Promise<boolean> {
  const rows = await tx
    .select({ id: follow.id })
    .from(follow)
    .where(
      and(
        eq(follow.teamId, who.teamId),
        eq(follow.subjectKind, kind),
        eq(follow.subjectId, id),
        eq(follow.userId, who.userId),
      ),
    )
  return rows.length > 0
}

/** Who follows any of these. Index follow_once. */
export async function listFollowers(
  tx: Tx,
  teamId: string,
  of: { kind: FollowSubject['kind']; ids: readonly string[] },
): Promise<{ userId: string; subjectId: string }[]> {
  if (of.ids.length === 0) return []
  return tx
    .select({ userId: follow.userId, subjectId: follow.subjectId })
    .from(follow)
    .where(
      and(
        eq(follow.teamId, teamId),
        eq(follow.subjectKind, of.kind),
        inArray(follow.subjectId, [...of.ids]),
      ),
    )
    .limit(1000)
}

/** What somebody was told and has not seen yet, the newest first. Index follow_notice_unseen. */
export async function listUnseen(tx: Tx, who: Who, limit: number): Promise<NoticeView[]> {
  const rows = await tx
    .select({
      id: followNotice.id,
      sentence: followNotice.sentence,
      path: followNotice.path,
      at: followNotice.createdAt,
    })
    .from(followNotice)
    .where(
      and(
        eq(followNotice.teamId, who.teamId),
        eq(followNotice.userId, who.userId),
        isNull(followNotice.seenAt),
      ),
    )
    .orderBy(desc(followNotice.id))
    .limit(limit)
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}
