'use client'
import { useRouter } from 'next/navigation'
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type SyntheticEvent,
  useState,
} from 'react'
import { markAfterKey } from '@/components/chart/mark-steps'

const HINT =
  'Point at a mark for its figures, or go from mark to mark by the arrow keys; it leads to its words.'

/**
 * Stands around a drawing and the table below: says the figures of the mark at hand, goes from mark to mark by keyboard,
 * and follows their links, which are too many to be components of their own.
 */
export function ChartStage({ children, below }: { children: ReactNode; below: ReactNode }) {
  const router = useRouter()
  const [told, setTold] = useState<string | null>(null)
  const tell = (event: SyntheticEvent) => setTold(markOf(event)?.getAttribute('aria-label') ?? null)

  function step(event: KeyboardEvent) {
    const mark = markOf(event)
    const marks = [...(mark?.closest('svg')?.querySelectorAll<SVGAElement>('[data-mark]') ?? [])]
    const places = marks.map(({ dataset }) => ({ x: Number(dataset.x), y: Number(dataset.y) }))
    const at = mark ? marks.indexOf(mark) : -1
    const next = marks[markAfterKey(places, { at, key: event.key }) ?? -1]
    if (!mark || !next) return
    event.preventDefault()
    for (const one of marks) one.setAttribute('tabindex', one === next ? '0' : '-1')
    next.focus()
  }

  function follow(event: MouseEvent) {
    const link =
      event.target instanceof Element ? event.target.closest('[data-mark], td > a') : null
    const href = link?.getAttribute('href')
    const plain =
      event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    if (!href || !plain) return
    event.preventDefault()
    router.push(href)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: every mark is a link; this only hears them
    <div
      className="grid grid-cols-[minmax(0,1fr)] gap-3"
      onFocus={tell}
      onBlur={() => setTold(null)}
      onPointerOver={tell}
      onPointerLeave={() => setTold(null)}
      onKeyDown={step}
      onClick={follow}
    >
      {children}
      <p
        aria-hidden
        className="no-print sticky bottom-16 z-10 min-h-[2lh] bg-paper py-2 text-muted text-sm md:bottom-0 md:min-h-[1lh]"
      >
        {told ? <span className="font-medium text-ink">{told}</span> : HINT}
      </p>
      {below}
    </div>
  )
}

function markOf({ target }: SyntheticEvent): SVGAElement | null {
  return target instanceof Element ? target.closest<SVGAElement>('[data-mark]') : null
}
