import type { Metadata } from 'next'
import { RereadView } from '@/components/version/reread-view'
import { previewRereading } from '@/lib/features/rereading/loaders'
import { forPage } from '@/lib/platform/page'

export const metadata: Metadata = { title: 'Read again' }

type Props = { params: Promise<{ team: string; readout: string }> }

export default async function RereadRoute({ params }: Props) {
  const { team, readout } = await params
  return <RereadView team={team} preview={await forPage(() => previewRereading(team, readout))} />
}
