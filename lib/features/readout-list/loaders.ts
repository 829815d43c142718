import 'server-only'
import { asMember } from '@/db/scope'
import * as data from '@/lib/features/readout-list/data'
import type {
  DeletedReadout,
  ReadoutFilter,
  ReadoutListPage,
} from '@/lib/features/readout-list/schema'
import { requireMember } from '@/lib/platform/auth/session'
import { readDayPlace, writePlace } from '@/lib/platform/place'

const PAGE = 50

/** A page of the team's readouts, newest first, with the issuers one can narrow to. */
export async function getReadoutList(
  team: string,
  of: { filter: ReadoutFilter; after?: string },
): Promise<ReadoutListPage & { issuers: string[] }> {
  const member = await requireMember(team, 'readout.read')
  return asMember(member, async (tx) => {
    const asked = { filter: of.filter, after: readDayPlace(of.after), limit: PAGE + 1 }
    const lines = await data.listReadouts(tx, member.teamId, asked)
    const issuers = await data.listIssuers(tx, member.teamId)
    const last = lines.length > PAGE ? lines[PAGE - 1] : undefined
    const next = last ? writePlace({ day: last.publishedOn, id: last.id }) : null
    return { lines: lines.slice(0, PAGE), next, issuers }
  })
}

/** What was deleted and can be restored. */
export async function getDeletedReadouts(team: string): Promise<DeletedReadout[]> {
  const member = await requireMember(team, 'readout.read')
  return asMember(member, (tx) => data.listDeleted(tx, member.teamId, new Date()))
}
