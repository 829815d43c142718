'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Kbd } from '@/components/ui/kbd'

/** Lets `j` and `k` move from row to row, where single-letter keys are switched on. */
export function RowKeys({ children }: { children: ReactNode }) {
  const { person } = useTeamFrame()
  const frame = useRef<HTMLDivElement>(null)
  const { letterKeys } = person
  useEffect(() => {
    if (!letterKeys) return
    const onKey = (event: KeyboardEvent) => {
      if (event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return
      const by = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0
      if (by === 0) return
      const rows = [...(frame.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
      const at = rows.findIndex((row) => row.contains(document.activeElement))
      const next = rows[Math.min(rows.length - 1, Math.max(0, at + by))]
      next?.focus()
      next?.scrollIntoView({ block: 'nearest' })
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [letterKeys])
  return (
    <div ref={frame}>
      {letterKeys ? (
        <p className="no-print pb-2 text-muted text-sm pointer-coarse:hidden">
          <Kbd>j</Kbd> <Kbd>k</Kbd> next and previous row
        </p>
      ) : null}
      {children}
    </div>
  )
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)
}
