import Link from 'next/link'
import { RailLink } from '@/components/shell/rail-link'
import { Book, Folder, Handset, House, People, Rows } from '@/components/ui/icons'

const PLACES = [
  { path: '', label: 'Home', Icon: House },
  { path: '/readouts', label: 'Readouts', Icon: Book },
  { path: '/calls', label: 'Calls', Icon: Handset },
  { path: '/across', label: 'Across calls', Icon: Rows },
  { path: '/collections', label: 'Collections', Icon: Folder },
  { path: '/settings', label: 'Team', Icon: People },
] as const

/** The places of a team: a rail at the left, on a phone a bar at the foot. */
export function Rail({ team }: { team: string }) {
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
      {PLACES.map(({ path, label, Icon }) => (
        <RailLink key={label} href={base + path} exact={path === ''}>
          <Icon size={19} />
          {label}
        </RailLink>
      ))}
    </nav>
  )
}
