'use client'
import { useQueryClient } from '@tanstack/react-query'
import { type Heard, useTeamEvents } from '@/lib/platform/realtime/team-events'

/** Nouns whose queries an event concerns beside its own. */
const ALSO: Record<string, readonly string[]> = {
  position: ['comparison', 'across', 'call'],
  readout: ['position', 'comment', 'call'],
  call: ['comparison', 'across', 'readout'],
  collection: ['brief'],
  comment: ['collection'],
}
/** Nouns whose keys name a readout: `['t', team, noun, readout]`. */
const OF_READOUT = new Set(['position', 'comment'])

/** Asks again for just what somebody's act changed: queries are named `['t', team, noun, …]`. */
export function TeamEvents({ team }: { team: string }) {
  const client = useQueryClient()
  useTeamEvents((heard) => {
    if (teamOf(heard) !== team) return
    void client.invalidateQueries({
      predicate: ({ queryKey: [scope, of, noun, at] }) =>
        scope === 't' && of === team && concerns(heard, String(noun), at),
    })
  })
  return null
}

function teamOf(heard: Heard): string {
  return heard.kind === 'event' ? heard.event.team : heard.team
}

function concerns(heard: Heard, noun: string, at: unknown): boolean {
  if (heard.kind === 'reset') return true
  const { verb, readoutId } = heard.event
  const [own = ''] = verb.split('.')
  if (noun !== own && noun !== 'activity' && !ALSO[own]?.includes(noun)) return false
  return !(OF_READOUT.has(noun) && readoutId && at !== readoutId)
}
