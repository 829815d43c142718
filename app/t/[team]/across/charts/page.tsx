import type { Metadata } from 'next'
import { ChartPage } from '@/components/chart/chart-page'
import { getChart } from '@/lib/features/chart/loaders'
import { readChartChoice } from '@/lib/features/chart/schema'
import { forPage } from '@/lib/platform/page'
import { isPhone } from '@/lib/platform/phone'

export const metadata: Metadata = { title: 'Charts' }

export default async function ChartsPage({
  params,
  searchParams,
}: {
  params: Promise<{ team: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const { team } = await params
  const asked = Object.entries(await searchParams).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, one]),
  )
  const choice = readChartChoice(new URLSearchParams(asked))
  const view = await forPage(() => getChart(team, choice))
  return <ChartPage team={team} view={view} phone={await isPhone()} />
}
