import { createHash } from 'node:crypto'
import { BRIEF_NOT_FOUND } from '@/lib/core/exporting/brief-not-found'
import { BRIEF_STYLE } from '@/lib/core/exporting/brief-style'
import { openBrief } from '@/lib/features/brief/loaders'
import { log } from '@/lib/platform/log'

const styleHash = createHash('sha256').update(BRIEF_STYLE).digest('base64')

/** No script, no request to anywhere: what the page says is all there is. */
const POLICY = `default-src 'none'; style-src 'sha256-${styleHash}'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

/** A brief by its link: the stored bytes. Unknown, revoked and expired links look alike. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ token: string }> },
): Promise<Response> {
  const { token } = await params
  const opened = await openBrief(token).catch((error) => {
    log.error({ err: error }, 'brief failed')
    return 'failed' as const
  })
  if (opened === 'failed') return page(BRIEF_NOT_FOUND, 503, { 'retry-after': '10' })
  if (!opened) return page(BRIEF_NOT_FOUND, 404, { 'x-robots-tag': 'noindex' })
  const headers = {
    etag: opened.etag,
    // Kept by the reader alone, and asked for anew each time: a revoked link ends at its next request.
    'cache-control': 'private, no-cache',
    ...(opened.indexed ? {} : { 'x-robots-tag': 'noindex, nofollow' }),
  }
  if (request.headers.get('if-none-match') === opened.etag) {
    return new Response(null, { status: 304, headers })
  }
  return page(await opened.html(), 200, headers)
}

function page(html: BodyInit, status: number, headers: Record<string, string>): Response {
  return new Response(html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      ...headers,
    },
  })
}
