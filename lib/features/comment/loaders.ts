import 'server-only'
import { asMember } from '@/db/scope'
import { listThreads } from '@/lib/features/comment/data'
import type { ThreadView } from '@/lib/features/comment/schema'
import { requireMember } from '@/lib/platform/auth/session'
import { AppError } from '@/lib/platform/errors'
import { requireId } from '@/lib/platform/ids'

/** The threads of a readout, an item of a collection, a finding or a saved comparison. @throws AppError signed-out, not-found, invalid */
export async function listThreadsOf(
  team: string,
  of: {
    readout?: string | null
    collectionItem?: string | null
    finding?: string | null
    savedComparison?: string | null
  },
): Promise<ThreadView[]> {
  const member = await requireMember(team, 'comment.read')
  const { teamId } = member
  if (of.readout) {
    const readoutId = requireId(of.readout)
    return asMember(member, (tx) => listThreads(tx, { teamId, readoutId }))
  }
  if (of.collectionItem) {
    const collectionItemId = requireId(of.collectionItem)
    return asMember(member, (tx) => listThreads(tx, { teamId, collectionItemId }))
  }
  if (of.finding) {
    const findingId = requireId(of.finding)
    return asMember(member, (tx) => listThreads(tx, { teamId, findingId }))
  }
  if (of.savedComparison) {
    const savedComparisonId = requireId(of.savedComparison)
    return asMember(member, (tx) => listThreads(tx, { teamId, savedComparisonId }))
  }
  throw new AppError('invalid', { sentence: 'The address does not say what the threads are on.' })
}
