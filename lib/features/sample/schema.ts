import { z } from 'zod'

export const sampleSchema = z.object({ team: z.string() })

/** Whether the sample is there, and what people did to it: told before it is removed. */
export type SampleState = {
  readouts: number
  /** Of the twelve, those that are not there, or deleted. */
  missing: number
  comments: number
  decisions: number
  editions: number
}
