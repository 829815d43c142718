import { Lock, LockOpen } from 'lucide-react'
import { Button } from '@/components/ui/button'

/** Lets the two texts scroll together or each by itself. */
export function ScrollLock({ locked, set }: { locked: boolean; set: (locked: boolean) => void }) {
  return (
    <Button size="small" aria-pressed={locked} onClick={() => set(!locked)}>
      {locked ? <Lock aria-hidden size={14} /> : <LockOpen aria-hidden size={14} />}
      Scroll together
    </Button>
  )
}
