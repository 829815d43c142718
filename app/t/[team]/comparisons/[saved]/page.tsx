import type { Metadata } from 'next'
import { cache } from 'react'
import { SavedPageView } from '@/components/comparison/saved-page'
import { requireSavedComparison } from '@/lib/features/saved-comparison/loaders'
import { COMPARISON_VIEWS } from '@/lib/features/saved-comparison/schema'
import { forPage } from '@/lib/platform/page'

type Props = {
  params: Promise<{ team: string; saved: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const pageAt = cache((team: string, saved: string) =>
  forPage(() => requireSavedComparison(team, saved)),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { team, saved } = await params
  return { title: (await pageAt(team, saved)).name }
}

export default async function SavedComparisonPage({ params, searchParams }: Props) {
  const { team, saved } = await params
  const { view } = await searchParams
  const page = await pageAt(team, saved)
  const asked = COMPARISON_VIEWS.find((one) => one === view) ?? page.view
  return <SavedPageView team={team} page={page} view={asked} />
}
