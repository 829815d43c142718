'use client'
import { type PointerEvent, type RefObject, useCallback, useRef } from 'react'

/**
 * Pointing at a mark shows its note, and at a note its mark: by one rule in a style sheet of its own, so
 * that nothing is drawn anew however many marks there are.
 */
export function usePointing(): {
  ref: RefObject<HTMLDivElement | null>
  style: RefObject<HTMLStyleElement | null>
  over: (event: PointerEvent) => void
} {
  const ref = useRef<HTMLDivElement>(null)
  const style = useRef<HTMLStyleElement>(null)
  const over = useCallback((event: PointerEvent) => {
    // Whoever points will open a note soon: what it holds is fetched meanwhile, once.
    void import('@/components/position/open-position')
    if (!style.current || !(event.target instanceof Element)) return
    const found = event.target.closest<HTMLElement>('[data-notes], [data-note]')
    const ids = found?.dataset.notes?.split(' ') ?? (found ? [found.id] : [])
    style.current.textContent = ids
      .filter((id) => /^[pt]-[0-9a-f-]+$/.test(id))
      .map(ruleOf)
      .join('')
  }, [])
  return { ref, style, over }
}

function ruleOf(id: string): string {
  return `.marked [data-notes~="${id}"]{background-color:var(--side-soft)}#${id}:not([data-open]){background-color:var(--side-soft)}`
}
