import type { ComponentProps } from 'react'
import { cn } from '@/components/ui/class-names'

/** A small switch of a filter row: pressed or not. */
export function Chip({
  pressed,
  className,
  ...rest
}: ComponentProps<'button'> & { pressed: boolean }) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      className={cn(
        'touchable rounded-full border px-3 py-0.5 text-sm',
        pressed ? 'border-ink bg-ink text-paper' : 'border-line bg-sheet hover:border-edge',
        className,
      )}
      {...rest}
    />
  )
}
