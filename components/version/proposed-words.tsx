'use client'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { say } from '@/components/ui/say'
import { settlePositionAction } from '@/lib/features/position/actions'
import { positionKeys } from '@/lib/features/position/client'
import type { PositionCard } from '@/lib/features/position/schema'
import { settled } from '@/lib/platform/settled'

/** A position whose words are not in the newest version as they were: what is near, and whether that is still it. */
export function ProposedWords({ card }: { card: PositionCard }) {
  const { team, may } = useTeamFrame()
  const client = useQueryClient()
  const [sending, setSending] = useState(false)
  const { proposal } = card
  if (!proposal) {
    return (
      <p className="text-muted text-sm">
        These words are not in the newest version. They are kept as they were.
      </p>
    )
  }
  const settle = async (same: boolean) => {
    setSending(true)
    try {
      const { id, revision, readoutId } = card
      await settled(settlePositionAction({ team: team.slug, id, revision, same }))
      await client.invalidateQueries({ queryKey: positionKeys.ofReadout(team.slug, readoutId) })
    } catch (error) {
      void say(error instanceof Error ? error.message : 'It was not kept.', { failed: true })
    }
    setSending(false)
  }
  return (
    <div className="grid gap-2 border-accent border-l-3 bg-accent-soft px-3 py-2">
      <p className="text-sm">The newest version has, in their place:</p>
      <p dir="auto" className="font-serif">
        <i>{proposal.cue}</i> {proposal.content}
      </p>
      {may['position.settle'] ? (
        <p className="flex flex-wrap gap-1.5">
          <Button size="small" disabled={sending} onClick={() => settle(true)}>
            These are its words now
          </Button>
          <Button size="small" disabled={sending} onClick={() => settle(false)}>
            They are others
          </Button>
        </p>
      ) : null}
    </div>
  )
}
