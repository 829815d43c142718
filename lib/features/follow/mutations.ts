import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Who } from '@/db/member'
import { member, user } from '@/db/schema/auth'
import { call } from '@/db/schema/call'
import { savedComparison } from '@/db/schema/comparison'
import { follow, followNotice } from '@/db/schema/follow'
import { mailOutbox } from '@/db/schema/mail'
import { savedQuery } from '@/db/schema/saved-query'
import { team } from '@/db/schema/team'
import type { Tx } from '@/db/scope'
import { listFollowers } from '@/lib/features/follow/data'
import type { FollowSubject } from '@/lib/features/follow/schema'
import { AppError } from '@/lib/platform/errors'

/** Begins or ends following. Twice is once. @throws AppError not-found for a call or comparison that is not there */
export async function setFollowing(
  tx: Tx,
  who: Who,
  wish: { subject: FollowSubject; on: boolean },
): Promise<{ following: boolean }> {
  const { teamId, userId } = who
  const { kind, id } = wish.subject
  if (wish.on) {
    await requireSubject(tx, teamId, wish.subject)
    await tx
      .insert(follow)
      .values({ teamId, userId, subjectKind: kind, subjectId: id })
      .onConflictDoNothing()
  } else {
    await tx
      .delete(follow)
      .where(
        and(
          eq(follow.teamId, teamId),
          eq(follow.userId, userId),
          eq(follow.subjectKind, kind),
          eq(follow.subjectId, id),
        ),
      )
  }
  return { following: wish.on }
}

const SUBJECTS = {
  call,
  'saved-comparison': savedComparison,
  'saved-query': savedQuery,
} as const

async function requireSubject(tx: Tx, teamId: string, { kind, id }: FollowSubject): Promise<void> {
  const table = SUBJECTS[kind]
  const [found] = await tx
    .select({ id: table.id })
    .from(table)
    .where(and(eq(table.teamId, teamId), eq(table.id, id), isNull(table.deletedAt)))
  if (!found) throw new AppError('not-found')
}

/** What is new, as a sentence, and where it can be read. */
export type News = { sentence: string; path: string }

/**
 * Tells the followers of some subjects what is new, but not whoever did it. They see it on the home page, and
 * the worker writes them a mail (channel `parley_notice`).
 */
export async function tellFollowers(
  tx: Tx,
  who: Who,
  of: { kind: FollowSubject['kind']; news: ReadonlyMap<string, News> },
): Promise<void> {
  const { teamId, userId } = who
  const followers = await listFollowers(tx, teamId, { kind: of.kind, ids: [...of.news.keys()] })
  const rows = followers.flatMap((follower) => {
    const news = of.news.get(follower.subjectId)
    if (!news || follower.userId === userId) return []
    const { subjectId } = follower
    return [
      {
        teamId,
        userId: follower.userId,
        subjectKind: of.kind,
        subjectId,
        ...news,
        causedBy: userId,
      },
    ]
  })
  if (rows.length === 0) return
  await tx.insert(followNotice).values(rows)
  await tx.execute(sql`select pg_notify('parley_notice', '')`)
}

/** Tells those who follow a call, or a saved comparison of it, that an account of it is new. */
export async function tellOfNewAccount(
  tx: Tx,
  who: Who,
  of: { callIds: readonly string[]; issuer: string; title: string },
): Promise<void> {
  const { teamId } = who
  if (of.callIds.length === 0) return
  const calls = await tx
    .select({ id: call.id, title: call.title })
    .from(call)
    .where(and(eq(call.teamId, teamId), inArray(call.id, [...of.callIds])))
  const saved = await tx
    .select({ id: savedComparison.id, callId: savedComparison.callId, name: savedComparison.name })
    .from(savedComparison)
    .where(
      and(
        eq(savedComparison.teamId, teamId),
        inArray(savedComparison.callId, [...of.callIds]),
        isNull(savedComparison.deletedAt),
      ),
    )
  const account = `“${of.title}” by ${of.issuer}`
  await tellFollowers(tx, who, {
    kind: 'call',
    news: new Map(
      calls.map(({ id, title }) => [
        id,
        { sentence: `A new account of the call ${title}: ${account}.`, path: `/calls/${id}` },
      ]),
    ),
  })
  await tellFollowers(tx, who, {
    kind: 'saved-comparison',
    news: new Map(
      saved.map(({ id, callId, name }) => [
        id,
        {
          sentence: `A new account of the call compared in “${name}”: ${account}.`,
          path: `/calls/${callId}`,
        },
      ]),
    ),
  })
}

/** Marks what somebody was told as seen. */
export async function markSeen(tx: Tx, who: Who, noticeIds: readonly string[]): Promise<void> {
  if (noticeIds.length === 0) return
  await tx
    .update(followNotice)
    .set({ seenAt: sql`now()` })
    .where(
      and(
        eq(followNotice.teamId, who.teamId),
        eq(followNotice.userId, who.userId),
        inArray(followNotice.id, [...noticeIds]),
      ),
    )
}

/** Those who followed one call follow the one it was merged into. */
export async function moveFollowers(
  tx: Tx,
  teamId: string,
  move: { fromCallId: string; intoCallId: string },
): Promise<void> {
  const followers = await listFollowers(tx, teamId, { kind: 'call', ids: [move.fromCallId] })
  if (followers.length === 0) return
  await tx
    .insert(follow)
    .values(
      followers.map(({ userId }) => ({
        ...{ teamId, userId },
        ...{ subjectKind: 'call', subjectId: move.intoCallId },
      })),
    )
    .onConflictDoNothing()
}

const MAILS_AT_ONCE = 50

/**
 * Writes the mails that followers are owed into the outbox, each once: the mail and its mark are one
 * transaction. Those who left the team get none. Needs the owner's handle (`asSystem`). Gives how many were written.
 */
export async function mailNotices(tx: Tx, baseUrl: string): Promise<number> {
  const owed = await tx
    .select({
      teamId: followNotice.teamId,
      id: followNotice.id,
      sentence: followNotice.sentence,
      path: followNotice.path,
      email: user.email,
      slug: team.slug,
      teamName: team.name,
    })
    .from(followNotice)
    .innerJoin(team, eq(team.id, followNotice.teamId))
    .leftJoin(
      member,
      and(eq(member.teamId, followNotice.teamId), eq(member.userId, followNotice.userId)),
    )
    .leftJoin(user, eq(user.id, member.userId))
    .where(isNull(followNotice.mailedAt))
    .orderBy(asc(followNotice.id))
    .limit(MAILS_AT_ONCE)
    .for('update', { of: followNotice, skipLocked: true })
  for (const { teamId, id } of owed) {
    await tx
      .update(followNotice)
      .set({ mailedAt: sql`now()` })
      .where(and(eq(followNotice.teamId, teamId), eq(followNotice.id, id)))
  }
  const mails = owed.flatMap(({ email, sentence, path, slug, teamName }) =>
    email
      ? [
          {
            toAddress: email,
            subject: `${teamName}: ${sentence}`.slice(0, 200),
            bodyText: `${sentence}\n\n${baseUrl}/t/${slug}${path}\n\nYou follow this in ${teamName}. To hear no more of it, open the page and choose “Following”.\n`,
          },
        ]
      : [],
  )
  if (mails.length > 0) await tx.insert(mailOutbox).values(mails)
  if (mails.length > 0) await tx.execute(sql`select pg_notify('parley_mail', '')`)
  return owed.length
}
