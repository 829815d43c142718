import Link from 'next/link'
import type { ComponentProps } from 'react'
import { type ButtonLook, buttonLook } from '@/components/ui/button-look'
import { cn } from '@/components/ui/class-names'

/** A link that looks like a button; with a `target` it leaves the page that stands. */
export function ButtonLink({
  className,
  tone,
  size,
  prefetch,
  ...rest
}: Omit<ComponentProps<'a'>, 'href'> & ButtonLook & { href: string; prefetch?: boolean }) {
  const look = cn(buttonLook({ tone, size }), className)
  if (rest.target) return <a className={look} {...rest} />
  return <Link className={look} prefetch={prefetch} {...rest} />
}
