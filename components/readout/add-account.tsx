'use client'
import Link from 'next/link'
import { useTeamFrame } from '@/components/shell/team-frame'

/** The way to another account of a call that has one only, for those who may add readouts. */
export function AddAccount() {
  const { team, may } = useTeamFrame()
  if (!may['readout.add']) return null
  return (
    <>
      {' '}
      ·{' '}
      <Link className="underline" href={`/t/${team.slug}/readouts/new`}>
        add another
      </Link>
    </>
  )
}
