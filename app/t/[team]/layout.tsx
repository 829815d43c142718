import { redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { SearchBox } from '@/components/search/search-box'
import { Bar } from '@/components/shell/bar'
import { PersonMenu } from '@/components/shell/person-menu'
import { Rail } from '@/components/shell/rail'
import { TeamEvents } from '@/components/shell/team-events'
import { TeamFrameProvider } from '@/components/shell/team-frame'
import { getTeamFrame, listMyTeams } from '@/lib/features/team/loaders'
import { forPage, movedHere } from '@/lib/platform/page'

export default async function TeamLayout({
  children,
  params,
}: {
  children: ReactNode
  params: Promise<{ team: string }>
}) {
  const { team } = await params
  const [frame, teams] = await forPage(() => Promise.all([getTeamFrame(team), listMyTeams()]))
  if (frame.team.slug !== team) redirect(await movedHere(`/t/${team}`, `/t/${frame.team.slug}`))
  return (
    <TeamFrameProvider frame={frame}>
      <TeamEvents team={frame.team.slug} />
      <a
        href="#main"
        className="sr-only z-50 bg-sheet p-3 focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        Skip to the page
      </a>
      <div className="grid min-h-dvh grid-cols-1 md:grid-cols-[5rem_minmax(0,1fr)] print:block">
        <Rail team={frame.team.slug} />
        <div className="min-w-0 pb-20 md:pb-0">
          <Bar
            team={frame.team}
            search={<SearchBox teams={teams} />}
            person={<PersonMenu name={frame.person.name} teams={teams} />}
          />
          <main id="main" tabIndex={-1} className="outline-none">
            {children}
          </main>
        </div>
      </div>
    </TeamFrameProvider>
  )
}
