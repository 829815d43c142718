'use client'
import { type ReactNode, useCallback, useMemo, useRef } from 'react'
import { UnsavedGuard } from '@/components/comment/unsaved'
import { filterPositions } from '@/components/readout/filter-positions'
import { Filters } from '@/components/readout/filters'
import { Margin } from '@/components/readout/margin'
import { countComments, marginEntries, passagesOf } from '@/components/readout/margin-entries'
import { ReadoutText } from '@/components/readout/readout-text'
import { marksOf } from '@/components/readout/text-marks'
import { useFilter } from '@/components/readout/use-filter'
import { useOpenNote } from '@/components/readout/use-open-note'
import { usePointing } from '@/components/readout/use-pointing'
import { useReviewing } from '@/components/readout/use-reviewing'
import { useTeamFrame } from '@/components/shell/team-frame'
import { useThreads } from '@/lib/features/comment/client'
import { usePositions } from '@/lib/features/position/client'
import type { ReadoutPage } from '@/lib/features/position/loaders'

/** A readout as it is read and reviewed: the text with its marks, and the notes beside it. */
export function ReadoutView({ page, header }: { page: ReadoutPage; header: ReactNode }) {
  const { team } = useTeamFrame()
  const { head, body, loadedAt } = page
  const place = { team: team.slug, readoutId: head.id }
  const { positions } = usePositions(place, page)
  const { threads } = useThreads(place, { threads: page.threads, loadedAt })
  const { filter, setFilter, clear } = useFilter()

  const text = useRef<HTMLDivElement>(null)
  const margin = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const note = useOpenNote(text, margin)
  const counts = useMemo(() => countComments(threads), [threads])
  const entries = useMemo(
    () =>
      marginEntries({
        ...{ positions, threads, counts, filter, body },
        keep: note.openId,
        versionId: head.version.id,
      }),
    [positions, threads, counts, filter, body, note.openId, head.version.id],
  )
  const marks = useMemo(
    () => marksOf(filterPositions(positions, filter), passagesOf(threads, head.version.id)),
    [positions, filter, threads, head.version.id],
  )
  const reviewing = useReviewing({ place, entries, note, field })
  const pointing = usePointing()
  const { open } = note
  const onTextClick = useCallback(
    (event: React.MouseEvent) => {
      const mark = event.target instanceof Element ? event.target.closest('[data-notes]') : null
      if (!(mark instanceof HTMLElement)) return
      event.preventDefault()
      if (!window.getSelection()?.isCollapsed) return
      const byKeyboard = event.detail === 0
      open(noteOf(mark, note.openId), byKeyboard ? 'note' : 'stay')
    },
    [open, note.openId],
  )
  return (
    <div
      ref={pointing.ref}
      onPointerOver={pointing.over}
      className="mx-auto grid max-w-[78rem] grid-cols-1 gap-x-12 px-5 py-8 md:px-10 lg:grid-cols-[minmax(0,1fr)_minmax(20rem,24rem)]"
    >
      <style ref={pointing.style} />
      <style>{openStyle(note.openId)}</style>
      <div className="min-w-0">
        {header}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: every mark is a link; this only hears them */}
        <div onClick={onTextClick}>
          <ReadoutText
            ref={text}
            body={body}
            language={head.language}
            marks={marks}
            said={counts}
          />
        </div>
      </div>
      <Margin
        text={text}
        ref={margin}
        field={field}
        entries={entries}
        note={note}
        reviewing={reviewing}
        toolbar={
          <Filters positions={positions} filter={filter} setFilter={setFilter} clear={clear} />
        }
      />
      <p role="status" aria-live="polite" className="sr-only">
        {reviewing.said}
      </p>
      <UnsavedGuard />
    </div>
  )
}

/** Which note a mark opens: the innermost that covers it; pointing again goes on to the next one out. */
function noteOf(mark: HTMLElement, openId: string | null): string {
  const ids = (mark.dataset.notes ?? '').split(' ').reverse()
  const at = openId === null ? -1 : ids.indexOf(openId)
  return ids[(at + 1) % ids.length] ?? ''
}

/** The open note's words stand on their side's soft ink. */
function openStyle(openId: string | null): string {
  if (!openId || !/^[pt]-[0-9a-f-]+$/.test(openId)) return ''
  return `.marked [data-notes~="${openId}"]{background-color:var(--side-soft)}`
}
