'use client'
import { useDeferredValue, useEffect, useState } from 'react'
import { ForceStrokes } from '@/components/ui/force-strokes'
import type { Glimpse } from '@/components/upload/read-in-browser'
import { formatDay } from '@/lib/core/exporting/format-day'

/** Longer pastes are read by the server, once asked for: a page must stay quick while one types. */
const MOST = 60_000
/** Fewer letters are no readout yet. */
const LEAST = 80

/** What the reader finds in a text while it is pasted and typed, before anything is sent. */
export function ReadAsItLands({ text }: { text: string }) {
  const settled = useDeferredValue(text)
  const [found, setFound] = useState<Glimpse | null>(null)
  const fits = settled.trim().length >= LEAST && settled.length <= MOST
  useEffect(() => {
    if (!fits) {
      setFound(null)
      return
    }
    let stale = false
    void import('@/components/upload/read-in-browser').then(({ glimpse }) => {
      if (!stale) setFound(glimpse(settled))
    })
    return () => {
      stale = true
    }
  }, [settled, fits])
  if (!found) return null
  const { positions } = found
  return (
    <section aria-label="What the reader finds" className="grid gap-2 border-line border-t pt-4">
      <p role="status" className="text-muted text-sm">
        {sentenceOf(found)}
      </p>
      <ol className="grid max-h-96 gap-1.5 overflow-y-auto">
        {positions.map(({ source, cue, content, force }, at) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: the positions of one text stand in its order
            key={at}
            className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3"
          >
            <span dir="auto" className="min-w-0">
              <b className="font-semibold">{source}</b> <i className="font-serif">{cue}</i>{' '}
              <span className="font-serif text-muted">{content}</span>
            </span>
            <ForceStrokes force={force} className="mt-1" />
          </li>
        ))}
      </ol>
    </section>
  )
}

function sentenceOf(found: Glimpse): string {
  if (found.language === 'not-english') {
    return 'Not read: not English. It can be saved, and positions marked by hand.'
  }
  const { heldOn, participants, positions, calls, issuer } = found
  const parts = [
    calls > 1 ? `${calls} calls` : heldOn ? formatDay(heldOn) : 'no day found',
    participants.join(' and ') || 'nobody found who takes part',
    issuer ? `published by ${issuer}` : 'issuer not found',
    positions.length === 1 ? '1 position' : `${positions.length} positions`,
  ]
  return `Read in this browser: ${parts.join('; ')}.`
}
