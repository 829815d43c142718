import type { Metadata } from 'next'
import { Suspense } from 'react'
import { ReadoutList } from '@/components/readout-list/readout-list'
import { LoadingLines } from '@/components/ui/page-state'
import { getReadoutList } from '@/lib/features/readout-list/loaders'
import { type ReadoutFilter, readoutFilterSchema } from '@/lib/features/readout-list/schema'
import { getTeamFrame } from '@/lib/features/team/loaders'
import { forPage } from '@/lib/platform/page'

export const metadata: Metadata = { title: 'Readouts' }

export default async function ReadoutsPage({
  params,
  searchParams,
}: {
  params: Promise<{ team: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const { team } = await params
  const asked = await searchParams
  const filter = readoutFilterSchema.catch({}).parse(asked)
  const after = typeof asked.after === 'string' ? asked.after : undefined
  return (
    <Suspense
      fallback={
        <div className="mx-auto max-w-5xl px-4 py-8 md:px-8">
          <LoadingLines lines={12} label="Loading the readouts" />
        </div>
      }
    >
      <List team={team} filter={filter} after={after} />
    </Suspense>
  )
}

async function List({
  team,
  filter,
  after,
}: {
  team: string
  filter: ReadoutFilter
  after: string | undefined
}) {
  const [frame, page] = await forPage(() =>
    Promise.all([getTeamFrame(team), getReadoutList(team, { filter, after })]),
  )
  const mayAdd = frame.may['readout.add']
  return (
    <ReadoutList
      team={team}
      page={page}
      filter={filter}
      paged={after !== undefined}
      mayAdd={mayAdd}
    />
  )
}
