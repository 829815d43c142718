import type { Metadata } from 'next'
import { VersionsView } from '@/components/version/versions-view'
import { getTeamFrame } from '@/lib/features/team/loaders'
import { getVersionsPage } from '@/lib/features/version/loaders'
import { forPage } from '@/lib/platform/page'

export const metadata: Metadata = { title: 'Versions' }

type Props = {
  params: Promise<{ team: string; readout: string }>
  searchParams: Promise<{ a?: string; b?: string }>
}

export default async function VersionsRoute({ params, searchParams }: Props) {
  const { team, readout } = await params
  const { a, b } = await searchParams
  const [page, frame] = await forPage(() =>
    Promise.all([
      getVersionsPage(team, { readout, a: Number(a), b: Number(b) }),
      getTeamFrame(team),
    ]),
  )
  return <VersionsView team={team} page={page} mayAdd={frame.may['readout.addVersion']} />
}
