import { z } from 'zod'
import type { Role } from '@/db/roles'

/** A team as one chooses among one's own. */
export type TeamChoice = { slug: string; name: string; role: Role }

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

export const createTeamSchema = z.object({ name: teamNameSchema, slug: teamSlugSchema })

/** An address proposed from a team's name: "Europe desk" → "europe-desk". */
export function proposeSlug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
}
