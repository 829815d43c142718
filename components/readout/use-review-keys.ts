'use client'
import { useEffect, useLayoutEffect, useRef } from 'react'

/** What each single letter does on a readout's page. */
export type LetterVerbs = Record<string, () => void>

/**
 * Hears single letters, wherever the cursor is but in a field or a dialog. They can be switched off
 * (WCAG 2.1.4); the arrows, Tab and Enter do all of it too.
 */
export function useLetters(on: boolean, verbs: LetterVerbs): void {
  const latest = useRef(verbs)
  // With the drawing, not after it: the next key must not meet what the last one has changed already.
  useLayoutEffect(() => {
    latest.current = verbs
  })
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (!on || isField(event.target) || dialogOpen()) return
      const verb = latest.current[event.key]
      if (!verb) return
      event.preventDefault()
      verb()
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [on])
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select') !== null)
  )
}

function dialogOpen(): boolean {
  return document.querySelector('[role="dialog"], [popover]:popover-open') !== null
}
