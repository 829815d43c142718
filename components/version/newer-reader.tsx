'use client'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useTeamFrame } from '@/components/shell/team-frame'
import { useTeamEvents } from '@/lib/platform/realtime/team-events'

/** Acts after which a readout's page shows other facts, another text or other suggestions. */
const REDRAWN = new Set([
  'readout.edit',
  'readout.addVersion',
  'readout.reread',
  'readout.undoReading',
])

/** Leads to reading a readout again where a newer reader is here; has the page drawn anew when somebody did. */
export function NewerReader({ readoutId, older }: { readoutId: string; older: readonly string[] }) {
  const { team, person, may } = useTeamFrame()
  const router = useRouter()
  useTeamEvents((heard) => {
    if (heard.kind !== 'event' || heard.event.team !== team.slug) return
    const { verb, by, readoutId: of } = heard.event
    if (of !== readoutId) return
    // Who deletes it is on the way to the list: only the others are told that it is not here.
    if (REDRAWN.has(verb) || (verb === 'readout.delete' && by !== person.id)) router.refresh()
  })
  if (older.length === 0 || !may['readout.reread']) return null
  return (
    <p className="no-print mt-3 text-muted text-sm">
      Read by reader {older.join(' and ')}; a newer one is here.{' '}
      <Link className="underline" href={`/t/${team.slug}/readouts/${readoutId}/reread`}>
        See what it would change
      </Link>
    </p>
  )
}
