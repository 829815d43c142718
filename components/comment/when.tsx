'use client'
import { useEffect, useState } from 'react'

const STEPS = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto', style: 'short' })
const dayAndTime = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'UTC',
})

/** When something happened: "12 min. ago" within a week, else the day; the exact time on pointing at it. */
export function When({ at }: { at: string }) {
  // The server does not know the reader's clock: it prints the day, the page then says how long ago.
  const [now, setNow] = useState<number | null>(null)
  useEffect(() => {
    setNow(Date.now())
    const tick = setInterval(() => setNow(Date.now()), 60_000)
    return () => clearInterval(tick)
  }, [])
  const exact = `${dayAndTime.format(new Date(at))} UTC`
  return (
    <time dateTime={at} title={exact} className="text-muted text-xs">
      {now === null ? exact : (ago(now - Date.parse(at)) ?? exact)}
    </time>
  )
}

function ago(milliseconds: number): string | null {
  const seconds = Math.max(0, Math.round(milliseconds / 1000))
  if (seconds > 7 * 86_400) return null
  const step = STEPS.find(([, length]) => seconds >= length)
  return step ? relative.format(-Math.floor(seconds / step[1]), step[0]) : 'just now'
}
