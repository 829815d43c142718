'use client'
import Link from 'next/link'
import { AccountCallTools } from '@/components/call/account-call-tools'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { Day } from '@/components/ui/day'
import type { SavedReadout } from '@/lib/features/readout/schema'

/** What was saved, which call it became an account of, and how to change that. */
export function SavedPanel({
  saved,
  title,
  onMore,
}: {
  saved: SavedReadout
  title: string
  onMore: () => void
}) {
  const { team } = useTeamFrame()
  return (
    <section className="grid max-w-3xl gap-5" aria-label="Saved">
      <div role="status">
        <p className="text-muted">Saved</p>
        <h2 className="font-semibold font-serif text-2xl">{title}</h2>
      </div>
      {saved.calls.map((call) => (
        <div key={call.accountId} className="grid gap-2 border-line border-t pt-4">
          <p>
            {call.others > 0 ? 'It joined the call ' : 'It made a new call, '}
            <Link href={`/t/${team.slug}/calls/${call.callId}`} className="underline">
              {call.title}
            </Link>
            {call.heldOn ? (
              <>
                , <Day iso={call.heldOn} />
              </>
            ) : null}
            {call.others > 0
              ? `, beside ${call.others} other ${call.others === 1 ? 'account' : 'accounts'}.`
              : '.'}
          </p>
          <AccountCallTools
            accountId={call.accountId}
            callId={call.callId}
            day={call.heldOn}
            alone={call.others === 0}
          />
        </div>
      ))}
      <div className="flex flex-wrap gap-3 border-line border-t pt-4">
        <ButtonLink tone="primary" href={`/t/${team.slug}/readouts/${saved.readoutId}`}>
          Review its positions
        </ButtonLink>
        <Button onClick={onMore}>Add another</Button>
      </div>
    </section>
  )
}
