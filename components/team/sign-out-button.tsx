'use client'
import { Button } from '@/components/ui/button'
import { say } from '@/components/ui/say'
import { answered, authClient, failureSentence } from '@/lib/platform/auth/client'

/** Signs out and loads `backTo` anew. */
export function SignOutButton({ backTo }: { backTo: string }) {
  return (
    <Button
      onClick={async () => {
        const { error } = await answered(authClient.signOut())
        if (!error) return window.location.assign(backTo)
        void say(failureSentence(error) ?? 'You were not signed out. Try again.', { failed: true })
      }}
    >
      Sign out
    </Button>
  )
}
