import { sql } from 'drizzle-orm'
import { check, index, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { createdAt, id, instant, teamId, teamPolicies, userRef } from '@/db/schema/columns'

/** Somebody who wants to hear when something new comes to a call, a saved comparison or a saved query. */
export const follow = pgTable(
  'follow',
  {
    teamId: teamId(),
    id: id(),
    userId: uuid('user_id').notNull(),
    subjectKind: text('subject_kind').notNull(),
    subjectId: uuid('subject_id').notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    check('follow_subject', sql`${t.subjectKind} in ('call', 'saved-comparison', 'saved-query')`),
    uniqueIndex('follow_once').on(t.teamId, t.subjectKind, t.subjectId, t.userId),
    index('follow_of_user').on(t.teamId, t.userId),
    ...teamPolicies('follow'),
  ],
)

/** What a follower is told: on the home page until it was seen, and once by mail. */
export const followNotice = pgTable(
  'follow_notice',
  {
    teamId: teamId(),
    id: id(),
    userId: uuid('user_id').notNull(),
    subjectKind: text('subject_kind').notNull(),
    subjectId: uuid('subject_id').notNull(),
    /** The sentence, as the mail says it too. */
    sentence: text('sentence').notNull(),
    /** Where it leads, below the team's address: `/calls/…`. */
    path: text('path').notNull(),
    /** Who did it. */
    causedBy: userRef('caused_by'),
    createdAt: createdAt(),
    seenAt: instant('seen_at'),
    mailedAt: instant('mailed_at'),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    index('follow_notice_unseen')
      .on(t.teamId, t.userId, t.id.desc())
      .where(sql`${t.seenAt} is null`),
    index('follow_notice_unmailed').on(t.id).where(sql`${t.mailedAt} is null`),
    ...teamPolicies('follow_notice'),
  ],
)

export type FollowRow = typeof follow.$inferSelect
export type FollowNoticeRow = typeof followNotice.$inferSelect
