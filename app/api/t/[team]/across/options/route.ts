import { getAcrossOptions } from '@/lib/features/across-options/loaders'
import { answer } from '@/lib/platform/route'

/** Actors (of a `name`, if given) and issues that Across calls can be narrowed to. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ team: string }> },
): Promise<Response> {
  const { team } = await params
  const name = new URL(request.url).searchParams.get('name') ?? ''
  return answer(request, () => getAcrossOptions(team, name))
}
