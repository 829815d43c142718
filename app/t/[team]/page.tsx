import { PageState } from '@/components/ui/page-state'
import { getTeamFrame } from '@/lib/features/team/loaders'
import { forPage } from '@/lib/platform/page'

export default async function HomePage({ params }: { params: Promise<{ team: string }> }) {
  const { team } = await params
  const frame = await forPage(() => getTeamFrame(team))
  return <PageState title={frame.team.name}>Nothing has been read here yet.</PageState>
}
