import { getAcrossPage } from '@/lib/features/across/loaders'
import { readAcrossChoice } from '@/lib/features/across/schema'
import { answer } from '@/lib/platform/route'

/** A page of positions across calls, in order of time: `actor` (may repeat), `issue`, `from`, `to`, `after`. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ team: string }> },
): Promise<Response> {
  const { team } = await params
  const asked = new URL(request.url).searchParams
  const after = asked.get('after') ?? undefined
  return answer(request, () => getAcrossPage(team, { choice: readAcrossChoice(asked), after }))
}
