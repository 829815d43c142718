'use client'
import { useEffect, useState } from 'react'
import { Toaster as Sonner } from 'sonner'
import { toasterNeed } from '@/components/ui/say'

/** Where short messages appear: at the foot; on a phone at the top, since the verbs stand at the foot there. */
export function Toaster() {
  const [narrow] = useState(() => matchMedia('(max-width: 47.99rem)').matches)
  useEffect(() => {
    toasterNeed.mounted()
  }, [])
  return (
    <Sonner
      position={narrow ? 'top-center' : 'bottom-center'}
      toastOptions={{ className: 'font-sans', duration: 8000 }}
    />
  )
}
