'use client'
import { type RefObject, useEffect, useState } from 'react'

/** What of a grid is drawn: rows and columns from (included) to (not included). */
export type Drawn = { firstRow: number; lastRow: number; firstColumn: number; lastColumn: number }

/** Drawn beyond what is in sight, and by how many at a time the window moves: fewer renders while scrolling. */
const BEYOND = { rows: 10, columns: 4 }
const STEP = { rows: 4, columns: 4 }
/** Before anything is measured, what the server draws: what a wide window shows of the grid below its controls. */
const AT_FIRST = { rows: 18, columns: 52 }

type Sight = { row: number; rows: number; column: number; columns: number }

/** Which rows and columns, all equally high and wide, are to be drawn while their box scrolls. */
export function useWindow(
  box: RefObject<HTMLElement | null>,
  of: { rows: number; columns: number; height: number },
): Drawn {
  const [sight, setSight] = useState<Sight | null>(null)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const look = () => {
      // Labels stay beside what is scrolled aside: each is a layer of its own then, which scrolling down is spared.
      element.toggleAttribute('data-aside', element.scrollLeft !== 0)
      const next = sightOf(element, of.height)
      setSight((was) => (was && isSame(was, next) ? was : next))
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
  if (!sight)
    return {
      firstRow: 0,
      lastRow: Math.min(AT_FIRST.rows, of.rows),
      firstColumn: 0,
      lastColumn: Math.min(AT_FIRST.columns, of.columns),
    }
  return {
    firstRow: Math.max(0, Math.min(sight.row, of.rows) - BEYOND.rows),
    lastRow: Math.min(of.rows, sight.row + sight.rows + BEYOND.rows),
    firstColumn: Math.max(0, Math.min(sight.column, of.columns) - BEYOND.columns),
    lastColumn: Math.min(of.columns, sight.column + sight.columns + BEYOND.columns),
  }
}

function sightOf(box: HTMLElement, height: number): Sight {
  const width =
    box.querySelector<HTMLElement>('[role=columnheader]:nth-child(2)')?.offsetWidth ?? height
  return {
    row: Math.floor(box.scrollTop / height / STEP.rows) * STEP.rows,
    rows: Math.ceil(box.clientHeight / height) + STEP.rows,
    column: Math.floor(box.scrollLeft / width / STEP.columns) * STEP.columns,
    columns: Math.ceil(box.clientWidth / width) + STEP.columns,
  }
}

function isSame(a: Sight, b: Sight): boolean {
  return a.row === b.row && a.rows === b.rows && a.column === b.column && a.columns === b.columns
}
