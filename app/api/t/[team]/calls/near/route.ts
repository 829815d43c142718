import { getCallsNear } from '@/lib/features/call/loaders'
import { answer, requireParam } from '@/lib/platform/route'

/** Calls around a day, the nearest first. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ team: string }> },
): Promise<Response> {
  const { team } = await params
  return answer(request, () => {
    const not = new URL(request.url).searchParams.get('not') ?? undefined
    return getCallsNear(team, { day: requireParam(request, 'day'), not })
  })
}
