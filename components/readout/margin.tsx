'use client'
import { lazy, type ReactNode, type RefObject, Suspense, useEffect, useRef, useState } from 'react'
import { PassageNote } from '@/components/comment/passage-note'
import { NewPositionNote } from '@/components/position/new-position-note'
import { PositionNote } from '@/components/position/position-note'
import '@/components/readout/margin.css'
import type { MarginEntry } from '@/components/readout/margin-entries'
import type { useForm } from '@/components/readout/use-form'
import { useNoteLayout } from '@/components/readout/use-note-layout'
import type { OpenNote } from '@/components/readout/use-open-note'
import type { PassageChoice } from '@/components/readout/use-passage'
import type { Reviewing } from '@/components/readout/use-reviewing'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { LoadingLines } from '@/components/ui/page-state'
import type { ReadoutHead } from '@/lib/features/readout/schema'

/** Fetched when somebody first edits: reading a page does not pay for it. */
const PositionForm = lazy(() =>
  import('@/components/position/position-form').then((part) => ({ default: part.PositionForm })),
)

type Shown = {
  text: RefObject<HTMLElement | null>
  field: RefObject<HTMLTextAreaElement | null>
  note: OpenNote
  reviewing: Reviewing
  forms: ReturnType<typeof useForm>
  choice: PassageChoice
  place: { team: string; readoutId: string }
  body: string
  head: ReadoutHead
}

/** The notes beside the text; on a narrow screen a sheet from below, with the open note or the whole list. */
export function Margin({
  ref,
  entries,
  toolbar,
  ...shown
}: Shown & {
  ref: RefObject<HTMLDivElement | null>
  entries: readonly MarginEntry[]
  toolbar: ReactNode
}) {
  const { note, text, choice } = shown
  const [live, setLive] = useState(false)
  const [listed, setListed] = useState(false)
  const aside = useRef<HTMLElement>(null)
  useEffect(() => setLive(true), [])
  // A note chosen from the list shows its words: the list gives way to them.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows the note, whichever it is
  useEffect(() => {
    setListed(false)
    aside.current?.scrollTo({ top: 0 })
  }, [note.openId])
  useNoteLayout(text, ref, note.openId, entries)
  const sheet = choice.passage ? 'closed' : listed ? 'list' : note.openId ? 'note' : 'closed'
  const tabbed = entries.find(({ id }) => id === note.openId)?.id ?? entries[0]?.id
  return (
    <>
      <aside
        ref={aside}
        aria-label="Positions and comments"
        data-live={live ? sheet : undefined}
        className="sheet mt-8 min-w-0 lg:mt-0"
      >
        <div className="no-print mb-2 flex justify-end lg:hidden">
          <Button
            size="small"
            tone="quiet"
            onClick={() => (listed ? setListed(false) : note.open(null))}
          >
            Close
          </Button>
        </div>
        <div className="list-only no-print mb-4">{toolbar}</div>
        <div ref={ref} className="margin-notes">
          {entries.map((entry) => (
            <Entry key={entry.id} entry={entry} current={entry.id === tabbed} shown={shown} />
          ))}
        </div>
        {entries.length === 0 ? (
          <p className="list-only text-muted">No position here answers the filter.</p>
        ) : null}
      </aside>
      {live && sheet === 'closed' && !choice.passage ? (
        <div className="no-print fixed end-4 bottom-20 z-10 md:bottom-4 lg:hidden">
          <Button onClick={() => setListed(true)}>Notes {entries.length}</Button>
        </div>
      ) : null}
    </>
  )
}

function Entry({ entry, current, shown }: { entry: MarginEntry; current: boolean; shown: Shown }) {
  const { note, reviewing, field, forms, head } = shown
  const { verbs } = reviewing
  const open = entry.id === note.openId
  if (entry.kind === 'position') {
    const { form } = forms
    const edited = form?.kind === 'edit' && form.seen.id === entry.card.id
    return (
      <PositionNote
        card={entry.card}
        comments={entry.comments}
        open={open || edited}
        current={current}
        verbs={verbs}
        fieldRef={field}
        form={edited ? <Form entry={entry} shown={shown} /> : null}
      />
    )
  }
  if (entry.kind === 'new-position') {
    return <NewPositionNote at={entry.start} form={<Form entry={entry} shown={shown} />} />
  }
  const { words, start } = entry
  const subject =
    entry.kind === 'thread'
      ? ({ kind: 'thread', id: entry.thread.id, readoutId: head.id } as const)
      : ({
          kind: 'passage',
          readoutId: head.id,
          versionId: head.version.id,
          start,
          end: entry.end,
        } as const)
  return (
    <PassageNote
      id={entry.id}
      words={words}
      subject={subject}
      comments={entry.comments}
      resolved={entry.kind === 'thread' && entry.thread.resolved !== null}
      open={open}
      current={current}
      toggle={verbs.toggle}
      backToText={verbs.backToText}
      fieldRef={field}
      at={start}
    />
  )
}

const SAVED = { edit: 'Saved and confirmed.', add: 'Added.', suggest: 'Suggested.' } as const

function Form({ entry, shown }: { entry: MarginEntry; shown: Shown }) {
  const { may } = useTeamFrame()
  const { forms, choice, note, reviewing, place, body, head } = shown
  const { form, setForm } = forms
  if (!form) return null
  const close = () => {
    setForm(null)
    if (form.kind === 'edit') note.backToText(entry.id)
    else note.open(null)
  }
  return (
    <Suspense fallback={<LoadingLines lines={4} label="Fetching the form" />}>
      <PositionForm
        form={form}
        onChange={setForm}
        live={entry.kind === 'position' ? entry.card : null}
        place={place}
        body={body}
        cast={head.cast}
        may={may['position.add'] ? 'confirm' : 'suggest'}
        chooseWords={(what) => {
          const span = form.draft[what] ?? form.draft.contentAt
          if (span) choice.choose({ start: span[0], end: span[1] }, 'keys')
          shown.text.current?.focus({ preventScroll: true })
        }}
        close={close}
        onSaved={(write) => {
          setForm(null)
          note.open(`p-${write.positionId}`, 'note')
          reviewing.saved(
            write,
            SAVED[form.kind === 'edit' ? 'edit' : may['position.add'] ? 'add' : 'suggest'],
          )
        }}
      />
    </Suspense>
  )
}
