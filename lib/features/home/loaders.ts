import 'server-only'
import { asMember } from '@/db/scope'
import { SAMPLE_READOUTS } from '@/lib/core/sample/sample-collection'
import { listCalls } from '@/lib/features/call/data'
import { listUnseen } from '@/lib/features/follow/data'
import * as data from '@/lib/features/home/data'
import type { Doing, Home } from '@/lib/features/home/schema'
import { getNextToReview } from '@/lib/features/position/data'
import { getSampleState, hasReadouts } from '@/lib/features/sample/data'
import { requireMember } from '@/lib/platform/auth/session'

const LINES = 6
const DOINGS = 14
/** Read so many, so that what was done over and over leaves room for the rest. */
const DOINGS_READ = 120
/** After every readout there is: the greatest id. */
const FROM_THE_NEWEST = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/** What a team's home shows. @throws AppError signed-out, not-found */
export async function getHome(team: string): Promise<Home> {
  const member = await requireMember(team, 'activity.read')
  const { teamId } = member
  return asMember(member, async (tx) => ({
    empty: !(await hasReadouts(tx, teamId)),
    calls: await listCalls(tx, teamId, { filter: {}, after: null, limit: LINES }),
    toReview: await data.listToReview(tx, teamId, LINES),
    threads: await data.listOpenThreads(tx, teamId, LINES),
    doings: gather(await data.listDoings(tx, teamId, DOINGS_READ)).slice(0, DOINGS),
    notices: await listUnseen(tx, member, LINES),
    sample: await getSampleState(tx, teamId, SAMPLE_READOUTS.length),
  }))
}

/** The readout with which reviewing goes on; null when nothing waits. @throws AppError signed-out, not-found */
export async function getReviewStart(team: string): Promise<string | null> {
  const member = await requireMember(team, 'position.read')
  return asMember(member, (tx) =>
    getNextToReview(tx, { teamId: member.teamId, after: FROM_THE_NEWEST }),
  )
}

type Row = Awaited<ReturnType<typeof data.listDoings>>[number]

/** One sentence for what one person did in a row to the same thing, or to many readouts. */
function gather(rows: readonly Row[]): Doing[] {
  const doings: Doing[] = []
  let key = ''
  for (const row of rows) {
    const now = [row.who, row.verb, row.verb === 'readout.add' ? '' : row.title, row.person].join()
    const before = doings.at(-1)
    if (before && key === now) before.times += 1
    else doings.push(toDoing(row))
    key = now
  }
  return doings
}

function toDoing({ readoutId, callId, collectionId, savedId, edition, ...row }: Row): Doing {
  const place = readoutId
    ? ({ kind: 'readout', id: readoutId } as const)
    : callId
      ? ({ kind: 'call', id: callId } as const)
      : collectionId
        ? ({ kind: 'collection', id: collectionId } as const)
        : savedId
          ? ({ kind: 'saved-comparison', id: savedId } as const)
          : null
  return { ...row, place, edition: edition === null ? null : Number(edition), times: 1 }
}
