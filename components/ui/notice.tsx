import type { ReactNode } from 'react'
import { cn } from '@/components/ui/class-names'

/** A sentence that matters where it stands: a refusal (`danger`), or news (`plain`). Announced when it appears. */
export function Notice({
  tone = 'plain',
  children,
}: {
  tone?: 'plain' | 'danger'
  children: ReactNode
}) {
  return (
    <div
      role={tone === 'danger' ? 'alert' : 'status'}
      className={cn(
        'border-l-3 px-4 py-2',
        tone === 'danger' ? 'border-danger bg-danger-soft' : 'border-accent bg-accent-soft',
      )}
    >
      {children}
    </div>
  )
}
