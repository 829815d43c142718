import { listPositions } from '@/lib/features/position/loaders'
import { answer } from '@/lib/platform/route'

export async function GET(
  request: Request,
  { params }: { params: Promise<{ team: string; readout: string }> },
): Promise<Response> {
  const { team, readout } = await params
  return answer(request, () => listPositions(team, readout))
}
