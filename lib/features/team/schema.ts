import { z } from 'zod'
import { ROLES, type Role } from '@/db/roles'
import { emailSchema, signUpSchema } from '@/lib/features/person/schema'

/** A team as one chooses among one's own. */
export type TeamChoice = { slug: string; name: string; role: Role }

/** Somebody in the team. The address is there only for those who manage the team. */
export type TeamPerson = { id: string; name: string; role: Role; joinedAt: string; email?: string }

/** An invitation that waits, as those who manage the team see it. */
export type TeamInvitation = {
  id: string
  email: string
  role: Role
  invitedBy: string
  expiresAt: string
  expired: boolean
}

/** What somebody with an invitation's link sees before they take it up. */
export type InvitationCard = {
  id: string
  team: string
  teamSlug: string
  role: Role
  email: string
  invitedBy: string
  state: 'open' | 'accepted' | 'withdrawn' | 'expired'
  /** Whether whoever looks at it is in the team. */
  inTeam: boolean
}

/** Addresses that a team's slug cannot have. */
const RESERVED = ['new', 'api', 'b', 't']

export const teamNameSchema = z
  .string()
  .trim()
  .min(2, 'A team’s name has two letters or more.')
  .max(60, 'A team’s name has 60 letters at most.')

export const teamSlugSchema = z
  .string()
  .trim()
  .toLowerCase()
  .min(2, 'The address has two letters or more.')
  .max(40, 'The address has 40 letters at most.')
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'Only small letters a–z, figures, and single hyphens between them.',
  )
  .refine((slug) => !RESERVED.includes(slug), 'That address is kept for Parley itself.')

const roleSchema = z.enum(ROLES)
const ofTeam = { team: z.string() }

export const createTeamSchema = z.object({ name: teamNameSchema, slug: teamSlugSchema })
/** The first account and the first team, in one go. */
export const welcomeSchema = signUpSchema.extend({ teamName: teamNameSchema, slug: teamSlugSchema })
export const renameTeamSchema = createTeamSchema.extend(ofTeam)
export const inviteSchema = z.object({ ...ofTeam, email: emailSchema, role: roleSchema })
export const withdrawSchema = z.object({ ...ofTeam, invitationId: z.uuid() })
export const changeRoleSchema = z.object({ ...ofTeam, userId: z.uuid(), role: roleSchema })
export const memberSchema = z.object({ ...ofTeam, userId: z.uuid() })
export const leaveSchema = z.object(ofTeam)
export const deleteTeamSchema = z.object({ ...ofTeam, typedName: z.string().trim() })
export const acceptSchema = z.object({ invitationId: z.uuid() })
/** Each role in a few words, for those who choose one. */
export const ROLE_WORDS: Record<Role, string> = {
  viewer: 'reads everything',
  commenter: 'comments and suggests positions',
  editor: 'uploads, edits, curates, publishes',
  admin: 'also invites people and sets their roles',
  owner: 'also makes owners, hands over and deletes the team',
}

/** An address proposed from a team's name: "Europe desk" → "europe-desk". */
export function proposeSlug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '')
}
