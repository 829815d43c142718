import { drawSavedComparison } from '@/lib/features/saved-comparison/loaders'
import { answerWith } from '@/lib/platform/route'
import { svgAnswer } from '@/lib/platform/svg-answer'

export async function GET(
  request: Request,
  { params }: { params: Promise<{ team: string; saved: string }> },
): Promise<Response> {
  const { team, saved } = await params
  const view = new URL(request.url).searchParams.get('view')
  return answerWith(request, async () => svgAnswer(await drawSavedComparison(team, saved, view)))
}
