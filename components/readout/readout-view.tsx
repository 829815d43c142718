'use client'
import {
  lazy,
  type MouseEvent,
  type ReactNode,
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useRef,
} from 'react'
import { UnsavedGuard } from '@/components/comment/unsaved'
import { filterPositions } from '@/components/readout/filter-positions'
import { Filters } from '@/components/readout/filters'
import { Margin } from '@/components/readout/margin'
import {
  countComments,
  marginEntries,
  newThreadSpan,
  passagesOf,
} from '@/components/readout/margin-entries'
import { ReadoutText } from '@/components/readout/readout-text'
import { ReviewTools } from '@/components/readout/review-tools'
import { marksOf } from '@/components/readout/text-marks'
import { paint } from '@/components/readout/text-places'
import { useFilter } from '@/components/readout/use-filter'
import { useForm } from '@/components/readout/use-form'
import { useOpenNote } from '@/components/readout/use-open-note'
import { usePassage } from '@/components/readout/use-passage'
import { usePointing } from '@/components/readout/use-pointing'
import { useReviewing } from '@/components/readout/use-reviewing'
import { useTeamFrame } from '@/components/shell/team-frame'
import { useThreads } from '@/lib/features/comment/client'
import { usePositions } from '@/lib/features/position/client'
import type { ReadoutPage } from '@/lib/features/readout/loaders'

/** Fetched when words are first chosen. */
const PassageVerbs = lazy(() =>
  import('@/components/readout/passage-verbs').then((part) => ({ default: part.PassageVerbs })),
)

/** A readout as it is read and reviewed: the text with its marks, and the notes beside it. */
export function ReadoutView({ page, header }: { page: ReadoutPage; header: ReactNode }) {
  const { team } = useTeamFrame()
  const { head, body, loadedAt } = page
  const versionId = head.version.id
  const place = useMemo(() => ({ team: team.slug, readoutId: head.id }), [team.slug, head.id])
  const { positions, next } = usePositions(place, page)
  const { threads } = useThreads(place, { threads: page.threads, loadedAt })
  const { filter, setFilter, clear } = useFilter()

  const text = useRef<HTMLElement>(null)
  const margin = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const note = useOpenNote(text, margin)
  const { openId, open } = note
  const forms = useForm(head.id)
  const { form } = forms
  const counts = useMemo(() => countComments(threads), [threads])
  const keep = form?.kind === 'edit' ? `p-${form.seen.id}` : openId
  const entries = useMemo(
    () => marginEntries({ positions, threads, counts, filter, body, keep, form, versionId }),
    [positions, threads, counts, filter, body, keep, form, versionId],
  )
  const marks = useMemo(
    () => marksOf(filterPositions(positions, filter), passagesOf(threads, versionId), versionId),
    [positions, filter, threads, versionId],
  )
  const choice = usePassage(text, body, marks)
  const reviewing = useReviewing({ place, entries, note, edit: forms.edit })
  const pointing = usePointing()
  useOpened(threads, { openId, open, body, versionId })
  usePaintedForm(text, form, marks)

  const { tap, passage } = choice
  const onTextClick = useCallback(
    (event: MouseEvent) => {
      const touched = (event.nativeEvent as PointerEvent).pointerType === 'touch'
      const mark = event.target instanceof Element ? event.target.closest('[data-notes]') : null
      if (mark instanceof HTMLElement) event.preventDefault()
      if (!window.getSelection()?.isCollapsed) return
      // With words chosen by touch, another tap chooses others, on a mark too.
      if (touched && (!mark || passage)) tap(event.clientX, event.clientY)
      else if (mark instanceof HTMLElement) {
        open(noteOf(mark, openId), event.detail === 0 ? 'note' : 'stay')
      }
    },
    [open, openId, tap, passage],
  )
  return (
    <div
      ref={pointing.ref}
      onPointerOver={pointing.over}
      className="mx-auto grid max-w-[78rem] grid-cols-1 gap-x-12 px-5 py-8 md:px-10 lg:grid-cols-[minmax(0,1fr)_minmax(20rem,24rem)]"
    >
      <style ref={pointing.style} />
      <style>{openStyle(openId)}</style>
      <div className="min-w-0">
        {header}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: every mark is a link and words can be chosen by keyboard; this only hears them */}
        <div className="relative" onClick={onTextClick} onKeyDown={choice.onKeyDown}>
          <ReadoutText
            ref={text}
            body={body}
            language={head.language}
            marks={marks}
            said={counts}
          />
          {passage ? (
            <Suspense>
              <PassageVerbs
                head={head}
                body={body}
                text={text}
                choice={choice}
                forms={forms}
                open={open}
              />
            </Suspense>
          ) : null}
        </div>
      </div>
      <Margin
        {...{ text, field, entries, note, reviewing, forms, choice, place, body, head }}
        ref={margin}
        toolbar={
          <Filters positions={positions} filter={filter} setFilter={setFilter} clear={clear} />
        }
      />
      <ReviewTools {...{ entries, note, reviewing, choice, next, field, text, body }} />
      <UnsavedGuard />
    </div>
  )
}

/** Once the first comment on a passage has arrived, its own note stands in place of the one it was written in. */
function useOpened(
  threads: ReturnType<typeof useThreads>['threads'],
  from: {
    openId: string | null
    open: (noteId: string | null) => void
    body: string
    versionId: string
  },
): void {
  const { openId, open, body, versionId } = from
  useEffect(() => {
    const span = newThreadSpan(openId, body)
    if (!span) return
    const made = threads.find(
      ({ passage, comments }) =>
        passage?.versionId === versionId &&
        passage.start === span.start &&
        passage.end === span.end &&
        comments.some(({ sending }) => !sending),
    )
    if (made) open(`t-${made.id}`)
  }, [threads, openId, open, body, versionId])
}

/** The cue and content that an open form holds are shown in the text. */
function usePaintedForm(
  text: { current: HTMLElement | null },
  form: ReturnType<typeof useForm>['form'],
  redrawn: unknown,
): void {
  const draft = form?.draft
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was painted lies on the elements that were redrawn
  useEffect(() => {
    const root = text.current
    if (!root) return
    const spanOf = (at: readonly [number, number] | null | undefined) =>
      at ? [{ start: at[0], end: at[1] }] : []
    paint(root, 'parley-cue', spanOf(draft?.cueAt))
    paint(root, 'parley-content', spanOf(draft?.contentAt))
  }, [text, draft, redrawn])
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
