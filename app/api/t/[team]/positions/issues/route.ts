import { listIssueChoices } from '@/lib/features/position/loaders'
import { answer } from '@/lib/platform/route'

export async function GET(
  request: Request,
  { params }: { params: Promise<{ team: string }> },
): Promise<Response> {
  const { team } = await params
  return answer(request, () => listIssueChoices(team))
}
