import 'server-only'
import { cache } from 'react'
import { z } from 'zod'
import { toRole } from '@/db/roles'
import { asSystem } from '@/db/scope'
import * as data from '@/lib/features/team/data'
import type {
  InvitationCard,
  TeamChoice,
  TeamInvitation,
  TeamPerson,
} from '@/lib/features/team/schema'
import { ACTIONS, type ActionName, abilities, can } from '@/lib/platform/auth/permissions'
import { getSignedIn, requireMember, requireSignedIn } from '@/lib/platform/auth/session'

/** The signed-in person's teams. @throws AppError signed-out */
export const listMyTeams = cache(async (): Promise<TeamChoice[]> => {
  const person = await requireSignedIn()
  const teams = await asSystem((tx) => data.listTeamsOf(tx, person.userId))
  return teams.map(({ slug, name, role }) => ({
    slug,
    name,
    role: toRole(role),
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

/**
 * The people of a team and, for those who manage it, their addresses and the open invitations.
 * @throws AppError signed-out, not-found
 */
export async function getTeamPeople(
  slug: string,
): Promise<{ people: TeamPerson[]; invitations: TeamInvitation[] }> {
  const who = await requireMember(slug, 'team.read')
  const manages = can(who, 'team.invite')
  return asSystem(async (tx) => {
    const people = await data.listPeople(tx, who.teamId)
    const invitations = manages ? await data.listInvitations(tx, who.teamId) : []
    return {
      people: people.map(({ email, joinedAt, role, ...person }) => ({
        ...person,
        role: toRole(role),
        joinedAt: joinedAt.toISOString(),
        ...(manages ? { email } : {}),
      })),
      invitations: invitations.map(({ expiresAt, role, ...rest }) => ({
        ...rest,
        role: toRole(role),
        expiresAt: expiresAt.toISOString(),
        expired: expiresAt.getTime() <= Date.now(),
      })),
    }
  })
}

/** What the holder of an invitation's link sees, signed in or not; null when no such link was ever given. */
export async function getInvitation(id: string): Promise<InvitationCard | null> {
  if (!z.uuid().safeParse(id).success) return null
  const found = await asSystem((tx) => data.findInvitation(tx, id))
  if (!found) return null
  const { status, expiresAt, role, ...card } = found
  const teams = (await getSignedIn()) ? await listMyTeams() : []
  const inTeam = teams.some(({ slug }) => slug === card.teamSlug)
  return { ...card, role: toRole(role), state: stateOf(status, expiresAt), inTeam }
}

function stateOf(status: string, expiresAt: Date): InvitationCard['state'] {
  if (status === 'accepted') return 'accepted'
  if (status !== 'pending') return 'withdrawn'
  return expiresAt.getTime() <= Date.now() ? 'expired' : 'open'
}
