import { z } from 'zod'
import type { FieldSource } from '@/lib/core/reading/recognise-text'
import { CHANNELS } from '@/lib/core/reading/types'
import type { InkSide } from '@/lib/features/position/schema'
import { daySchema } from '@/lib/platform/day'

/** Largest file that is taken, checked in the browser before anything is sent, and on the server again. */
export const MAX_FILE_BYTES = 2 * 1024 * 1024

export const TOO_LARGE =
  'This file is over 2 MB; a readout is far shorter. Paste the part you need instead.'

const line = (max: number) => z.string().trim().max(max, `${max} letters at most.`)
const state = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .nullable()

const evidenceSchema = z.record(
  z.string(),
  z.object({
    start: z.number().int().nonnegative().nullable(),
    end: z.number().int().nonnegative().nullable(),
    confidence: z.number().min(0).max(1),
    by: z.enum(['reader', 'person']),
  }),
)

/** Where an account goes: the call that fits, a new one, or the one a person chose. */
export const callChoiceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('fitting') }),
  z.object({ kind: z.literal('new') }),
  z.object({ kind: z.literal('call'), callId: z.uuid() }),
])

const participantSchema = z.object({
  name: line(200).min(1, 'Everybody in a call needs a name.'),
  office: line(300).nullable(),
  state,
  role: z.enum(['participant', 'delegate', 'named']),
  readAs: z.string().nullable(),
})

const accountDraftSchema = z.object({
  heldOn: daySchema.nullable(),
  channel: z.enum(CHANNELS),
  initiator: line(200).nullable(),
  initiatorState: state,
  place: line(200).nullable(),
  evidence: evidenceSchema,
  participants: z.array(participantSchema).max(60),
  choice: callChoiceSchema,
})

/** A text and what is said of it, as the form holds and the action takes it. */
export const readoutDraftSchema = z.object({
  body: z.string().min(1, 'There is no text yet.').max(MAX_FILE_BYTES),
  fileName: line(300).nullable(),
  title: line(500).min(1, 'A readout needs a title.'),
  issuerName: line(200).min(1, 'Who published it?'),
  issuerState: state,
  /** Who issued a joint statement beside the issuer. */
  jointly: z.array(line(200).min(1)).max(60),
  language: z.string().max(35),
  publishedOn: daySchema.nullable(),
  sourceUrl: z
    .union([
      z.literal(''),
      z.url({ protocol: /^https?$/, error: 'An address begins with https://.' }),
    ])
    .nullable()
    .transform((value) => value || null),
  accounts: z.array(accountDraftSchema).max(12),
  /** What the saved page said of itself: the reader is told the same when the text is read again on saving. */
  hints: z.object({ title: z.string().max(500).optional(), publishedOn: z.string().optional() }),
})
export type ReadoutDraft = z.infer<typeof readoutDraftSchema>

export const addReadoutSchema = z.object({ team: z.string(), draft: readoutDraftSchema })
export const readoutRefSchema = z.object({ team: z.string(), readoutId: z.uuid() })

/** What a page is, mended after it was saved; `revision` is the one that was seen. */
export const editReadoutSchema = readoutRefSchema.extend({ revision: z.number().int() }).extend(
  readoutDraftSchema.pick({
    title: true,
    issuerName: true,
    issuerState: true,
    jointly: true,
    publishedOn: true,
    sourceUrl: true,
  }).shape,
)

/** A readout's own facts: what can be mended without touching its text. */
export type ReadoutFacts = Omit<z.infer<typeof editReadoutSchema>, 'team' | 'readoutId'>

/** A call that an account would join, as the form shows it. */
export type FittingCall = { id: string; title: string; heldOn: string | null; issuers: string[] }

/** What a saved readout became part of. */
export type SavedReadout = {
  readoutId: string
  calls: {
    accountId: string
    callId: string
    title: string
    heldOn: string | null
    others: number
  }[]
}

/** What was recognised in one text, before anything is saved. */
export type Recognised = {
  draft: ReadoutDraft
  sources: Partial<Record<'title' | 'issuerName' | 'publishedOn' | 'sourceUrl', FieldSource>>
  /** The call that each account fits, if any; in order of `draft.accounts`. */
  fitting: (FittingCall | null)[]
  words: number
  positions: number
  reading: 'english' | 'not-english' | 'empty'
  /** The readout that holds the same text already. */
  same: { readoutId: string; title: string } | null
  /** The readout that this may be a newer text of: same issuer, title and day. */
  newerOf: { readoutId: string; title: string } | null
}

/** A file as it came through recognition. */
export type RecognisedFile = { ok: true; recognised: Recognised } | { ok: false; sentence: string }

/** A call as an account is about to tell it: enough to find the one it fits. */
export const fittingQuerySchema = z.object({
  heldOn: daySchema,
  channel: z.enum(CHANNELS),
  issuer: z.string().max(200),
  cast: z
    .array(z.object({ name: z.string().max(200), state: z.string().max(2).nullable() }))
    .max(60),
})
export type FittingQuery = z.infer<typeof fittingQuerySchema>

/** A published edition that quotes a readout. */
export type QuotingBrief = { id: string; title: string; number: number; collectionId: string }

/** The facts of one call as this readout tells them, and how many accounts the team has of it. */
export type CallOfReadout = {
  callId: string
  title: string
  heldOn: string | null
  channel: string
  initiator: string | null
  place: string | null
  accounts: number
}

/** The head of a readout's page. */
export type ReadoutHead = {
  id: string
  title: string
  issuerName: string
  issuerState: string | null
  /** Who issued a joint statement beside the issuer. */
  jointly: readonly string[]
  /** All who issued it, in words. */
  issuers: string
  language: string
  publishedOn: string | null
  sourceUrl: string | null
  origin: string
  revision: number
  version: { id: string; number: number; capturedAt: string; sha256: string }
  /** Versions of the reader that suggestions still come from, where they are not the one that reads now. */
  olderReaders: readonly string[]
  calls: readonly CallOfReadout[]
  /** Who can hold a position in it: its cast, then other sources named in it. */
  cast: readonly { id: string; name: string; side: InkSide }[]
}
