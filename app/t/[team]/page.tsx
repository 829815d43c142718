import { Suspense } from 'react'
import { HomeView } from '@/components/home/home-view'
import { LoadingLines } from '@/components/ui/page-state'
import { getHome } from '@/lib/features/home/loaders'
import { getTeamFrame } from '@/lib/features/team/loaders'
import { forPage } from '@/lib/platform/page'

export default async function HomePage({ params }: { params: Promise<{ team: string }> }) {
  const { team } = await params
  return (
    <Suspense
      fallback={
        <div className="mx-auto max-w-6xl px-5 py-10 md:px-10">
          <LoadingLines lines={12} label="Loading the team’s home" />
        </div>
      }
    >
      <Content team={team} />
    </Suspense>
  )
}

async function Content({ team }: { team: string }) {
  const [frame, home] = await forPage(() => Promise.all([getTeamFrame(team), getHome(team)]))
  return <HomeView team={frame.team} home={home} />
}
