import type { Metadata } from 'next'
import { SearchPage } from '@/components/search/search-page'
import { findInTeam } from '@/lib/features/search/loaders'
import { searchSchema } from '@/lib/features/search/schema'
import { forPage } from '@/lib/platform/page'

export const metadata: Metadata = { title: 'Search' }

export default async function Search({
  params,
  searchParams,
}: {
  params: Promise<{ team: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const { team } = await params
  const { q } = searchSchema.parse(await searchParams)
  const findings = await forPage(() => findInTeam(team, { q, typing: false }))
  return <SearchPage team={team} q={q} findings={findings} />
}
