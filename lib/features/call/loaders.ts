import 'server-only'
import { z } from 'zod'
import { asMember } from '@/db/scope'
import * as data from '@/lib/features/call/data'
import type { CallFilter, CallLine, CallPage } from '@/lib/features/call/schema'
import { readCursor, writeCursor } from '@/lib/features/readout/schema'
import { requireMember } from '@/lib/platform/auth/session'
import { AppError } from '@/lib/platform/errors'

const PAGE = 50

/** A page of the team's calls, newest first. */
export async function getCallList(
  team: string,
  of: { filter: CallFilter; after?: string },
): Promise<CallPage> {
  const member = await requireMember(team, 'call.read')
  return asMember(member, async (tx) => {
    const asked = { filter: of.filter, after: readCursor(of.after), limit: PAGE + 1 }
    const lines = await data.listCalls(tx, member.teamId, asked)
    const last = lines.length > PAGE ? lines[PAGE - 1] : undefined
    const next = last ? writeCursor({ publishedOn: last.heldOn, id: last.id }) : null
    return { lines: lines.slice(0, PAGE), next }
  })
}

/** Calls within a fortnight of a day, the nearest first: where an account could go. */
export async function getCallsNear(
  team: string,
  of: { day: string; not?: string },
): Promise<CallLine[]> {
  const member = await requireMember(team, 'call.read')
  const asked = z.object({ day: z.iso.date(), not: z.uuid().optional() }).safeParse(of)
  if (!asked.success) throw new AppError('invalid')
  const near = { ...asked.data, days: 14 }
  return asMember(member, (tx) => data.listCallsNear(tx, member.teamId, near))
}
