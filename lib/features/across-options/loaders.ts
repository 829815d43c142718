import 'server-only'
import { asMember } from '@/db/scope'
import { stateName } from '@/lib/core/reading/gazetteer'
import { labelOfIssue } from '@/lib/core/reading/issue-label'
import * as data from '@/lib/features/across-options/data'
import type { AcrossOptions } from '@/lib/features/across-options/schema'
import { requireMember } from '@/lib/platform/auth/session'

/** What one can choose: actors (of a name, if given) and issues, with counts. */
export async function getAcrossOptions(team: string, name: string): Promise<AcrossOptions> {
  const member = await requireMember(team, 'comparison.read')
  return asMember(member, async (tx) => {
    const actors = await data.listAcrossActors(tx, member.teamId, {
      name: name.slice(0, 100),
      limit: 100,
    })
    const issues = await data.listAcrossIssues(tx, member.teamId)
    return {
      actors,
      issues: issues.map((one) => ({ ...one, label: labelOfIssue(one.id) })),
      states: (await data.listAcrossNames(tx, member.teamId, 'state')).map((one) => ({
        ...one,
        label: stateName(one.id),
      })),
      offices: await data.listAcrossNames(tx, member.teamId, 'office'),
      issuers: await data.listAcrossNames(tx, member.teamId, 'issuer'),
    }
  })
}
