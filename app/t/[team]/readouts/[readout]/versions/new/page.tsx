import type { Metadata } from 'next'
import { forbidden } from 'next/navigation'
import { AddVersion } from '@/components/version/add-version'
import { getTeamFrame } from '@/lib/features/team/loaders'
import { getVersionsPage } from '@/lib/features/version/loaders'
import { forPage } from '@/lib/platform/page'

export const metadata: Metadata = { title: 'Add a newer text' }

type Props = { params: Promise<{ team: string; readout: string }> }

export default async function AddVersionRoute({ params }: Props) {
  const { team, readout } = await params
  const [page, frame] = await forPage(() =>
    Promise.all([getVersionsPage(team, { readout }), getTeamFrame(team)]),
  )
  if (!frame.may['readout.addVersion']) forbidden()
  const { id, title } = page.readout
  return <AddVersion readout={{ id, title, current: page.current }} />
}
