import 'server-only'
import { AppError, LOGGED, type Refusal, STATUSES, toAppError } from '@/lib/platform/errors'
import { requestLog } from '@/lib/platform/log'

/** Answers a GET route with the loader's result as JSON, or with the refusal's status and sentence. Never cached. */
export async function answer(request: Request, load: () => Promise<unknown>): Promise<Response> {
  return answerWith(request, async () =>
    Response.json(await load(), { headers: { 'cache-control': 'private, no-store' } }),
  )
}

/** Answers a GET route with the loader's own response, or with the refusal's status and sentence. */
export async function answerWith(
  request: Request,
  load: () => Promise<Response>,
): Promise<Response> {
  try {
    return await load()
  } catch (error) {
    const refusal = toAppError(error)
    const requestId = request.headers.get('x-request-id') ?? undefined
    if (LOGGED.has(refusal.code)) requestLog(requestId).error({ err: refusal }, 'route failed')
    const body: Refusal = {
      code: refusal.code,
      sentence: refusal.message,
      detail: refusal.detail,
      requestId,
    }
    return Response.json(body, { status: STATUSES[refusal.code] })
  }
}

/** The value of a search parameter. @throws AppError invalid when it is missing */
export function requireParam(request: Request, name: string): string {
  const value = new URL(request.url).searchParams.get(name)
  if (!value) throw new AppError('invalid', { sentence: `The address lacks “${name}”.` })
  return value
}
