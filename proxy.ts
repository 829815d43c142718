import { type NextRequest, NextResponse } from 'next/server'

/**
 * Gives every request an id (on its log lines, its answer and its error page), tells pages their own path
 * for coming back after signing in, and allows scripts by nonce only.
 */
export function proxy(request: NextRequest): NextResponse {
  const requestId = crypto.randomUUID()
  const nonce = btoa(crypto.randomUUID())
  const policy = contentPolicy(nonce)
  const headers = new Headers(request.headers)
  headers.set('x-request-id', requestId)
  headers.set('x-parley-path', request.nextUrl.pathname + request.nextUrl.search)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('x-request-id', requestId)
  response.headers.set('content-security-policy', policy)
  response.headers.set('referrer-policy', 'same-origin')
  response.headers.set('x-content-type-options', 'nosniff')
  rememberTeam(request, response)
  return response
}

/** The team whose page was opened last is where `/` leads. A link that is only fetched ahead opens nothing. */
function rememberTeam(request: NextRequest, response: NextResponse): void {
  const slug = request.nextUrl.pathname.match(/^\/t\/([a-z0-9-]+)/)?.[1]
  if (!slug || request.headers.has('next-router-prefetch')) return
  if (request.cookies.get('parley-team')?.value === slug) return
  response.cookies.set('parley-team', slug, {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    maxAge: 31_536_000,
  })
}

function contentPolicy(nonce: string): string {
  const dev = process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${dev}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-ancestors 'none'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join('; ')
}

export const config = {
  // Briefs carry a policy of their own and no script; static files need none.
  matcher: ['/((?!_next/static|_next/image|b/|favicon.ico|icon.svg).*)'],
}
