'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { cn } from '@/components/ui/class-names'

/** One place of the rail, marked while one is in it; an `exact` one only on its own page, not below it. */
export function RailLink({
  href,
  exact,
  children,
}: {
  href: string
  exact: boolean
  children: ReactNode
}) {
  const here = usePathname()
  const on = exact ? here === href : here.startsWith(href)
  return (
    <Link
      href={href}
      aria-current={on ? 'page' : undefined}
      className={cn(
        'touchable grid justify-items-center gap-0.5 px-1 py-2 text-center text-[0.6875rem] leading-tight text-muted hover:text-ink',
        on && 'font-semibold text-accent',
      )}
    >
      {children}
    </Link>
  )
}
