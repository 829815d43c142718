import 'server-only'
import { asMember } from '@/db/scope'
import * as data from '@/lib/features/readout/data'
import {
  type DeletedReadout,
  type QuotingBrief,
  type ReadoutFilter,
  type ReadoutPage,
  readCursor,
  writeCursor,
} from '@/lib/features/readout/schema'
import { requireMember } from '@/lib/platform/auth/session'

const PAGE = 50

/** A page of the team's readouts, newest first, with the issuers one can narrow to. */
export async function getReadoutList(
  team: string,
  of: { filter: ReadoutFilter; after?: string },
): Promise<ReadoutPage & { issuers: string[] }> {
  const member = await requireMember(team, 'readout.read')
  return asMember(member, async (tx) => {
    const after = readCursor(of.after)
    const asked = { filter: of.filter, after, limit: PAGE + 1 }
    const lines = await data.listReadouts(tx, member.teamId, asked)
    const issuers = await data.listIssuers(tx, member.teamId)
    const last = lines.length > PAGE ? lines[PAGE - 1] : undefined
    return { lines: lines.slice(0, PAGE), next: last ? writeCursor(last) : null, issuers }
  })
}

/** What was deleted and can be restored. */
export async function getDeletedReadouts(team: string): Promise<DeletedReadout[]> {
  const member = await requireMember(team, 'readout.read')
  return asMember(member, (tx) => data.listDeleted(tx, member.teamId, new Date()))
}

/** The published editions that quote a readout: told before it is deleted. */
export async function getQuotingBriefs(team: string, readoutId: string): Promise<QuotingBrief[]> {
  const member = await requireMember(team, 'readout.read')
  return asMember(member, (tx) => data.listQuotingBriefs(tx, member.teamId, readoutId))
}
