import { inferAdditionalFields } from 'better-auth/client/plugins'
import { createAuthClient } from 'better-auth/react'

/** better-auth in the browser: signing in, up and out. Teams go through our own actions. */
export const authClient = createAuthClient({
  plugins: [inferAdditionalFields({ user: { letterKeys: { type: 'boolean', required: false } } })],
})
