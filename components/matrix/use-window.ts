'use client'
import { type RefObject, useEffect, useState } from 'react'

/** Rows drawn beyond what is in sight, and by how many at a time the window moves: fewer renders while scrolling. */
const BEYOND = 12
const STEP = 8
/** Before anything is measured, so that the server draws what a page shows first. */
const AT_FIRST = 40

/** Which rows of equal height are to be drawn while their box scrolls. */
export function useWindow(
  box: RefObject<HTMLElement | null>,
  of: { rows: number; height: number },
): { first: number; last: number } {
  const [sight, setSight] = useState({ first: 0, shown: AT_FIRST })
  useEffect(() => {
    const element = box.current
    if (!element) return
    const look = () => {
      const first = Math.floor(element.scrollTop / of.height / STEP) * STEP
      const shown = Math.ceil(element.clientHeight / of.height) + STEP
      setSight((was) => (was.first === first && was.shown === shown ? was : { first, shown }))
    }
    look()
    element.addEventListener('scroll', look, { passive: true })
    const watcher = new ResizeObserver(look)
    watcher.observe(element)
    return () => {
      element.removeEventListener('scroll', look)
      watcher.disconnect()
    }
  }, [box, of.height])
  return {
    first: Math.max(0, Math.min(sight.first, of.rows) - BEYOND),
    last: Math.min(of.rows, sight.first + sight.shown + BEYOND),
  }
}
