import { getQuotingBriefs } from '@/lib/features/readout/loaders'
import { answer } from '@/lib/platform/route'

/** Published editions that quote a readout. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ team: string; readout: string }> },
): Promise<Response> {
  const { team, readout } = await params
  return answer(request, () => getQuotingBriefs(team, readout))
}
