import { listThreadsOf } from '@/lib/features/comment/loaders'
import { answer } from '@/lib/platform/route'

export async function GET(
  request: Request,
  { params }: { params: Promise<{ team: string }> },
): Promise<Response> {
  const { team } = await params
  const search = new URL(request.url).searchParams
  return answer(request, () =>
    listThreadsOf(team, {
      readout: search.get('readout'),
      collectionItem: search.get('collectionItem'),
      finding: search.get('finding'),
      savedComparison: search.get('savedComparison'),
    }),
  )
}
