import { Button } from '@/components/ui/button'
import { Lock, LockOpen } from '@/components/ui/icons'

/** Lets the two texts scroll together or each by itself. */
export function ScrollLock({ locked, set }: { locked: boolean; set: (locked: boolean) => void }) {
  return (
    <Button size="small" aria-pressed={locked} onClick={() => set(!locked)}>
      {locked ? <Lock size={14} /> : <LockOpen size={14} />}
      Scroll together
    </Button>
  )
}
