'use client'
import { DropdownMenu as Radix } from 'radix-ui'
import type { ComponentProps, ReactNode } from 'react'
import { cn } from '@/components/ui/class-names'

/** A menu that opens from its trigger (a single button). */
export function Menu({ trigger, children }: { trigger: ReactNode; children: ReactNode }) {
  return (
    <Radix.Root>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align="end"
          sideOffset={6}
          className="z-50 min-w-48 max-w-[calc(100vw-2rem)] rounded-lg border border-line bg-sheet p-1 shadow-lift"
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

/** One line of a menu; with `asChild` it is a link. */
export function MenuItem({
  className,
  danger,
  ...rest
}: ComponentProps<typeof Radix.Item> & { danger?: boolean }) {
  return (
    <Radix.Item
      className={cn(
        'flex min-h-9 cursor-pointer items-center gap-2 rounded-md px-3 py-1.5 outline-none data-highlighted:bg-soft data-disabled:opacity-50',
        danger && 'text-danger',
        className,
      )}
      {...rest}
    />
  )
}

/** What the lines below it are. */
export function MenuLabel({ children }: { children: ReactNode }) {
  return <Radix.Label className="px-3 pt-2 pb-1 text-muted text-xs">{children}</Radix.Label>
}

/** A hairline between lines. */
export function MenuLine() {
  return <Radix.Separator className="my-1 h-px bg-line" />
}
