'use client'
import { useSyncExternalStore } from 'react'
import { usePrinting } from '@/components/shell/use-printing'

/** From here on there is room beside the rail, as the page's own layout has it. */
const WIDE = '(min-width: 48rem)'

function subscribe(listener: () => void): () => void {
  const wide = window.matchMedia(WIDE)
  wide.addEventListener('change', listener)
  return () => wide.removeEventListener('change', listener)
}

/** Whether there is room for a wide drawing, as on paper there is; until that is known, what the server took for likely. */
export function useWide(likely: boolean): boolean {
  const printing = usePrinting()
  const wide = useSyncExternalStore(
    subscribe,
    () => window.matchMedia(WIDE).matches,
    () => likely,
  )
  return wide || printing
}
