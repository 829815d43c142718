import { SAMPLE_CALLS_EARLY } from './sample-calls-early'
import { SAMPLE_CALLS_LATE } from './sample-calls-late'
import type { SampleReadout } from './sample-readout'

/**
 * Twelve readouts of six calls between Norland, Sudmark and Karvia, three countries that do not
 * exist. The two accounts of each call part in the ways real ones do.
 */
export const SAMPLE_READOUTS: readonly SampleReadout[] = [
  ...SAMPLE_CALLS_EARLY,
  ...SAMPLE_CALLS_LATE,
]

/** The collection they are loaded into, labelled as a sample wherever it is shown. */
export const SAMPLE_COLLECTION = {
  title: 'Sample: the Selva Strait, six calls',
  description:
    'Invented readouts of six calls between three invented countries, to try Parley with. Nothing in them happened.',
  notes: [
    'A **sample**: Norland, Sudmark and Karvia do not exist, and neither do their ministers. Remove it with one click when you have seen enough.',
    'Start with the call of 21 May 2024. Norland’s ministry protests and counts fourteen detained citizens; Sudmark’s mentions the matter and counts twelve.',
    'Then follow Norland on inspections in the strait across all six calls: *concern* in March 2024 has become *condemned* by May 2025, and after the call of August 2024 nobody speaks of the Halvik Declaration any more.',
  ],
} as const
