import { and, asc, eq, gt, inArray } from 'drizzle-orm'
import { activity } from '@/db/schema/activity'
import type { Tx } from '@/db/scope'
import type { TeamEvent } from '@/lib/platform/realtime/team-event'

const told = {
  id: activity.id,
  verb: activity.verb,
  subjectKind: activity.subjectKind,
  subjectId: activity.subjectId,
  readoutId: activity.readoutId,
  by: activity.userId,
}

/** What pages are told of these activities. */
export function listEventsById(
  tx: Tx,
  teamId: string,
  ids: readonly string[],
): Promise<Omit<TeamEvent, 'team'>[]> {
  return tx
    .select(told)
    .from(activity)
    .where(and(eq(activity.teamId, teamId), inArray(activity.id, [...ids])))
    .orderBy(asc(activity.id))
}

/** What pages are told of everything after an activity, oldest first; one more than `limit` when there is more. */
export function listEventsAfter(
  tx: Tx,
  teamId: string,
  from: { after: string; limit: number },
): Promise<Omit<TeamEvent, 'team'>[]> {
  return tx
    .select(told)
    .from(activity)
    .where(and(eq(activity.teamId, teamId), gt(activity.id, from.after)))
    .orderBy(asc(activity.id))
    .limit(from.limit + 1)
}
