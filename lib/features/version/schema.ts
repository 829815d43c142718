import { z } from 'zod'
import type { VersionComparison } from '@/lib/core/comparing/compare-versions'
import type { FactChange } from '@/lib/core/comparing/fact-changes'
import type { WordDiff } from '@/lib/core/comparing/word-diff'
import { MAX_FILE_BYTES } from '@/lib/features/readout/schema'
import type { ReadingCounts } from '@/lib/features/rereading/schema'

/** A version of a readout as a list shows it; instants are ISO strings. */
export type VersionLine = {
  id: string
  number: number
  capturedAt: string
  capturedBy: string | null
  fileName: string | null
  sha256: string
  /** UTF-16 units of its body. */
  length: number
}

/** Two versions of a readout, the older first, as the reader reads both. */
export type ComparedVersions = {
  a: VersionLine
  b: VersionLine
  comparison: VersionComparison
  facts: readonly FactChange[]
}

/** Words of a position or a thread that a newer version has near, or no more. */
export type LooseWords = {
  kind: 'position' | 'thread'
  id: string
  revision: number
  /** Who said it how, or what is said of the passage. */
  about: string
  /** The words it was made on: cue and content, or the passage. */
  words: string
  /** What the newest version has in their place, and how the two differ; null where nothing is near. */
  near: WordDiff | null
}

/** A readout's versions, the newest first, with two of them compared, and what waits for a person. */
export type VersionsPage = {
  readout: { id: string; title: string; issuers: string; sourceUrl: string | null }
  versions: readonly VersionLine[]
  current: number
  compared: ComparedVersions | null
  loose: readonly LooseWords[]
  /** The activity that added the newest version, while taking it back is still possible. */
  undo: string | null
}

/** What a newer text would be, before it is saved. */
export type NewerText =
  | { ok: false; sentence: string; same?: { readoutId: string; title: string } }
  | {
      ok: true
      body: string
      fileName: string | null
      comparison: VersionComparison
      facts: readonly FactChange[]
      counts: ReadingCounts
    }

export const addVersionSchema = z.object({
  team: z.string(),
  readoutId: z.uuid(),
  /** Number of the newest version when the text was compared: another in between is not passed over. */
  after: z.number().int().min(1),
  body: z.string().min(1, 'There is no text yet.').max(MAX_FILE_BYTES),
  fileName: z.string().max(300).nullable(),
})

/** What came of adding a version. */
export type AddedVersion = { number: number; activityId: string; counts: ReadingCounts }
