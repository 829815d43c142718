'use client'
import { useTeamFrame } from '@/components/shell/team-frame'
import { ButtonLink } from '@/components/ui/button-link'

/** The way to adding readouts, for those who may. */
export function AddReadouts() {
  const { team, may } = useTeamFrame()
  if (!may['readout.add']) return null
  return (
    <ButtonLink tone="primary" href={`/t/${team.slug}/readouts/new`}>
      Add readouts
    </ButtonLink>
  )
}
