'use client'
import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
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

/** Acts after which somebody may do more here, or less: the whole page is drawn anew, and what is being typed stays. */
const OF_ROLES = new Set(['team.changeRole', 'team.handOver'])

/** Asks again for just what somebody's act changed: queries are named `['t', team, noun, …]`. */
export function TeamEvents({ team }: { team: string }) {
  const client = useQueryClient()
  const router = useRouter()
  useTeamEvents((heard) => {
    if (teamOf(heard) !== team) return
    // A reset may also mean that the person is in the team no more.
    if (heard.kind === 'reset' || OF_ROLES.has(heard.event.verb)) router.refresh()
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
