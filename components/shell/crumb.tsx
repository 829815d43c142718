'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'

const PLACES: Record<string, string> = {
  readouts: 'Readouts',
  calls: 'Calls',
  across: 'Across calls',
  collections: 'Collections',
  search: 'Search',
  settings: 'Team',
}

/** Which place of the team one is in, as a way back to its list. */
export function Crumb({ team }: { team: string }) {
  const here = usePathname().split('/')[3] ?? ''
  const label = PLACES[here]
  if (!label) return null
  return (
    <>
      <span aria-hidden className="hidden text-edge sm:inline">
        /
      </span>
      <Link href={`/t/${team}/${here}`} className="hidden text-muted hover:text-ink sm:inline">
        {label}
      </Link>
    </>
  )
}
