import { z } from 'zod'

const team = z.string()

export const collectionTitleSchema = z
  .string()
  .trim()
  .min(1, 'A collection needs a title.')
  .max(200, 'A title has 200 characters at most.')

const descriptionSchema = z.string().trim().max(2000, 'A description has 2,000 characters at most.')
const noteSchema = z.string().max(20_000, 'A note has 20,000 characters at most.')

/** What can be put into a collection, by its kind. */
export const itemSubjectSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('readout'), readoutId: z.uuid() }),
  z.object({ kind: z.literal('position'), positionId: z.uuid() }),
  z.object({
    kind: z.literal('comparison'),
    callId: z.uuid(),
    accountA: z.uuid(),
    accountB: z.uuid(),
    /** The comparison as it was saved: a brief then shows it as it was. */
    savedComparisonId: z.uuid().optional(),
  }),
  z.object({
    kind: z.literal('finding'),
    callId: z.uuid(),
    accountA: z.uuid(),
    accountB: z.uuid(),
    findingId: z.uuid(),
  }),
  z.object({
    kind: z.literal('note'),
    note: noteSchema.refine((note) => note.trim() !== '', 'A note needs some words.'),
  }),
])
export type ItemSubject = z.infer<typeof itemSubjectSchema>

export const createCollectionSchema = z.object({
  team,
  title: collectionTitleSchema,
  description: descriptionSchema.default(''),
  first: itemSubjectSchema.optional(),
})

export const editCollectionSchema = z.object({
  team,
  collectionId: z.uuid(),
  revision: z.number().int(),
  title: collectionTitleSchema,
  description: descriptionSchema,
})

export const collectionRefSchema = z.object({ team, collectionId: z.uuid() })

export const addItemSchema = z.object({
  team,
  collectionId: z.uuid(),
  subject: itemSubjectSchema,
  /** Puts in once more what is in it already. */
  again: z.boolean().default(false),
})

export const moveItemSchema = z.object({
  team,
  itemId: z.uuid(),
  /** The item it is put after; null puts it first. */
  afterId: z.uuid().nullable(),
})

export const editNoteSchema = z.object({
  team,
  itemId: z.uuid(),
  revision: z.number().int(),
  note: noteSchema,
})

export const itemRefSchema = z.object({ team, itemId: z.uuid() })

/** A collection as a list shows it. */
export type CollectionLine = {
  id: string
  title: string
  description: string
  items: number
  editions: number
  sample: boolean
  updatedAt: string
}

/** A quotation as a collection shows it. `side` says whose ink it is drawn in. */
export type QuoteCard = {
  positionId: string
  source: readonly string[]
  /** Who the sources are, in the same order. */
  actorIds: readonly string[]
  sourceKind: 'actors' | 'joint' | 'unclear'
  side: 'a' | 'b' | 'joint' | 'none'
  cue: string
  content: string
  act: string
  force: number
  polarity: string
  issues: readonly string[]
  state: 'suggested' | 'confirmed' | 'rejected'
  /** Whether its words were not found again in the newest version of the readout. */
  lost: boolean
}

/** A readout as a collection shows it, and as a citation needs it. */
export type ReadoutCite = {
  readoutId: string
  title: string
  issuer: string
  issuerState: string | null
  publishedOn: string | null
  version: number
  capturedAt: string
  sha256: string
  sourceUrl: string | null
  language: string
  deleted: boolean
}

/** One item of a collection, made ready for its page. */
export type CollectionItemCard = {
  id: string
  /** Markdown as typed, and as sanitised HTML. */
  note: string
  noteHtml: string
  revision: number
  comments: number
} & (
  | { kind: 'note' }
  | { kind: 'readout'; readout: ReadoutCite; positions: number }
  | { kind: 'position'; quote: QuoteCard; readout: ReadoutCite }
  | {
      kind: 'comparison'
      callId: string
      callTitle: string
      heldOn: string | null
      accountA: string
      accountB: string
      a: ReadoutCite
      b: ReadoutCite
      /** Under what name it was saved, and when it was frozen, where it was. */
      saved: { id: string; name: string; frozenAt: string | null } | null
    }
  | {
      kind: 'finding'
      callId: string
      callTitle: string
      heldOn: string | null
      accountA: string
      accountB: string
      a: ReadoutCite
      b: ReadoutCite
      finding: { id: string; kind: string; words: { a: readonly string[]; b: readonly string[] } }
    }
)

/** A collection's page. */
export type CollectionPage = {
  id: string
  title: string
  description: string
  revision: number
  sample: boolean
  items: readonly CollectionItemCard[]
}
