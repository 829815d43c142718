import type { Metadata } from 'next'
import { SavedList } from '@/components/comparison/saved-list'
import { listSavedComparisons } from '@/lib/features/saved-comparison/loaders'
import { forPage } from '@/lib/platform/page'

export const metadata: Metadata = { title: 'Saved comparisons' }

type Props = { params: Promise<{ team: string }>; searchParams: Promise<{ cursor?: string }> }

export default async function SavedComparisonsPage({ params, searchParams }: Props) {
  const { team } = await params
  const { cursor } = await searchParams
  const { saved, next } = await forPage(() => listSavedComparisons(team, cursor))
  return <SavedList team={team} saved={saved} next={next} />
}
