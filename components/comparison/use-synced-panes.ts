import { type RefObject, useEffect } from 'react'
import { otherTop, type ScrollAnchor } from '@/components/comparison/scroll-map'
import type { PairView } from '@/lib/features/comparison/schema'

type Panes = { a: RefObject<HTMLElement | null>; b: RefObject<HTMLElement | null> }

/** How far down a pane the words stand that are kept at one height: a third, where the eye reads. */
const EYE = 1 / 3

/**
 * While `locked`, scrolling one text scrolls the other to the passages that face those in sight; with
 * `touched`, only the scrolling of the text that somebody has a hand on counts.
 */
export function useSyncedPanes(
  { a, b }: Panes,
  pairs: readonly PairView[],
  { locked, touched = false }: { locked: boolean; touched?: boolean },
) {
  useEffect(() => {
    const left = a.current
    const right = b.current
    if (!locked || !left || !right) return
    // What we scrolled ourselves is no wish of the reader's.
    const expected = new Map<HTMLElement, number>()
    const follow = (from: 'a' | 'b') => () => {
      const [pane, other] = from === 'a' ? [left, right] : [right, left]
      if (touched && !pane.matches(':hover, :focus-within')) return
      const wanted = expected.get(pane)
      expected.delete(pane)
      if (wanted !== undefined && Math.abs(wanted - pane.scrollTop) < 2) return
      const eye = { a: left.clientHeight * EYE, b: right.clientHeight * EYE }
      const ends = { a: left.scrollHeight, b: right.scrollHeight }
      const anchors = pairs.flatMap((pair) => anchorOf(left, right, pair) ?? [])
      const to = from === 'a' ? 'b' : 'a'
      const at = otherTop(pane.scrollTop + eye[from], { from, anchors, ends }) - eye[to]
      // At either end of one text stands the end of the other.
      const most = other.scrollHeight - other.clientHeight
      const bottom = pane.scrollTop >= pane.scrollHeight - pane.clientHeight - 1
      const top =
        pane.scrollTop <= 0 ? 0 : bottom ? most : Math.round(Math.min(most, Math.max(0, at)))
      if (Math.abs(top - other.scrollTop) < 1) return
      expected.set(other, top)
      other.scrollTop = top
    }
    const [fromA, fromB] = [follow('a'), follow('b')]
    left.addEventListener('scroll', fromA, { passive: true })
    right.addEventListener('scroll', fromB, { passive: true })
    return () => {
      left.removeEventListener('scroll', fromA)
      right.removeEventListener('scroll', fromB)
    }
  }, [a, b, pairs, locked, touched])
}

function anchorOf(left: HTMLElement, right: HTMLElement, pair: PairView): ScrollAnchor | null {
  const a = topOf(left, pair.a)
  const b = topOf(right, pair.b)
  return a === null || b === null ? null : { a, b }
}

/** How far down a pane's text a position begins, whatever is scrolled. */
export function topOf(pane: HTMLElement, positionId: string): number | null {
  const mark = pane.ownerDocument.getElementById(`text-${positionId}`)
  if (!mark || !pane.contains(mark)) return null
  return mark.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop
}
