import { z } from 'zod'

const team = z.string()

export const publishSchema = z.object({
  team,
  collectionId: z.uuid(),
  title: z
    .string()
    .trim()
    .min(1, 'An edition needs a title.')
    .max(200, 'A title has 200 characters at most.'),
  summary: z.string().trim().max(2000, 'A summary has 2,000 characters at most.'),
  /** Whether the authors are named. */
  named: z.boolean(),
  authors: z
    .array(
      z
        .string()
        .trim()
        .min(1, 'A name needs some letters.')
        .max(120, 'A name has 120 characters at most.'),
    )
    .max(20, 'Twenty authors at most.'),
})

/** What a preview is asked for; what would be refused at publishing is shown all the same, cut where it is too long. */
export const previewSchema = z.object({
  title: z.string().transform((text) => text.slice(0, 200)),
  summary: z.string().transform((text) => text.slice(0, 2000)),
  authors: z
    .array(z.string().transform((name) => name.slice(0, 120)))
    .transform((names) => names.slice(0, 20)),
})

export const createShareLinkSchema = z.object({
  team,
  collectionId: z.uuid(),
  /** Stays at this edition; null follows the newest. */
  briefId: z.uuid().nullable(),
  /** Last day on which it opens, as an ISO day; null never ends. */
  lastDay: z.iso
    .date('A day as 2026-11-24.')
    .nullable()
    .refine(
      (day) => day === null || Date.parse(`${day}T23:59:59Z`) > Date.now(),
      'That day has passed.',
    ),
  indexed: z.boolean(),
})

export const revokeShareLinkSchema = z.object({ team, linkId: z.uuid() })

/** An edition as a collection's page lists it. */
export type EditionLine = {
  id: string
  number: number
  title: string
  publishedAt: string
  publishedBy: string | null
}

/** A share link as a collection's page lists it. `path` is there only for those who may share. */
export type ShareLinkLine = {
  id: string
  /** Number of the edition it stays at; null follows the newest. */
  edition: number | null
  expiresAt: string | null
  revokedAt: string | null
  indexed: boolean
  createdAt: string
  path: string | null
}

/** What is published of a collection. */
export type Publishing = { editions: readonly EditionLine[]; links: readonly ShareLinkLine[] }

/** Whether a link opens at this instant (ISO). */
export function isLive(link: Pick<ShareLinkLine, 'expiresAt' | 'revokedAt'>, now: string): boolean {
  return link.revokedAt === null && (link.expiresAt === null || link.expiresAt > now)
}
