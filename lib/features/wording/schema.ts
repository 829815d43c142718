import { z } from 'zod'
import { ACTS, POLARITIES } from '@/lib/core/reading/types'

const spanSchema = z
  .tuple([z.number().int().min(0), z.number().int().min(0)])
  .refine(([start, end]) => start < end, 'Choose at least one word.')

const sourceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('joint') }),
  z.object({ kind: z.literal('unclear') }),
  z.object({
    kind: z.literal('actors'),
    actorIds: z.array(z.uuid()).max(20),
    /** Names of sources that the team has not met yet. */
    newNames: z.array(z.string().trim().min(2).max(200)).max(5),
  }),
])

/** What a person says a position is: whose, in which words, and how it is meant. */
export const wordingSchema = z.object({
  source: sourceSchema.refine(
    (source) => source.kind !== 'actors' || source.actorIds.length + source.newNames.length > 0,
    'Say who holds it.',
  ),
  cueAt: spanSchema,
  contentAt: spanSchema,
  act: z.enum(ACTS),
  force: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  polarity: z.enum(POLARITIES),
  issues: z.array(z.string().max(80)).max(8),
})

/** What somebody says a position is. */
export type PositionWording = z.infer<typeof wordingSchema>
