import { openTeamEvents } from '@/lib/features/activity/loaders'
import { answerWith } from '@/lib/platform/route'

export const dynamic = 'force-dynamic'

export function GET(request: Request): Promise<Response> {
  return answerWith(request, () => openTeamEvents(request))
}
