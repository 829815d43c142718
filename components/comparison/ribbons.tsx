'use client'
import { type RefObject, useEffect, useState } from 'react'
import { type RibbonEnd, ribbonPath } from '@/components/comparison/ribbon-path'
import { useComparison } from '@/components/comparison/use-comparison'

type Ribbon = { key: string; path: string; tied: boolean }

/**
 * A band between every two positions that face each other, drawn behind the words. It says nothing that the
 * rows do not say, so it is hidden from screen readers. `from` and `to` give the elements at either end.
 */
export function Ribbons({
  within,
  prefix = 'position-',
  follow,
}: {
  within: RefObject<HTMLElement | null>
  /** Of the ids of the elements at the ends. */
  prefix?: string
  /** Draws anew at every scroll inside: for panes that move by themselves. */
  follow?: boolean
}) {
  const { facing } = useComparison()
  const [ribbons, setRibbons] = useState<Ribbon[]>([])
  useEffect(() => {
    const frame = within.current
    if (!frame) return
    let asked = 0
    const draw = () => {
      asked = 0
      setRibbons(
        facing.pairs.flatMap(({ a, b, tied }) => {
          const path = ribbonBetween(frame, [`${prefix}${a}`, `${prefix}${b}`])
          return path ? [{ key: `${a} ${b}`, path, tied }] : []
        }),
      )
    }
    const ask = () => {
      if (asked === 0) asked = requestAnimationFrame(draw)
    }
    ask()
    const watching = new ResizeObserver(ask)
    watching.observe(frame)
    for (const part of frame.querySelectorAll('[data-ribbon-end]')) watching.observe(part)
    if (follow) frame.addEventListener('scroll', ask, { capture: true, passive: true })
    return () => {
      cancelAnimationFrame(asked)
      watching.disconnect()
      frame.removeEventListener('scroll', ask, { capture: true })
    }
  }, [within, facing, prefix, follow])
  return (
    <svg
      aria-hidden
      className="pointer-events-none absolute inset-0 hidden size-full overflow-hidden md:block print:block"
    >
      <title>Positions that face each other</title>
      {ribbons.map(({ key, path, tied }) => (
        <path
          key={key}
          d={path}
          className={tied ? 'fill-soft stroke-edge' : 'fill-soft stroke-line'}
          strokeDasharray={tied ? undefined : '3 3'}
          opacity={0.8}
        />
      ))}
    </svg>
  )
}

function ribbonBetween(frame: HTMLElement, ids: readonly [string, string]): string | null {
  const [left, right] = ids.map((id) => frame.ownerDocument.getElementById(id))
  if (!left || !right || left.offsetParent === null || right.offsetParent === null) return null
  const base = frame.getBoundingClientRect()
  const a = left.getBoundingClientRect()
  const b = right.getBoundingClientRect()
  // Stacked on a phone: there is nothing between them to draw on.
  if (b.left <= a.right) return null
  const from = endOf(left, { base, x: (paneOf(left) ?? a).right + GAP })
  const to = endOf(right, { base, x: (paneOf(right) ?? b).left - GAP })
  return from && to ? ribbonPath(from, to) : null
}

/** Between the words and where a ribbon begins. */
const GAP = 8

function paneOf(element: HTMLElement): DOMRect | undefined {
  return element.closest('[data-pane]')?.getBoundingClientRect()
}

/** Where a ribbon touches an element; inside a pane that scrolls, only as far as it is in sight. */
function endOf(element: HTMLElement, { base, x }: { base: DOMRect; x: number }): RibbonEnd | null {
  const rect = element.getBoundingClientRect()
  const pane = paneOf(element)
  const top = Math.max(rect.top, pane?.top ?? rect.top)
  const bottom = Math.min(rect.bottom, pane?.bottom ?? rect.bottom)
  if (bottom - top < 2) return null
  return { x: x - base.left, top: top - base.top, bottom: bottom - base.top }
}
