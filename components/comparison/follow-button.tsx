'use client'
import { useState } from 'react'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { Bell, BellOff } from '@/components/ui/icons'
import { say } from '@/components/ui/say'
import { followAction } from '@/lib/features/follow/actions'
import type { FollowSubject } from '@/lib/features/follow/schema'
import { settled } from '@/lib/platform/settled'

/** Begins and ends following: one hears on the home page and by mail when something new comes. */
export function FollowButton({
  subject,
  following: first,
  what,
}: {
  subject: FollowSubject
  following: boolean
  /** What one will hear of: "a new account of this call". */
  what: string
}) {
  const { team } = useTeamFrame()
  const [following, setFollowing] = useState(first)
  const turn = async () => {
    const on = !following
    setFollowing(on)
    try {
      await settled(followAction({ team: team.slug, subject, on }))
      void say(on ? `You will hear of ${what}.` : 'You hear no more of it.')
    } catch (error) {
      setFollowing(!on)
      void say(error instanceof Error ? error.message : 'Not saved.', { failed: true })
    }
  }
  return (
    <Button
      size="small"
      aria-pressed={following}
      onClick={() => void turn()}
      title={`Hear of ${what}`}
    >
      {following ? <BellOff size={15} /> : <Bell size={15} />}
      {following ? 'Following' : 'Follow'}
    </Button>
  )
}
