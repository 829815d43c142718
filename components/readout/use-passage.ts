'use client'
import {
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { paint, placeUnder, rangeOf, selectedSpan } from '@/components/readout/text-places'
import type { TextSpan } from '@/lib/core/anchoring/selector'
import { sentencesOf } from '@/lib/core/anchoring/sentences'
import { snapToWords, widenByWord } from '@/lib/core/anchoring/words'

/** How the words were chosen: it decides where the toolbar stands. */
export type ChosenBy = 'pointer' | 'touch' | 'keys'
export type Passage = TextSpan & { by: ChosenBy }

/** The words that are chosen in the text, by pointer, by touch or by keyboard. */
export type PassageChoice = {
  passage: Passage | null
  choose: (span: TextSpan, by: ChosenBy) => void
  clear: () => void
  /** Begins choosing by keyboard at the sentence of a place. */
  begin: (at: number) => void
  /** Moves an edge by a word. */
  adjust: (edge: 'start' | 'end', direction: 'out' | 'in') => void
  onKeyDown: (event: KeyboardEvent) => void
  /** A tap on the text; gives whether it chose a sentence. */
  tap: (x: number, y: number) => boolean
}

/** Chooses words in a text: whole ones, whichever way. */
export function usePassage(
  root: RefObject<HTMLElement | null>,
  body: string,
  redrawn: unknown,
): PassageChoice {
  const [passage, setPassage] = useState<Passage | null>(null)
  const sentences = useRef<TextSpan[]>(null)
  const allSentences = useCallback(() => {
    sentences.current ??= sentencesOf(body)
    return sentences.current
  }, [body])
  const sentenceAt = useCallback(
    (place: number) =>
      allSentences().find(({ end }) => end >= place) ?? allSentences().at(-1) ?? null,
    [allSentences],
  )
  useEffect(() => {
    const node = root.current
    if (!node) return
    const settle = () => {
      const span = selectedSpan(node)
      const words = span && snapToWords(body, span)
      if (words) setPassage({ ...words, by: coarse() ? 'touch' : 'pointer' })
    }
    // A finger's long press has no end of its own that can be heard: the selection itself is.
    const changed = () => coarse() && settle()
    node.ownerDocument.addEventListener('pointerup', settle)
    node.ownerDocument.addEventListener('selectionchange', changed)
    return () => {
      node.ownerDocument.removeEventListener('pointerup', settle)
      node.ownerDocument.removeEventListener('selectionchange', changed)
    }
  }, [root, body])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was painted lies on the elements that were redrawn
  useEffect(() => {
    const node = root.current
    if (!node) return
    paint(node, 'parley-chosen', passage ? [passage] : [])
    if (passage && passage.by !== 'pointer' && !('highlights' in CSS)) selectNatively(node, passage)
    return () => paint(node, 'parley-chosen', [])
  }, [root, passage, redrawn])

  return useMemo(() => {
    const clear = () => {
      setPassage(null)
      window.getSelection()?.removeAllRanges()
    }
    const choose = (span: TextSpan, by: ChosenBy) => {
      setPassage({ start: span.start, end: span.end, by })
      if (root.current) reveal(root.current, span)
    }
    const begin = (at: number) => {
      const sentence = sentenceAt(at)
      if (!sentence) return
      choose(sentence, 'keys')
      root.current?.focus({ preventScroll: true })
    }
    const adjust = (edge: 'start' | 'end', direction: 'out' | 'in') =>
      setPassage((old) => old && { ...widenByWord(body, old, { edge, direction }), by: old.by })
    const step = (by: 1 | -1) => {
      if (!passage) return
      const all = allSentences()
      const at = all.findIndex(({ end }) => end > passage.start)
      const next = all[at + by]
      if (next) choose(next, 'keys')
    }
    const tap = (x: number, y: number) => {
      const place = root.current && placeUnder(root.current, x, y)
      const sentence = place === null ? null : sentenceAt(place)
      if (sentence) setPassage({ ...sentence, by: 'touch' })
      return sentence !== null
    }
    const onKeyDown = (event: KeyboardEvent) => {
      if (!passage || event.target !== root.current) return
      const rtl = root.current ? isRtl(root.current, passage) : false
      if (event.key === 'Enter') {
        event.preventDefault()
        const frame = root.current?.parentElement
        frame?.querySelector<HTMLElement>('[data-verbs] button')?.focus()
        return
      }
      const done = keyed(event, rtl, { step, adjust, clear })
      if (done) event.preventDefault()
    }
    return { passage, choose, clear, begin, adjust, onKeyDown, tap }
  }, [passage, body, root, allSentences, sentenceAt])
}

type Moves = {
  step: (by: 1 | -1) => void
  adjust: (edge: 'start' | 'end', direction: 'out' | 'in') => void
  clear: () => void
}

/**
 * ↓ ↑ the next or last sentence; → ← one word more or less at the end; with Shift at the beginning. In
 * texts that run from the right the arrows follow the eye.
 */
function keyed(event: KeyboardEvent, rtl: boolean, moves: Moves): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey) return false
  const forward = rtl ? 'ArrowLeft' : 'ArrowRight'
  const backward = rtl ? 'ArrowRight' : 'ArrowLeft'
  const edge = event.shiftKey ? 'start' : 'end'
  if (event.key === 'ArrowDown') moves.step(1)
  else if (event.key === 'ArrowUp') moves.step(-1)
  else if (event.key === forward) moves.adjust(edge, event.shiftKey ? 'in' : 'out')
  else if (event.key === backward) moves.adjust(edge, event.shiftKey ? 'out' : 'in')
  else if (event.key === 'Escape') moves.clear()
  else return false
  return true
}

function coarse(): boolean {
  return window.matchMedia('(pointer: coarse)').matches
}

function isRtl(root: HTMLElement, span: TextSpan): boolean {
  const paragraph = rangeOf(root, span)?.startContainer.parentElement?.closest('p')
  return paragraph ? getComputedStyle(paragraph).direction === 'rtl' : false
}

function reveal(root: HTMLElement, span: TextSpan): void {
  const box = rangeOf(root, span)?.getBoundingClientRect()
  if (!box) return
  if (box.top < 80 || box.bottom > window.innerHeight - 140) {
    window.scrollBy({ top: box.top - window.innerHeight / 3 })
  }
}

function selectNatively(root: HTMLElement, span: TextSpan): void {
  const range = rangeOf(root, span)
  const selection = window.getSelection()
  if (!range || !selection) return
  selection.removeAllRanges()
  selection.addRange(range)
}
