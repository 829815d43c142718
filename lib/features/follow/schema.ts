import { z } from 'zod'

/** What can be followed: a call (new accounts of it), a saved comparison (the same), a saved query (new answers). */
export const FOLLOW_KINDS = ['call', 'saved-comparison', 'saved-query'] as const
export type FollowSubject = { kind: (typeof FOLLOW_KINDS)[number]; id: string }

/** Something new that a follower has not seen yet. */
export type NoticeView = {
  id: string
  sentence: string
  /** Below the team's address. */
  path: string
  at: string
}

const subject = z.object({ kind: z.enum(FOLLOW_KINDS), id: z.uuid() })

export const followSchema = z.object({ team: z.string(), subject, on: z.boolean() })
export const seenSchema = z.object({ team: z.string(), noticeIds: z.array(z.uuid()).max(100) })
