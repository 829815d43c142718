'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { say } from '@/components/ui/say'
import { undoReadingAction } from '@/lib/features/rereading/actions'
import { settled } from '@/lib/platform/settled'

/** Takes back a version that was added, or a re-reading: positions stand as they were before. */
export function UndoReading({ activityId, what }: { activityId: string; what: string }) {
  const { team } = useTeamFrame()
  const router = useRouter()
  const [sending, setSending] = useState(false)
  const undo = async () => {
    setSending(true)
    try {
      await settled(undoReadingAction({ team: team.slug, activityId }))
      void say(`Took ${what} back.`)
      router.refresh()
    } catch (error) {
      void say(error instanceof Error ? error.message : 'It was not undone.', { failed: true })
    }
    setSending(false)
  }
  return (
    <Button tone="quiet" disabled={sending} onClick={undo}>
      Take {what} back
    </Button>
  )
}
