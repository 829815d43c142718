'use client'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { uuidv7 } from 'uuidv7'
import '@/components/comment/said.css'
import { CommentEntry, SmallVerb } from '@/components/comment/comment-entry'
import { Composer } from '@/components/comment/composer'
import { draftKey } from '@/components/comment/use-draft'
import { useTeamFrame } from '@/components/shell/team-frame'
import { say } from '@/components/ui/say'
import {
  placeOf,
  type ShownThread,
  type ThreadPlace,
  useAddComment,
  useCommentWrites,
  useThreads,
} from '@/lib/features/comment/client'
import type { ThreadSubject } from '@/lib/features/comment/schema'

/** The subject of a list: what threads hang on, or one thread on a passage. */
export type ListSubject = ThreadSubject | { kind: 'thread'; id: string; readoutId: string }

/** The threads on a position, a passage or an item of a collection, and where the next comment is written. */
export function ThreadList({
  subject,
  fieldRef,
}: {
  subject: ListSubject
  fieldRef?: RefObject<HTMLTextAreaElement | null>
}) {
  const { team, person, may } = useTeamFrame()
  // A comment on words just chosen is begun at once.
  const begins = subject.kind === 'passage'
  useEffect(() => {
    if (begins) fieldRef?.current?.focus()
  }, [begins, fieldRef])
  const place: ThreadPlace =
    subject.kind === 'thread'
      ? { team: team.slug, readoutId: subject.readoutId }
      : placeOf(team.slug, subject)
  const { threads, loading, error } = useThreads(place)
  const own = threads.filter((thread) => belongs(thread, subject))
  const open = own.findLast(({ resolved }) => !resolved)
  const write = useAddComment(place)
  // A thread that is about to be opened keeps its id while the first comment is tried again.
  const newThread = useRef<string | null>(null)
  const send = async (body: string) => {
    const opened = open ?? (subject.kind === 'thread' ? own[0] : undefined)
    newThread.current ??= uuidv7()
    await write.mutateAsync({
      threadId: opened?.id ?? newThread.current,
      commentId: uuidv7(),
      body,
      subject: opened || subject.kind === 'thread' ? null : subject,
      author: { id: person.id, name: person.name },
      at: new Date().toISOString(),
    })
    newThread.current = null
  }
  return (
    <section aria-label="Comments" className="grid gap-3 text-base">
      {own.map((thread) => (
        <Thread key={thread.id} thread={thread} place={place} />
      ))}
      {loading ? <p className="text-muted text-sm">Fetching comments…</p> : null}
      {error && own.length === 0 ? (
        <p role="alert" className="text-danger text-sm">
          {error.message}
        </p>
      ) : null}
      {may['comment.add'] ? (
        <Composer
          ref={fieldRef}
          draft={draftKey(person.id, draftSubject(subject))}
          label={open ? 'Reply' : 'Comment'}
          verb={open ? 'Reply' : 'Comment'}
          send={send}
        />
      ) : null}
    </section>
  )
}

function belongs(thread: ShownThread, subject: ListSubject): boolean {
  if (subject.kind === 'thread') return thread.id === subject.id
  if (subject.kind === 'position') return thread.positionId === subject.id
  if (subject.kind === 'collection-item') return thread.collectionItemId === subject.id
  if (subject.kind === 'finding') return thread.findingId === subject.id
  if (subject.kind === 'saved-comparison') return thread.savedComparisonId === subject.id
  return (
    thread.passage?.versionId === subject.versionId &&
    thread.passage.start === subject.start &&
    thread.passage.end === subject.end
  )
}

function draftSubject(subject: ListSubject): string {
  if (subject.kind !== 'passage') return `${subject.kind}-${subject.id}`
  return `passage-${subject.versionId}-${subject.start}-${subject.end}`
}

function Thread({ thread, place }: { thread: ShownThread; place: ThreadPlace }) {
  const { may } = useTeamFrame()
  const { resolve } = useCommentWrites(place)
  const [unfolded, setUnfolded] = useState(false)
  const { resolved } = thread
  const sending = thread.comments.every((comment) => comment.sending)
  const turn = () =>
    resolve.mutate(
      { threadId: thread.id, resolved: !resolved },
      { onError: (error) => void say(error.message, { failed: true }) },
    )
  const verb = may['comment.resolve'] && !sending ? (resolved ? 'Reopen' : 'Resolve') : null
  const count = thread.comments.filter(({ deleted }) => !deleted).length
  return (
    <div className="grid gap-2.5">
      {resolved ? (
        <p className="flex flex-wrap gap-x-3 text-muted text-sm">
          Resolved by {resolved.by}
          <SmallVerb onClick={() => setUnfolded(!unfolded)}>
            {unfolded ? 'Hide' : `Show ${count} ${count === 1 ? 'comment' : 'comments'}`}
          </SmallVerb>
        </p>
      ) : null}
      {resolved && !unfolded
        ? null
        : thread.comments.map((comment) => (
            <CommentEntry key={comment.id} comment={comment} place={place} />
          ))}
      {verb ? (
        <div>
          <SmallVerb onClick={turn}>{verb}</SmallVerb>
        </div>
      ) : null}
    </div>
  )
}
