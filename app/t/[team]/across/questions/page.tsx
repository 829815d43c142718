import type { Metadata } from 'next'
import { QuestionList } from '@/components/saved-query/question-list'
import { getSavedQueries } from '@/lib/features/saved-query/loaders'
import { forPage } from '@/lib/platform/page'

export const metadata: Metadata = { title: 'Saved questions' }

export default async function QuestionsPage({
  params,
  searchParams,
}: {
  params: Promise<{ team: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const { team } = await params
  const { after } = await searchParams
  const past = typeof after === 'string' ? after : undefined
  const page = await forPage(() => getSavedQueries(team, { after: past }))
  return <QuestionList team={team} page={page} paged={past !== undefined} />
}
