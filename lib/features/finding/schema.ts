import { z } from 'zod'

export const markFindingSchema = z.object({
  team: z.string(),
  accountA: z.uuid(),
  accountB: z.uuid(),
  findingId: z.uuid(),
  notReal: z.boolean(),
})
