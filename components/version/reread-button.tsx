'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { say } from '@/components/ui/say'
import { rereadReadoutAction, undoReadingAction } from '@/lib/features/rereading/actions'
import { settled } from '@/lib/platform/settled'

/** Has a readout read again; can be undone from the message. */
export function RereadButton({
  readout,
  label,
}: {
  readout: { id: string; versionId: string }
  label: string
}) {
  const { team } = useTeamFrame()
  const router = useRouter()
  const [sending, setSending] = useState(false)
  const undo = (activityId: string) =>
    settled(undoReadingAction({ team: team.slug, activityId })).then(
      () => router.refresh(),
      (error: Error) => say(error.message, { failed: true }),
    )
  const reread = async () => {
    setSending(true)
    try {
      const of = { team: team.slug, readoutId: readout.id, versionId: readout.versionId }
      const { activityId } = await settled(rereadReadoutAction(of))
      void say('Read again.', { action: { label: 'Undo', onClick: () => void undo(activityId) } })
      router.push(`/t/${team.slug}/readouts/${readout.id}`)
    } catch (error) {
      void say(error instanceof Error ? error.message : 'It was not read.', { failed: true })
      setSending(false)
    }
  }
  return (
    <Button tone="primary" disabled={sending} onClick={reread}>
      {sending ? 'Reading…' : label}
    </Button>
  )
}
