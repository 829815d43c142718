import { createHash } from 'node:crypto'
import { BRIEF_STYLE } from '@/lib/core/exporting/brief-style'
import { requireEditionHtml } from '@/lib/features/brief/loaders'
import { STATUSES, toAppError } from '@/lib/platform/errors'

const styleHash = createHash('sha256').update(BRIEF_STYLE).digest('base64')

/** A published edition as the team sees it: the very page that a share link opens. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ team: string; brief: string }> },
): Promise<Response> {
  const { team, brief } = await params
  try {
    return new Response(await requireEditionHtml(team, brief), {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; font-src 'self'; frame-ancestors 'self'`,
        'cache-control': 'private, no-store',
      },
    })
  } catch (error) {
    const refusal = toAppError(error)
    return new Response(refusal.message, { status: STATUSES[refusal.code] })
  }
}
