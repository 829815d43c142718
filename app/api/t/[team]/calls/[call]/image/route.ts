import { drawComparison } from '@/lib/features/call/loaders'
import { answerWith } from '@/lib/platform/route'
import { svgAnswer } from '@/lib/platform/svg-answer'

export async function GET(
  request: Request,
  { params }: { params: Promise<{ team: string; call: string }> },
): Promise<Response> {
  const { team, call } = await params
  const search = new URL(request.url).searchParams
  const asked = (name: string) => search.get(name) ?? undefined
  const shown = { a: asked('a'), b: asked('b'), view: asked('view') }
  return answerWith(request, async () =>
    svgAnswer(await drawComparison(team, { callId: call, ...shown })),
  )
}
