import 'server-only'
import { cache } from 'react'
import { asMember } from '@/db/scope'
import { ISSUES } from '@/lib/core/reading/data/issues'
import { listThreads } from '@/lib/features/comment/data'
import type { ThreadView } from '@/lib/features/comment/schema'
import * as data from '@/lib/features/position/data'
import type { IssueChoice, PositionCard, ReadoutHead } from '@/lib/features/position/schema'
import { requireMember } from '@/lib/platform/auth/session'
import { AppError } from '@/lib/platform/errors'
import { requireId } from '@/lib/platform/ids'

/** What a readout's page shows at first: its head, text, positions, threads, and where reviewing goes on. */
export type ReadoutPage = {
  head: ReadoutHead
  body: string
  positions: PositionCard[]
  threads: ThreadView[]
  next: string | null
  /** Instant at which it was read, in milliseconds: what came later is asked for again. */
  loadedAt: number
}

/** A readout with its positions and threads. Asked once a request. @throws AppError signed-out, not-found */
export const getReadoutPage = cache(async (team: string, readout: string): Promise<ReadoutPage> => {
  const member = await requireMember(team, 'readout.read')
  const readoutId = requireId(readout)
  const loadedAt = Date.now()
  return asMember(member, async (tx) => {
    const of = { teamId: member.teamId, readoutId }
    const found = await data.getReadoutHead(tx, of)
    if (!found) throw new AppError('not-found')
    const positions = await data.listPositionCards(tx, of)
    const threads = await listThreads(tx, of)
    const next = await data.getNextToReview(tx, { teamId: of.teamId, after: readoutId })
    return { ...found, positions, threads, next, loadedAt }
  })
})

/** The positions of a readout, and the next readout to review. @throws AppError signed-out, not-found */
export async function listPositions(
  team: string,
  readout: string,
): Promise<{ positions: PositionCard[]; next: string | null }> {
  const member = await requireMember(team, 'position.read')
  const of = { teamId: member.teamId, readoutId: requireId(readout) }
  return asMember(member, async (tx) => ({
    positions: await data.listPositionCards(tx, of),
    next: await data.getNextToReview(tx, { teamId: of.teamId, after: of.readoutId }),
  }))
}

const CHOICES: IssueChoice[] = ISSUES.map(({ id, label, parent, aliases }) => ({
  id,
  label,
  parent,
  aliases,
})).sort((a, b) => a.label.localeCompare(b.label, 'en'))

/** Every issue, by label, for the picker. @throws AppError signed-out, not-found */
export async function listIssueChoices(team: string): Promise<IssueChoice[]> {
  await requireMember(team, 'position.read')
  return CHOICES
}
