import { z } from 'zod'

/** What a thread hangs on. */
export type ThreadSubject =
  | { kind: 'position'; id: string; readoutId: string }
  | { kind: 'passage'; readoutId: string; versionId: string; start: number; end: number }
  | { kind: 'collection-item'; id: string }
  | { kind: 'finding'; id: string; accountA: string; accountB: string }
  | { kind: 'saved-comparison'; id: string }

/** A comment as it is shown. `html` came through the sanitiser; a deleted one that was answered leaves a trace. */
export type CommentView = {
  id: string
  body: string
  html: string
  author: { id: string; name: string } | null
  createdAt: string
  editedAt: string | null
  deleted: boolean
  revision: number
}

/** A conversation as it is shown. */
export type ThreadView = {
  id: string
  kind: ThreadSubject['kind']
  readoutId: string | null
  positionId: string | null
  collectionItemId: string | null
  findingId: string | null
  savedComparisonId: string | null
  /** The words it is about, where it hangs on a passage. */
  passage: {
    versionId: string | null
    exact: string
    start: number
    end: number
    /** Where it may stand in a newer version: a person says whether it does. */
    proposal: { versionId: string; start: number; end: number; similarity: number } | null
  } | null
  resolved: { by: string; at: string } | null
  comments: readonly CommentView[]
}

const bodySchema = z
  .string()
  .trim()
  .min(1, 'Write something first.')
  .max(20_000, 'A comment has 20,000 letters at most.')

const subjectSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('position'), id: z.uuid(), readoutId: z.uuid() }),
  z.object({
    kind: z.literal('passage'),
    readoutId: z.uuid(),
    versionId: z.uuid(),
    start: z.number().int().min(0),
    end: z.number().int().min(1),
  }),
  z.object({ kind: z.literal('collection-item'), id: z.uuid() }),
  z.object({
    kind: z.literal('finding'),
    id: z.uuid(),
    accountA: z.uuid(),
    accountB: z.uuid(),
  }),
  z.object({ kind: z.literal('saved-comparison'), id: z.uuid() }),
])

/** Ids are made by the page, so that sending twice adds once. With `subject`, the comment may open the thread. */
export const addCommentSchema = z.object({
  team: z.string(),
  threadId: z.uuid(),
  commentId: z.uuid(),
  subject: subjectSchema.nullable(),
  body: bodySchema,
})

export const editCommentSchema = z.object({
  team: z.string(),
  commentId: z.uuid(),
  revision: z.number().int().min(1),
  body: bodySchema,
})

export const aimCommentSchema = z.object({ team: z.string(), commentId: z.uuid() })

export const resolveThreadSchema = z.object({
  team: z.string(),
  threadId: z.uuid(),
  resolved: z.boolean(),
})

export const settlePassageSchema = z.object({
  team: z.string(),
  threadId: z.uuid(),
  same: z.boolean(),
})
