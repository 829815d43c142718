import type { Metadata } from 'next'
import { Suspense } from 'react'
import { AcrossView } from '@/components/across/across-view'
import { WordingOverTime } from '@/components/across/wording-over-time'
import { ChartFigure, ChartLoading } from '@/components/chart/chart-figure'
import { getAcrossChart, getAcrossPage } from '@/lib/features/across/loaders'
import { type AcrossChoice, readAcrossChoice } from '@/lib/features/across/schema'
import { getAcrossWording } from '@/lib/features/across-wording/loaders'
import { writeChartChoice } from '@/lib/features/chart/schema'
import { getSavedQueryOf } from '@/lib/features/saved-query/loaders'
import { forPage } from '@/lib/platform/page'
import { isPhone } from '@/lib/platform/phone'

export const metadata: Metadata = { title: 'Across calls' }

export default async function AcrossPage({
  params,
  searchParams,
}: {
  params: Promise<{ team: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const { team } = await params
  const asked = addressOf(await searchParams)
  const choice = readAcrossChoice(asked)
  const after = asked.get('after') ?? undefined
  const [page, kept] = await forPage(() =>
    Promise.all([getAcrossPage(team, { choice, after }), getSavedQueryOf(team, choice)]),
  )
  return (
    <AcrossView
      team={team}
      page={page}
      kept={kept}
      paged={after !== undefined}
      from={asked.get('position')}
      wording={
        isFollowed(choice) && after === undefined ? (
          <Suspense fallback={<ChartLoading />}>
            <Wording team={team} choice={choice} />
          </Suspense>
        ) : null
      }
    >
      <Suspense fallback={<ChartLoading />}>
        <Chart team={team} choice={choice} after={after} />
      </Suspense>
    </AcrossView>
  )
}

async function Chart({
  team,
  choice,
  after,
}: {
  team: string
  choice: AcrossChoice
  after: string | undefined
}) {
  const chart = await forPage(() => getAcrossChart(team, { choice, after }))
  if (chart.points.length < 2) return null
  return (
    <ChartFigure
      team={team}
      figure={{ kind: 'force', of: { ...chart, picked: choice.actors } }}
      phone={await isPhone()}
      address={writeChartChoice({ kind: 'force', by: 'actors', after, across: choice })}
      folded
    />
  )
}

/** Whether it is one holder's words: those come and go; a crowd's do not. */
function isFollowed({ actors, office, state, issue }: AcrossChoice): boolean {
  return issue !== undefined || actors.length > 0 || office !== undefined || state !== undefined
}

async function Wording({ team, choice }: { team: string; choice: AcrossChoice }) {
  const wording = await forPage(() => getAcrossWording(team, { choice }))
  return <WordingOverTime team={team} wording={wording} />
}

function addressOf(asked: Record<string, string | string[] | undefined>): URLSearchParams {
  return new URLSearchParams(
    Object.entries(asked).flatMap(([name, value]) =>
      [value ?? []].flat().map((one): [string, string] => [name, one]),
    ),
  )
}
