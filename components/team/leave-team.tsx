'use client'
import { useState } from 'react'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import { useAction } from '@/components/ui/use-action'
import { leaveTeamAction } from '@/lib/features/team/actions'

/** Leaves the team, after asking. */
export function LeaveTeam() {
  const { team } = useTeamFrame()
  const [open, setOpen] = useState(false)
  const { execute, result, isPending } = useAction(leaveTeamAction, {
    onSuccess: () => window.location.assign('/'),
  })
  return (
    <>
      <Button onClick={() => setOpen(true)}>Leave {team.name}…</Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={`Leave ${team.name}?`}
        description="You can no longer open it until somebody invites you again."
      >
        {result.serverError ? <Notice tone="danger">{result.serverError.sentence}</Notice> : null}
        <div className="flex justify-end gap-3 pt-4">
          <Button onClick={() => setOpen(false)}>Stay</Button>
          <Button tone="danger" disabled={isPending} onClick={() => execute({ team: team.slug })}>
            Leave
          </Button>
        </div>
      </Dialog>
    </>
  )
}
