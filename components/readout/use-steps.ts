'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { OpenNote } from '@/components/readout/use-open-note'
import { useTeamFrame } from '@/components/shell/team-frame'
import { say } from '@/components/ui/say'
import { useUndo } from '@/lib/features/position/client'

/** The steps of a review one after the other: what was done last is said, and can be undone. */
export function useSteps(place: { team: string; readoutId: string }, note: OpenNote) {
  const mayUndo = useTeamFrame().may['position.undo']
  const [said, setSaid] = useState('')
  // A step that is still on its way can be undone too: the undoing waits for it.
  const lastStep = useRef<Promise<string | null>>(Promise.resolve(null))
  const undoing = useUndo(place)
  const now = useRef({ note, undoing })
  useEffect(() => {
    now.current = { note, undoing }
  })

  const undo = useCallback((activityId: string) => {
    const before = lastStep.current
    lastStep.current = now.current.undoing.mutateAsync(activityId).then(
      (write) => {
        setSaid('Undone.')
        if (write.card) now.current.note.open(`p-${write.card.id}`, 'mark')
        return write.activityId
      },
      (error: Error) => {
        void say(error.message, { failed: true })
        return before
      },
    )
  }, [])

  const tell = useCallback(
    (sentence: string, activityId: string) =>
      void say(sentence, {
        id: 'review',
        action: mayUndo ? { label: 'Undo', onClick: () => undo(activityId) } : undefined,
      }),
    [undo, mayUndo],
  )

  return { said, setSaid, lastStep, undo, tell }
}
