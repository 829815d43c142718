'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { useTeamFrame } from '@/components/shell/team-frame'
import { useTeamEvents } from '@/lib/platform/realtime/team-events'

/** Acts that follow one another closely are shown together. */
const GATHER_MS = 400

/** Has a page that the server drew drawn anew when somebody's act concerns it; what is being typed stays. */
export function RefreshOnEvents({ nouns }: { nouns: readonly string[] }) {
  const { team } = useTeamFrame()
  const router = useRouter()
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  useTeamEvents((heard) => {
    const of = heard.kind === 'event' ? heard.event.team : heard.team
    const noun = heard.kind === 'event' ? heard.event.verb.split('.')[0] : null
    if (of !== team.slug || (noun && !nouns.includes(noun))) return
    if (timer.current) clearTimeout(timer.current)
    timer.current = setTimeout(() => router.refresh(), GATHER_MS)
  })
  useEffect(
    () => () => {
      if (timer.current) clearTimeout(timer.current)
    },
    [],
  )
  return null
}
