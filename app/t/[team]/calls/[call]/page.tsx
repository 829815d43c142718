import type { Metadata } from 'next'
import { cache } from 'react'
import { CallPageView } from '@/components/call/call-page'
import { formatDay } from '@/lib/core/exporting/format-day'
import { getCallView } from '@/lib/features/call/loaders'
import { forPage } from '@/lib/platform/page'

type Props = {
  params: Promise<{ team: string; call: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const viewAt = cache((team: string, callId: string, a?: string, b?: string, view?: string) =>
  forPage(() => getCallView(team, { callId, a, b, view })),
)

async function viewOf({ params, searchParams }: Props) {
  const { team, call } = await params
  const { a, b, view } = await searchParams
  const one = (value: typeof a) => (typeof value === 'string' ? value : undefined)
  return { team, view: await viewAt(team, call, one(a), one(b), one(view)) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { call } = (await viewOf(props)).view
  return { title: call.heldOn ? `${call.title}, ${formatDay(call.heldOn)}` : call.title }
}

export default async function CallPage(props: Props) {
  const { team, view: shown } = await viewOf(props)
  return <CallPageView team={team} view={shown} />
}
