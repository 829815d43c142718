'use client'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Day } from '@/components/ui/day'
import { Dialog } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/field'
import type { CallLine } from '@/lib/features/call/schema'
import { fetchCallsNear, readoutKeys } from '@/lib/features/readout/client'

/** Chooses a call among those around a day. */
export function CallPicker({
  open,
  onOpenChange,
  title,
  day,
  not,
  onPick,
}: {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: string
  /** The day to look around; the person can choose another. */
  day: string | null
  /** A call that cannot be chosen. */
  not?: string
  onPick: (call: CallLine) => void
}) {
  const { team } = useTeamFrame()
  const [own, setOwn] = useState<string | null>(null)
  const around = own ?? day ?? ''
  const near = useQuery({
    queryKey: [...readoutKeys.near(team.slug, around), not ?? ''],
    queryFn: () => fetchCallsNear(team.slug, { day: around, not }),
    enabled: open && around !== '',
    staleTime: 5_000,
  })
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={title}>
      <div className="grid gap-4">
        <TextField
          label="Calls within two weeks of"
          type="date"
          value={around}
          onChange={(event) => setOwn(event.target.value)}
        />
        <div aria-live="polite">
          {near.isLoading ? <p className="text-muted">Looking…</p> : null}
          {near.isError ? <p className="text-danger">{near.error.message}</p> : null}
          {near.data?.length === 0 ? (
            <p className="text-muted">No other call is kept around that day.</p>
          ) : null}
        </div>
        <ul className="grid">
          {near.data?.map((call) => (
            <li key={call.id} className="border-line border-t">
              <button
                type="button"
                onClick={() => onPick(call)}
                className="touchable grid w-full gap-0.5 rounded-md px-2 py-2 text-left hover:bg-soft"
              >
                <span className="font-serif text-lg leading-snug">{call.title}</span>
                <span className="text-muted text-sm">
                  <Day iso={call.heldOn} /> ·{' '}
                  {call.accounts.map(({ issuers }) => issuers).join(', ')}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  )
}
