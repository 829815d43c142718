'use client'
import { useSyncExternalStore } from 'react'
import { toast } from 'sonner'
import { Button } from '@/components/ui/button'

const never = () => () => {}

/** A path of this server as a whole address, as this browser reaches it, with a button that copies it. */
export function CopyLink({ path }: { path: string }) {
  const origin = useSyncExternalStore(
    never,
    () => window.location.origin,
    () => '',
  )
  const address = origin + path
  const copy = () =>
    navigator.clipboard?.writeText(address).then(
      () => toast('The link is copied.'),
      () => toast.error('The browser did not allow copying. Mark the link and copy it.'),
    ) ?? toast.error('The browser did not allow copying. Mark the link and copy it.')
  return (
    <div className="flex items-center gap-2 pt-1">
      <input
        readOnly
        aria-label="Link of the invitation"
        value={address}
        onFocus={(event) => event.currentTarget.select()}
        className="min-w-0 grow rounded-md border border-edge bg-sheet px-2 py-1 text-sm"
      />
      <Button size="small" onClick={copy}>
        Copy the link
      </Button>
    </div>
  )
}
