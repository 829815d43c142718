import 'server-only'
import { cache } from 'react'
import { ROLES } from '@/db/roles'
import { asSystem } from '@/db/scope'
import * as data from '@/lib/features/team/data'
import type { TeamChoice } from '@/lib/features/team/schema'
import { ACTIONS, type ActionName, abilities } from '@/lib/platform/auth/permissions'
import { requireMember, requireSignedIn } from '@/lib/platform/auth/session'

/** The signed-in person's teams. @throws AppError signed-out */
export const listMyTeams = cache(async (): Promise<TeamChoice[]> => {
  const person = await requireSignedIn()
  const teams = await asSystem((tx) => data.listTeamsOf(tx, person.userId))
  return teams.map(({ slug, name, role }) => ({
    slug,
    name,
    role: ROLES.find((known) => known === role) ?? 'viewer',
  }))
})

/** The frame of a team's pages: the team, the person, and what that person may do. @throws AppError signed-out, not-found */
export const getTeamFrame = cache(async (slug: string) => {
  const who = await requireMember(slug, 'team.read')
  const person = await requireSignedIn()
  return {
    team: { slug: who.teamSlug, name: who.teamName },
    person: { id: who.userId, name: who.userName, role: who.role, letterKeys: person.letterKeys },
    may: abilities(who, Object.keys(ACTIONS) as ActionName[]),
  }
})

/** Whether nobody has an account yet: the welcome page is open only then. */
export function isServerEmpty(): Promise<boolean> {
  return asSystem(data.isEmptyServer)
}
