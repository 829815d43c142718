'use client'
import {
  type QueryClient,
  useMutation,
  useMutationState,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { useMemo } from 'react'
import {
  addCommentAction,
  deleteCommentAction,
  editCommentAction,
  resolveThreadAction,
  restoreCommentAction,
} from '@/lib/features/comment/actions'
import type { CommentView, ThreadSubject, ThreadView } from '@/lib/features/comment/schema'
import { learn } from '@/lib/platform/learn'
import { getJson, RefusedError, settled } from '@/lib/platform/settled'

/** Where threads are kept: all of a readout together, those of anything else by themselves. */
export type ThreadPlace = { team: string } & (
  | { readoutId: string }
  | { collectionItemId: string }
  | { findingId: string }
  | { savedComparisonId: string }
)

/** What is asked again when somebody comments: `['t', team, 'comment', readout or item]`. */
export function threadsKey(place: ThreadPlace) {
  return ['t', place.team, 'comment', placeParam(place)[1]] as const
}

function placeParam(place: ThreadPlace): [name: string, id: string] {
  if ('readoutId' in place) return ['readout', place.readoutId]
  if ('findingId' in place) return ['finding', place.findingId]
  if ('savedComparisonId' in place) return ['savedComparison', place.savedComparisonId]
  return ['collectionItem', place.collectionItemId]
}

/** Where the threads of a subject are kept. */
export function placeOf(team: string, subject: ThreadSubject): ThreadPlace {
  if (subject.kind === 'collection-item') return { team, collectionItemId: subject.id }
  if (subject.kind === 'finding') return { team, findingId: subject.id }
  if (subject.kind === 'saved-comparison') return { team, savedComparisonId: subject.id }
  return { team, readoutId: subject.readoutId }
}

/** A comment about to be added. */
export type NewComment = {
  threadId: string
  commentId: string
  body: string
  subject: ThreadSubject | null
  author: { id: string; name: string }
  at: string
}

/** A comment that may still be on its way. */
export type ShownComment = CommentView & { sending?: boolean }
export type ShownThread = Omit<ThreadView, 'comments'> & { comments: readonly ShownComment[] }

/** The threads of a place, as last heard, with comments on their way laid over them. */
export function useThreads(
  place: ThreadPlace,
  first?: { threads: ThreadView[]; loadedAt: number },
): { threads: readonly ShownThread[]; loading: boolean; error: Error | null } {
  const key = threadsKey(place)
  const search = placeParam(place).join('=')
  const { data, isPending, error } = useQuery({
    queryKey: key,
    queryFn: ({ signal }) =>
      getJson<ThreadView[]>(`/api/t/${place.team}/threads?${search}`, signal),
    ...(first ? { initialData: first.threads, initialDataUpdatedAt: first.loadedAt } : {}),
    refetchOnMount: 'always',
  })
  const sending = useMutationState({
    filters: { mutationKey: [...key, 'add'], status: 'pending' },
    select: (mutation) => mutation.state.variables as NewComment,
  })
  const threads = useMemo(() => withSending(data ?? NONE, sending), [data, sending])
  return { threads, loading: isPending, error }
}

const NONE: readonly ThreadView[] = []

function withSending(
  threads: readonly ThreadView[],
  sending: readonly NewComment[],
): readonly ShownThread[] {
  if (sending.length === 0) return threads
  const shown: ShownThread[] = [...threads]
  for (const one of sending) {
    const at = shown.findIndex(({ id }) => id === one.threadId)
    const thread = shown[at]
    if (thread?.comments.some(({ id }) => id === one.commentId)) continue
    if (thread) shown[at] = { ...thread, comments: [...thread.comments, asShown(one)] }
    else if (one.subject) shown.push(asThread(one, one.subject))
  }
  return shown
}

function asShown(one: NewComment): ShownComment {
  return {
    ...{ id: one.commentId, body: one.body, html: '', author: one.author, createdAt: one.at },
    ...{ editedAt: null, deleted: false, revision: 0, sending: true },
  }
}

function asThread(one: NewComment, subject: ThreadSubject): ShownThread {
  return {
    id: one.threadId,
    kind: subject.kind,
    readoutId: 'readoutId' in subject ? subject.readoutId : null,
    positionId: subject.kind === 'position' ? subject.id : null,
    collectionItemId: subject.kind === 'collection-item' ? subject.id : null,
    findingId: subject.kind === 'finding' ? subject.id : null,
    savedComparisonId: subject.kind === 'saved-comparison' ? subject.id : null,
    passage:
      subject.kind === 'passage'
        ? {
            versionId: subject.versionId,
            exact: '',
            start: subject.start,
            end: subject.end,
            proposal: null,
          }
        : null,
    resolved: null,
    comments: [asShown(one)],
  }
}

type Written = { threadId: string; thread: ThreadView | null }

function keep(client: QueryClient, place: ThreadPlace, { threadId, thread }: Written): void {
  learn<ThreadView[]>(client, threadsKey(place), (old = []) => {
    if (!thread) return old.filter(({ id }) => id !== threadId)
    const at = old.findIndex(({ id }) => id === threadId)
    return at === -1 ? [...old, thread] : old.with(at, thread)
  })
}

/** The thread as it is now, when a refusal says that a comment was changed in between. */
export function threadConflictOf(error: unknown): ThreadView | null {
  if (!(error instanceof RefusedError) || error.refusal.code !== 'conflict') return null
  return (error.refusal.detail as { current?: ThreadView | null } | undefined)?.current ?? null
}

/** Adding a comment: shown at once as on its way. Whoever asks puts the text back when it is refused. */
export function useAddComment(place: ThreadPlace) {
  const client = useQueryClient()
  return useMutation({
    mutationKey: [...threadsKey(place), 'add'],
    mutationFn: ({ threadId, commentId, subject, body }: NewComment) =>
      settled(addCommentAction({ team: place.team, threadId, commentId, subject, body })),
    onSuccess: (written) => keep(client, place, written),
  })
}

/** Writing one's own comment anew, deleting and bringing back, resolving: each gives the thread anew. */
export function useCommentWrites(place: ThreadPlace) {
  const client = useQueryClient()
  const { team } = place
  const onSuccess = (written: Written) => keep(client, place, written)
  const edit = useMutation({
    mutationFn: (sent: { commentId: string; revision: number; body: string }) =>
      settled(editCommentAction({ team, ...sent })),
    onSuccess,
    onError: (error) => {
      const thread = threadConflictOf(error)
      if (thread) keep(client, place, { threadId: thread.id, thread })
    },
  })
  const remove = useMutation({
    mutationFn: ({ commentId, deleted }: { commentId: string; deleted: boolean }) =>
      settled((deleted ? deleteCommentAction : restoreCommentAction)({ team, commentId })),
    onSuccess,
  })
  const resolve = useMutation({
    mutationFn: (wish: { threadId: string; resolved: boolean }) =>
      settled(resolveThreadAction({ team, ...wish })),
    onSuccess,
  })
  return { edit, remove, resolve }
}
