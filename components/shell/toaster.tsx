'use client'
import { useEffect } from 'react'
import { Toaster as Sonner } from 'sonner'
import { toasterNeed } from '@/components/ui/say'

/** Where short messages appear. */
export function Toaster() {
  useEffect(() => {
    toasterNeed.mounted()
  }, [])
  return (
    <Sonner position="bottom-center" toastOptions={{ className: 'font-sans', duration: 8000 }} />
  )
}
