import { z } from 'zod'
import type { FactChange } from '@/lib/core/comparing/fact-changes'
import type { Act, Force, Polarity } from '@/lib/core/reading/types'

/** How many positions went where: kept in place, to confirm, lost their words, withdrawn, new. */
export type ReadingCounts = Record<'moved' | 'near' | 'lost' | 'withdrawn' | 'added', number>

/** A position in words, as a preview shows it. */
export type PreviewPosition = {
  source: string
  cue: string
  content: string
  act: Act
  force: Force
  polarity: Polarity
  /** Labels of the issue list. */
  issues: readonly string[]
}

/** What reading a readout again would change; nothing is written yet. */
export type RereadingPreview = {
  readout: { id: string; title: string; versionId: string }
  reader: string
  /** Readers that suggestions still come from. */
  older: readonly string[]
  /** People's decisions, additions and discussed positions: they stay as they are. */
  held: number
  /** Suggestions that would stay as they are. */
  same: number
  added: readonly PreviewPosition[]
  withdrawn: readonly PreviewPosition[]
  changed: readonly { before: PreviewPosition; after: PreviewPosition }[]
  facts: readonly FactChange[]
}

export const rereadSchema = z.object({
  team: z.string(),
  readoutId: z.uuid(),
  /** Version that the preview was of. */
  versionId: z.uuid(),
})

export const undoReadingSchema = z.object({ team: z.string(), activityId: z.uuid() })

/** What came of reading again. */
export type Reread = { activityId: string; counts: ReadingCounts }
