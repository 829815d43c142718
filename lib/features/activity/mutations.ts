import type { Who } from '@/db/member'
import { activity } from '@/db/schema/activity'
import type { Tx } from '@/db/scope'
import type { ActionName } from '@/lib/platform/auth/permissions'

/** What happened, as `recordActivity` keeps it. */
export type Happening = {
  verb: ActionName | 'team.create' | 'team.join'
  subjectKind:
    | 'readout'
    | 'call'
    | 'position'
    | 'thread'
    | 'comment'
    | 'collection'
    | 'brief'
    | 'share-link'
    | 'position-tie'
    | 'finding'
    | 'saved-comparison'
    | 'saved-query'
    | 'team'
  subjectId: string
  readoutId?: string | null
  /** What a sentence about it needs, and what undoing it needs. */
  detail?: Record<string, unknown>
}

/**
 * Writes down what happened, in the transaction of the change itself; its commit wakes the team's open pages.
 * Gives the activity's id (UUIDv7).
 */
export async function recordActivity(tx: Tx, who: Who, happening: Happening): Promise<string> {
  const [row] = await tx
    .insert(activity)
    .values({ teamId: who.teamId, userId: who.userId, ...happening })
    .returning({ id: activity.id })
  if (!row) throw new Error('The activity was not written.')
  return row.id
}
