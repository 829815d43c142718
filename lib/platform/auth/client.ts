import { inferAdditionalFields } from 'better-auth/client/plugins'
import { createAuthClient } from 'better-auth/react'

/** better-auth in the browser: signing in, up and out. Teams go through our own actions. */
export const authClient = createAuthClient({
  plugins: [inferAdditionalFields({ user: { letterKeys: { type: 'boolean', required: false } } })],
})

type Failure = { status: number; code?: string }

/** What better-auth answered; where it could not be reached, which its client throws for, a failure of status 0. */
export async function answered(
  asked: Promise<{ error: Failure | null }>,
): Promise<{ error: Failure | null }> {
  try {
    const { error } = await asked
    return { error }
  } catch {
    return { error: { status: 0 } }
  }
}

/** A sentence for a failure that nothing in the form brought about; null where what was typed was refused. */
export function failureSentence({ status }: Failure): string | null {
  if (status === 0) return 'Parley could not be reached. What you typed is still here; try again.'
  if (status === 429) return 'Too many tries. Wait a minute, then try again.'
  if (status >= 500) return 'Something went wrong on our side. Try again in a moment.'
  return null
}
