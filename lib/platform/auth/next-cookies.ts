import 'server-only'
import { nextCookies } from 'better-auth/next-js'

/**
 * better-auth's cookies in actions, but that a session which is over takes none away. Where an action sets a cookie
 * Next draws the page anew, and the page would leave for signing in before the field that somebody wrote in can say
 * that they are signed out.
 */
export function quietNextCookies() {
  const plugin = nextCookies()
  const after = plugin.hooks.after.map((hook) => ({
    ...hook,
    matcher: (context: Parameters<typeof hook.matcher>[0]) =>
      !(context.path === '/get-session' && context.context.returned === null),
  }))
  return { ...plugin, hooks: { ...plugin.hooks, after } }
}
