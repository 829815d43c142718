import { cva, type VariantProps } from 'class-variance-authority'
import { Slot } from 'radix-ui'
import type { ComponentProps } from 'react'
import { cn } from '@/components/ui/class-names'

const look = cva(
  'touchable inline-flex items-center justify-center gap-1.5 rounded-md border font-medium whitespace-nowrap transition-colors duration-150 disabled:opacity-50 aria-disabled:opacity-50',
  {
    variants: {
      tone: {
        plain: 'border-line bg-sheet text-ink hover:border-edge',
        primary: 'border-accent bg-accent text-paper hover:opacity-90',
        danger: 'border-danger bg-sheet text-danger hover:bg-danger-soft',
        quiet: 'border-transparent bg-transparent text-muted hover:bg-soft hover:text-ink',
        link: 'border-transparent bg-transparent text-accent underline underline-offset-4',
      },
      size: {
        small: 'px-2.5 py-0.5 text-sm',
        normal: 'px-3.5 py-1.5 text-base',
        icon: 'size-8 p-0',
      },
    },
    // A link stands in its line: no room around it.
    compoundVariants: [{ tone: 'link', className: 'px-0 py-0' }],
    defaultVariants: { tone: 'plain', size: 'normal' },
  },
)

/** A button, or with `asChild` a link that looks like one. A verb is its label. */
export function Button({
  className,
  tone,
  size,
  asChild = false,
  type = 'button',
  ...rest
}: ComponentProps<'button'> & VariantProps<typeof look> & { asChild?: boolean }) {
  const Part = asChild ? Slot.Root : 'button'
  return (
    <Part
      className={cn(look({ tone, size }), className)}
      {...(asChild ? {} : { type })}
      {...rest}
    />
  )
}
