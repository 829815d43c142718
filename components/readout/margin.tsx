'use client'
import { type ReactNode, type RefObject, useEffect, useState } from 'react'
import { PassageNote } from '@/components/comment/passage-note'
import { PositionNote } from '@/components/position/position-note'
import '@/components/readout/margin.css'
import type { MarginEntry } from '@/components/readout/margin-entries'
import { useNoteLayout } from '@/components/readout/use-note-layout'
import type { OpenNote } from '@/components/readout/use-open-note'
import type { Reviewing } from '@/components/readout/use-reviewing'
import { Button } from '@/components/ui/button'

/** The notes beside the text; on a narrow screen a sheet from below, with the open note or the whole list. */
export function Margin({
  text,
  ref,
  field,
  entries,
  note,
  reviewing,
  toolbar,
}: {
  text: RefObject<HTMLElement | null>
  ref: RefObject<HTMLDivElement | null>
  field: RefObject<HTMLTextAreaElement | null>
  entries: readonly MarginEntry[]
  note: OpenNote
  reviewing: Reviewing
  toolbar: ReactNode
}) {
  const [live, setLive] = useState(false)
  const [listed, setListed] = useState(false)
  useEffect(() => setLive(true), [])
  useNoteLayout(text, ref, note.openId, entries)
  const sheet = listed ? 'list' : note.openId ? 'note' : 'closed'
  const tabbed = entries.find(({ id }) => id === note.openId)?.id ?? entries[0]?.id
  return (
    <>
      <aside
        aria-label="Positions and comments"
        data-live={live ? sheet : undefined}
        className="sheet mt-8 min-w-0 lg:mt-0"
      >
        <div className="mb-2 flex justify-end lg:hidden">
          <Button
            size="small"
            tone="quiet"
            onClick={() => {
              if (listed) setListed(false)
              else note.open(null)
            }}
          >
            Close
          </Button>
        </div>
        <div className="list-only mb-4">{toolbar}</div>
        <div ref={ref} className="margin-notes">
          {entries.map((entry) => (
            <Entry
              key={entry.id}
              entry={entry}
              note={note}
              current={entry.id === tabbed}
              reviewing={reviewing}
              field={field}
            />
          ))}
        </div>
        {entries.length === 0 ? (
          <p className="list-only text-muted">No position here answers the filter.</p>
        ) : null}
      </aside>
      {live && sheet === 'closed' ? (
        <div className="no-print fixed end-4 bottom-20 z-10 md:bottom-4 lg:hidden">
          <Button onClick={() => setListed(true)}>Notes {entries.length}</Button>
        </div>
      ) : null}
    </>
  )
}

function Entry({
  entry,
  note,
  current,
  reviewing,
  field,
}: {
  entry: MarginEntry
  note: OpenNote
  current: boolean
  reviewing: Reviewing
  field: RefObject<HTMLTextAreaElement | null>
}) {
  const open = entry.id === note.openId
  const { verbs } = reviewing
  if (entry.kind === 'position') {
    return (
      <PositionNote
        card={entry.card}
        comments={entry.comments}
        open={open}
        current={current}
        verbs={verbs}
        fieldRef={field}
        form={null}
      />
    )
  }
  const { thread, words, start } = entry
  return (
    <PassageNote
      id={entry.id}
      words={words}
      subject={{ kind: 'thread', id: thread.id, readoutId: thread.readoutId ?? '' }}
      comments={entry.comments}
      resolved={thread.resolved !== null}
      open={open}
      current={current}
      toggle={verbs.toggle}
      backToText={verbs.backToText}
      fieldRef={field}
      at={start}
    />
  )
}
