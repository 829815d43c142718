'use client'
import { Button } from '@/components/ui/button'
import { authClient } from '@/lib/platform/auth/client'

/** Signs out and loads `backTo` anew. */
export function SignOutButton({ backTo }: { backTo: string }) {
  return (
    <Button
      onClick={async () => {
        await authClient.signOut()
        window.location.assign(backTo)
      }}
    >
      Sign out
    </Button>
  )
}
