import 'server-only'
import { headers } from 'next/headers'
import { forbidden, notFound, redirect } from 'next/navigation'
import { toAppError } from '@/lib/platform/errors'

/**
 * Runs a page's loader; refusals become the page for them: signing in (and coming back), 403, or 404.
 * What is left is a real failure and goes to the error page.
 */
export async function forPage<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch (error) {
    const { code } = toAppError(error)
    if (code === 'signed-out') redirect(`/sign-in?next=${encodeURIComponent(await here())}`)
    if (code === 'not-found' || code === 'invalid') notFound()
    if (code === 'forbidden') forbidden()
    throw await withReference(error)
  }
}

/** The error page shows the request's id, by which its lines in the log are found: Next hands on an error's digest only. */
async function withReference(error: unknown): Promise<Error> {
  const failure = error instanceof Error ? error : new Error(String(error))
  const requestId = (await headers()).get('x-request-id')
  return requestId ? Object.assign(failure, { digest: requestId }) : failure
}

/** The address of this page where what stood under `from` stands under `to` now. */
export async function movedHere(from: string, to: string): Promise<string> {
  const path = await here()
  return path.startsWith(from) ? `${to}${path.slice(from.length)}` : to
}

async function here(): Promise<string> {
  return (await headers()).get('x-parley-path') ?? '/'
}
