import 'server-only'
import { asMember } from '@/db/scope'
import { SAMPLE_READOUTS } from '@/lib/core/sample/sample-collection'
import * as data from '@/lib/features/sample/data'
import type { SampleState } from '@/lib/features/sample/schema'
import { requireMember } from '@/lib/platform/auth/session'

/** How much of the sample is there, and what goes with it. @throws AppError signed-out, not-found */
export async function getSampleState(team: string): Promise<SampleState> {
  const member = await requireMember(team, 'readout.read')
  return asMember(member, (tx) => data.getSampleState(tx, member.teamId, SAMPLE_READOUTS.length))
}
