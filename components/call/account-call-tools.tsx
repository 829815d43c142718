'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { toast } from 'sonner'
import { CallPicker } from '@/components/call/call-picker'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { attachAccountAction, detachAccountAction } from '@/lib/features/account/actions'
import { reached } from '@/lib/platform/settled'

const FAILED = 'It was not moved. Try again.'

/** Moves an account to another call or into one of its own; each with an undo. */
export function AccountCallTools({
  accountId,
  callId,
  day,
  alone,
}: {
  accountId: string
  callId: string
  day: string | null
  /** It is the only account of its call: there is nothing to be taken out of. */
  alone: boolean
}) {
  const { team, may } = useTeamFrame()
  const router = useRouter()
  const [picking, setPicking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [now, setNow] = useState({ callId, alone })

  const attach = async (to: string, said: string, undo: boolean) => {
    setBusy(true)
    const result = await reached(attachAccountAction)({ team: team.slug, accountId, callId: to })
    setBusy(false)
    if (!result?.data) return toast.error(result?.serverError?.sentence ?? FAILED)
    const { fromCallId } = result.data
    setNow({ callId: to, alone: false })
    router.refresh()
    toast(said, {
      action: undo
        ? { label: 'Undo', onClick: () => attach(fromCallId, 'Put back.', false) }
        : undefined,
    })
  }

  const detach = async () => {
    setBusy(true)
    const result = await reached(detachAccountAction)({ team: team.slug, accountId })
    setBusy(false)
    if (!result?.data) return toast.error(result?.serverError?.sentence ?? FAILED)
    const { fromCallId } = result.data
    setNow({ callId: result.data.callId, alone: true })
    router.refresh()
    toast('Taken out, into a call of its own.', {
      action: { label: 'Undo', onClick: () => attach(fromCallId, 'Put back.', false) },
    })
  }

  if (!may['call.attach']) return null
  return (
    <div className="no-print flex flex-wrap gap-2">
      <Button size="small" disabled={busy} onClick={() => setPicking(true)}>
        Move to another call…
      </Button>
      {now.alone ? null : (
        <Button size="small" disabled={busy} onClick={detach}>
          Take it out of this call
        </Button>
      )}
      <CallPicker
        open={picking}
        onOpenChange={setPicking}
        title="Which call does it tell of?"
        day={day}
        not={now.callId}
        onPick={(call) => {
          setPicking(false)
          void attach(call.id, `Moved to ${call.title}.`, true)
        }}
      />
    </div>
  )
}
