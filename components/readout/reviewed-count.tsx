'use client'
import { useTeamFrame } from '@/components/shell/team-frame'
import { usePositions } from '@/lib/features/position/client'
import type { ReadoutPage } from '@/lib/features/readout/loaders'

/** "11 · 8 reviewed", as it stands now. */
export function ReviewedCount({
  readoutId,
  first,
}: {
  readoutId: string
  first: Pick<ReadoutPage, 'positions' | 'next' | 'loadedAt'>
}) {
  const { team } = useTeamFrame()
  const { positions } = usePositions({ team: team.slug, readoutId }, first)
  const standing = positions.filter(({ state }) => state !== 'rejected').length
  const reviewed = positions.filter(({ state }) => state === 'confirmed').length
  return `${standing} · ${reviewed} reviewed`
}
