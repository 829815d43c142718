'use client'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'

/** Asks before a link leads away from words that were not sent. */
export function LeaveDialog({ stay, leave }: { stay: () => void; leave: () => void }) {
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && stay()}
      title="Leave with words not sent?"
      description="What you wrote has not been sent. It is kept on this device as a draft, and waits for you here."
    >
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={leave}>Leave</Button>
        <Button tone="primary" onClick={stay}>
          Stay here
        </Button>
      </div>
    </Dialog>
  )
}
