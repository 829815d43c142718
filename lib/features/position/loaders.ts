import 'server-only'
import { asMember } from '@/db/scope'
import { ISSUES } from '@/lib/core/reading/data/issues'
import * as data from '@/lib/features/position/data'
import type { IssueChoice, PositionCard } from '@/lib/features/position/schema'
import { requireMember } from '@/lib/platform/auth/session'
import { requireId } from '@/lib/platform/ids'

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
