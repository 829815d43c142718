import { getFittingCall } from '@/lib/features/readout/loaders'
import { fittingQuerySchema } from '@/lib/features/readout/schema'
import { AppError } from '@/lib/platform/errors'
import { answer } from '@/lib/platform/route'

/** The call that an account as told in the address would join, or null. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ team: string }> },
): Promise<Response> {
  const { team } = await params
  return answer(request, () => getFittingCall(team, queryOf(new URL(request.url).searchParams)))
}

function queryOf(search: URLSearchParams) {
  try {
    const cast = JSON.parse(search.get('cast') ?? '[]')
    return fittingQuerySchema.parse({ ...Object.fromEntries(search), cast })
  } catch (cause) {
    throw new AppError('invalid', { cause })
  }
}
