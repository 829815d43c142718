'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { toast } from 'sonner'
import { CallPicker } from '@/components/call/call-picker'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { mergeCallsAction, unmergeCallsAction } from '@/lib/features/call/actions'
import type { CallHead, CallLine } from '@/lib/features/call/schema'
import { reached } from '@/lib/platform/settled'

/** Merges a call into another that is the same one; can be undone. */
export function MergeCall({ call }: { call: CallHead }) {
  const { team } = useTeamFrame()
  const router = useRouter()
  const [open, setOpen] = useState(false)

  const undo = async (into: string, accountIds: string[]) => {
    const result = await reached(unmergeCallsAction)({
      team: team.slug,
      callId: into,
      fromCallId: call.id,
      accountIds,
    })
    if (result?.serverError) return toast.error(result.serverError.sentence)
    router.push(`/t/${team.slug}/calls/${call.id}`)
  }
  const merge = async (into: CallLine) => {
    setOpen(false)
    const result = await reached(mergeCallsAction)({
      team: team.slug,
      fromCallId: call.id,
      intoCallId: into.id,
    })
    if (!result?.data) return toast.error(result?.serverError?.sentence ?? 'They were not merged.')
    const { accountIds } = result.data
    toast(`Merged into ${into.title}.`, {
      action: { label: 'Undo', onClick: () => void undo(into.id, accountIds) },
    })
    router.push(`/t/${team.slug}/calls/${into.id}`)
  }
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        Merge with another call…
      </Button>
      <CallPicker
        open={open}
        onOpenChange={setOpen}
        title="Which call is the same?"
        day={call.heldOn}
        not={call.id}
        onPick={(into) => void merge(into)}
      />
    </>
  )
}
