import type { Metadata } from 'next'
import { Suspense } from 'react'
import { CallList } from '@/components/call/call-list'
import { LoadingLines } from '@/components/ui/page-state'
import { getCallList } from '@/lib/features/call/loaders'
import { callFilterSchema } from '@/lib/features/call/schema'
import { forPage } from '@/lib/platform/page'

export const metadata: Metadata = { title: 'Calls' }

type Asked = Record<string, string | string[] | undefined>

export default async function CallsPage({
  params,
  searchParams,
}: {
  params: Promise<{ team: string }>
  searchParams: Promise<Asked>
}) {
  const { team } = await params
  return (
    <Suspense
      fallback={
        <div className="mx-auto max-w-5xl px-4 py-8 md:px-8">
          <LoadingLines lines={12} label="Loading the calls" />
        </div>
      }
    >
      <List team={team} asked={await searchParams} />
    </Suspense>
  )
}

async function List({ team, asked }: { team: string; asked: Asked }) {
  const filter = callFilterSchema.catch({}).parse(asked)
  const after = typeof asked.after === 'string' ? asked.after : undefined
  const page = await forPage(() => getCallList(team, { filter, after }))
  return (
    <CallList
      team={team}
      page={page}
      several={filter.several === '1'}
      paged={after !== undefined}
    />
  )
}
