import { requireCollection } from '@/lib/features/collection/loaders'
import { answer } from '@/lib/platform/route'

type Params = { params: Promise<{ team: string; collection: string }> }

/** One collection with its items. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { team, collection } = await params
  return answer(request, () => requireCollection(team, collection))
}
