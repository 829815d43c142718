import { findInTeam } from '@/lib/features/search/loaders'
import { searchSchema } from '@/lib/features/search/schema'
import { answer } from '@/lib/platform/route'

export async function GET(request: Request, { params }: { params: Promise<{ team: string }> }) {
  const { team } = await params
  const asked = searchSchema.parse(Object.fromEntries(new URL(request.url).searchParams))
  return answer(request, () => findInTeam(team, asked))
}
