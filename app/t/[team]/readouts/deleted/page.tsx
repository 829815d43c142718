import type { Metadata } from 'next'
import { DeletedList } from '@/components/readout-list/deleted-list'
import { getDeletedReadouts } from '@/lib/features/readout-list/loaders'
import { forPage } from '@/lib/platform/page'

export const metadata: Metadata = { title: 'Deleted readouts' }

export default async function DeletedReadoutsPage({
  params,
}: {
  params: Promise<{ team: string }>
}) {
  const { team } = await params
  return <DeletedList readouts={await forPage(() => getDeletedReadouts(team))} />
}
