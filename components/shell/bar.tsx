import Link from 'next/link'
import type { ReactNode } from 'react'
import { Crumb } from '@/components/shell/crumb'

/** The line above a page: where one is, the search, who is here. `search` and `person` are filled by the layout. */
export function Bar({
  team,
  search,
  person,
}: {
  team: { slug: string; name: string }
  search: ReactNode
  person: ReactNode
}) {
  return (
    <header className="no-print flex min-h-14 items-center gap-3 border-line border-b px-4 md:px-7">
      <Link href={`/t/${team.slug}`} className="truncate font-medium text-muted hover:text-ink">
        {team.name}
      </Link>
      <Crumb team={team.slug} />
      <div className="ml-auto flex items-center gap-3">
        {search}
        {person}
      </div>
    </header>
  )
}
