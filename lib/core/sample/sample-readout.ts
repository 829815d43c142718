import type { Channel } from '@/lib/core/reading/types'

/** One invented readout of the sample collection, as it would be uploaded, with what a person would fill in. */
export type SampleReadout = {
  slug: string
  /** The state is null: no invented country has an ISO code. */
  issuer: { name: string; state: null }
  language: 'en'
  /** ISO days. */
  publishedOn: string
  heldOn: string
  channel: Channel
  title: string
  /** Title and day stand in the text, as on a real page. */
  body: string
  /** Readouts with the same number report the same call. */
  call: number
  sourceUrl: null
}
