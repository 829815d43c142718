import { listCollections } from '@/lib/features/collection/loaders'
import { answer } from '@/lib/platform/route'

/** The team's collections, a page at a time (`?cursor=`). */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ team: string }> },
): Promise<Response> {
  const { team } = await params
  const cursor = new URL(request.url).searchParams.get('cursor') ?? undefined
  return answer(request, () => listCollections(team, cursor))
}
