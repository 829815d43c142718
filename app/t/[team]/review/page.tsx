import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ButtonLink } from '@/components/ui/button-link'
import { PageState } from '@/components/ui/page-state'
import { getReviewStart } from '@/lib/features/home/loaders'
import { forPage } from '@/lib/platform/page'

export const metadata: Metadata = { title: 'To review' }

/** Goes on to the next readout with positions that nobody has looked at. */
export default async function ReviewPage({ params }: { params: Promise<{ team: string }> }) {
  const { team } = await params
  const next = await forPage(() => getReviewStart(team))
  if (next) redirect(`/t/${team}/readouts/${next}`)
  return (
    <PageState
      level={1}
      title="Nothing to review"
      actions={<ButtonLink href={`/t/${team}/readouts`}>Readouts</ButtonLink>}
    >
      Nobody’s decision is waited for. What is suggested in a new readout comes here.
    </PageState>
  )
}
