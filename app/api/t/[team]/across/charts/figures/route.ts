import { tabulateChart } from '@/lib/features/chart/loaders'
import { readChartChoice } from '@/lib/features/chart/schema'
import { csvAnswer } from '@/lib/platform/csv-answer'
import { answerWith } from '@/lib/platform/route'

/** The figures of a chart (CSV): `chart` and what the page of charts has in its address. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ team: string }> },
): Promise<Response> {
  const { team } = await params
  const choice = readChartChoice(new URL(request.url).searchParams)
  return answerWith(request, async () =>
    csvAnswer(await tabulateChart(team, choice), `parley-${choice.kind}.csv`),
  )
}
