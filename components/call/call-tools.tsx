'use client'
import { EditCall } from '@/components/call/edit-call'
import { MergeCall } from '@/components/call/merge-call'
import { useTeamFrame } from '@/components/shell/team-frame'
import type { CallHead } from '@/lib/features/call/schema'

/** What can be done with a call as a whole: mend its facts, merge it into another. */
export function CallTools({ call }: { call: CallHead }) {
  const { may } = useTeamFrame()
  return (
    <>
      {may['call.edit'] ? <EditCall call={call} /> : null}
      {may['call.merge'] ? <MergeCall call={call} /> : null}
    </>
  )
}
