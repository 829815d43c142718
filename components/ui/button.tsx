import type { ComponentProps } from 'react'
import { type ButtonLook, buttonLook } from '@/components/ui/button-look'
import { cn } from '@/components/ui/class-names'

/** A button. A verb is its label. */
export function Button({
  className,
  tone,
  size,
  type = 'button',
  ...rest
}: ComponentProps<'button'> & ButtonLook) {
  return <button className={cn(buttonLook({ tone, size }), className)} type={type} {...rest} />
}
