'use client'
import { type RefObject, useEffect, useLayoutEffect } from 'react'
import { layNotes } from '@/components/readout/note-layout'
import { rangeOf } from '@/components/readout/text-places'

const GAP = 12
const WIDE = '(width >= 64rem)'

/** React warns about layout effects on the server; there is nothing to measure there. */
const useBrowserLayout = typeof window === 'undefined' ? useEffect : useLayoutEffect

/** Moves every note beside its mark, and again whenever text, notes or window change their size. */
export function useNoteLayout(
  text: RefObject<HTMLElement | null>,
  margin: RefObject<HTMLElement | null>,
  openId: string | null,
  changed: unknown,
): void {
  useBrowserLayout(() => {
    const [words, notes] = [text.current, margin.current]
    if (!words || !notes) return
    const lay = () => layAll(words, notes, openId)
    lay()
    const watcher = new ResizeObserver(lay)
    watcher.observe(words)
    for (const note of notes.children) watcher.observe(note)
    const moving = requestAnimationFrame(() => {
      notes.dataset.moving = ''
    })
    return () => {
      cancelAnimationFrame(moving)
      watcher.disconnect()
    }
  }, [text, margin, openId, changed])
}

function layAll(words: HTMLElement, margin: HTMLElement, openId: string | null): void {
  if (!window.matchMedia(WIDE).matches) {
    delete margin.dataset.laid
    return
  }
  margin.dataset.laid = ''
  const anchors = anchorsIn(words)
  const floor = margin.getBoundingClientRect().top
  const end = words.getBoundingClientRect().bottom - floor
  const notes = [...margin.children].filter((child) => child instanceof HTMLElement)
  // Everything is measured before anything is moved: one reflow, whatever the number of notes.
  const boxes = notes.map((note) => {
    const top =
      anchors.get(note.id)?.getBoundingClientRect().top ?? topAt(words, note.dataset.start)
    const wanted = top === undefined ? end : top - floor - 4
    return { wanted: Math.max(0, wanted), height: note.offsetHeight }
  })
  const open = notes.findIndex(({ id }) => id === openId)
  const tops = layNotes(boxes, open, GAP)
  notes.forEach((note, at) => {
    note.style.setProperty('--top', `${tops[at]}px`)
  })
  const last = boxes.at(-1)
  margin.style.setProperty('--notes-height', `${(tops.at(-1) ?? 0) + (last?.height ?? 0)}px`)
}

function anchorsIn(words: HTMLElement): Map<string, HTMLElement> {
  const anchors = new Map<string, HTMLElement>()
  for (const mark of words.querySelectorAll<HTMLElement>('[data-anchors]')) {
    for (const id of mark.dataset.anchors?.split(' ') ?? []) anchors.set(id, mark)
  }
  return anchors
}

/** Where the words of a note without a mark stand: of a comment or a position that is being made. */
function topAt(words: HTMLElement, start: string | undefined): number | undefined {
  if (!start) return undefined
  const place = Number(start)
  const box = rangeOf(words, { start: place, end: place + 1 })?.getBoundingClientRect()
  return box?.top
}
