import { getPublishing } from '@/lib/features/brief/loaders'
import { answer } from '@/lib/platform/route'

type Params = { params: Promise<{ team: string; collection: string }> }

/** Editions and share links of a collection. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { team, collection } = await params
  return answer(request, () => getPublishing(team, collection))
}
