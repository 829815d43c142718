import type { Instrumentation } from 'next'

/** Runs once when the web process starts, before it answers anything. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { checkAtStart } = await import('@/lib/platform/start-check')
  await checkAtStart()
}

/** Writes what failed while a page was made, under the request's id; `reference` is what the error page shows. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { requestLog } = await import('@/lib/platform/log')
  const reference = error instanceof Error && 'digest' in error ? String(error.digest) : undefined
  const told = request.headers['x-request-id']
  const requestId = typeof told === 'string' ? told : reference
  const { method } = request
  const { routePath, routeType } = context
  requestLog(requestId).error(
    { err: error, reference, method, route: routePath, kind: routeType },
    'request failed',
  )
}
