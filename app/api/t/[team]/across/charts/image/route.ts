import { drawChart } from '@/lib/features/chart/loaders'
import { readChartChoice } from '@/lib/features/chart/schema'
import { answerWith } from '@/lib/platform/route'
import { svgAnswer } from '@/lib/platform/svg-answer'

/** A chart as a picture (SVG): `chart` and what the page of charts has in its address. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ team: string }> },
): Promise<Response> {
  const { team } = await params
  const choice = readChartChoice(new URL(request.url).searchParams)
  return answerWith(request, async () => svgAnswer(await drawChart(team, choice)))
}
