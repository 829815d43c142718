'use client'
import { BookOpen, FolderOpen, House, type LucideIcon, Phone, Rows3, Settings } from 'lucide-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { cn } from '@/components/ui/class-names'

const PLACES: readonly { path: string; label: string; Icon: LucideIcon }[] = [
  { path: '', label: 'Home', Icon: House },
  { path: '/readouts', label: 'Readouts', Icon: BookOpen },
  { path: '/calls', label: 'Calls', Icon: Phone },
  { path: '/across', label: 'Across calls', Icon: Rows3 },
  { path: '/collections', label: 'Collections', Icon: FolderOpen },
  { path: '/settings', label: 'Team', Icon: Settings },
]

/** The places of a team: a rail at the left, on a phone a bar at the foot. */
export function Rail({ team }: { team: string }) {
  const here = usePathname()
  const base = `/t/${team}`
  return (
    <nav
      aria-label="Main"
      className="no-print fixed inset-x-0 bottom-0 z-30 flex justify-around border-line border-t bg-paper md:sticky md:inset-x-auto md:top-0 md:h-dvh md:w-20 md:flex-col md:justify-start md:gap-2 md:border-t-0 md:border-r md:py-4"
    >
      <Link
        href={base}
        aria-label="Parley, home of the team"
        className="hidden py-1 text-center font-semibold font-serif text-2xl md:block"
      >
        P
      </Link>
      {PLACES.map(({ path, label, Icon }) => {
        const on = path === '' ? here === base : here.startsWith(base + path)
        return (
          <Link
            key={label}
            href={base + path}
            aria-current={on ? 'page' : undefined}
            className={cn(
              'touchable grid justify-items-center gap-0.5 px-1 py-2 text-center text-[0.6875rem] leading-tight text-muted hover:text-ink',
              on && 'font-semibold text-accent',
            )}
          >
            <Icon aria-hidden size={19} strokeWidth={1.6} />
            {label}
          </Link>
        )
      })}
    </nav>
  )
}
