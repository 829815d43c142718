'use client'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { CallPicker } from '@/components/call/call-picker'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { formatDay } from '@/lib/core/exporting/format-day'
import { fetchFittingCall, readoutKeys } from '@/lib/features/readout/client'
import type { FittingCall, FittingQuery, ReadoutDraft } from '@/lib/features/readout/schema'

type Account = ReadoutDraft['accounts'][number]

/** Which call the account will belong to: the one that fits, a new one, or another. */
export function CallChoiceField({
  account,
  issuer,
  first,
  onMend,
}: {
  account: Account
  issuer: string
  /** What fitted when the text was recognised. */
  first: FittingCall | null
  onMend: (account: Account) => void
}) {
  const { team } = useTeamFrame()
  const name = useId()
  const [picking, setPicking] = useState(false)
  const [picked, setPicked] = useState<{ id: string; title: string; heldOn: string | null } | null>(
    null,
  )
  const query = queryOf(account, issuer)
  const { data: fitting = first } = useQuery({
    queryKey: readoutKeys.fitting(team.slug, query),
    queryFn: () => (query ? fetchFittingCall(team.slug, query) : null),
    placeholderData: (before) => before,
  })
  const { choice } = account
  const choose = (to: Account['choice']) => onMend({ ...account, choice: to })
  return (
    <fieldset className="grid gap-2">
      <legend className="pb-1 font-medium text-sm">Will be kept as an account of</legend>
      <Choice
        name={name}
        checked={choice.kind === 'fitting'}
        onChoose={() => choose({ kind: 'fitting' })}
      >
        <Fitting call={fitting} />
      </Choice>
      {fitting ? (
        <Choice
          name={name}
          checked={choice.kind === 'new'}
          onChoose={() => choose({ kind: 'new' })}
        >
          A new call, apart from that one
        </Choice>
      ) : null}
      {choice.kind === 'call' ? (
        <Choice name={name} checked onChoose={() => {}}>
          {picked ? named(picked) : 'The call you chose'}
        </Choice>
      ) : null}
      <div>
        <Button size="small" tone="quiet" onClick={() => setPicking(true)}>
          Choose another call…
        </Button>
      </div>
      <CallPicker
        open={picking}
        onOpenChange={setPicking}
        day={account.heldOn}
        title="Which call does it tell of?"
        onPick={(call) => {
          setPicked(call)
          setPicking(false)
          choose({ kind: 'call', callId: call.id })
        }}
      />
    </fieldset>
  )
}

/** The call that fits, or that it would be a new one. */
function Fitting({ call }: { call: FittingCall | null }) {
  return (
    <>
      {call ? named(call) : 'A new call'}
      <span className="block text-muted text-sm">
        {call
          ? `same participants within a day; told by ${call.issuers.join(', ')}`
          : 'no call with these participants within a day is here yet'}
      </span>
    </>
  )
}

function named({ title, heldOn }: { title: string; heldOn: string | null }): string {
  return heldOn ? `${title}, ${formatDay(heldOn)}` : title
}

function Choice({
  name,
  checked,
  onChoose,
  children,
}: {
  name: string
  checked: boolean
  onChoose: () => void
  children: React.ReactNode
}) {
  return (
    <label className="touchable flex items-start gap-2">
      <input
        type="radio"
        name={name}
        checked={checked}
        onChange={onChoose}
        className="mt-1 accent-accent"
      />
      <span>{children}</span>
    </label>
  )
}

function queryOf(account: Account, issuer: string): FittingQuery | null {
  const { heldOn, channel, participants } = account
  if (!heldOn) return null
  const cast = participants.flatMap(({ role, name, state }) =>
    role === 'participant' && name.trim() ? [{ name, state }] : [],
  )
  return { heldOn, channel, issuer, cast }
}
