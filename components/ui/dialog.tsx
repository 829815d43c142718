'use client'
import { Dialog as Radix } from 'radix-ui'
import { type ReactNode, useRef } from 'react'
import { cn } from '@/components/ui/class-names'
import { X } from '@/components/ui/icons'

/** A dialog in the middle of the page, or `side="bottom"` a sheet from below for phones. */
export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  children,
  side = 'middle',
  wide = false,
}: {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: string
  description?: ReactNode
  children: ReactNode
  side?: 'middle' | 'bottom'
  wide?: boolean
}) {
  const opener = useRef<Element>(null)
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-ink/30" />
        <Radix.Content
          onOpenAutoFocus={() => {
            opener.current = document.activeElement
          }}
          // Radix gives the focus back to a trigger of its own only; ours are opened by keys and cells too.
          onCloseAutoFocus={(event) => {
            if (!(opener.current instanceof HTMLElement) || !opener.current.isConnected) return
            event.preventDefault()
            opener.current.focus()
          }}
          aria-describedby={description ? undefined : ''}
          className={cn(
            'fixed z-50 max-h-[90dvh] overflow-y-auto bg-sheet p-6 shadow-lift',
            side === 'middle' && 'top-1/2 left-1/2 -translate-x-1/2 -translate-y-1/2 rounded-lg',
            side === 'middle' &&
              (wide ? 'w-[min(52rem,calc(100vw-2rem))]' : 'w-[min(32rem,calc(100vw-2rem))]'),
            side === 'bottom' && 'inset-x-0 bottom-0 rounded-t-lg',
          )}
        >
          <Radix.Title className="mb-1 pr-8 font-semibold font-serif text-xl">{title}</Radix.Title>
          {description ? (
            <Radix.Description className="mb-4 text-muted">{description}</Radix.Description>
          ) : null}
          {children}
          <Radix.Close className="touchable absolute top-4 right-4 grid size-8 place-items-center rounded-md text-muted hover:bg-soft">
            <X size={18} />
            <span className="sr-only">Close</span>
          </Radix.Close>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
