'use client'
import { useTeamFrame } from '@/components/shell/team-frame'

/** To whom to turn, for those who may make no collection. */
export function EditorsMake() {
  const { may } = useTeamFrame()
  if (may['collection.create']) return null
  return <p className="pt-3">Editors of the team make them.</p>
}
