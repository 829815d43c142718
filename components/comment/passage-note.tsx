'use client'
import { lazy, memo, type RefObject, Suspense } from 'react'
import type { ListSubject } from '@/components/comment/thread-list'
import { cn } from '@/components/ui/class-names'
import { LoadingLines } from '@/components/ui/page-state'

const ThreadList = lazy(() =>
  import('@/components/comment/thread-list').then((part) => ({ default: part.ThreadList })),
)

/** A thread on a passage, in the margin: the words it is about; the open one has its comments. */
export const PassageNote = memo(function PassageNote({
  id,
  words,
  subject,
  comments,
  resolved,
  open,
  current,
  toggle,
  backToText,
  fieldRef,
  at,
}: {
  id: string
  words: string
  subject: ListSubject
  comments: number
  resolved: boolean
  open: boolean
  current: boolean
  toggle: (noteId: string) => void
  backToText: (noteId: string) => void
  fieldRef: RefObject<HTMLTextAreaElement | null>
  /** Where its words begin. */
  at: number
}) {
  const count = `${comments} ${comments === 1 ? 'comment' : 'comments'}${resolved ? ', resolved' : ''}`
  return (
    <article
      id={id}
      data-note
      data-start={at}
      data-side="none"
      data-open={open || undefined}
      className="note border-s-edge!"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) backToText(id)
      }}
    >
      <button
        type="button"
        data-head
        tabIndex={current ? 0 : -1}
        aria-expanded={open}
        onClick={() => toggle(id)}
        className="touchable grid w-full text-start"
      >
        <q dir="auto" className={cn('min-w-0 font-serif italic', !open && 'truncate')}>
          {words}
        </q>
        <span className="text-muted text-sm">{comments ? count : 'New comment'}</span>
      </button>
      <span id={`${id}-what`} hidden>
        {`Passage with ${count}`}
      </span>
      {open ? (
        <div className="grid gap-2.5 pt-2">
          <Suspense fallback={<LoadingLines lines={2} label="Opening the thread" />}>
            <ThreadList subject={subject} fieldRef={fieldRef} />
          </Suspense>
        </div>
      ) : null}
    </article>
  )
})
