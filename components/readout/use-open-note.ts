'use client'
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { useAddress } from '@/components/readout/use-address'

/** Where the cursor goes when a note opens: to its mark, to the note, to the field in it, or it stays. */
export type CursorGoes = 'mark' | 'note' | 'field' | 'stay'

/** Which note is open (it stands in the address as `note`), and moving between a mark and its note. */
export type OpenNote = {
  openId: string | null
  open: (noteId: string | null, cursor?: CursorGoes) => void
  /** Puts the cursor back on the mark it came from. */
  backToText: (noteId: string) => void
  markOf: (noteId: string) => HTMLElement | null
}

/** The note that an address names: by its own id, or by that of its position. */
function noteIn({ note, position }: { note: string | null; position: string | null }) {
  const named = note ?? position
  return named && /^[0-9a-f-]{36}$/.test(named) ? `p-${named}` : named
}

/** Opens notes, and moves the cursor between a mark and its note. */
export function useOpenNote(
  text: RefObject<HTMLElement | null>,
  margin: RefObject<HTMLElement | null>,
): OpenNote {
  const [asked, set] = useAddress(['note', 'position'])
  const openId = noteIn(asked)
  const wish = useRef<{ noteId: string; cursor: CursorGoes } | null>(null)
  const markOf = useCallback(
    (noteId: string) =>
      text.current?.querySelector<HTMLElement>(`[data-anchors~="${CSS.escape(noteId)}"]`) ?? null,
    [text],
  )
  const headOf = useCallback(
    (noteId: string) =>
      margin.current?.querySelector<HTMLElement>(`#${CSS.escape(noteId)} [data-head]`) ?? null,
    [margin],
  )
  const fieldOf = useCallback(
    (noteId: string) =>
      margin.current?.querySelector<HTMLElement>(`#${CSS.escape(noteId)} textarea`) ?? null,
    [margin],
  )
  const go = useCallback(
    (noteId: string, cursor: CursorGoes) => {
      if (cursor === 'stay') return clearOfSheet(markOf(noteId))
      const [mark, head] = [markOf(noteId), headOf(noteId)]
      const places = { mark: mark ?? head, note: head, field: fieldOf(noteId) ?? head }
      places[cursor]?.focus({ preventScroll: true })
      ;(mark ?? head)?.scrollIntoView({ block: 'nearest' })
    },
    [markOf, headOf, fieldOf],
  )
  const now = useRef(openId)
  useLayoutEffect(() => {
    now.current = openId
  })
  const open = useCallback(
    (noteId: string | null, cursor: CursorGoes = 'stay') => {
      // To a note that is open already only the cursor goes.
      if (noteId && noteId === now.current) return go(noteId, cursor)
      wish.current = noteId ? { noteId, cursor } : null
      set({ note: noteId, position: null })
    },
    [set, go],
  )
  // Tab reaches one mark, the open one or the first; j, k and the arrows go on from there.
  useEffect(() => {
    const marks = [...(text.current?.querySelectorAll<HTMLElement>('a[data-anchors]') ?? [])]
    const chosen = (openId && markOf(openId)) || marks[0]
    for (const mark of marks) mark.tabIndex = mark === chosen ? 0 : -1
  })
  useEffect(() => {
    const wished = wish.current
    if (!wished || wished.noteId !== openId) return
    wish.current = null
    go(wished.noteId, wished.cursor)
  }, [openId, go])
  // A link to a note opened elsewhere leads to its words.
  const first = useRef(openId)
  useEffect(() => {
    if (first.current) markOf(first.current)?.scrollIntoView({ block: 'center' })
  }, [markOf])
  const backToText = useCallback(
    (noteId: string) => {
      const mark = markOf(noteId)
      if (mark) mark.focus()
      else headOf(noteId)?.focus()
    },
    [markOf, headOf],
  )
  return useMemo(() => ({ openId, open, backToText, markOf }), [openId, open, backToText, markOf])
}

/** On a narrow screen the note comes up from below: its words move to where they can still be read. */
function clearOfSheet(mark: HTMLElement | null): void {
  if (!mark || window.matchMedia('(width >= 64rem)').matches) return
  if (mark.getBoundingClientRect().bottom > window.innerHeight * 0.3) {
    mark.scrollIntoView({ block: 'start', behavior: 'smooth' })
  }
}
