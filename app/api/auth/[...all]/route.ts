import { auth } from '@/lib/platform/auth/server'

/*
 * better-auth's own addresses. Those of its organization plugin are shut: teams are changed by our actions only,
 * which ask the permission table and leave an activity.
 */
function serve(request: Request): Promise<Response> | Response {
  const { pathname } = new URL(request.url)
  if (pathname.startsWith('/api/auth/organization')) return new Response(null, { status: 404 })
  return auth().handler(request)
}

export { serve as GET, serve as POST }
