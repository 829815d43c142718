'use client'
import { useState } from 'react'
import { Composer } from '@/components/comment/composer'
import { draftKey } from '@/components/comment/use-draft'
import { When } from '@/components/comment/when'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Notice } from '@/components/ui/notice'
import { say } from '@/components/ui/say'
import {
  type ShownComment,
  type ThreadPlace,
  threadConflictOf,
  useCommentWrites,
} from '@/lib/features/comment/client'
import { can } from '@/lib/platform/auth/permissions'

/** One comment: its author, its words, and what its author may do with it. */
export function CommentEntry({ comment, place }: { comment: ShownComment; place: ThreadPlace }) {
  const { person } = useTeamFrame()
  const [editing, setEditing] = useState(false)
  const who = { role: person.role, userId: person.id }
  const subject = { authorId: comment.author?.id ?? null }
  if (comment.deleted) return <p className="text-muted text-sm italic">Comment deleted</p>
  return (
    <article className={comment.sending ? 'opacity-60' : undefined} aria-busy={comment.sending}>
      <header className="flex flex-wrap items-baseline gap-x-2">
        <b className="font-semibold text-sm">{comment.author?.name ?? 'Deleted account'}</b>
        {comment.sending ? (
          <span className="text-muted text-xs">sending…</span>
        ) : (
          <When at={comment.createdAt} />
        )}
        {comment.editedAt ? <span className="text-muted text-xs">edited</span> : null}
      </header>
      {editing ? (
        <EditComment comment={comment} place={place} close={() => setEditing(false)} />
      ) : (
        <CommentWords comment={comment} />
      )}
      {comment.sending || editing ? null : (
        <div className="flex gap-3">
          {can(who, 'comment.edit', subject) ? (
            <SmallVerb onClick={() => setEditing(true)}>Edit</SmallVerb>
          ) : null}
          {can(who, 'comment.delete', subject) ? (
            <DeleteComment comment={comment} place={place} />
          ) : null}
        </div>
      )}
    </article>
  )
}

function CommentWords({ comment }: { comment: ShownComment }) {
  if (!comment.html) {
    return (
      <p dir="auto" className="whitespace-pre-wrap">
        {comment.body}
      </p>
    )
  }
  return (
    <div
      className="said"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: rendered on the server through the sanitiser
      dangerouslySetInnerHTML={{ __html: comment.html }}
    />
  )
}

/** A verb in small type, below what it does something to. */
export function SmallVerb({ children, onClick }: { children: string; onClick: () => void }) {
  return (
    <button
      type="button"
      onClick={onClick}
      className="no-print touchable text-muted text-xs underline-offset-2 hover:text-ink hover:underline"
    >
      {children}
    </button>
  )
}

function DeleteComment({ comment, place }: { comment: ShownComment; place: ThreadPlace }) {
  const { remove } = useCommentWrites(place)
  const commentId = comment.id
  const refused = (error: Error) => void say(error.message, { failed: true })
  const restore = () => remove.mutate({ commentId, deleted: false }, { onError: refused })
  const onClick = () =>
    remove.mutate(
      { commentId, deleted: true },
      {
        onSuccess: () =>
          void say('Comment deleted.', { action: { label: 'Undo', onClick: restore } }),
        onError: refused,
      },
    )
  return <SmallVerb onClick={onClick}>Delete</SmallVerb>
}

function EditComment({
  comment,
  place,
  close,
}: {
  comment: ShownComment
  place: ThreadPlace
  close: () => void
}) {
  const { person } = useTeamFrame()
  const { edit } = useCommentWrites(place)
  // The revision this writing began from: a later one is a conflict, and both texts are shown.
  const [seen, setSeen] = useState(comment.revision)
  const [other, setOther] = useState<string | null>(null)
  const send = async (body: string) => {
    try {
      await edit.mutateAsync({ commentId: comment.id, revision: seen, body })
      close()
    } catch (error) {
      const current = threadConflictOf(error)?.comments.find(({ id }) => id === comment.id)
      if (current) {
        setOther(current.body)
        setSeen(current.revision)
      }
      throw error
    }
  }
  return (
    <div className="grid gap-2">
      {other !== null ? (
        <Notice>
          It was changed elsewhere meanwhile, to:
          <blockquote dir="auto" className="whitespace-pre-wrap font-serif">
            {other}
          </blockquote>
          Yours is below: save it in its place, or discard it.
        </Notice>
      ) : null}
      <Composer
        draft={draftKey(person.id, `edit-${comment.id}`)}
        label="Edit your comment"
        verb="Save"
        initial={comment.body}
        send={send}
        onCancel={close}
      />
    </div>
  )
}
